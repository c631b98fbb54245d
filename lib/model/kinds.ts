/**
 * What can be disclosed: one row a kind, the words of the labelling guide.
 * `directness`: direct = identifies or reaches a person by itself; indirect = needs something else
 * beside it; content = private content that is shown (Civil Code 1032, 1034).
 * `sensitive`: PIPL 28 (biometric, religion, health, accounts, whereabouts, minors).
 */
export interface KindRow {
  readonly directness: 'direct' | 'indirect' | 'content';
  readonly sensitive: boolean;
  readonly zh: string;
  readonly en: string;
}

export const KINDS = {
  'wechat-id': { directness: 'direct', sensitive: false, zh: '微信号', en: 'WeChat ID' },
  qq: { directness: 'direct', sensitive: false, zh: 'QQ 号', en: 'QQ number' },
  'social-handle': { directness: 'direct', sensitive: false, zh: '社交账号', en: 'social media account' },
  nickname: { directness: 'indirect', sensitive: false, zh: '昵称', en: 'nickname' },
  'real-name': { directness: 'direct', sensitive: false, zh: '姓名', en: 'name' },
  phone: { directness: 'direct', sensitive: false, zh: '电话号码', en: 'phone number' },
  email: { directness: 'direct', sensitive: false, zh: '电子邮箱', en: 'e-mail address' },
  'id-card': { directness: 'direct', sensitive: true, zh: '证件号码', en: 'identity document number' },
  'bank-card': { directness: 'direct', sensitive: true, zh: '银行卡或账户', en: 'bank card or account' },
  'license-plate': { directness: 'direct', sensitive: false, zh: '车牌号', en: 'licence plate' },
  address: { directness: 'direct', sensitive: false, zh: '地址', en: 'address' },
  workplace: { directness: 'indirect', sensitive: false, zh: '工作单位或学校', en: 'workplace or school' },
  'order-info': {
    directness: 'indirect',
    sensitive: false,
    zh: '订单或消费记录',
    en: 'order or purchase record',
  },
  'room-info': {
    directness: 'indirect',
    sensitive: false,
    zh: '房间、预订或会员记录',
    en: 'room, booking or membership record',
  },
  avatar: { directness: 'indirect', sensitive: false, zh: '头像', en: 'profile picture' },
  portrait: { directness: 'direct', sensitive: false, zh: '照片或面部', en: 'photo or face' },
  'chat-record': {
    directness: 'content',
    sensitive: false,
    zh: '聊天或通话记录',
    en: 'private chat or call',
  },
  surveillance: { directness: 'content', sensitive: false, zh: '监控录像', en: 'surveillance footage' },
  health: { directness: 'content', sensitive: true, zh: '健康信息', en: 'health information' },
  family: { directness: 'content', sensitive: false, zh: '家庭或同行人', en: 'family or company' },
  trace: { directness: 'content', sensitive: true, zh: '行踪信息', en: 'whereabouts' },
  'other-sensitive': {
    directness: 'content',
    sensitive: true,
    zh: '其他敏感信息',
    en: 'other sensitive information',
  },
} as const satisfies Record<string, KindRow>;

export type Kind = keyof typeof KINDS;
export const KIND_IDS = Object.keys(KINDS) as [Kind, ...Kind[]];

/** Whose the disclosed thing is (labelling guide, "Subjects"). */
export const SUBJECTS = ['customer', 'merchant', 'staff', 'other', 'unknown'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What the merchant does with it (labelling guide, "Acts"). */
export const ACTS = ['disclosure', 'threat', 'solicitation', 'mention'] as const;
export type Act = (typeof ACTS)[number];

/** How grave a whole text is (labelling guide, "Severity"), from nothing to gravest. */
export const SEVERITIES = ['none', 'low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** In what way the merchant speaks. */
export const ROLES = ['reply', 'statement', 'post'] as const;
export type Role = (typeof ROLES)[number];
