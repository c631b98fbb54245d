/** Personal names and nicknames, found by the words around them; a surname alone proves nothing. */
import { COMPOUND_SURNAMES, GIVEN, NOT_NAMES, SURNAMES } from '../../languages/zh/names.ts';
import type { Candidate } from '../../model/draft.ts';
import { runPatterns, type PatternRow } from './pattern.ts';

const STOP = new Set(
  '是在有会可能自都之其到不了的从以与等所对只最没被把给让使更将还又再起开来去上下前后里外几和就也很说要看问做吃买用过请但而为什么怎这那哪我你您他她它们吗吧呢啊呀哦哈得着家店',
);
const GIVEN_SET = new Set([...GIVEN].filter((char) => !STOP.has(char)));
const SURNAME_SET = new Set(SURNAMES);
/** Surname characters that are mostly other words when a bare title follows. */
const WEAK_SURNAMES = new Set(
  '位单成全商别管应向任时于解边查包常和盛祝甘生强都何曾付方游冷席从左项阳文花关车史马',
);
const COMPOUND = new RegExp(`^(?:${COMPOUND_SURNAMES})`);

const S = `(?:${COMPOUND_SURNAMES}|[${SURNAMES}])`;
const HAN = '[\\u4e00-\\u9fff]';
const FULL = `${S}${HAN}{1,2}`;
const MASKED = `${S}(?:某某?|某${HAN}|[*xX×○＊]{1,2}${HAN}?|${HAN}[*xX×○＊])`;
const CUSTOMER_TITLE = '(?:女士|先生|小姐姐?|同学|太太|小朋友|大姐|大哥|女仕|某(?=[，。、]))';
const STAFF_TITLE =
  '(?:副?经理|副?店长|副?主任|医生|大夫|医师|副?院长|护士长?|师傅|教练|副?总监|顾问|律师|副?校长|园长|馆长|主管|技师|队长|设计师|摄影师|化妆师|药师|管家|导游|督导|主理人|老板娘?|掌柜|大厨|主厨|工程师|班长|领班|客服|阿姨|师父)';
const LOOSE_TITLE = '(?:老师|总(?![是会算共体结之部台店有监经])|姐(?![妹夫])|哥(?![们哥])|叔|大爷|大妈)';
const CUSTOMER_ROLE =
  '(?:顾客|客人|客户|买家|业主|患者|病人|学员|学生|会员|收件人|收货人|下单人|订餐人|产妇|房客|租客|租户|车主|乘客|玩家|家长|预订人|预定人|登记人|持卡人|投诉人|收款人|付款人|汇款人|团友|营员|新人|宝妈|产妇|差评人|发帖人|评论人|评价人|户主|当事人|住客|旅客|消费者|求美者|新娘|新郎|事主|机主|号主|联系人|原告|被告|此人|该女子|该男子|这位女士|这位先生|这位小姐|这位顾客|这位客人|女子|男子|女士|先生)';
const NAME_LABEL =
  '(?:真实姓名|姓名|真名实姓|真名|全名|本名|大名|名字|实名|户名|署名|名叫|叫做|人叫|登记名|登记的?是|尊姓大名|原名|芳名|姓甚名谁)';
const STAFF_ROLE =
  '(?:负责人|店长|经理|主任|院长|校长|总监|医生|客服|技师|导游|教练|老师|主管|店员|前台|设计师|摄影师|化妆师|顾问|律师|师傅|管家|法人代表|法定代表人|创始人|主理人|老板娘?|掌柜|店主|馆长|园长|督导|房东|专员|售后|护士长?|联系人|质控|领队|发型师|美容师|主持人|社工|兽医|护工|班主任|药师|司机|快递员|电工|工程师|业务员|导购|营养师|教官|管理员|助教|督导|主刀|值班)';

function surnameLength(name: string): number {
  return COMPOUND.test(name) && name.length > 2 ? 2 : 1;
}

/** A plausible full name: known surname, given characters that names use, and no everyday word. */
export function isPlausibleName(name: string): boolean {
  const family = surnameLength(name);
  if (family === 1 && !SURNAME_SET.has(name.charAt(0))) return false;
  if (name.length <= family || name.length > family + 2) return false;
  if (
    /(?:老师|先生|女士|师傅|经理|店长|小姐|同学|医生|同志|大哥|大姐|老板|主任|阿姨|院长|教练|太太)$/.test(
      name,
    )
  )
    return false;
  if (NOT_NAMES.has(name.slice(0, 2)) || NOT_NAMES.has(name)) return false;
  return [...name.slice(family)].every((char) => GIVEN_SET.has(char));
}

