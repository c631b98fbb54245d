/**
 * Personal names in Chinese texts. One pass looks at every character that is a surname; what stands before and
 * behind it decides. A surname alone proves nothing.
 */
import {
  CUSTOMER_ROLE,
  CUSTOMER_TITLE,
  LOOSE_TITLE,
  NAME_LABEL,
  RELATIVE,
  STAFF_ROLE,
  STAFF_TITLE,
} from '../../languages/zh/roles.ts';
import type { Candidate } from '../../model/draft.ts';
import { findLatinNames } from './latin-names.ts';
import { findByRows } from './name-rows.ts';
import {
  barePermitted,
  closes,
  FLAGS,
  has,
  HIDES,
  isHan,
  isPlausibleName,
  open,
  opens,
  PARTS,
  STARTS_NAME,
  STARTS_TITLE,
  STOP_CHAR,
  surnameAt,
  WEAK,
  weakOpen,
} from './name-shape.ts';
import { before, isTaken, valueCandidate } from './value.ts';

const sticky = (source: string): RegExp => new RegExp(source, 'y');
const IS_CUSTOMER_TITLE = sticky(CUSTOMER_TITLE);
const IS_STAFF_TITLE = sticky(STAFF_TITLE);
const IS_LOOSE_TITLE = sticky(LOOSE_TITLE);

function at(expression: RegExp, text: string, i: number): boolean {
  expression.lastIndex = i;
  return expression.test(text);
}

const CUE = '(?:[：:\\s“"「]|就?是|叫|名叫|姓名|为|本名|系|——|（|，)';
const BEFORE_LABEL = new RegExp(`${NAME_LABEL}(?:[：:\\s“"「（]|就?是|为|写着|写的是){0,3}$`);
const BEFORE_STAFF = new RegExp(`${STAFF_ROLE}(?:[：: “"]|就?是|叫|——){0,2}$`);
const BEFORE_CUSTOMER = new RegExp(`${CUSTOMER_ROLE}${CUE}{0,3}$`);
const BEFORE_RELATIVE = new RegExp(`${RELATIVE}(?:[：:“"「 ]|就?是|叫){0,2}$`);
const BEFORE_CALLED =
  /(?:[她他你您人]|女的|男的|顾客|客人|位)(?:本人|其实|真名)?(?:就叫|叫|名叫|姓名是|就是|是)$/;

/** Characters with which every cue before a name ends; anything else needs no expression. */
const CUE_ENDS = new Set([
  ...'：:“"「（ \n，—是叫为系名字人的着款签客户家主者妇员友生士师傅长理监任医服游练管店台问律代始房专售后护联质领发容持工兽班药司递电业导购营官助法刀值校务讲嫂面配听山站骑洁事档徒掌财会秘纳总妹姐哥弟公婆夫妻太友子女宝贝亲爸妈岳蜜板室学娘郎牛位该东夫民幼团名处部书记诊房护写',
]);

/** The rule by which the words before i bring in a name. */
function leadOf(text: string, i: number): string | undefined {
  if (i === 0 || !CUE_ENDS.has(text.charAt(i - 1))) return undefined;
  const lead = before(text, i, 12);
  if (BEFORE_LABEL.test(lead)) return 'name/labelled';
  if (BEFORE_STAFF.test(lead)) return 'name/staff-role';
  if (BEFORE_CUSTOMER.test(lead)) return 'name/customer-role';
  if (BEFORE_CALLED.test(lead)) return 'name/called';
  if (BEFORE_RELATIVE.test(lead)) return 'name/relative';
  return undefined;
}

/** Words that go on behind a character that only looks like a given name. */
const GOES_ON = /^[今明昨老先女同师晚早]|^[\u4e00-\u9fff]{0,8}(?:公司|集团|酒店|门诊|商行|中心)/;

/** End of the likeliest full name at i; 0 where there is none. A lead lets rarer characters and open ends pass. */
function fullNameEnd(text: string, i: number, family: number, led: boolean, openEnded: boolean): number {
  for (const given of [2, 1]) {
    const end = i + family + given;
    if (end > text.length || !closes(text, end)) continue;
    // 「谭生」「林太」: the title of Hong Kong is no given name.
    if (given === 1 && /[生太]/.test(text.charAt(end - 1))) return led ? end - 1 : 0;
    if (isPlausibleName(text.slice(i, end), led)) return end;
  }
  if (!openEnded) return 0;
  for (const given of [2, 1]) {
    const end = i + family + given;
    if (given === 1 && /[生太]/.test(text.charAt(end - 1))) return end - 1;
    if (end > text.length || !isPlausibleName(text.slice(i, end))) continue;
    if (GOES_ON.test(text.slice(end, end + 12)) || /[今明昨老先女同师小]/.test(text.charAt(end - 1)))
      continue;
    return end;
  }
  return 0;
}

