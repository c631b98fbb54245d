import type { Statute } from '../provision.ts';

/** Public Security Administration Punishments Law of the PRC (2025 revision). Written by scripts/law-tables.ts; the texts are verbatim, do not edit by hand. */
export const PUBLIC_SECURITY_LAW = {
  id: 'public-security-law',
  title: {
    zh: '中华人民共和国治安管理处罚法',
    en: 'Public Security Administration Punishments Law of the PRC (2025 revision)',
  },
  sources: [
    {
      where:
        'github.com/ImCa0/just-laws: docs/administrative/penalties-for-administration-of-public-security/README.md (commit 5c000d2, 2026-07-17)',
      accessed: '2026-11-23',
    },
    {
      where:
        'github.com/nh59yytyd5-dev/chinalaw-cli: data/fixtures/public_security_administration_punishments_law.json (commit b47d6d9)',
      accessed: '2026-11-23',
    },
  ],
  provisions: [
    {
      id: 'public-security-law-18',
      article: { zh: '第十八条', en: 'Art. 18' },
      text: '单位违反治安管理的，对其直接负责的主管人员和其他直接责任人员依照本法的规定处罚。其他法律、行政法规对同一行为规定给予单位处罚的，依照其规定处罚。',
      since: '2026-01-01',
      until: null,
      status: 'in force',
      role: 'administrative',
      priority: 'background',
      gist: {
        zh: '单位违反治安管理的，处罚直接负责的主管人员和其他直接责任人员。',
        en: 'If a business commits the offence, the managers and staff directly responsible are punished.',
      },
      triggers: ['any'],
      sources: [0],
      verified: 1,
    },
    {
      id: 'public-security-law-50',
      article: { zh: '第五十条', en: 'Art. 50' },
      text: '有下列行为之一的，处五日以下拘留或者一千元以下罚款；情节较重的，处五日以上十日以下拘留，可以并处一千元以下罚款：\n（一）写恐吓信或者以其他方法威胁他人人身安全的；\n（二）公然侮辱他人或者捏造事实诽谤他人的；\n（三）捏造事实诬告陷害他人，企图使他人受到刑事追究或者受到治安管理处罚的；\n（四）对证人及其近亲属进行威胁、侮辱、殴打或者打击报复的；\n（五）多次发送淫秽、侮辱、恐吓等信息或者采取滋扰、纠缠、跟踪等方法，干扰他人正常生活的；\n（六）偷窥、偷拍、窃听、散布他人隐私的。\n有前款第五项规定的滋扰、纠缠、跟踪行为的，除依照前款规定给予处罚外，经公安机关负责人批准，可以责令其一定期限内禁止接触被侵害人。对违反禁止接触规定的，处五日以上十日以下拘留，可以并处一千元以下罚款。',
      since: '2026-01-01',
      until: null,
      status: 'in force',
      role: 'administrative',
      priority: 'core',
      gist: {
        zh: '公然侮辱、诽谤、发信息骚扰恐吓、散布他人隐私等，可拘留或罚款。',
        en: "Public insult, defamation, harassing or threatening messages and spreading others' privacy can mean detention or a fine.",
      },
      triggers: ['insult', 'surveillance', 'chat-record', 'portrait', 'health', 'threat-to-publish'],
      sources: [0, 1],
      verified: 2,
      note: '2025 revision: was Art. 42. Fine ceilings rose from RMB 500 to RMB 1,000 and a no-contact order was added for item (5).',
    },
    {
      id: 'public-security-law-56',
      article: { zh: '第五十六条', en: 'Art. 56' },
      text: '违反国家有关规定，向他人出售或者提供个人信息的，处十日以上十五日以下拘留；情节较轻的，处五日以下拘留。\n窃取或者以其他方法非法获取个人信息的，依照前款的规定处罚。',
      since: '2026-01-01',
      until: null,
      status: 'in force',
      role: 'administrative',
      priority: 'core',
      gist: {
        zh: '违规向他人出售或提供个人信息的，可拘留。',
        en: 'Selling or providing personal information in breach of state rules can mean detention.',
      },
      triggers: [
        'phone',
        'id-card',
        'real-name',
        'address',
        'order-info',
        'wechat-id',
        'bank-card',
        'human-flesh-search',
      ],
      sources: [0, 1],
      verified: 2,
      note: 'New in the 2025 revision, in force from 2026-01-01. Whether posting to the public counts as "providing" is expressly answered for the crime (2017 interpretation, Art. 3); for this article no authority was found.',
    },
    {
      id: 'public-security-law-58',
      article: { zh: '第五十八条', en: 'Art. 58' },
      text: '盗窃、诈骗、哄抢、抢夺或者敲诈勒索的，处五日以上十日以下拘留或者二千元以下罚款；情节较重的，处十日以上十五日以下拘留，可以并处三千元以下罚款。',
      since: '2026-01-01',
      until: null,
      status: 'in force',
      role: 'administrative',
      priority: 'background',
      gist: {
        zh: '以曝光隐私要挟钱财可能属于敲诈勒索，数额较小的也会被治安处罚。',
        en: 'Threatening exposure to extract money may be extortion, punishable even in minor cases.',
      },
      triggers: ['threat-to-publish'],
      sources: [0, 1],
      verified: 2,
    },
  ],
} as const satisfies Statute;
