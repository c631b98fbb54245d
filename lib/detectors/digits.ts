/**
 * Runs of digits as people write them to slip past filters: Chinese numerals of every style, letters that
 * look like digits, masks, and separators between single digits.
 */
const NUMERALS = '零〇一二三四五六七八九';
const FORMAL = '洞壹贰叁肆伍陆柒捌玖';
const SPOKEN: Readonly<Record<string, string>> = {
  两: '2',
  俩: '2',
  仨: '3',
  弎: '3',
  幺: '1',
  妖: '1',
  夭: '1',
  拐: '7',
  勾: '9',
  弌: '1',
  弍: '2',
  弐: '2',
};
/** Letters that stand for digits inside a run, never in a word. */
const LETTER_DIGITS: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1' };
const MASKS = '*xX×某●•✱⚹#■□◆?？◯○△▲█';
/** Masks that still belong to the number when they end it: 「1380000****」. */
const CLOSING_MASKS = '*×●•✱⚹■█xX○◯';
const SEPARATORS = ' \t\n.·-—–_/\\|~～+()（）"“”\'’‘«»[]【】:：^`‧・⋅…>→';
/** Separators that end a number more often than they split it. */
const PAUSES = ',，、。;；';

const NONE = 0;
const MASK = 1;
const SEPARATOR = 2;
const PAUSE = 3;
const LETTER = 4;
const EMOJI = 5;
/** Classes from here on are digits: the class less FIRST_DIGIT is the value. */
const FIRST_DIGIT = 16;

const CLASS = new Uint8Array(65536);
const setClass = (chars: string, value: number): void => {
  for (let i = 0; i < chars.length; i++) CLASS[chars.charCodeAt(i)] = value;
};
setClass(SEPARATORS, SEPARATOR);
setClass(PAUSES, PAUSE);
setClass(MASKS, MASK);
CLASS.fill(EMOJI, 0xd800, 0xe000);
CLASS.fill(EMOJI, 0x2600, 0x27c0);
setClass('✱⚹', MASK);
for (let i = 0; i < 10; i++) CLASS[48 + i] = FIRST_DIGIT + i;
for (let i = 0; i < NUMERALS.length; i++) setClass(NUMERALS.charAt(i), FIRST_DIGIT + Math.max(0, i - 1));
for (let i = 0; i < FORMAL.length; i++) setClass(FORMAL.charAt(i), FIRST_DIGIT + i);
for (const [char, digit] of Object.entries(SPOKEN)) setClass(char, FIRST_DIGIT + Number(digit));
for (const char of Object.keys(LETTER_DIGITS)) setClass(char, LETTER);

/** A run of digits: `digits` holds 0–9 and `*` for a masked place; `at` the offset of each of them. */
export interface DigitRun {
  readonly digits: string;
  readonly at: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** Longest token in which letters may stand for digits. */
const LONGEST_TOKEN = 24;

function isWordChar(code: number): boolean {
  const lower = code | 32;
  return (code >= 48 && code <= 57) || (lower >= 97 && lower <= 122) || code === 95;
}

function isDigitClass(text: string, i: number): boolean {
  return (CLASS[text.charCodeAt(i)] ?? NONE) >= FIRST_DIGIT;
}

/** Whether the Latin token around i is a number with a few letters in it that look like digits. */
function standsForDigit(text: string, i: number): boolean {
  let start = i;
  let end = i + 1;
  while (start > 0 && i - start < LONGEST_TOKEN && isWordChar(text.charCodeAt(start - 1))) start--;
  while (end < text.length && end - i < LONGEST_TOKEN && isWordChar(text.charCodeAt(end))) end++;
  let digits = 0;
  for (let k = start; k < end; k++) {
    const kind = CLASS[text.charCodeAt(k)] ?? NONE;
    if (kind >= FIRST_DIGIT) digits++;
    else if (kind !== LETTER && kind !== MASK) return false;
  }
  if (end - start === 1) return isDigitClass(text, i - 1) || isDigitClass(text, i + 1);
  return digits > 0 && digits * 3 >= end - start;
}

/** The digit at i, or -1. */
function digitAt(text: string, i: number, kind: number): number {
  if (kind >= FIRST_DIGIT) return kind - FIRST_DIGIT;
  return kind === LETTER && standsForDigit(text, i) ? Number(LETTER_DIGITS[text.charAt(i)]) : -1;
}

/** A mask that is a letter must not begin a word (x of 「xqing」). */
function masks(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if ((code | 32) !== 120) return true;
  const next = text.charCodeAt(i + 1);
  return !isWordChar(next) || (CLASS[next] ?? NONE) === MASK || (next >= 48 && next <= 57);
}

/** Collects one run; cuts at its end the masks that belong to what stands behind. */
class Collector {
  digits = '';
  at: number[] = [];
  readonly runs: DigitRun[] = [];
  private readonly least: number;