/** Words of two characters whose second one is a surname. */
const WORDS_ENDING = new Set(
  '新郎 女郎 伴郎 保安 公安 治安 警卫 门卫 对方 地方 双方 官方 甲方 乙方 单方 各方 任何 如何 为何 几何 感谢 谢谢 致谢 托管 主管 城管 平安 晚安 早安 万一 向来 服务 任务 业务 时常 平常 经常 非常 可能 已经 曾经 神经 关于 由于 对于 属于 终于 至于 位于 处于 在于 大于 小于 等于 出于 基于 限于 便于 善于 过于'.split(
    ' ',
  ),
);
/** The second characters of these words. */
const WORD_ENDS = new Set([...WORDS_ENDING].map((word) => word.charCodeAt(1)));
const endsWord = (text: string, i: number): boolean =>
  WORD_ENDS.has(text.charCodeAt(i)) && WORDS_ENDING.has(text.slice(i - 1, i + 1));

interface Hit {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** A title right behind the surname or the full name at i. */
function titled(text: string, i: number, family: number): Hit | undefined {
  for (const given of [0, 1, 2]) {
    const end = i + family + given;
    if (!has(text, end, STARTS_TITLE)) continue;
    if (given > 0 && !isPlausibleName(text.slice(i, end))) continue;
    if (given === 1 && /[女男]/.test(text.charAt(end - 1))) continue;
    const customer = at(IS_CUSTOMER_TITLE, text, end);
    const staff = !customer && at(IS_STAFF_TITLE, text, end);
    const loose = !customer && !staff && at(IS_LOOSE_TITLE, text, end);
    if (!customer && !staff && !loose) continue;
    const strong =
      opens(text, i) ||
      weakOpen.has(text.charAt(i - 1)) ||
      /[处部科室员诊]/.test(text.charAt(i - 1)) ||
      leadOf(text, i) !== undefined;
    if (given === 0) {
      if (
        (!barePermitted(text, i) && leadOf(text, i) === undefined) ||
        ((loose || staff) && family === 1 && !strong && !/[我俺家]/.test(text.charAt(i - 1)))
      )
        continue;
    } else if (given === 2 && has(text, i, WEAK) && !strong) continue;
    const full = given > 0;
    if (customer)
      return {
        rule: full ? 'name/full-title' : 'name/surname-title',
        start: i,
        end,
      };
    const rule = loose ? 'name/loose-title' : full ? 'name/full-staff-title' : 'name/surname-staff-title';
    return { rule, start: i, end };
  }
  return undefined;
}

const VOCATIVE_AFTER = /^[，, ：:]{0,2}(?:你|您|侬|妳|对吧|是吧|是不是)/;
const OWNER_AFTER =
  /^(?:的|[，,：:（( ]{1,2})(?:电话|手机|微信|身份证|住址|地址|家住|男|女|工作单位|家在|1[3-9]\d|账号|订单|QQ|\d{11})/;
const DID_AFTER =
  /^(?:在我|在本|在店|来我|来本|到我|到本|到店|于\d|于20|欠|拖欠|订|预订|预约|购买|下单|入住|多次|恶意|本人|女，|男，)/;

/** End of a name of three characters that is spoken to at once, however rare its characters. */
function addressedEnd(text: string, i: number, family: number): number {
  const end = i + family + 2;
  return VOCATIVE_AFTER.test(text.slice(end, end + 4)) && isPlausibleName(text.slice(i, end), true) ? end : 0;
}

/** A full name at i by the cue before it or by standing alone between boundaries. */
function bare(text: string, i: number, family: number): Hit | undefined {
  const lead = leadOf(text, i);
  if (lead !== undefined) {
    const called = lead === 'name/called' || lead === 'name/relative';
    // 「先生时报」「老师连一种」: right behind a role a weak surname is a word, unless a label or a mark stands between.
    const weak = has(text, i, WEAK) && lead !== 'name/labelled' && !open.has(text.charAt(i - 1));
    const end = fullNameEnd(text, i, family, !called && !weak, !called && !weak);
    if (end > 0) return { rule: lead, start: i, end };
  }
  const opened = opens(text, i);
  if (!opened && !weakOpen.has(text.charAt(i - 1))) return undefined;
  const addressed = opened && !has(text, i, WEAK) ? addressedEnd(text, i, family) : 0;
  const end = addressed > 0 ? addressed : fullNameEnd(text, i, family, false, false);
  if (end === 0) return undefined;
  const after = text.slice(end, end + 16);
  if (OWNER_AFTER.test(after)) return { rule: 'name/owner-of', start: i, end };
  if (opened && VOCATIVE_AFTER.test(after) && !/^[你您]好[，。！!~～]/.test(after))
    return { rule: 'name/vocative', start: i, end };
  if (opened && DID_AFTER.test(after)) return { rule: 'name/did', start: i, end };
  const introduced = /[是叫找]/.test(text.charAt(i - 1)) && open.has(text.charAt(end));
  if (end - i - family < 2 && !opened && !(introduced && !has(text, i, WEAK))) return undefined;
  if (has(text, i, WEAK) && end - i - family < 2) return undefined;
  if (opened && (end >= text.length || open.has(text.charAt(end))))
    return { rule: 'name/whole-clause', start: i, end };
  if (has(text, i, WEAK)) return undefined;
  return end - i - family < 2 && !introduced ? undefined : { rule: 'name/loose', start: i, end };
}

const NOT_AFTER_MOU =
  /[些个人种地天时日年月处店位于和网一应学及与在到因的等称为向对将已曾说不可多先生女士小公司市区县路]/;

/** Masked names: 王某, 王某某, 王某燕, 王德某, 王*燕, 王○明, 王X燕. */
function masked(text: string, i: number, family: number): Hit | undefined {
  const from = i + family;
  if (!has(text, from, HIDES) && !has(text, from + 1, HIDES)) return undefined;
  const shape =
    /^(?:某某|某|(?![是在有对向给于与为和就让把被了的])[\u4e00-\u9fff]某(?![些个人种地天])|[*×○〇●※⚫☆∗ㄨ△⋯]{1,2}[\u4e00-\u9fff]?|[\u4e00-\u9fff][*×○〇●※⚫☆∗ㄨ△⋯]|[xX]{1,2}(?![A-Za-z\d])[\u4e00-\u9fff]?)/.exec(
      text.slice(from, from + 3),
    )?.[0];
  if (shape === undefined) return undefined;
  let length = shape.length;
  if (shape === '某') {
    const next = text.charAt(from + 1);
    if (/[些个人种地天]/.test(next)) return undefined;
    if (
      isHan(next.charCodeAt(0)) &&
      !NOT_AFTER_MOU.test(next) &&
      (closes(text, from + 2) || at(IS_CUSTOMER_TITLE, text, from + 2))
    )
      length = 2;
  } else if (/^[*×○〇●※⚫☆∗ㄨ△⋯xX]/.test(shape) && /[\u4e00-\u9fff]$/.test(shape)) {
    const last = from + shape.length - 1;
    if (has(text, last, STOP_CHAR) || at(IS_CUSTOMER_TITLE, text, last)) length--;
  }
  if (
    /[\w*]/.test(text.charAt(i - 1)) ||
    /^(?:和某|向某|任某|时某|于某|何某[些个]|有某|在某|到某)/.test(text.slice(i, i + 3))
  )
    return undefined;
  const spoken =
    shape.includes('某') && has(text, i, WEAK) && !opens(text, i) && !weakOpen.has(text.charAt(i - 1));
  return spoken && leadOf(text, i) === undefined
    ? undefined
    : { rule: 'name/masked', start: i, end: from + length };
}

/** 「罗.美.怡」「罗 美 怡」: a name whose characters one sign parts. */
function parted(text: string, i: number): Hit | undefined {
  if (!has(text, i + 1, PARTS)) return undefined;
  const sign = text.charAt(i + 1);
  if (text.charAt(i + 3) !== sign || !opens(text, i)) return undefined;
  const name = text.charAt(i) + text.charAt(i + 2) + text.charAt(i + 4);
  if (!isPlausibleName(name) || !closes(text, i + 5)) return undefined;
  return { rule: 'name/parted', start: i, end: i + 5 };
}

function nameAt(text: string, i: number): Hit | undefined {
  const family = surnameAt(text, i);
  if (family === 0 || (i > 0 && endsWord(text, i))) return undefined;
  return titled(text, i, family) ?? masked(text, i, family) ?? parted(text, i) ?? bare(text, i, family);
}

/** Names of persons in normal text. */
export function findNames(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < text.length; i++) {
    if (((FLAGS[text.charCodeAt(i)] ?? 0) & STARTS_NAME) === 0) continue;
    const hit = nameAt(text, i);
    if (hit === undefined) continue;
    found.push(valueCandidate('real-name', hit.rule, hit.start, hit.end));
    i = hit.end - 1;
  }
  for (const candidate of [...findByRows(text), ...findLatinNames(text)])
    if (!isTaken(found, candidate.start, candidate.end)) found.push(candidate);
  return found;
}

export { isPlausibleName } from './name-shape.ts';
export { findNicknames } from './nicknames.ts';
