/** What the merchant does with it: shows it, threatens with it, calls others to it, or only names it. */
import type { Candidate } from '../../model/draft.ts';
import type { Act, Subject } from '../../model/kinds.ts';
import { placeOf, type Reading } from './clause.ts';
import type { Mood } from './tone.ts';

const PUBLISH =
  '(?:公开|公布|曝光|公示|公之于众|发出来|发出去|发到|发布|发给(?:大家|媒体|记者|同行|你|您|所有)|发上|发网|发朋友圈|发抖音|发群|发在|发一?[条段份]|贴出|贴到|贴在|贴上|挂出|挂到|挂网|挂在|挂上|挂店|放出|放到|放上|晒出|晒到|晒一?晒|亮出|亮一晚|摆出|摆上|传上|传到|上传|上网|投到|提供拷贝|提供全部|播放|循环播|投屏|写到|写在|印成|打印|印出|抖出来|抖一抖|说出来|讲出来|给大家(?:看|听|欣赏|助|瞧)|让大家(?:看|评|听|知道|认识|瞧|都|见识)|让全[^，。]{0,6}(?:看|知道)|向公众|向社会|对外|提供全程|群发|转发|通知(?:你|您)|告诉(?:你|您)|找到?(?:你|您)(?:单位|公司|学校|家)|寄到|送到(?:你|您)|出名|见报|给(?:你|您)老(?:婆|公)|俾[^，。]{0,4}睇)';
const MODAL =
  '(?:可以?|可向|将|会|要(?!求)|就|准备|打算|考虑|随时|不介意|介意|保留[^，。]{0,8}权?|不得不|信不信|要不要|是不是要|否则|不然|要么|别怪|别逼|逼我|敢|等着|小心|必要时|如有需要|如有必要|如需|需要的话|不排除|愿意|欢迎[^，。]{0,6}(?:索取|来看|查看|围观)|再不|若不|若再|要是再|如果(?:再|不|继续)|再(?:说|闹|唱|发|乱|哇|来)|哪天|改天|明天|下次|迟早|一不小心|删(?:掉|了|评)|今晚|限你|限您|三天|24小时|小时内|做人留一线|不妨|何不|干脆|索性|确定要|想不想|试试|不客气|咪|唔好怪)';
/** Put on show here and now: no offer any more. */
const SHOWN_ALREADY =
  /(?:[上下附配如见]图|图[一二三四五六七八九\d]|P[1-9]|附后|附上|[均都皆]附|如下|在此|已(?:公开|发布|上传|贴|放|挂|发|置顶)|现[将把]|特[将此]|👇|面部已打)/;
const SHOWN =
  /(?:面部已打|打了?(?:马赛克|码)|△|▲|图为|（图|截下来|见(?:上|下)?(?:图|附图|文末|评论|第[一二三四五六七八九\d]张|截图|附件|视频|P\d|p\d|首图|配图)|如(?:上|下)?图|(?:上|下|附|配|左|右)图|图[一二三四五六七八九\d]|P[1-9]|附后|附上|[均都皆]附|附在|附于|随文|如下|奉上|在此|已(?:公开|发布|上传|贴|放|挂|发到|发在|发至|置顶)|贴(?:出来|在|上)|放(?:出来|在|上)|晒(?:出来|在)|公布(?:于|在|如下|出来)|公开(?:如下|于|在|她|他|您|你|此人|该)|现(?:将|把|予|公)|特(?:将|此|予)|截图为证|有图|有图有真相|请看|大家看|看清楚|看图|点开|欣赏一下|供大家|👇|⬇|↓|链接|发出来了|发了|放了|挂了|贴了|全程(?:公开|在此)|一览|自己看|都来看|曝光(?:一下|如下|她|他|此人)|就放这|放这儿|亮给|截了图|截图(?:放|发|挂|贴|在|如)|各位(?:请|看))/;
const REQUEST =
  /(?:请|麻烦|烦请|劳烦|恳请|还望|望|方便(?:的话|时)?|可以|能否|能不能|可否|希望|建议|欢迎)(?:您|你|把|将|先|再|提供|告知|发|私信|联系|出示|附|留|补充|带|截|私聊|客官|亲)[^，。；！？\n]{0,18}$|(?:提供|告诉我们?|告知|发(?:给|到|至)(?:我|客服|店|售后|前台|在线|官方)|私信|报一?下|出示|带上|拍给|拍(?:下|张)|凭|留下|备好|准备好|核对)[^，。；！？\n]{0,10}$/;
