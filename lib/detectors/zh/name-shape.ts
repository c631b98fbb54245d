/** What a Chinese name looks like: which characters are surnames, which given names use, where a name may begin and end. */
import { COMPOUND_SURNAMES, GIVEN, NOT_NAMES, SURNAMES, WEAK_SURNAMES } from '../../languages/zh/names.ts';

/** Characters of grammar, never of a name found by its looks. */
const STOP =
  '是在有会可能自都之其到不了的从以与等所对只最没被把给让使更将还又再起开来去上下前后里外几和就也很说要看问做吃买用过请但而为什么怎这那哪我你您他她它们吗吧呢啊呀哦哈得着店';

const SURNAME = 1;
export const WEAK = 2;
const GIVEN_CHAR = 4;
export const STOP_CHAR = 8;
const COMPOUND_START = 16;
/** Signs that hide a part of a name, signs that stand between its characters, first characters of titles. */
export const HIDES = 32;
export const PARTS = 64;
export const STARTS_TITLE = 128;
export const STARTS_NAME = SURNAME | COMPOUND_START;
/** What a character may be in a name, as flags by code unit. */
export const FLAGS = new Uint8Array(65536);
const flag = (chars: string, value: number): void => {
  for (let i = 0; i < chars.length; i++) {
    const code = chars.charCodeAt(i);
    FLAGS[code] = (FLAGS[code] ?? 0) | value;
  }
};
flag(SURNAMES, SURNAME);
flag(WEAK_SURNAMES, WEAK);
flag(GIVEN, GIVEN_CHAR);
flag(STOP, STOP_CHAR);
flag('某*×○〇●※⚫☆∗ㄨ△⋯xX', HIDES);
flag(' .·_*|/-', PARTS);
flag(
  '会教书厂村先女小同太大妈爸奶爷师老姑夫副经店主医院护教总顾律校园馆技队部科处设摄化药管导督掌工班领客阿姐哥叔伯嫂姨',
  STARTS_TITLE,
);
const COMPOUND = new Set(COMPOUND_SURNAMES.split('|'));
for (const name of COMPOUND) flag(name.charAt(0), COMPOUND_START);

/** Whether the character at i is all that is asked: one of the flags. */
export const has = (text: string, i: number, what: number): boolean =>
  i < text.length && ((FLAGS[text.charCodeAt(i)] ?? 0) & what) !== 0;

/** Whether a code unit is an ideograph. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** Length of the surname at i; 0 where there is none. */
export function surnameAt(text: string, i: number): number {
  if (has(text, i, COMPOUND_START) && COMPOUND.has(text.slice(i, i + 2))) return 2;
  return has(text, i, SURNAME) ? 1 : 0;
}

const TITLES =
  /(?:老师|先生|女士|师傅|经理|店长|小姐|同学|医生|同志|大哥|大姐|老板|主任|阿姨|院长|教练|太太|客服|顾问|店员|前台|学员|律师)$/;

/** Whether what stands behind a surname can be a given name: known characters, or any but those of grammar. */
function isGiven(text: string, from: number, to: number, lenient: boolean): boolean {
  for (let i = from; i < to; i++) {
    // 「家」 opens given names (家豪) and ends words (陈家).
    if (has(text, i, STOP_CHAR) || !isHan(text.charCodeAt(i))) return false;
    if (text.charAt(i) === '家' && i === to - 1) return false;
    if (!lenient && !has(text, i, GIVEN_CHAR)) return false;
  }
  return true;
}

/** A plausible full name: known surname, given characters that names use (where nothing else speaks
 * for a name), and no everyday word. `lenient` takes any given character that is not grammar. */
export function isPlausibleName(name: string, lenient = false): boolean {
  const family = surnameAt(name, 0);
  const given = name.length - family;
  if (family === 0 || given < 1 || given > 2) return false;
  if (TITLES.test(name) || NOT_NAMES.has(name.slice(0, 2)) || NOT_NAMES.has(name)) return false;
  return isGiven(name, family, name.length, lenient);
}

/** Characters after which a new word begins: punctuation, and words of grammar that bring in a person. */
export const OPENERS = '，。！？；：:、“”"「」『』（）()《》【】\n \t—…~～,.!?;·|/';
export const WEAK_OPENERS =
  '是叫找让跟给把说请问即系位告的和与由对被向换派们您你她他听连及搵俾同话个约见谢当者写由限';
/** Characters with which a name is over: punctuation, and the grammar that follows a subject. */
export const CLOSERS =
  '，。！？；：:、“”"「」『』（）()《》【】\n \t—…~～,.!?;·|/的是你您妳她他在于说曾已多来去订欠没又还就才要把被给跟和从与及本啊呀嘛吧对因将也都以向先称1234567890';
export const open = new Set(OPENERS);
export const weakOpen = new Set(WEAK_OPENERS);
const close = new Set(CLOSERS);
/** Whether a new word begins at i. */
export const opens = (text: string, i: number): boolean => i === 0 || open.has(text.charAt(i - 1));
/** Whether a name may be over at i. */
export const closes = (text: string, i: number): boolean => i >= text.length || close.has(text.charAt(i));

/** Words that begin with a surname character and a title's first one. */
const BARE_TRAP =
  /^(?:高大|和平|成小|安小|时小|方大|常大|明大|任老|都老|单小|全小|于小|从小|向大|对小|和小|和老|和大|关小|关大|应小)/;
/** What a bare weak surname must follow to be one. */
export function barePermitted(text: string, i: number): boolean {
  if (BARE_TRAP.test(text.slice(i, i + 2))) return false;
  if (opens(text, i)) return true;
  const previous = text.charAt(i - 1);
  if (has(text, i, WEAK)) return weakOpen.has(previous) || /[天晚午日月年次家处部科员诊]/.test(previous);
  return previous !== '慕';
}
