import type { Statute } from '../provision.ts';

/** Criminal Law of the PRC. Written by scripts/law-tables.ts; the texts are verbatim, do not edit by hand. */
export const CRIMINAL_LAW = {
  id: 'criminal-law',
  title: { zh: '中华人民共和国刑法', en: 'Criminal Law of the PRC' },
  sources: [
    {
      where:
        'github.com/ImCa0/just-laws: docs/criminal-law/criminal-law/02-specific-provisions.md (commit 5c000d2, 2026-07-17)',
      accessed: '2026-11-23',
    },
    {
      where: 'github.com/LawRefBook/Laws: 刑法/刑法.md (commit 2f4c5c2, 2025-04-19)',
      accessed: '2026-11-23',
    },
    {
      where:
        'github.com/vickywu97/verified-chinese-law-kb: modules/M2_criminal_law/statutes.jsonl (commit 21f8dc7, 2026-08-18)',
      accessed: '2026-11-23',
    },
  ],
  provisions: [
    {
      id: 'criminal-law-246',
      article: { zh: '第二百四十六条', en: 'Art. 246' },
      text: '以暴力或者其他方法公然侮辱他人或者捏造事实诽谤他人，情节严重的，处三年以下有期徒刑、拘役、管制或者剥夺政治权利。\n前款罪，告诉的才处理，但是严重危害社会秩序和国家利益的除外。\n通过信息网络实施第一款规定的行为，被害人向人民法院告诉，但提供证据确有困难的，人民法院可以要求公安机关提供协助。',
      since: '2015-11-01',
      until: null,
      status: 'in force',
      role: 'criminal',
      priority: 'supporting',
      gist: {
        zh: '公然侮辱或捏造事实诽谤他人、情节严重的构成犯罪，一般要自己起诉。',
        en: 'Serious public insult or defamation is a crime, normally prosecuted by the victim.',
      },
      triggers: ['insult'],
      sources: [0, 1, 2],
      verified: 3,
      note: 'Paragraph 3 (police help with evidence for online cases) was added by Amendment IX, in force 2015-11-01.',
    },
    {
      id: 'criminal-law-253-1',
      article: { zh: '第二百五十三条之一', en: 'Art. 253-1' },
      text: '违反国家有关规定，向他人出售或者提供公民个人信息，情节严重的，处三年以下有期徒刑或者拘役，并处或者单处罚金；情节特别严重的，处三年以上七年以下有期徒刑，并处罚金。\n违反国家有关规定，将在履行职责或者提供服务过程中获得的公民个人信息，出售或者提供给他人的，依照前款的规定从重处罚。\n窃取或者以其他方法非法获取公民个人信息的，依照第一款的规定处罚。\n单位犯前三款罪的，对单位判处罚金，并对其直接负责的主管人员和其他直接责任人员，依照各该款的规定处罚。',
      since: '2015-11-01',
      until: null,
      status: 'in force',
      role: 'criminal',
      priority: 'supporting',
      gist: {
        zh: '违规向他人提供公民个人信息、情节严重的构成犯罪；服务过程中获得的信息从重处罚。',
        en: "Unlawfully providing citizens' information is a crime if serious, punished more heavily if obtained while providing a service.",
      },
      triggers: [
        'phone',
        'id-card',
        'real-name',
        'address',
        'order-info',
        'wechat-id',
        'bank-card',
        'trace',
        'health',
        'human-flesh-search',
      ],
      sources: [0, 1, 2],
      verified: 3,
      note: 'Current text of Amendment IX, in force 2015-11-01. Thresholds: 2017 interpretation Art. 5.',
    },
    {
      id: 'criminal-law-274',
      article: { zh: '第二百七十四条', en: 'Art. 274' },
      text: '敲诈勒索公私财物，数额较大或者多次敲诈勒索的，处三年以下有期徒刑、拘役或者管制，并处或者单处罚金；数额巨大或者有其他严重情节的，处三年以上十年以下有期徒刑，并处罚金；数额特别巨大或者有其他特别严重情节的，处十年以上有期徒刑，并处罚金。',
      since: '2011-05-01',
      until: null,
      status: 'in force',
      role: 'criminal',
      priority: 'background',
      gist: {
        zh: '以曝光相要挟索要较大数额财物，可能构成敲诈勒索罪。',
        en: 'Extorting a considerable sum by threatening exposure may be a crime.',
      },
      triggers: ['threat-to-publish'],
      sources: [0, 1, 2],
      verified: 3,
    },
  ],
} as const satisfies Statute;
