import type { Statute } from '../provision.ts';

/** Measures for Handling Complaints and Reports in Market Regulation (SAMR Order No. 121). Written by scripts/law-tables.ts; the texts are verbatim, do not edit by hand. */
export const COMPLAINT_MEASURES = {
  id: 'complaint-measures',
  title: {
    zh: '市场监督管理投诉举报处理办法（国家市场监督管理总局令第121号）',
    en: 'Measures for Handling Complaints and Reports in Market Regulation (SAMR Order No. 121)',
  },
  sources: [
    {
      where:
        'github.com/wangxx-yu/market-complaint-agent: data/knowledge/rag_knowledge.json (commit ae6093e, 2026-08-05; parsed from https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html)',
      accessed: '2026-11-23',
    },
  ],
  provisions: [
    {
      id: 'complaint-measures-8',
      article: { zh: '第八条', en: 'Art. 8' },
      text: '向市场监督管理部门提出投诉举报，应当通过全国12315平台、12315热线电话或者市场监督管理部门公布的邮寄地址、受理窗口等渠道进行。',
      since: '2026-04-15',
      until: null,
      status: 'in force',
      role: 'administrative',
      priority: 'supporting',
      gist: {
        zh: '投诉举报要通过12315平台、热线或公布的地址窗口提出。',
        en: 'Complaints go through the 12315 platform, hotline or the published address or counter.',
      },
      triggers: ['any'],
      sources: [0],
      verified: 1,
      official:
        'https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html',
      note: 'The source runs paragraphs and items together; original line breaks are not reproduced.',
    },
    {
      id: 'complaint-measures-9',
      article: { zh: '第九条', en: 'Art. 9' },
      text: '向市场监督管理部门同时提出投诉和举报，或者提供的材料同时包含投诉和举报内容的，市场监督管理部门应当按照本办法规定的程序对投诉和举报予以分别处理。',
      since: '2026-04-15',
      until: null,
      status: 'in force',
      role: 'administrative',
      priority: 'background',
      gist: {
        zh: '投诉（解决自己的纠纷）和举报（反映违法线索）分开处理。',
        en: 'Complaints (own dispute) and reports (tip-offs) are handled separately.',
      },
      triggers: ['any'],
      sources: [0],
      verified: 1,
      official:
        'https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html',
      note: 'The source runs paragraphs and items together; original line breaks are not reproduced.',
    },
    {
      id: 'complaint-measures-10',
      article: { zh: '第十条', en: 'Art. 10' },
      text: '投诉人应当提供下列材料，并对所提供材料内容的真实性负责：（一）投诉人的姓名、电话号码、通讯地址等真实身份信息；（二）被投诉人的名称（姓名）、地址；（三）具体的投诉请求以及相应的消费者权益争议事实依据。投诉人采取非书面方式进行投诉的，市场监督管理部门工作人员应当记录前款规定的信息。市场监督管理部门为核验投诉人的真实身份信息，可以要求投诉人提供相应的身份证明材料。',
      since: '2026-04-15',
      until: null,
      status: 'in force',
      role: 'administrative',
      priority: 'supporting',
      gist: {
        zh: '投诉要写明自己的姓名电话地址、对方名称地址、具体请求和事实依据。',
        en: "A complaint must give your identity and contact, the other side's name and address, the request and the facts.",
      },
      triggers: ['any'],
      sources: [0],
      verified: 1,
      official:
        'https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html',
      note: 'The source runs paragraphs and items together; original line breaks are not reproduced.',
    },
    {
      id: 'complaint-measures-13',
      article: { zh: '第十三条', en: 'Art. 13' },
      text: '投诉由被投诉人实际经营地或者住所地县级市场监督管理部门处理。对电子商务平台经营者以及通过自建网站、其他网络服务销售商品或者提供服务的电子商务经营者的投诉，由其住所地县级市场监督管理部门处理。对平台内经营者的投诉，由其在平台公示的地址所在地县级市场监督管理部门或者平台经营者住所地县级市场监督管理部门处理；未在平台依法公示地址，或者通过平台公示的地址无法取得联系的，由平台经营者住所地县级市场监督管理部门处理。上级市场监督管理部门认为有必要的，可以处理下级市场监督管理部门收到的投诉。下级市场监督管理部门认为需要由上级市场监督管理部门处理本行政机关收到的投诉的，可以报请上级市场监督管理部门决定。',
      since: '2026-04-15',
      until: null,
      status: 'in force',
      role: 'administrative',
      priority: 'supporting',
      gist: {
        zh: '投诉归商家实际经营地或住所地的县级市场监管部门；平台内商家也可找平台所在地。',
        en: "The county-level regulator where the merchant operates or is domiciled handles it; for shops on a platform also the platform's place.",
      },
      triggers: ['any'],
      sources: [0],
      verified: 1,
      official:
        'https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html',
      note: 'The source runs paragraphs and items together; original line breaks are not reproduced.',
    },
    {
      id: 'complaint-measures-15',
      article: { zh: '第十五条', en: 'Art. 15' },
      text: '具有本办法规定的处理权限的市场监督管理部门，应当自收到投诉之日起七个工作日内作出受理或者不予受理的决定，并告知投诉人。对投诉作出不予受理决定的，还应当告知投诉人不予受理的理由和《中华人民共和国消费者权益保护法》第三十九条规定的其他解决消费者权益争议的途径。',
      since: '2026-04-15',
      until: null,
      status: 'in force',
      role: 'administrative',
      priority: 'supporting',
      gist: {
        zh: '部门应在7个工作日内决定是否受理并告知。',
        en: 'The regulator decides on acceptance within 7 working days and says why not.',
      },
      triggers: ['any'],
      sources: [0],
      verified: 1,
      official:
        'https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html',
      note: 'The source runs paragraphs and items together; original line breaks are not reproduced.',
    },
    {
      id: 'complaint-measures-16',
      article: { zh: '第十六条', en: 'Art. 16' },
      text: '投诉有下列情形之一的，市场监督管理部门不予受理：（一）投诉事项不属于市场监督管理部门职责，或者本行政机关不具有处理权限的；（二）法院、仲裁机构、市场监督管理部门或者其他行政机关、消费者协会已经受理或者处理过同一消费者权益争议的；（三）不是为生活消费需要购买、使用商品或者接受服务，或者不能证明与被投诉人之间存在消费者权益争议的；（四）除法律另有规定外，投诉人知道或者应当知道自己的权益受到被投诉人侵害之日起超过三年的；（五）未提供本办法第十条第一款、第十一条规定的材料，或者提供虚假材料的；（六）冒用他人名义或者拒不配合市场监督管理部门核验真实身份信息的；（七）法律、法规、规章规定不予受理的其他情形。',
      since: '2026-04-15',
      until: null,
      status: 'in force',
      role: 'administrative',
      priority: 'background',
      gist: {
        zh: '列出不予受理的情形，包括法院等已受理过、超过三年、材料不全等。',
        en: 'Lists refusals: already before a court or authority, over three years, incomplete material and so on.',
      },
      triggers: ['any'],
      sources: [0],
      verified: 1,
      official:
        'https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html',
      note: 'Item (2): once a court or authority has taken the dispute the regulator will not, so complain before suing if mediation is wanted. The source runs paragraphs and items together; original line breaks are not reproduced.',
    },
  ],
} as const satisfies Statute;
