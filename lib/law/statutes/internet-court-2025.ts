import type { Statute } from '../provision.ts';

/** SPC Provisions on the Jurisdiction of Internet Courts (Fa Shi [2025] No. 14). Written by scripts/law-tables.ts; the texts are verbatim, do not edit by hand. */
export const INTERNET_COURT_2025 = {
  id: 'internet-court-2025',
  title: {
    zh: '最高人民法院关于互联网法院案件管辖的规定（法释〔2025〕14号）',
    en: 'SPC Provisions on the Jurisdiction of Internet Courts (Fa Shi [2025] No. 14)',
  },
  sources: [
    {
      where:
        'https://zh.purasbar.com/mobile/post/33705?variant=zh-hk (Traditional-character copy, converted)',
      accessed: '2026-11-23',
    },
    { where: 'http://www.8206.net/wenwen/2025/1011/106482.html (items 1-4)', accessed: '2026-11-23' },
    { where: 'https://hk.crntt.com/doc/1071/2/9/2/107129219.html (items 1-4)', accessed: '2026-11-23' },
    {
      where:
        'https://www.mondaq.com/china/media-telecoms-it-entertainment/1694686/ (2025-10-21; title, four articles, new items)',
      accessed: '2026-11-23',
    },
  ],
  provisions: [
    {
      id: 'internet-court-2025-1',
      article: { zh: '第一条第一款', en: 'Art. 1(1)' },
      text: '互联网法院集中管辖所在市辖区内应当由基层人民法院受理的下列第一审案件：\n（一）网络数据权属、侵权、合同纠纷；\n（二）网络个人信息保护、隐私权纠纷；\n（三）网络虚拟财产权属、侵权、合同纠纷；\n（四）网络不正当竞争纠纷；\n（五）网络域名权属、侵权、合同纠纷；\n（六）通过电子商务平台签订或者履行网络购物合同产生的纠纷；\n（七）签订、履行行为均在网络上完成的网络服务合同纠纷；\n（八）因行政机关作出网络数据监管、网络个人信息保护监管、网络不正当竞争监管、网络交易管理、网络信息服务管理等行政行为产生的行政纠纷；\n（九）检察机关提起的网络公益诉讼案件。',
      since: '2025-11-01',
      until: null,
      status: 'in force',
      role: 'right',
      priority: 'supporting',
      gist: {
        zh: '北京、杭州、广州互联网法院集中管辖本市的网络个人信息保护、隐私权纠纷一审案件。',
        en: 'The Beijing, Hangzhou and Guangzhou internet courts hear first-instance online personal-information and privacy disputes of their cities.',
      },
      triggers: ['any'],
      sources: [0, 1, 2, 3],
      verified: 1,
      note: "Whole text from one Traditional-character copy, converted; items (1)-(4) agree with the agency reports. The 2018 list's item on infringing others' personal rights on the internet is no longer there, so suits resting on reputation alone go to ordinary courts. A second paragraph (cases with a foreign or Hong Kong, Macao, Taiwan element) and Arts. 2-4 are not reproduced. The instrument has four articles, on jurisdiction, agreed jurisdiction and appeals.",
    },
  ],
} as const satisfies Statute;