const REQUEST_AFTER =
  /^[^，。；！？\n]{0,12}(?:发(?:给|到|至)?(?:我|客服|店|售后|前台|在线|官方|一下|过来)|提供给|截(?:一下|图)?发|给(?:我们?|客服|售后)|告诉我|告知|私信|拍给|寄回|带来)/;
const LOOK_UP =
  /(?:调取|调阅|调看|调出|调了|查看|查阅|查了|查过|查|核查|核实|核对|复核|复查|翻看|翻了|翻|看了|看过|看|回看|回放|检查|比对|保存|保留|留存|存档|已存|封存|备份|移交|交给|提交|配合|调监控|装了?|安装|有|无|没装|坏了|覆盖|根据|依据|经|通过|结合)(?:了|过|一遍|一下)?[^，。；！？\n]{0,10}$/;
const PRIVACY_TALK =
  /(?:隐私|保密|外泄|泄露|不外传|个人信息保护|依法提供|警方|公安|派出所|法院|监管部门|执法)/;
const HANDED =
  /(?:交给|提交|移交|提供给|报送|配合)[^，。]{0,8}(?:警方|公安|派出所|法院|法庭|监管|执法|市监|平台|律师|检察|劳动|仲裁)|(?:警方|公安|派出所|民警|法院|法庭|平台(?:小二|客服|审核)?|监管|市监局|食药监|律师)[^，。]{0,8}(?:调取|调看|查看|取证|拷贝|审核|提供|出示)/;
const CALL =
  /(?:大家|各位|欢迎(?:大家|各位|同行|网友)?|朋友们|姐妹们?|兄弟们?|老铁们?|街坊|同行们?|网友们?|有空的?|谁有空|哪位|想[^，。]{0,8}的)[^。；！\n]{0,16}(?:加|打|拨|找|问|联系|骂|围观|关照|聊聊|慰问|去|私信|骚扰|评理|拜访|认识)|(?:都去|快去|赶紧去|一起去)[^。；！\n]{0,12}(?:问|骂|找|打|加)|(?:打|加|ring|call)[^，。]{0,6}(?:问问|聊聊|慰问|骚扰)/;

/** The shop asks people not to: 「希望大家不要去打扰他」. */
const CALLED_OFF =
  /(?:不要|别(?!怪|逼)|请勿|切勿|勿|唔好|不必|莫要|不希望|无需|不用)[^，。；！？\n]{0,10}(?:去|人肉|起底|打扰|骚扰|骂|扒|网暴|猜|打听|找|攻击|联系|搜)/;

export interface ActDecision {
  readonly act: Act;
  readonly rule: string;
  readonly sure: number;
}

const say = (act: Act, rule: string, sure: number): ActDecision => ({ act, rule, sure });

/** Somebody else asked for it, the shop refuses. */
const REFUSED = new RegExp(
  `${PUBLISH}[^。；！？\\n]{0,24}[，」”](?:这个?)?(?:我们?|我哋|本店|咱)?(?:也|都|可|是)?(?:不会|唔会|不能|做不到|不做|不干|办不到|从不|没有答应|拒绝)`,
);
const PUBLISHES = new RegExp(PUBLISH);

const THREAT = [
  new RegExp(`${MODAL}[^。；！？\\n]{0,26}?${PUBLISH}`),
  new RegExp(
    `${PUBLISH}[^。；！？\\n]{0,12}(?:信不信|怎么样|如何|好不好|好吗|吗$|吧$|要不要|你说呢|您说呢|试试)`,
  ),
];

/** The clause with its neighbours in the sentence: threats rarely fit in one clause. */
function around(
  reading: Reading,
  candidate: Candidate,
): { before: string; after: string; whole: string; sentence: string; next: string } {
  const { sentence, clause, index } = placeOf(reading, candidate.anchor ?? candidate.start);
  const next = reading.sentences[index + 1];
  return {
    before: reading.text.slice(Math.max(clause.start, candidate.start - 30), candidate.start),
    after: reading.text.slice(
      candidate.end,
      Math.max(clause.end, Math.min(candidate.end + 24, sentence.end)),
    ),
    whole: reading.text.slice(clause.start, Math.max(clause.end, candidate.end)),
    sentence: reading.text.slice(sentence.start, Math.max(sentence.end, candidate.end) + 1),
    next: next === undefined ? '' : reading.text.slice(next.start, Math.min(next.end + 1, next.start + 80)),
  };
}

/** The shop says that it holds the material: a threat when pressure stands beside it. */
const HOLDS =
  /(?:(?:都|全|还|可都?|就)?(?:在我(?:们|这|手|店)|在(?:前台|系统|电脑|柜台)|留着|存着|有备份|没删|攥着|捏着|记着呢?|点一下就有|翻得到|查得到|在手))/;
