import type { Statute } from '../provision.ts';

/** SPC Provisions on the Trial of Cases by Internet Courts (Fa Shi [2018] No. 16). Written by scripts/law-tables.ts; the texts are verbatim, do not edit by hand. */
export const INTERNET_COURT_2018 = {
  id: 'internet-court-2018',
  title: {
    zh: '最高人民法院关于互联网法院审理案件若干问题的规定（法释〔2018〕16号）',
    en: 'SPC Provisions on the Trial of Cases by Internet Courts (Fa Shi [2018] No. 16)',
  },
  sources: [
    {
      where:
        'github.com/LawRefBook/Laws: 司法解释/最高人民法院关于互联网法院审理案件若干问题的规定(2018-09-06).md (commit 2f4c5c2, 2025-04-19)',
      accessed: '2026-11-23',
    },
  ],
  provisions: [
    {
      id: 'internet-court-2018-11',
      article: { zh: '第十一条', en: 'Art. 11' },
      text: '当事人对电子数据真实性提出异议的，互联网法院应当结合质证情况，审查判断电子数据生成、收集、存储、传输过程的真实性，并着重审查以下内容：\n（一）电子数据生成、收集、存储、传输所依赖的计算机系统等硬件、软件环境是否安全、可靠；\n（二）电子数据的生成主体和时间是否明确，表现内容是否清晰、客观、准确；\n（三）电子数据的存储、保管介质是否明确，保管方式和手段是否妥当；\n（四）电子数据提取和固定的主体、工具和方式是否可靠，提取过程是否可以重现；\n（五）电子数据的内容是否存在增加、删除、修改及不完整等情形；\n（六）电子数据是否可以通过特定形式得到验证。\n当事人提交的电子数据，通过电子签名、可信时间戳、哈希值校验、区块链等证据收集、固定和防篡改的技术手段或者通过电子取证存证平台认证，能够证明其真实性的，互联网法院应当确认。\n当事人可以申请具有专门知识的人就电子数据技术问题提出意见。互联网法院可以根据当事人申请或者依职权，委托鉴定电子数据的真实性或者调取其他相关证据进行核对。',
      since: '2018-09-07',
      until: null,
      status: 'uncertain',
      role: 'evidence',
      priority: 'supporting',
      gist: {
        zh: '互联网法院审查电子数据的要点；电子签名、可信时间戳、哈希、区块链或存证平台能证明真实的应当确认。',
        en: 'What internet courts examine; signatures, trusted timestamps, hashes, blockchain or evidence platforms that prove authenticity must be accepted.',
      },
      triggers: ['any'],
      sources: [0],
      verified: 1,
      note: 'Paragraph 2 is also quoted identically in two other public projects. Fa Shi [2025] No. 14 (in force 2025-11-01) rewrote the jurisdiction of the internet courts in four articles; its closing clause was not read, so it is not confirmed that the rest of the 2018 instrument, this article included, is still in force. Rely first on civil-evidence-si-93, -94 and online-litigation-rules-16 to -19.',
    },
  ],
} as const satisfies Statute;
