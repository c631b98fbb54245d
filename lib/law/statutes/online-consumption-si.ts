import type { Statute } from '../provision.ts';

/** SPC Provisions (I) on Online Consumption Disputes (Fa Shi [2022] No. 8). Written by scripts/law-tables.ts; the texts are verbatim, do not edit by hand. */
export const ONLINE_CONSUMPTION_SI = {
  id: 'online-consumption-si',
  title: {
    zh: '最高人民法院关于审理网络消费纠纷案件适用法律若干问题的规定（一）（法释〔2022〕8号）',
    en: 'SPC Provisions (I) on Online Consumption Disputes (Fa Shi [2022] No. 8)',
  },
  sources: [
    {
      where:
        'github.com/LawRefBook/Laws: 司法解释/最高人民法院关于审理网络消费纠纷案件适用法律若干问题的规定（一）(2022-03-01).md (commit 2f4c5c2, 2025-04-19)',
      accessed: '2026-11-23',
    },
    {
      where: 'github.com/lttxzmj/chinese-law-corpus: laws/sfjs-0bb4df4166.json (commit c609871)',
      accessed: '2026-11-23',
    },
  ],
  provisions: [
    {
      id: 'online-consumption-si-1',
      article: { zh: '第一条', en: 'Art. 1' },
      text: '电子商务经营者提供的格式条款有以下内容的，人民法院应当依法认定无效：\n（一）收货人签收商品即视为认可商品质量符合约定；\n（二）电子商务平台经营者依法应承担的责任一概由平台内经营者承担；\n（三）电子商务经营者享有单方解释权或者最终解释权；\n（四）排除或者限制消费者依法投诉、举报、请求调解、申请仲裁、提起诉讼的权利；\n（五）其他排除或者限制消费者权利、减轻或者免除电子商务经营者责任、加重消费者责任等对消费者不公平、不合理的内容。',
      since: '2022-03-15',
      until: null,
      status: 'in force',
      role: 'right',
      priority: 'background',
      gist: {
        zh: '限制消费者投诉、起诉权利的格式条款无效。',
        en: 'Standard terms limiting complaints or suits are void.',
      },
      triggers: ['any'],
      sources: [0, 1],
      verified: 2,
    },
  ],
} as const satisfies Statute;
