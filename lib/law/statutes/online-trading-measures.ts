import type { Statute } from '../provision.ts';

/** Measures for the Supervision and Administration of Online Trading (as amended 2025). Written by scripts/law-tables.ts; the texts are verbatim, do not edit by hand. */
export const ONLINE_TRADING_MEASURES = {
  id: 'online-trading-measures',
  title: {
    zh: '网络交易监督管理办法（2025年修正）',
    en: 'Measures for the Supervision and Administration of Online Trading (as amended 2025)',
  },
  sources: [
    {
      where:
        'github.com/wangxx-yu/market-complaint-agent: data/knowledge/rag_knowledge.json (commit ae6093e, 2026-08-05; parsed from https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2025/art_4b47c79b8d994a42bba4835997688faa.html)',
      accessed: '2026-11-23',
    },
  ],
  provisions: [
    {
      id: 'online-trading-measures-13',
      article: { zh: '第十三条', en: 'Art. 13' },
      text: '网络交易经营者收集、使用消费者个人信息，应当遵循合法、正当、必要的原则，明示收集、使用信息的目的、方式和范围，并经消费者同意。网络交易经营者收集、使用消费者个人信息，应当公开其收集、使用规则，不得违反法律、法规的规定和双方的约定收集、使用信息。网络交易经营者不得采用一次概括授权、默认授权、与其他授权捆绑、停止安装使用等方式，强迫或者变相强迫消费者同意收集、使用与经营活动无直接关系的信息。收集、使用个人生物特征、医疗健康、金融账户、个人行踪等敏感信息的，应当逐项取得消费者同意。网络交易经营者及其工作人员应当对收集的个人信息严格保密，除依法配合监管执法活动外，未经被收集者授权同意，不得向包括关联方在内的任何第三方提供。',
      since: '2021-05-01',
      until: null,
      status: 'in force',
      role: 'duty',
      priority: 'supporting',
      gist: {
        zh: '网络交易经营者和员工对收集的个人信息要严格保密，未经授权同意不得提供给任何第三方。',
        en: 'Online traders and their staff must keep collected information confidential and not give it to any third party without authorisation.',
      },
      triggers: ['any'],
      sources: [0],
      verified: 1,
      official:
        'https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2025/art_4b47c79b8d994a42bba4835997688faa.html',
      note: "The source runs paragraphs and items together; original line breaks are not reproduced. The measures date from 2021-05-01; this is the amended text on the regulator's page of 2025, whose date of entry into force was not verified.",
    },
    {
      id: 'online-trading-measures-15',
      article: { zh: '第十五条', en: 'Art. 15' },
      text: '消费者评价中包含法律、行政法规、规章禁止发布或者传输的信息的，网络交易经营者可以依法予以技术处理。',
      since: '2021-05-01',
      until: null,
      status: 'in force',
      role: 'defence',
      priority: 'background',
      gist: {
        zh: '评价里有法律禁止发布的信息时，经营者可以依法作技术处理。',
        en: 'Traders may technically treat reviews that contain unlawful information.',
      },
      triggers: [],
      sources: [0],
      verified: 1,
      official:
        'https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2025/art_4b47c79b8d994a42bba4835997688faa.html',
      note: "About treating the review itself; relevant when a merchant says the review was unlawful: the lawful way is this, not disclosure. The source runs paragraphs and items together; original line breaks are not reproduced. The measures date from 2021-05-01; this is the amended text on the regulator's page of 2025, whose date of entry into force was not verified.",
    },
    {
      id: 'online-trading-measures-41',
      article: { zh: '第四十一条', en: 'Art. 41' },
      text: '网络交易经营者违反本办法第十一条、第十三条、第十六条、第十八条第二款，法律、行政法规有规定的，依照其规定；法律、行政法规没有规定的，由市场监督管理部门依职责责令限期改正，可以处三万元以下罚款。网络交易经营者违反本办法第十八条第一款、第二十一条规定的，依照《中华人民共和国消费者权益保护法实施条例》第五十条的规定处理。',
      since: '2021-05-01',
      until: null,
      status: 'in force',
      role: 'administrative',
      priority: 'background',
      gist: {
        zh: '违反第十三条、法律法规没有另行规定的，责令限期改正，可处3万元以下罚款。',
        en: 'Breach of Article 13, where no other law provides, may be fined up to RMB 30,000.',
      },
      triggers: ['any'],
      sources: [0],
      verified: 1,
      official:
        'https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2025/art_4b47c79b8d994a42bba4835997688faa.html',
      note: "The source runs paragraphs and items together; original line breaks are not reproduced. The measures date from 2021-05-01; this is the amended text on the regulator's page of 2025, whose date of entry into force was not verified.",
    },
  ],
} as const satisfies Statute;