const PRESSURE =
  /(?:不然|否则|要么|别逼|逼我|做人留一线|出名|信不信|删(?:掉|了|评|不删)|不删|哪天|小心|等着|试试|确定要|自己掂量|想清楚|想好|撕破脸|难看|别怪|会不会谢|看着办|敢不敢|后果自负|到时候)/;

/** The sentence with its neighbours, as text. */
function neighbourhood(reading: Reading, index: number): string {
  const first = reading.sentences[Math.max(0, index - 1)];
  const last = reading.sentences[Math.min(reading.sentences.length - 1, index + 1)];
  return first === undefined || last === undefined
    ? ''
    : reading.text.slice(first.start, Math.min(last.end + 1, first.start + 400));
}

/** Whether the sentence threatens to publish, by itself or with the pressure beside it. */
export function threatens(reading: Reading, candidate: Candidate): boolean {
  const { sentence } = around(reading, candidate);
  if (negatedPublish(sentence)) return false;
  if (THREAT.some((re) => re.test(sentence))) return true;
  const { index } = placeOf(reading, candidate.anchor ?? candidate.start);
  const near = neighbourhood(reading, index);
  return PRESSURE.test(near) && (HOLDS.test(sentence) || (PUBLISHES.test(sentence) && !negatedPublish(near)));
}

/** Set phrases whose 不 denies nothing. */
const HARMLESS_NOT =
  /要不要?|不如|何不|是不是|能不能|会不会|敢不敢|该不该|好不好|不然|不妨|不介意|不得不|信不信|再不|若不|不客气|不排除|删不删|不删|不怕|不就|不服|不信|不止|不仅|不光|不但|不过|不料|差不多|不好意思|不要脸|不小心|不嫌/g;
const DENIES =
  '(?:从未|从不|从来没有?|绝不|决不|不会|不可能|不得|不能|不应|不该|不曾|不予|不作|未曾|未经|未向|没有|没|无权|严禁|禁止|拒绝|不便|不宜|不打算|不想|不愿|不再|勿|唔会|唔好|不必|无需|不)';
const TELLS =
  '(?:透露|公开|讲|谈|告诉|提供|外传|外泄|泄露|讨论|公布|评论|披露|展示|回应|传播|打听|猜测|对外|留存|收集|出示)';
const DENIED_PUBLISH = new RegExp(`${DENIES}[^，。；！？\\n]{0,14}${PUBLISH}`);
const DENIED_TELLING = new RegExp(`${DENIES}[^，。；！？\\n]{0,16}${TELLS}`);

/** Publishing is spoken of, but denied or forbidden: 「我们从未公开您的电话」. */
function negatedPublish(sentence: string): boolean {
  return DENIED_PUBLISH.test(sentence.replaceAll(HARMLESS_NOT, '')) || REFUSED.test(sentence);
}

/** The sentence is about keeping things private. */
function deniesTelling(sentence: string): boolean {
  return DENIED_TELLING.test(sentence.replaceAll(HARMLESS_NOT, ''));
}

/** What the recording shows of the guest is told: 「走廊录像里您凌晨三点…」. */
const TELLS_FOOTAGE =
  /(?:拍|录|照|影|看)(?:到|得|下|见|着)?[^，。]{0,6}(?:您|你|她|他|妳|佢)|里[^，。]{0,4}(?:您|你|她|他|妳)/;

/** Longest line that can be the caption of a picture, in UTF-16 units. */
const CAPTION = 26;

/** A line that is nothing but 「当晚监控截图」 stands under a picture. */
function isCaption(reading: Reading, candidate: Candidate): boolean {
  const from = reading.text.lastIndexOf('\n', candidate.start - 1) + 1;
  const to = reading.text.indexOf('\n', candidate.end);
  const line = reading.text.slice(from, to < 0 ? reading.text.length : to);
  const whole = from > 0 || to >= 0;
  return (
    whole &&
    line.length <= CAPTION &&
    /(?:截图|截屏|画面|录像|照片)[^。！？]{0,12}$/.test(line) &&
    !/[一二三四五六七八九十][、．.]|[查看调取请给把我您你]/.test(line)
  );
}