/** A bare surname must not be the tail of another word (保安大哥). */
function strongBare(value: string, match: RegExpExecArray): boolean {
  if (value.length > 1) return true;
  return (
    !WEAK_SURNAMES.has(value) && !/(?:保|平|治|公|早|晚)$/.test(match.input.slice(0, match.index).slice(-1))
  );
}

/** The longest leading part that is a plausible name: 「裴航婚」 holds 「裴航」. */
function fitName(value: string): string | undefined {
  for (let length = value.length; length >= 2; length--) {
    const part = value.slice(0, length);
    if (isPlausibleName(part)) return part;
  }
  return undefined;
}

/** Trims a two- or three-character reading to the longest plausible name. */
const plausible = (value: string): boolean => isPlausibleName(value);

const ROWS: readonly PatternRow[] = [
  {
    id: 'name/full-title',
    kind: 'real-name',
    re: new RegExp(`(?<v>${S}${HAN}{1,2}?)(?=${CUSTOMER_TITLE})`, 'g'),
    score: 0.93,
    form: 'value',
    accept: plausible,
  },
  {
    id: 'name/surname-title',
    kind: 'real-name',
    re: new RegExp(
      `(?<![\\u4e00-\\u9fff](?=[位个名些女男老])|[这那该某每各本])(?<v>${S})(?=(?:女士|先生|小姐姐?|同学|太太|小朋友|女仕|大姐|大哥)(?![们]))`,
      'g',
    ),
    score: 0.85,
    form: 'value',
    accept: strongBare,
  },
  {
    id: 'name/hk-title',
    kind: 'real-name',
    re: new RegExp(`(?<l>负责人|联络|搵|经理|店长)(?<v>${S})(?=生(?![意活产日气病]))`, 'g'),
    score: 0.8,
    form: 'value',
    owner: 'staff',
  },
  {
    id: 'name/full-staff-title',
    kind: 'real-name',
    re: new RegExp(`(?<v>${S}${HAN}{1,2}?)(?=${STAFF_TITLE})`, 'g'),
    score: 0.85,
    form: 'value',
    owner: 'staff',
    accept: plausible,
  },
  {
    id: 'name/surname-staff-title',
    kind: 'real-name',
    re: new RegExp(
      `(?<![\\u4e00-\\u9fff](?=[位个名些单成全商别管应向任时于解边查包常和盛祝甘强都何曾付方左]))(?<v>${S})(?=${STAFF_TITLE}(?![们]))`,
      'g',
    ),
    score: 0.7,
    form: 'value',
    owner: 'staff',
    accept: strongBare,
  },
  {
    id: 'name/loose-title',
    kind: 'real-name',
    re: new RegExp(
      `(?<=^|[，。！、：:；“"（( \\n是叫给找向跟和问请让])(?<v>${S}${HAN}{0,2}?)(?=${LOOSE_TITLE})`,
      'g',
    ),
    score: 0.68,
    form: 'value',
    accept: (value) => (value.length === 1 ? !WEAK_SURNAMES.has(value) : isPlausibleName(value)),
  },
  {
    id: 'name/staff-role',
    kind: 'real-name',
    re: new RegExp(`(?<l>${STAFF_ROLE}(?:[：: “"]|是|叫|——)?)(?<v>${FULL})`, 'g'),
    score: 0.85,
    form: 'value',
    owner: 'staff',
    fit: fitName,
  },
  {
    id: 'name/customer-role',
    kind: 'real-name',
    re: new RegExp(`(?<l>${CUSTOMER_ROLE}(?:[：: “"「]|是|叫|名叫|姓名|为|本名){0,3})(?<v>${FULL})`, 'g'),
    score: 0.9,
    form: 'value',
    owner: 'customer',
    fit: fitName,
  },
  {
    id: 'name/labelled',
    kind: 'real-name',
    re: new RegExp(
      `(?<l>${NAME_LABEL}(?:[：:\\s“"「]|就?是|就?叫|为|写着|写的是){0,3})(?<v>${MASKED}|${FULL})`,
      'g',
    ),
    score: 0.93,
    form: 'value',
    accept: (value) => /[某*xX×○]/.test(value) || isPlausibleName(value),
  },
  {
    id: 'name/called',
    kind: 'real-name',
    re: new RegExp(
      `(?<l>(?:[她他你您人]|女的|男的|顾客|客人|位)(?:本人|其实|真名)?(?:就叫|叫|名叫|姓名是|就是|是))(?<v>${FULL})(?=[，。、；！!吧嘛对没的 ”"\\n]|$)`,
      'g',
    ),
    score: 0.82,
    form: 'value',
    owner: 'customer',
    accept: plausible,
  },
  {
    id: 'name/masked',
    kind: 'real-name',
    re: new RegExp(
      `(?<v>${S}(?:某某|某[${GIVEN}](?![些个人种地天])|某(?![些个人种地天])|[*○]{1,2}[\\u4e00-\\u9fff]?|[\\u4e00-\\u9fff][*○]|[xX×]{1,2}(?![A-Za-z\\d])))`,
      'g',
    ),
    score: 0.88,
    form: 'value',
    accept: (value, match) =>
      !/[\w]/.test(match.input.charAt(match.index - 1)) &&
      !/^(?:和某|向某|任某|时某|于某|何某|有某)/.test(value),
  },
  {
    id: 'name/surname-called',
    kind: 'real-name',
    re: new RegExp(`(?<v>${S})(?=姓(?!名|氏))`, 'g'),
    score: 0.75,
    form: 'value',
    owner: 'customer',
    accept: strongBare,
  },
  {
    id: 'name/masked-surname',
    kind: 'real-name',
    re: /(?<l>(?:姓名|实名|名字|户名|收件人|收货人|登记)(?:[：:\s“"]|是|为){0,3})(?<v>[*×○]{1,2}[\u4e00-\u9fff]{1,2})(?=[，、。；：:！\s]|$)/g,
    score: 0.85,
    form: 'value',
    owner: 'customer',
  },
  {
    id: 'name/vocative',
    kind: 'real-name',
    re: new RegExp(`(?<=^|[，。！；：:\\n 是])(?<v>${FULL})(?=[，, ]?(?:你|您|侬)(?!好[，。！!~～]))`, 'g'),
    score: 0.85,
    form: 'value',
    owner: 'customer',
    accept: plausible,
  },
  {
    id: 'name/hello',
    kind: 'real-name',
    re: new RegExp(`(?<=^|[，。！；：:\\n ])(?<v>${FULL})(?=(?:您好|你好))`, 'g'),
    score: 0.82,
    form: 'value',
    owner: 'customer',
    accept: plausible,
  },
  {
    id: 'name/whole-clause',
    kind: 'real-name',
    re: new RegExp(`(?<=^|[，。！；：:、\\n“"「（(])(?<v>${FULL})(?=[，。；：:、）)”"」\\n]|$)`, 'g'),
    score: 0.72,
    form: 'value',
    accept: plausible,
  },
  {
    id: 'name/loose',
    kind: 'real-name',
    re: new RegExp(
      `(?<=^|[，。！；：:、\\n“"「（( ]|是|叫|找|让|跟|给|把|说|请|问|即|系|位|告)(?<v>${S}${HAN}{2})(?=[，。；：:、！？!?）)”"」\\n ]|的|是|你|您|她|他|在|于|说|曾|已|多次|来|去|订|欠|没|又|还|就|才|要|把|被|给|跟|和|从|本人|啊|呀|$)`,
      'g',
    ),
    score: 0.66,
    form: 'value',
    accept: plausible,
  },
  {
    id: 'name/owner-of',
    kind: 'real-name',
    re: new RegExp(
      `(?<v>${FULL})(?=(?:的|[，,：:（( ]{1,2})(?:电话|手机|微信|身份证|住址|地址|家住|男|女|工作单位|家在|1[3-9]\\d|账号|订单|QQ))`,
      'g',
    ),
    score: 0.85,
    form: 'value',
    accept: plausible,
  },
  {
    id: 'name/did',
    kind: 'real-name',
    re: new RegExp(
      `(?<=[，。！；：:\\n“"]|倒是|就是|正是|这个|那个|某位)(?<v>${FULL})(?=(?:在我|在本|在店|来我|来本|到我|到本|到店|于\\d|于20|欠|拖欠|订|预订|预约|购买|下单|入住|多次|恶意|本人|女，|男，|女\\d|男\\d))`,
      'g',
    ),
    score: 0.8,
    form: 'value',
    owner: 'customer',
    accept: plausible,
  },
  {
    id: 'name/latin-greeting',
    kind: 'real-name',
    re: /(?<l>(?:Hi|Hello|Dear|hi|hello|你好|您好|Ms\.?|Mr\.?|Mrs\.?|Miss|叫|姓名|真名|名字)[，,：: ]{0,2}(?:是|叫)?)(?<v>[A-Z][a-z]{1,14}[ ]?(?:[A-Z][a-z]{1,14}|[A-Z]{2,14})(?: [A-Z][a-z]{1,14})?)(?![a-z])/g,
    score: 0.82,
    form: 'value',
    owner: 'customer',
  },
];

const NICK =
  '(?:微信昵称|微信名字?|微信叫|群昵称|群名片|群里的?(?:名字|昵称|网名)?|游戏昵称|游戏名|游戏ID|游戏里(?:的名字)?|网名|昵称|花名|小名|绰号|外号|抖音名|抖音昵称|小红书名|小红书昵称|马甲|小号|会员名|用户名|ID名|LINE名|line名|暱称|网路昵称|玩家名|微信备注|QQ昵称|QQ名)';

const NICK_ROWS: readonly PatternRow[] = [
  {
    id: 'nickname/quoted',
    kind: 'nickname',
    re: new RegExp(
      `(?<l>${NICK}(?:[：:\\s]|就?是|就?叫|为|的|那个|改成|改为|换成|用的是|里|做){0,4}(?=[“"「『‘'《【〝])[“"「『‘'《【〝])(?<v>[^”"」』’'》】〞\\n]{1,20})(?=[”"」』’'》】〞])`,
      'g',
    ),
    score: 0.93,
    form: 'value',
  },
  {
    id: 'nickname/plain',
    kind: 'nickname',
    re: new RegExp(
      `(?<l>${NICK}(?:[：:]|就是|就叫|是|叫|为)[ ]?)(?<v>[^“"「『‘'《【〝，。；、！!？?\\s的（）()]{2,14})`,
      'g',
    ),
    score: 0.82,
    form: 'value',
    accept: (value) => !/^(?:什么|谁|不是|我们|您|你|啥|哪|多少|一个|用户|怎么)/.test(value),
  },
  {
    id: 'nickname/group-member',
    kind: 'nickname',
    re: new RegExp(
      `(?<l>(?:微信|群里|群内|朋友圈|游戏里|抖音上|小红书上|微信上|车友群|业主群|会员群)[^，。“"\\n说讲发写回道问骂]{0,8}[“"「])(?<v>[^”"」\\n]{2,14})(?=[”"」](?:的|吧|就是|是|[，。]|那))`,
      'g',
    ),
    score: 0.62,
    form: 'value',
    accept: (value) => !/[，。！？]/.test(value),
  },
];

/** Names of persons in normal text. */
export function findNames(text: string): Candidate[] {
  return runPatterns(text, ROWS);
}

const LIST = /(?:[“"「][^”"」\n]{1,16}[”"」][、，和与及 ]{0,2}){2,12}/g;
const ONE_OF_LIST = /[“"「]([^”"」\n]{1,16})[”"」]/g;
/** Words that make a list of quoted strings a list of nicknames. */
const NICK_CONTEXT = /(?:昵称|群名片|网名|群里|客户群|玩家|马甲)/;

/** 「另外几位是“糯米团子”“K叔”和“小满未满”」, in a text that speaks of nicknames. */
function findListed(text: string): Candidate[] {
  if (!NICK_CONTEXT.test(text)) return [];
  const found: Candidate[] = [];
  for (const list of text.matchAll(LIST)) {
    const near = text.slice(Math.max(0, list.index - 60), list.index);
    if (!NICK_CONTEXT.test(near) || /[说讲写道][:：]?$/.test(near)) continue;
    for (const one of list[0].matchAll(ONE_OF_LIST)) {
      const start = list.index + one.index + 1;
      const end = start + (one[1] ?? '').length;
      const rule = 'nickname/listed';
      found.push({
        kind: 'nickname',
        start,
        end,
        anchor: list.index,
        score: 0.78,
        detector: rule,
        form: 'value',
        reasons: [
          {
            rule,
            cue: list[0].slice(0, 40),
            start: list.index,
            end: list.index + Math.min(40, list[0].length),
            speaksFor: 'kind',
            weight: 0.78,
          },
        ],
      });
    }
  }
  return found;
}

/** Nicknames by which somebody goes in another place. */
export function findNicknames(text: string): Candidate[] {
  return [...runPatterns(text, NICK_ROWS), ...findListed(text)];
}
