/**
 * Cuts normal text into the tokens that the fitted models read: one for an ideograph, a mark or an emoji, one for
 * a run of digits, one for a Latin word. Kept in typed arrays, because every text passes here.
 */

/** Tokens in order. Spaces make none; a line break does. */
export interface Tokens {
  readonly count: number;
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** What the token is: the code point of a character, the length class of digits, the hash of a word. */
  readonly symbol: Int32Array;
  /** How the token looks (SHAPE). */
  readonly shape: Uint8Array;
}

/** Looks of a token: how a name, a number or a handle differs from a word whatever it says. */
export const SHAPE = { other: 0, lower: 1, capital: 2, upper: 3, mixed: 4, digits: 5 } as const;

/** Above every code point (0x10FFFF). */
const DIGITS = 0x110000;
const LONG_WORD = 0x120000;
const LONGEST_RUN = 24;

/** FNV-1a over the lower-case units of a word (Fowler, Noll, Vo), made negative, so that it is no code point. */
function wordSymbol(text: string, start: number, end: number): number {
  let hash = 2166136261;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit >= 65 && unit <= 90 ? unit + 32 : unit), 16777619);
  }
  return hash | 0x80000000;
}

/** What inflected forms of a word share: the hash of its first letters. Takes the word's place in the text. */
export function stemSymbol(text: string, start: number, end: number): number {
  return wordSymbol(text, start, Math.min(end, start + STEM));
}

const STEM = 5;

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isUpper = (unit: number): boolean => (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde);
const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0x24f);

function wordShape(text: string, start: number, end: number): number {
  let [upper, other] = [0, 0];
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isUpper(unit)) upper++;
    else if (!isLetter(unit)) other++;
  }
  if (other > 0) return SHAPE.mixed;
  if (upper === 0) return SHAPE.lower;
  if (upper === end - start && upper > 1) return SHAPE.upper;
  return isUpper(text.charCodeAt(start)) ? SHAPE.capital : SHAPE.mixed;
}

/**
 * Reads a normal text. `longestWord`: Latin words longer than this are known by their length alone (Chinese text,
 * where they are accounts and brands). Linear; never throws.
 */
export function tokenise(text: string, longestWord: number): Tokens {
  const size = text.length;
  const start = new Int32Array(size);
  const end = new Int32Array(size);
  const symbol = new Int32Array(size);
  const shape = new Uint8Array(size);
  let count = 0;
  for (let i = 0; i < size;) {
    const unit = text.charCodeAt(i);
    if (unit === 32 || unit === 9 || unit === 13) {
      i++;
      continue;
    }
    let to = i + 1;
    let what = unit;
    let looks: number = SHAPE.other;
    if (isDigit(unit)) {
      while (to < size && isDigit(text.charCodeAt(to))) to++;
      what = DIGITS + Math.min(to - i, LONGEST_RUN);
      looks = SHAPE.digits;
    } else if (isLetter(unit)) {
      for (let next = text.charCodeAt(to); to < size; next = text.charCodeAt(++to))
        if (!isLetter(next) && !isDigit(next) && next !== 95) break;
      what = to - i > longestWord ? LONG_WORD + Math.min(to - i, LONGEST_RUN) : wordSymbol(text, i, to);
      looks = wordShape(text, i, to);
    } else if (unit >= 0xd800 && unit < 0xdc00 && to < size) {
      what = text.codePointAt(i) ?? unit;
      if (what > 0xffff) to++;
    }
    start[count] = i;
    end[count] = to;
    symbol[count] = what;
    shape[count] = looks;
    count++;
    i = to;
  }
  return { count, start, end, symbol, shape };
}