/** Footage, chats, pictures: the noun alone says little, the verbs around it everything. */
function shownAct(reading: Reading, candidate: Candidate, mood: Mood): ActDecision {
  const { hostile } = mood;
  const { before, after, sentence, next } = around(reading, candidate);
  if (
    negatedPublish(sentence) ||
    deniesTelling(sentence) ||
    (PRIVACY_TALK.test(sentence) && !SHOWN_ALREADY.test(sentence))
  )
    return say('mention', 'act/denied', 0.9);
  if (HANDED.test(sentence)) return say('mention', 'act/handed-over', 0.85);
  if (isCaption(reading, candidate)) return say('disclosure', 'act/caption', 0.8);
  if (
    THREAT.some((re) => re.test(sentence)) &&
    !/(?:请|麻烦|劳烦)[^，。]{0,14}$/.test(before) &&
    !SHOWN_ALREADY.test(sentence)
  )
    return say('threat', 'act/threat', 0.88);
  const asked = REQUEST.test(before) || REQUEST_AFTER.test(after);
  if (asked && !hostile) return say('mention', 'act/request', 0.9);
  if (SHOWN.test(sentence) && !(mood.kind && candidate.kind === 'surveillance'))
    return say('disclosure', 'act/shown', 0.88);
  if (threatens(reading, candidate)) return say('threat', 'act/threat', 0.88);
  if (asked) return say('mention', 'act/request', 0.8);
  if (THREAT.some((re) => re.test(next)) && !negatedPublish(next))
    return hostile ? say('threat', 'act/threat-next', 0.62) : say('mention', 'act/named', 0.6);
  if (candidate.kind === 'surveillance' && mood.exposes > 0.5 && TELLS_FOOTAGE.test(after))
    return say('disclosure', 'act/told', 0.7);
  if (LOOK_UP.test(before)) return say('mention', 'act/looked-up', 0.88);
  return say('mention', 'act/named', 0.75);
}

/** A plain value stands in print: it is published, unless the words around ask for or deny it. */
function valueAct(reading: Reading, candidate: Candidate, subject: Subject): ActDecision {
  const { before, sentence, next } = around(reading, candidate);
  const contact =
    candidate.kind === 'phone' ||
    candidate.kind === 'wechat-id' ||
    candidate.kind === 'qq' ||
    candidate.kind === 'social-handle' ||
    candidate.kind === 'address';
  if (
    contact &&
    subject !== 'merchant' &&
    subject !== 'staff' &&
    (CALL.test(sentence) ||
      /^[^。]{0,4}(?:大家|各位|欢迎|有空)[^。]{0,14}(?:问|打|加|找|骂|聊|关照)/.test(next))
  )
    return say('solicitation', 'act/call', 0.85);
  if (subject === 'unknown' && candidate.owner === 'unknown') return say('mention', 'act/hotline', 0.9);
  if (REQUEST.test(before) && candidate.kind === 'order-info') return say('mention', 'act/request', 0.7);
  return say('disclosure', 'act/in-print', 0.9);
}

const CONDITIONAL =
  /(?:如果|若是?|假如|万一|倘若|要是|如(?=您|有|遇|需)|凡是?|建议|可能|也许|是否|有没有|会不会|请问|祝|希望|提醒|注意|避免|谨防|以免|防止|以防|不建议|适合|不适合|禁忌|常见|一般|通常|大多|很多|有些|部分|容易|多半|多数|任何|比例|属于|会加重|往往|有时|往后|每位|所有|好好|休息|保重|早日|健康快乐)/;

/** Prose facts: told as true of this guest, they are disclosed; asked, wished or general, they are not. */
function clauseAct(reading: Reading, candidate: Candidate): ActDecision {
  const { whole, before, sentence } = around(reading, candidate);
  const head = (whole.length < 12 ? sentence : whole).slice(0, 48);
  if (deniesTelling(sentence) || /保密|隐私/.test(sentence)) return say('mention', 'act/denied', 0.8);
  if (CONDITIONAL.test(head) && candidate.kind !== 'order-info') return say('mention', 'act/general', 0.7);
  if (REQUEST.test(before)) return say('mention', 'act/request', 0.75);
  return say('disclosure', 'act/told', 0.78);
}

/** Private things put into words: telling them is showing them. */
const DESCRIBED = new Set([
  'shown/avatar',
  'shown/avatar-told',
  'shown/quoted-message',
  'shown/quoted-private',
]);

/** Decides what is done with a candidate that belongs to `subject`. */
export function actOf(reading: Reading, candidate: Candidate, subject: Subject, mood: Mood): ActDecision {
  if (candidate.detector.startsWith('call/'))
    return CALLED_OFF.test(around(reading, candidate).sentence)
      ? say('mention', 'act/called-off', 0.85)
      : say('solicitation', 'act/call', 0.88);
  if (candidate.form === 'noun') return shownAct(reading, candidate, mood);
  if (candidate.form === 'value') return valueAct(reading, candidate, subject);
  return DESCRIBED.has(candidate.detector)
    ? say('disclosure', 'act/described', 0.82)
    : clauseAct(reading, candidate);
}