  constructor(least: number) {
    this.least = least;
  }

  add(sign: string, i: number): void {
    this.digits += sign;
    this.at.push(i);
  }

  close(text: string): void {
    if (this.at.length >= this.least) {
      let length = this.digits.length;
      while (length > 0 && this.digits[length - 1] === '*') length--;
      const tail = text.slice((this.at[length - 1] ?? 0) + 1, (this.at.at(-1) ?? 0) + 1);
      // A lone mask at the end is punctuation; two and more, the same and side by side, are hidden places.
      const closing =
        tail.length === this.digits.length - length &&
        tail.length > 1 &&
        CLOSING_MASKS.includes(tail.charAt(0)) &&
        tail === tail.charAt(0).repeat(tail.length);
      const kept = closing ? this.digits.length : length;
      const first = this.at[0];
      const last = this.at[kept - 1];
      if (kept >= this.least && first !== undefined && last !== undefined)
        this.runs.push({
          digits: this.digits.slice(0, kept),
          at: this.at.slice(0, kept),
          start: first,
          end: last + 1,
        });
    }
    this.digits = '';
    this.at = [];
  }
}

/**
 * Finds runs of at least `least` digits or masked places. Takes normal text; allows at most `gap` separator
 * characters between two digits (0 = contiguous). One pass, linear time.
 */
export function digitRuns(text: string, least: number, gap: number): DigitRun[] {
  const out = new Collector(least);
  let idle = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = CLASS[text.charCodeAt(i)] ?? NONE;
    if (kind < LETTER && out.at.length === 0) continue;
    const digit = kind === NONE ? -1 : digitAt(text, i, kind);
    if (digit >= 0) {
      out.add(String.fromCharCode(48 + digit), i);
      idle = 0;
    } else if (out.at.length === 0) continue;
    else if (kind === MASK && masks(text, i)) {
      out.add('*', i);
      idle = 0;
    } else if (idle < gap && (kind === SEPARATOR || kind === PAUSE || kind === EMOJI)) idle++;
    else {
      out.close(text);
      idle = 0;
    }
  }
  out.close(text);
  return out.runs;
}

function part(run: DigitRun, from: number, to: number): DigitRun {
  const at = run.at.slice(from, to);
  return {
    digits: run.digits.slice(from, to),
    at,
    start: at[0] ?? run.start,
    end: (at.at(-1) ?? run.start) + 1,
  };
}

/** The parts of a run between whose digits no more than `gap` characters stand, and no comma or stop. */
export function splitRun(text: string, run: DigitRun, gap: number): DigitRun[] {
  const parts: DigitRun[] = [];
  let from = 0;
  for (let i = 1; i < run.at.length; i++) {
    const before = run.at[i - 1] ?? 0;
    const apart = (run.at[i] ?? 0) - before - 1;
    const pause = apart > 0 && (CLASS[text.charCodeAt(before + 1)] ?? NONE) === PAUSE;
    if (apart > gap || pause) {
      parts.push(part(run, from, i));
      from = i;
    }
  }
  parts.push(part(run, from, run.at.length));
  return parts;
}

/** The parts of a run that are written in ASCII digits and masks alone: 「18700000000八遍」 is a number and a count. */
export function asciiParts(text: string, run: DigitRun): DigitRun[] {
  const parts: DigitRun[] = [];
  let from = 0;
  for (let i = 0; i <= run.at.length; i++) {
    const code = text.charCodeAt(run.at[i] ?? -1);
    const plain = (code >= 48 && code <= 57) || run.digits[i] === '*';
    if (plain && i < run.at.length) continue;
    if (i > from) parts.push(part(run, from, i));
    from = i + 1;
  }
  return parts;
}

/** How many of a run's places show their digit. */
export function visibleDigits(digits: string): number {
  let count = 0;
  for (let i = 0; i < digits.length; i++) if (digits.charCodeAt(i) !== 42) count++;
  return count;
}
