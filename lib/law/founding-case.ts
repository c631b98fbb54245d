import type { Kind } from '../model/kinds.ts';
import type { ProvisionId } from './index.ts';
import type { LawSource, LocalText } from './provision.ts';

/** One point of a case. */
export interface Holding extends LocalText {
  /** The Chinese words are the published ones and may stand in quotation marks. */
  readonly quote: boolean;
  /** Found in a source; where false, nothing is said but that a defence was not accepted. */
  readonly verified: boolean;
  /** Index into the case's sources; null where no source was found. */
  readonly source: number | null;
}

export interface CourtCase {
  readonly id: string;
  readonly title: LocalText;
  /** File number, as one would look it up. */
  readonly number: string;
  readonly court: LocalText;
  /** Day of publication, ISO 8601; `dateNote` says what else is known of dates. */
  readonly date: string;
  readonly dateNote: LocalText;
  readonly facts: LocalText;
  readonly disclosed: readonly (Kind | 'threat-to-publish')[];
  readonly outcome: LocalText;
  readonly amounts: LocalText;
  readonly holdings: readonly Holding[];
  readonly provisions: readonly ProvisionId[];
  /** What this case does not show. */
  readonly limits: LocalText;
  readonly sources: readonly LawSource[];
}

export const FOUNDING_CASE_ID = 'cn-gz-internet-court-2021-13940';

/**
 * The case the project was founded on: a clarification statement against six reviewers
 * (law/cases.json, same id). Facts, outcome and verified holdings are those of the file.
 */
