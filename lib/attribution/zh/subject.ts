/** Whose it is: evidence from the words before, inside and after, and from the tone of the whole text. */
import type { Candidate } from '../../model/draft.ts';
import type { Kind, Subject } from '../../model/kinds.ts';
import { evidence, type Evidence } from '../evidence.ts';
import { partiesIn, placeOf, topicBefore, type Reading } from './clause.ts';
import type { Mood } from './tone.ts';

/** A cue: where it is looked for, what it speaks for, how strongly. `$`/`^` anchor it to the candidate. */
interface Cue {
  readonly rule: string;
  readonly zone: 'before' | 'label' | 'after';
  readonly re: RegExp;
  readonly for: Subject;
  readonly weight: number;
}

const GUEST =
  '(?:您|你|妳|他|她|佢|侬|此人|对方|人家|顾客|客人|客户|买家|收件人|下单人|机主|这人|这位[\\u4e00-\\u9fff]{0,3}|该[\\u4e00-\\u9fff]{1,3})';

const CONTACT_CUES: readonly Cue[] = [
  {
    rule: 'cue/guest-possessive',
    zone: 'before',
    re: new RegExp(
      `${GUEST}(?:那个|这个)?(?:本人|自己|个人|家里?)?的?(?:[登预留填]记?的|预留的|绑定的|注册的|下单的|收货)?$`,
    ),
    for: 'customer',
    weight: 3.2,
  },
  {
    rule: 'cue/registered',
    zone: 'before',
    re: /(?:登记|预留|留下?|填写?|注册|绑定|下单|收货|收件|报名|预订|订座|订单上|系统里|备注|账户|归属|开卡|办卡|退款|实名)(?:时|用|里|上|人)?(?:留|填|写|用|登记|预留)?的?(?:地址|电话|手机号?|号码|姓名|名字|邮箱|微信)?(?:是|那个|为|[:：])?$/,
    for: 'customer',
    weight: 2.4,
  },
  {
    rule: 'cue/registered-label',
    zone: 'label',
    re: /^(?:收货|收件|登记|预留|下单|预订|备注|订餐)/,
    for: 'customer',
    weight: 2.2,
  },
  {
    rule: 'cue/shop-possessive',
    zone: 'before',
    re: /(?:我们?|本店|小店|店里|店内|咱们?|俺|门店|老板娘?|店长|店主|掌柜|客服|前台|售后|经理|主管|负责人|总部|公司|官方|商家|校长|院长|房东|管家|服务|咨询|投诉|客诉|订座|预约|预订|订位|监督|值班|带班|主任|中心|公众号|热线|品控|质检|厂家|总店|本人|我)(?:本人|个人|自己|这边|工作)?的?(?:私人|个人|工作|专属|公开|唯一|微信|手机)?$/,
    for: 'merchant',
    weight: 3,
  },
  {
    rule: 'cue/reach-us',
    zone: 'before',
    re: /(?:加|添加|加一?下|加个|拨打|拨|致电|联系|联络|电联|呼|扫|搜|搜索|关注|咨询|找|私信|打|打到|发到|发至|发|寄到|反馈至|反馈到|欢迎|随时|直接|call|Call|请|回复?|打给我?|打我|加我|来电|通过|搵|敲)(?:一?下|我们?|店长|客服|老板|前台|我的?|咱们?|本店)?(?:的)?$/,
    for: 'merchant',
    weight: 2.2,
  },
  {
    rule: 'cue/reach-us-label',
    zone: 'label',
    re: /^(?:致电|拨打|联络|热线|咨询|订座|call|搵)/,
    for: 'merchant',
    weight: 1.5,
  },
  {
    rule: 'cue/unlabelled-contact',
    zone: 'before',
    re: /(?:联系方式|联系电话|客服电话|服务电话|服务热线|订餐电话|预约电话|咨询电话|热线|官方微信|客服微信|电话|地址)[:：]?$/,
    for: 'merchant',
    weight: 0.8,
  },
  {
    rule: 'cue/exposes',
    zone: 'before',
    re: /(?:公开|曝光|公布|公示|奉上|附上|曝|挂出|挂上|贴出|晒出?|给大家|放出)[^，。]{0,8}$/,
    for: 'customer',
    weight: 1.8,
  },
  {
    rule: 'cue/is-guests',
    zone: 'after',
    re: new RegExp(`^[”"」)）]? ?(?:，|,)?(?:这?就?是|乃|系|属于)(?:${GUEST}|下单|收货|登记|您|你)`),
    for: 'customer',
    weight: 4,
  },
  {
    rule: 'cue/is-ours',
    zone: 'after',
    re: /^[”"」)）]? ?(?:，|,)?(?:这?就?是|乃|系|属于)(?:我们?|本店|店里|小店|店长|老板|客服|骑手|前台|师傅|经理|司机|门店|公司|总部|售后|官方|服务|本人)/,
    for: 'merchant',
    weight: 4,
  },
  {
    rule: 'cue/for-you',
    zone: 'after',
    re: /(?:[给为替帮]您|[给为替帮]你|[给为]大家|退款|退您|退你|退给|补偿|赔|免费|补寄|重做|处理|解决|24小时|二十四小时|随时|全天|竭诚|咨询|预约|预订|订座|订位|订餐|接听|在线|有人接|都有人|值班|为准|找我|搵我|找店长|报[^，。]{0,6}名|提[^，。]{0,4}名|享|优惠|反馈|售后|开机|微信同号|同号|留言|工作时间|营业|下次来|没问题|有问题|任何|疑问|都在|一直能打通|打得通|秒回|夜里|欢迎(?!大家|各位|骚扰)|谢谢|感谢|查询|垂询|恭候|到店|发我|拍照|跟我|跟我们)/,
    for: 'merchant',
    weight: 1.7,
  },
  {
    rule: 'cue/unreachable',
    zone: 'after',
    re: /(?:打不通|不接|拒接|没人接|无人接|无人接听|关机|停机|空号|拉黑|不回|不通过|骚扰|打了[^，。]{0,5}(?:个|通|次|遍)|叫你|喂|拆了|才接|你自己|您自己|换号|怎么就成|你倒|您倒|威胁|小号|马甲|拍过照|自己问|问问她|问问他|慰问|关照|避雷|小心|曝光|防|记住|备注一下|认准|别接|拉黑名单)/,
    for: 'customer',
    weight: 2,
  },
];

/** Kinds that a shop hardly ever prints of itself: without evidence they are the customer's. */
const GUEST_KINDS = new Set<Kind>([
  'id-card',
  'license-plate',
  'order-info',
  'room-info',
  'bank-card',
  'nickname',
  'avatar',
  'portrait',
  'chat-record',
  'health',
  'family',
  'trace',
  'other-sensitive',
  'workplace',
]);
const CONTACT_KINDS = new Set<Kind>([
  'phone',
  'wechat-id',
  'qq',
  'social-handle',
  'email',
  'bank-card',
  'address',
  'nickname',
  'license-plate',
  'id-card',
]);

/** Someone else's: the number of an emergency contact, a neighbour, a witness. */
const THIRD =
  /(?:紧急联系人|隔壁[^，。]{0,4}|邻居|同事|朋友|证人|另一位(?:顾客|客人)|别的客人|前一位客人|他?她?(?:妈妈|爸爸|老公|老婆|母亲|父亲))(?:的|是|叫|[：:，,（( ]){0,2}[^，。]{0,8}$/;

/** Clause kinds told of the shop's own people or of nobody in particular. */
const GENERAL =
  /(?:有些|不少|很多|许多|一般|大多|通常|每位|每个|任何|所有|部分|个别|其他|别的|如果|若|若是|假如|万一|凡|建议|可以|对于|针对|患者们|客人们|各位|大家)[^，。]{0,10}$/;

/** What the grammar of the pattern already says; a title of the trade is nearly proof. */
const OWNER_WEIGHT: Readonly<Partial<Record<Subject, number>>> = { unknown: 6, staff: 3.8 };

function zones(
  reading: Reading,
  candidate: Candidate,
): { before: string; label: string; after: string; beforeAt: number } {
  const anchor = candidate.anchor ?? candidate.start;
  const { sentence } = placeOf(reading, anchor);
  const beforeAt = Math.max(sentence.start, anchor - 32);
  return {
    beforeAt,
    before: reading.text.slice(beforeAt, anchor),
    label: reading.text.slice(anchor, candidate.start),
    after: reading.text.slice(
      candidate.end,
      Math.min(reading.text.length, Math.max(sentence.end, candidate.end + 1), candidate.end + 44),
    ),
  };
}

function addCues(found: Evidence, reading: Reading, candidate: Candidate): void {
  const zone = zones(reading, candidate);
  for (const cue of CONTACT_CUES) {
    const match = cue.re.exec(zone[cue.zone]);
    if (match !== null) found.add(cue.for, cue.rule, cue.weight, match[0]);
  }
  if (THIRD.test(zone.before) || THIRD.test(zone.before + zone.label))
    found.add('other', 'cue/third-person', 3.4);
}

/** The party the clause or the sentence speaks of, weighted by how far away it stands. */
function addTopic(found: Evidence, reading: Reading, candidate: Candidate, contact: boolean): void {
  const anchor = candidate.anchor ?? candidate.start;
  const { sentence, clause, index } = placeOf(reading, anchor);
  const inside =
    candidate.form === 'clause'
      ? partiesIn(reading, anchor, candidate.end).find((word) => !word.oblique)
      : undefined;
  const own = partiesIn(reading, anchor, candidate.start).find((word) => !word.oblique);
  const near = own ?? topicBefore(reading, anchor, clause.start);
  const topic = near ?? inside ?? topicBefore(reading, anchor, sentence.start);
  if (topic !== undefined) {
    const same = topic.start >= clause.start;
    const weight = contact ? (same ? 1.6 : 0.9) : same ? 2.2 : 1.5;
    found.add(topic.party, same ? 'topic/clause' : 'topic/sentence', weight, topic.word, topic.start);
    return;
  }
  const earlier = reading.sentences[index - 1];
  const carried = earlier === undefined ? undefined : topicBefore(reading, anchor, earlier.start);
  if (carried !== undefined)
    found.add(carried.party, 'topic/carried', contact ? 0.5 : 0.9, carried.word, carried.start);
}

/** Pronouns that name the guest inside the candidate or right after it (「…是您写的」). */
function addLocal(found: Evidence, reading: Reading, candidate: Candidate): void {
  const { clause } = placeOf(reading, candidate.start);
  const words = partiesIn(reading, clause.start, Math.max(clause.end, candidate.end)).filter(
    (word) => !word.oblique,
  );
  if (words.some((word) => word.party === 'customer')) found.add('customer', 'clause/guest', 0.7);
  if (words.length > 0 && words.every((word) => word.party !== 'customer'))
    found.add('merchant', 'clause/only-shop', 0.8);
}

/** Decision on the subject with its evidence. */
export interface SubjectDecision {
  readonly subject: Subject;
  readonly confidence: number;
  readonly found: Evidence;
}

function pick(found: Evidence): { subject: Subject; margin: number } {
  const shop = found.total('merchant') + found.total('staff');
  const scores: [Subject, number][] = [
    ['customer', found.total('customer')],
    [found.total('staff') > found.total('merchant') ? 'staff' : 'merchant', shop],
    ['other', found.total('other')],
    ['unknown', found.total('unknown')],
  ];
  scores.sort((a, b) => b[1] - a[1]);
  const [best, second] = [scores[0], scores[1]];
  if (best === undefined || best[1] <= 0) return { subject: 'unknown', margin: 0 };
  return { subject: best[0], margin: best[1] - (second?.[1] ?? 0) };
}

/** Decides whose a candidate is. Takes the whole reading, the candidate and the text's mood. */
export function subjectOf(reading: Reading, candidate: Candidate, mood: Mood): SubjectDecision {
  const found = evidence();
  const contact = CONTACT_KINDS.has(candidate.kind) && candidate.form === 'value';
  if (candidate.owner !== undefined)
    found.add(candidate.owner, 'pattern/owner', OWNER_WEIGHT[candidate.owner] ?? 2.4);
  if (contact && candidate.kind !== 'nickname') addCues(found, reading, candidate);
  addTopic(found, reading, candidate, contact);
  addLocal(found, reading, candidate);
  if (GUEST_KINDS.has(candidate.kind)) found.add('customer', 'prior/kind', 0.9);
  else if (contact) found.add('merchant', 'prior/contact', 0.7);
  if (candidate.detector === 'number/landline') found.add('merchant', 'prior/landline', 1.5);
  if (candidate.kind === 'real-name') found.add('customer', 'prior/name', 0.8);
  if (contact) {
    const pull = Math.max(-3, Math.min(3, mood.exposes * 1.2));
    found.add(pull > 0 ? 'customer' : 'merchant', 'text/mood', Math.abs(pull));
  }
  if (
    candidate.form === 'clause' &&
    GENERAL.test(reading.text.slice(placeOf(reading, candidate.start).clause.start, candidate.start))
  )
    found.add('unknown', 'clause/general', 2.6);
  const { subject, margin } = pick(found);
  return { subject, confidence: 0.5 + 0.5 * Math.tanh(margin / 2.4), found };
}
