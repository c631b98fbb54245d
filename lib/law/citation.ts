import type { LocalText } from './provision.ts';

/** Short names by the prefix of the id; small enough for the card in the page. */
const SHORT_NAMES: Readonly<Record<string, LocalText>> = {
  'civil-code': { zh: '民法典', en: 'Civil Code' },
  pipl: { zh: '个人信息保护法', en: 'Personal Information Protection Law' },
  'consumer-law': { zh: '消费者权益保护法', en: 'Consumer Protection Law' },
  'consumer-reg': { zh: '消费者权益保护法实施条例', en: 'Consumer Protection Regulation' },
  'ecommerce-law': { zh: '电子商务法', en: 'E-Commerce Law' },
  'online-trading-measures': { zh: '网络交易监督管理办法', en: 'Online Trading Measures' },
  csl: { zh: '网络安全法', en: 'Cybersecurity Law' },
  'netdata-reg': { zh: '网络数据安全管理条例', en: 'Network Data Regulation' },
  'video-reg': { zh: '公共安全视频图像信息系统管理条例', en: 'Public Security Video Regulation' },
  'public-security-law': { zh: '治安管理处罚法', en: 'Public Security Punishments Law' },
  'criminal-law': { zh: '刑法', en: 'Criminal Law' },
  'pi-crime-si': { zh: '侵犯公民个人信息刑事案件解释', en: 'Personal Information Crime Interpretation' },
  'defamation-si': { zh: '网络诽谤刑事案件解释', en: 'Online Defamation Interpretation' },
  'online-tort-si': { zh: '网络侵害人身权益规定', en: 'Online Personal Rights Provisions' },
  'mental-damage-si': { zh: '精神损害赔偿解释', en: 'Mental Damage Interpretation' },
  'consumer-penalty-measures': { zh: '侵害消费者权益行为处罚办法', en: 'Consumer Penalty Measures' },
  'complaint-measures': { zh: '市场监督管理投诉举报处理办法', en: 'Market Complaint Measures' },
  'minors-law': { zh: '未成年人保护法', en: 'Minors Protection Law' },
  'civil-evidence-si': { zh: '民事诉讼证据规定', en: 'Civil Evidence Provisions' },
  'internet-court-2018': { zh: '互联网法院审理案件规定（2018）', en: 'Internet Court Provisions (2018)' },
  'internet-court-2025': { zh: '互联网法院案件管辖规定（2025）', en: 'Internet Court Jurisdiction (2025)' },
  'online-litigation-rules': { zh: '人民法院在线诉讼规则', en: 'Online Litigation Rules' },
  'esign-law': { zh: '电子签名法', en: 'Electronic Signature Law' },
  'online-consumption-si': { zh: '网络消费纠纷规定（一）', en: 'Online Consumption Provisions (I)' },
  'civil-procedure-law': { zh: '民事诉讼法', en: 'Civil Procedure Law' },
  'civil-procedure-si': { zh: '民事诉讼法解释', en: 'Civil Procedure Interpretation' },
  'face-measures': { zh: '人脸识别技术应用安全管理办法', en: 'Facial Recognition Measures' },
  'cyberviolence-measures': { zh: '网络暴力信息治理规定', en: 'Online Violence Provisions' },
};

/** `…-253-1` is 第253条之一, `…-5-para2` a paragraph; a word instead of a number has no article. */
function articleOf(rest: string): LocalText {
  const [article, part] = rest.split('-');
  if (article === undefined || !/^\d{1,4}$/.test(article)) return { zh: '', en: '' };
  const paragraph = part?.startsWith('para') ? part.slice('para'.length) : undefined;
  if (paragraph !== undefined) {
    return { zh: `第${article}条第${paragraph}款`, en: ` Art. ${article}(${paragraph})` };
  }
  return part === undefined
    ? { zh: `第${article}条`, en: ` Art. ${article}` }
    : { zh: `第${article}条之一`, en: ` Art. ${article}-${part}` };
}

/**
 * Names a provision briefly, e.g. 《民法典》第1034条 / "Civil Code Art. 1034", from its id alone and
 * without the law's texts. Gives undefined for an id of no statute we know.
 */
export function citation(id: string): LocalText | undefined {
  const prefix = Object.keys(SHORT_NAMES)
    .filter((name) => id.startsWith(`${name}-`))
    .sort((a, b) => b.length - a.length)[0];
  const name = prefix === undefined ? undefined : SHORT_NAMES[prefix];
  if (prefix === undefined || name === undefined) return undefined;
  const article = articleOf(id.slice(prefix.length + 1));
  return { zh: `《${name.zh}》${article.zh}`, en: `${name.en}${article.en}` };
}