export const FOUNDING_CASE: CourtCase = {
  id: FOUNDING_CASE_ID,
  title: { zh: '剧本杀差评案', en: 'The role-play game review case' },
  number: '(2021)粤0192民初13940号',
  court: { zh: '广州互联网法院', en: 'Guangzhou Internet Court' },
  date: '2023-03-15',
  dateNote: {
    zh: '这是最高人民法院作为网络消费典型案例公布的日期。案号是2021年的，2022年2月18日前已见报道。判决日期没有查到。',
    en: "Date of publication as a Supreme People's Court typical case. Case number of 2021; the judgment was reported by 2022-02-18; the date of judgment was not seen.",
  },
  facts: {
    zh: '六名顾客用微信预订剧本杀，2021年4月4日在店内包间游玩后，因不满服务在大众点评打了低分。4月9日商家在微信公众号发布《澄清声明》，指其恶意差评，同时贴出微信群聊天截图、包间监控录像片段，公开六人的微信头像、昵称和微信号，并称“可向公众提供全程监控录像”。顾客起诉，商家反诉称差评侵害名誉。',
    en: 'Six customers booked a role-play game by WeChat, played in a private room on 2021-04-04 and gave low ratings on Dianping. On 2021-04-09 the shop\'s WeChat official account ran a "clarification statement" accusing them of malicious reviews, with group-chat screenshots, clips of the room\'s surveillance video, and the six people\'s WeChat avatars, nicknames and WeChat IDs, offering "full surveillance footage to the public". Customers sued; the shop counterclaimed for its reputation.',
  },
  disclosed: [
    'wechat-id',
    'nickname',
    'avatar',
    'chat-record',
    'surveillance',
    'portrait',
    'threat-to-publish',
  ],
  outcome: {
    zh: '商家侵害隐私权和个人信息权益：停止公开监控录像，删除“可向公众提供全程监控录像”的表述和微信账号信息，在公众号发布致歉声明，赔偿精神损害抚慰金；反诉不成立。',
    en: 'The shop infringed privacy and personal-information interests: stop publishing the footage, delete the offer of footage and the WeChat account details, publish an apology on the same account, pay mental damages; the counterclaim failed.',
  },
  amounts: {
    zh: '精神损害抚慰金每名原告1000元。原告人数各报道不一：案号判决是两人，2022年5月11日的报道说是六人。',
    en: 'RMB 1,000 mental damages to each claimant (two claimants in the numbered judgment; the report of 2022-05-11 speaks of six customers and 1,000 yuan each)',
  },
  holdings: [
    {
      zh: '消费者在经营者提供的包间内的活动具有私密性，经营者擅自公开包间内监控录像，构成对消费者隐私权的侵害，应当依法承担民事责任。',
      en: "What customers do in a private room provided by a business is private; publishing the room's footage without leave infringes privacy.",
      quote: true,
      verified: true,
      source: 0,
    },
    {
      zh: '经营者因提供商品或服务获取的消费者个人微信账号属于个人信息，擅自公开构成对消费者个人信息权益的侵害',
      en: "A consumer's WeChat account that the business got by providing its service is personal information; publishing it without leave infringes personal-information interests.",
      quote: true,
      verified: true,
      source: 0,
    },
    {
      zh: '经营者公开回应消费者“差评”时，应注意不得侵犯消费者隐私权和个人信息权益',
      en: "Significance stated at publication: when publicly answering a bad review a business must take care not to infringe the consumer's privacy and personal-information interests.",
      quote: true,
      verified: true,
      source: 1,
    },
    {
      zh: '消费者基于自身体验打低分、未捏造事实，不构成侵权；排名下降属正常经营风险，反诉不予支持。',
      en: "A low rating reporting one's own experience, not fabricated, is no tort; a drop in ranking is a normal business risk; the counterclaim fails.",
      quote: false,
      verified: true,
      source: 5,
    },
    {
      zh: '商家关于人脸已打马赛克、账号信息不能识别个人、属合理使用的抗辩未被采纳。',
      en: 'The shop argued that faces were mosaicked, that account details cannot identify anyone, and that its use was fair; these defences were not accepted.',
      quote: false,
      verified: true,
      source: 7,
    },
    {
      zh: '商家说脸已打马赛克，这个抗辩未被采纳。详细理由没有核对到原文。',
      en: 'The shop said faces were mosaicked; that defence was not accepted. The detailed reasons were not found in a source.',
      quote: false,
      verified: false,
      source: null,
    },
    {
      zh: '商家说账号信息不能识别个人，这个抗辩未被采纳。详细理由没有核对到原文。',
      en: 'The shop said account details identify no one; that defence was not accepted. The detailed reasons were not found in a source.',
      quote: false,
      verified: false,
      source: null,
    },
    {
      zh: '法官说法：第九百九十九条以“为公共利益实施新闻报道、舆论监督等行为”为前提；商家为减少差评影响、获取商业利益而发布，属经营行为，不适用合理使用。',
      en: "The judge's comment: Civil Code 999 covers news reporting and public scrutiny in the public interest; a statement made to lessen the effect of bad reviews and win customers is business conduct, so the 'fair use' defence does not apply.",
      quote: false,
      verified: true,
      source: 8,
    },
    {
      zh: '公开监控录像是否侵害隐私权，应根据录像地点及内容、使用目的、是否取得权利人同意等综合判断。',
      en: 'Whether publishing surveillance footage infringes privacy is judged by where and what was recorded, what it is used for, and whether the person agreed.',
      quote: false,
      verified: true,
      source: 8,
    },
  ],
  provisions: [
    'civil-code-1032',
    'civil-code-1033',
    'civil-code-1034',
    'pipl-4',
    'pipl-13',
    'civil-code-999',
  ],
  limits: {
    zh: '每个案件的情况不同，结果也可能不同。事情发生在2021年4月，早于《个人信息保护法》施行。商家主张过第999条，但典型案例列出的条文里没有它。',
    en: 'Every case has its own facts and may end differently. The events of April 2021 are older than the Personal Information Protection Law. The shop argued Art. 999; it is not among the articles printed with the typical case.',
  },
  sources: [
    {
      where:
        "http://www.gzcourt.gov.cn/ck487/ck335/ck490/2023/05/15153146989.html (court's own page, 2023-05-15)",
      accessed: '2026-11-23',
    },
    {
      where: 'https://www.wanqulawyer.com/mobile/index/show/catid/114/id/45951.html',
      accessed: '2026-11-23',
    },
    { where: 'http://www.gdjunru.com/News/Show.asp?id=987', accessed: '2026-11-23' },
    {
      where: 'http://xiaofei.hangzhou.com.cn/xfzx/content/2023-03/23/content_9530263.htm',
      accessed: '2026-11-23',
    },
    {
      where: 'http://whpfw.com.cn/a/fzxw/2022/0218/11706.html (press report 2022-02-18)',
      accessed: '2026-11-23',
    },
    { where: 'https://158122.vip/acontent/post_1336.html', accessed: '2026-11-23' },
    { where: 'https://kewenda.com/ask/69786.html', accessed: '2026-11-23' },
    { where: 'http://1583737.com/Article.Asp?Pid=25&id=10477', accessed: '2026-11-23' },
    { where: '趣头条 2022-05-11，转载 CCTV《今日说法》', accessed: '2026-11-23' },
  ],
};
