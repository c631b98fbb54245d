/**
 * Short names of provisions for the card, derived from their ids: the law's text is too large for a page.
 * Statutes are named as in /law (`law`, shortened as is usual); `<statute>-<n>` is article n.
 */

interface StatuteName {
  readonly zh: string;
  readonly en: string;
  /** How an article is written, `{n}` being its number. */
  readonly articleZh: string;
  readonly articleEn: string;
}

function cn(zh: string, en: string): StatuteName {
  return { zh, en, articleZh: '第{n}条', articleEn: ' Art. {n}' };
}

function section(zh: string, en: string): StatuteName {
  return { zh, en, articleZh: '第{n}条', articleEn: ' s. {n}' };
}

/** One row a statute, by the beginning of its provisions' ids. */
const STATUTES: Readonly<Record<string, StatuteName>> = {
  'civil-code': cn('《民法典》', 'Civil Code'),
  pipl: cn('《个人信息保护法》', 'PIPL'),
  'consumer-law': cn('《消费者权益保护法》', 'Consumer Protection Law'),
  'consumer-reg': cn('《消费者权益保护法实施条例》', 'Consumer Protection Regulation'),
  'ecommerce-law': cn('《电子商务法》', 'E-Commerce Law'),
  'online-trading-measures': cn('《网络交易监督管理办法》', 'Online Trading Measures'),
  csl: cn('《网络安全法》', 'Cybersecurity Law'),
  'netdata-reg': cn('《网络数据安全管理条例》', 'Network Data Regulation'),
  'video-reg': cn('《公共安全视频图像信息系统管理条例》', 'Public Video Systems Regulation'),
  'public-security-law': cn('《治安管理处罚法》', 'Public Security Punishments Law'),
  'criminal-law': cn('《刑法》', 'Criminal Law'),
  'pi-crime-si': cn('侵犯公民个人信息刑事案件解释', 'Interpretation on Personal Information Crimes'),
  'defamation-si': cn('网络诽谤刑事案件解释', 'Interpretation on Online Defamation Crimes'),
  'online-tort-si': cn('利用信息网络侵害人身权益规定', 'Provisions on Online Personal Rights Torts'),
  'mental-damage-si': cn('精神损害赔偿解释', 'Interpretation on Mental Damage'),
  'consumer-penalty-measures': cn('《侵害消费者权益行为处罚办法》', 'Consumer Rights Penalty Measures'),
  'complaint-measures': cn('《市场监督管理投诉举报处理办法》', 'Complaint Handling Measures'),
  'minors-law': cn('《未成年人保护法》', 'Minors Protection Law'),
  'civil-evidence-si': cn('民事诉讼证据规定', 'Civil Evidence Provisions'),
  'internet-court-2018': cn('互联网法院审理案件规定', 'Internet Court Provisions 2018'),
  'internet-court-2025': cn('互联网法院案件管辖规定', 'Internet Court Provisions 2025'),
  'online-litigation-rules': cn('《人民法院在线诉讼规则》', 'Online Litigation Rules'),
  'esign-law': cn('《电子签名法》', 'Electronic Signature Law'),
  'online-consumption-si': cn('网络消费纠纷规定（一）', 'Online Consumption Provisions (I)'),
  'civil-procedure-law': cn('《民事诉讼法》', 'Civil Procedure Law'),
  'civil-procedure-si': cn('民事诉讼法解释', 'Civil Procedure Interpretation'),
  'face-measures': cn('《人脸识别技术应用安全管理办法》', 'Facial Recognition Measures'),
  'cyberviolence-measures': cn('《网络暴力信息治理规定》', 'Online Violence Provisions'),
  'cyberviolence-opinions': cn('依法惩治网络暴力指导意见', 'Online Violence Guiding Opinions'),
  gdpr: cn('欧盟 GDPR ', 'GDPR'),
  'uk-gdpr': section('英国 GDPR ', 'UK GDPR'),
  'uk-dpa': section('英国《2018年数据保护法》', 'UK Data Protection Act 2018'),
  hipaa: section('美国 HIPAA 隐私规则', 'HIPAA Privacy Rule'),
  'ftc-act': section('美国《联邦贸易委员会法》', 'FTC Act'),
  crfa: section('美国《消费者评价公平法》', 'Consumer Review Fairness Act'),
  'ca-civ': section('美国加州《民法典》', 'California Civil Code'),
  'hk-pdpo': section('香港《个人资料（私隐）条例》', 'Hong Kong PDPO'),
  'tw-pdpa': cn('台湾地区个人资料保护法', 'Taiwan PDPA'),
  'au-cth': section('澳大利亚《刑法典法》', 'Australian Criminal Code'),
};

/** Inserted articles are written 第253条之一. */
const ZH_DIGITS = '零一二三四五六七八九';

/** What follows the statute in an id, as it is written; where no number is known only the statute is named. */
function article(rest: string, { articleZh, articleEn }: StatuteName, language: 'zh' | 'en'): string {
  const parsed = /^(\d+[A-Za-z]*)(?:-(para)?(\w+))?$/u.exec(rest);
  if (!parsed) return '';
  const [, number = '', paragraph, sub] = parsed;
  const pattern = language === 'zh' ? articleZh : articleEn;
  if (sub === undefined) return pattern.replace('{n}', number);
  if (language === 'en') return pattern.replace('{n}', paragraph ? `${number}(${sub})` : `${number}-${sub}`);
  if (paragraph) return `${pattern.replace('{n}', number)}第${sub}款`;
  return `${pattern.replace('{n}', number)}之${ZH_DIGITS.charAt(Number(sub))}`;
}

/** Ids whose parts after the statute are paragraphs in brackets, not inserted articles (「之一」). */
const BRACKETED = new Set(['gdpr', 'hk-pdpo', 'hipaa', 'ca-civ', 'au-cth']);

function bracketed(rest: string, language: 'zh' | 'en', statute: string): string {
  const [number = '', ...parts] = rest.split('-');
  const joined = { hipaa: '.', 'ca-civ': '.', 'au-cth': '.' }[statute];
  const written =
    joined === undefined
      ? number + parts.map((part) => `(${part})`).join('')
      : [number, ...parts].join(joined);
  if (language === 'zh') return `第${written}条`;
  return statute === 'gdpr' ? ` Art. ${written}` : ` s. ${written}`;
}

/**
 * `civil-code-1034` → 《民法典》第1034条 / Civil Code Art. 1034. Null where the statute is not in the table
 * (a test holds the table against lib/law).
 */
export function provisionLabel(id: string, language: 'zh' | 'en'): string | null {
  const statute = Object.keys(STATUTES)
    .filter((key) => id === key || id.startsWith(`${key}-`))
    .sort((a, b) => b.length - a.length)[0];
  const name = statute === undefined ? undefined : STATUTES[statute];
  if (statute === undefined || !name) return null;
  const rest = id.slice(statute.length + 1);
  const written = BRACKETED.has(statute) ? bracketed(rest, language, statute) : article(rest, name, language);
  return (name[language] + written).trim();
}
