/**
 * Runs of digits as people write them to slip past filters: Chinese numerals of every style, letters that
 * look like digits, masks, and separators between single digits.
 */
const NUMERALS = '零〇一二三四五六七八九';
const FORMAL = '洞壹贰叁肆伍陆柒捌玖';
const SPOKEN: Readonly<Record<string, string>> = {
  两: '2',
  幺: '1',
  妖: '1',
  拐: '7',
  勾: '9',
  弍: '2',
  贰: '2',
  弐: '2',
  柒: '7',
  O: '0',
  o: '0',
  l: '1',
  I: '1',
};
const MASK = /[*xX×某•●✱＊#■?？]/;
const SEPARATOR = /[\s.\-·—_/\\|,，、。~～+()（）"“”'’]|\p{Extended_Pictographic}/u;

/** A run of digits: `digits` holds 0–9 and `*` for a masked place; `at` the offset of each of them. */
export interface DigitRun {
  readonly digits: string;
  readonly at: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** Digit by code unit, as a character code; 0 where a unit stands for none. */
const DIGIT_BY_UNIT = new Uint8Array(65536);
for (let i = 0; i < 10; i++) DIGIT_BY_UNIT[48 + i] = 48 + i;
for (let i = 0; i < NUMERALS.length; i++) DIGIT_BY_UNIT[NUMERALS.charCodeAt(i)] = 48 + Math.max(0, i - 1);
for (let i = 0; i < FORMAL.length; i++) DIGIT_BY_UNIT[FORMAL.charCodeAt(i)] = 48 + i;
for (const [char, digit] of Object.entries(SPOKEN)) DIGIT_BY_UNIT[char.charCodeAt(0)] = digit.charCodeAt(0);

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[A-Za-z_]/.test(char);
}

/** Whether position i may belong to a run; letters only between digits, never inside words. */
function readDigit(text: string, i: number): string {
  const code = DIGIT_BY_UNIT[text.charCodeAt(i)] ?? 0;
  if (code === 0) return '';
  const digit = String.fromCharCode(code);
  if (!/[OolI]/.test(text.charAt(i))) return digit;
  const near = (text[i - 1] ?? '') + (text[i + 1] ?? '');
  return /\d/.test(near) && !/[a-km-np-zA-HJ-NP-Z]/.test(near) ? digit : '';
}

/**
 * Finds runs of at least `least` digits. Takes normal text; allows at most `gap` separator characters
 * between two digits (0 = contiguous). Linear time.
 */
export function digitRuns(text: string, least: number, gap: number): DigitRun[] {
  const runs: DigitRun[] = [];
  let digits = '';
  let at: number[] = [];
  let idle = 0;
  const close = (): void => {
    // A mask at the edge belongs to what stands around, not to the number.
    while (digits.endsWith('*')) {
      digits = digits.slice(0, -1);
      at.pop();
    }
    const first = at[0];
    const last = at[at.length - 1];
    if (digits.length >= least && first !== undefined && last !== undefined) {
      runs.push({
        digits,
        at,
        start: first,
        end: last + 1,
      });
    }
    digits = '';
    at = [];
    idle = 0;
  };
  for (let i = 0; i < text.length; i++) {
    const digit = readDigit(text, i);
    if (digit === '' && digits === '') continue;
    const char = text.charAt(i);
    if (
      digit !== '' ||
      (digits !== '' &&
        MASK.test(char) &&
        !(isLetter(char) && isLetter(text[i + 1]) && !MASK.test(text.charAt(i + 1))))
    ) {
      digits += digit === '' ? '*' : digit;
      at.push(i);
      idle = 0;
    } else if (digits !== '' && idle < gap && (SEPARATOR.test(char) || /[\ud800-\udfff]/.test(char))) {
      idle++;
    } else if (digits !== '') {
      close();
    }
  }
  close();
  return runs;
}
