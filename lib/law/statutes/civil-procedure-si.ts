import type { Statute } from '../provision.ts';

/** SPC Interpretation on the Application of the Civil Procedure Law (2022 revision). Written by scripts/law-tables.ts; the texts are verbatim, do not edit by hand. */
export const CIVIL_PROCEDURE_SI = {
  id: 'civil-procedure-si',
  title: {
    zh: '最高人民法院关于适用《中华人民共和国民事诉讼法》的解释（2022年修正）',
    en: 'SPC Interpretation on the Application of the Civil Procedure Law (2022 revision)',
  },
  sources: [
    {
      where:
        'github.com/qisehong/china-law-db: laws/司法解释/最高人民法院关于适用《民事诉讼法》的解释(2022-04-01).md (commit b477e47, 2026-06-08)',
      accessed: '2026-11-23',
    },
    {
      where:
        'github.com/nh59yytyd5-dev/chinalaw-cli: data/fixtures/civil_procedure_interpretation.json (commit 17e35db)',
      accessed: '2026-11-23',
    },
  ],
  provisions: [
    {
      id: 'civil-procedure-si-24',
      article: { zh: '第二十四条', en: 'Art. 24' },
      text: '民事诉讼法第二十九条规定的侵权行为地，包括侵权行为实施地、侵权结果发生地。',
      since: '2022-04-10',
      until: null,
      status: 'in force',
      role: 'right',
      priority: 'supporting',
      gist: {
        zh: '侵权行为地包括实施地和结果发生地。',
        en: 'The place of the tort includes where it was done and where its result arose.',
      },
      triggers: ['any'],
      sources: [0, 1],
      verified: 2,
      note: 'The interpretation has been in force since 2015-02-04; text of the 2022 revision.',
    },
    {
      id: 'civil-procedure-si-25',
      article: { zh: '第二十五条', en: 'Art. 25' },
      text: '信息网络侵权行为实施地包括实施被诉侵权行为的计算机等信息设备所在地，侵权结果发生地包括被侵权人住所地。',
      since: '2022-04-10',
      until: null,
      status: 'in force',
      role: 'right',
      priority: 'core',
      gist: {
        zh: '网络侵权的结果发生地包括被侵权人住所地，所以受害人可以在自己住的地方起诉。',
        en: "For online torts the victim's own domicile counts, so the victim can sue at home.",
      },
      triggers: ['any'],
      sources: [0, 1],
      verified: 2,
      note: 'The interpretation has been in force since 2015-02-04; text of the 2022 revision.',
    },
    {
      id: 'civil-procedure-si-116',
      article: { zh: '第一百一十六条', en: 'Art. 116' },
      text: '视听资料包括录音资料和影像资料。\n电子数据是指通过电子邮件、电子数据交换、网上聊天记录、博客、微博客、手机短信、电子签名、域名等形成或者存储在电子介质中的信息。\n存储在电子介质中的录音资料和影像资料，适用电子数据的规定。',
      since: '2022-04-10',
      until: null,
      status: 'in force',
      role: 'evidence',
      priority: 'background',
      gist: {
        zh: '聊天记录、博客等是电子数据，存在电子介质中的录音录像也按电子数据处理。',
        en: 'Chats and blogs are electronic data, and so are recordings kept on electronic media.',
      },
      triggers: ['any'],
      sources: [0],
      verified: 1,
      note: 'The interpretation has been in force since 2015-02-04; text of the 2022 revision.',
    },
  ],
} as const satisfies Statute;
