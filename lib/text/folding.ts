/**
 * What one UTF-16 unit of a text reads as, as a table by code unit: one look-up a character. Built once, from
 * Unicode compatibility forms (NFKC), the traditional characters and the look-alikes seen in contacts.
 */
import { SIMPLIFIED, TRADITIONAL } from './traditional.ts';

/** Entry of a unit that prints nothing by itself: zero width, bidi controls, fillers. */
export const GONE = 1;
/** Entry of a unit that belongs to the character before it: variation selectors, keycaps, combining strokes. */
export const JOINED = 2;
/** Entry of a unit that reads as two, found in PAIRS. */
export const DOUBLE = 3;
/** Entry of the first half of a surrogate pair, read by `foldAstral`. */
export const HIGH = 4;
/** Entry of a heart, which reads as 心 after the first character of a disguised 微信. */
export const HEART = 5;
/** Entries from here on are the unit that stands in place; 0 leaves the unit as it is. */
export const FIRST_UNIT = 8;

/** Letters of other scripts that look like Latin ones (Unicode confusables, the ones seen in contacts). */
const LOOK_ALIKE = 'ᗩᗷᑕᗪᗴᖴᒪᑌᐯаɑαсԁеһіɩјӏоοөрρԛѕυѵνѡхукгАВЕНІЈКМОРЅТСХУΑΒΕΖΗΙΚΜΝΟΡΤΥΧɡıℓ';
const LOOKS_LIKE = 'ABCDEFLUVaaacdehiijloooppqsuvvwxykrABEHIJKMOPSTCXYABEZHIKMNOPTYXgil';

/** Characters that print nothing (Unicode general category Cf and kin), as first and last of each range. */
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
];

/** Marks that sit on the character before them: strokes through digits, variation selectors, keycaps. */
const ATTACHED: readonly (readonly [number, number])[] = [
  [0x300, 0x36f],
  [0x20d0, 0x20f0],
  [0xfe00, 0xfe0f],
];

/** Blocks whose characters NFKC writes in ASCII or as one ideograph. */
const COMPATIBLE: readonly (readonly [number, number])[] = [
  [0xa0, 0xbe],
  [0x2000, 0x200a],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x2070, 0x209c],
  [0x2100, 0x217f],
  [0x2460, 0x24ea],
  [0x2e9f, 0x2fd5],
  [0x3000, 0x3000],
  [0x3220, 0x3243],
  [0x3280, 0x32b0],
  [0xf900, 0xfad9],
  [0xfe50, 0xfe6b],
  [0xff01, 0xff5e],
];

/** First digit one of each row of nine circled or otherwise dressed digits that NFKC leaves alone. */
const DRESSED_ONES = [0x2460, 0x2474, 0x2488, 0x24f5, 0x2776, 0x2780, 0x278a];
/** First of each row of dressed tens: 11 to 20 in black circles; the lone tens behind the rows of nine. */
const DRESSED_TENS: readonly (readonly [number, number, number])[] = [
  [0x24eb, 11, 20],
  [0x24fe, 10, 10],
  [0x277f, 10, 10],
  [0x2789, 10, 10],
  [0x2793, 10, 10],
];

/** Chinese punctuation keeps its width: it ends clauses, and its ASCII twins stand inside numbers too. */
const KEEPS_WIDTH = '，！？：；（）';

/** The two units of each DOUBLE entry, by code unit. */
export const PAIRS = new Map<number, string>();

function put(table: Uint16Array, code: number, to: string): void {
  if (to.length === 1) table[code] = to.charCodeAt(0);
  else {
    table[code] = DOUBLE;
    PAIRS.set(code, to);
  }
}

function putCompatible(table: Uint16Array): void {
  for (const [first, last] of COMPATIBLE) {
    for (let code = first; code <= last; code++) {
      const char = String.fromCharCode(code);
      const plain = char.normalize('NFKC');
      const reads = /^[\x20-\x7e]{1,2}$/.test(plain) || /^[\u4e00-\u9fff]$/.test(plain);
      if (plain !== char && reads && !KEEPS_WIDTH.includes(char)) put(table, code, plain);
    }
  }
}

function fill(table: Uint16Array, ranges: readonly (readonly [number, number])[], entry: number): void {
  for (const [first, last] of ranges) table.fill(entry, first, last + 1);
}

/** Follows each entry to its end: a compatibility form of a traditional character reads as the simplified one. */
function follow(table: Uint16Array): void {
  for (let code = 0; code < table.length; code++) {
    const next = table[table[code] ?? 0] ?? 0;
    if ((table[code] ?? 0) >= FIRST_UNIT && next >= FIRST_UNIT) table[code] = next;
  }
}

function build(): Uint16Array {
  const table = new Uint16Array(65536);
  putCompatible(table);
  for (let i = 0; i < TRADITIONAL.length; i++) put(table, TRADITIONAL.charCodeAt(i), SIMPLIFIED.charAt(i));
  for (let i = 0; i < LOOK_ALIKE.length; i++) put(table, LOOK_ALIKE.charCodeAt(i), LOOKS_LIKE.charAt(i));
  for (const one of DRESSED_ONES) for (let i = 0; i < 9; i++) put(table, one + i, String(i + 1));
  for (const [first, least, most] of DRESSED_TENS)
    for (let number = least; number <= most; number++) put(table, first + number - least, String(number));
  for (const zero of ['⓪', '⓿']) put(table, zero.charCodeAt(0), '0');
  for (let i = 0; i < 9; i++) put(table, 0x3220 + i, '一二三四五六七八九'.charAt(i));
  put(table, 0x2795, '+');
  put(table, 0x2205, '0');
  follow(table);
  fill(table, INVISIBLE, GONE);
  fill(table, ATTACHED, JOINED);
  fill(table, [[0xd800, 0xdbff]], HIGH);
  for (const heart of ['❤', '♥', '♡', '❣']) table[heart.charCodeAt(0)] = HEART;
  return table;
}

/** The table: 0, one of the entries above, or the unit that stands in place. */
export const FOLD: Uint16Array = build();

/** Rows of letters and digits beyond the Basic Plane: first code point, length, first character, cycle. */
const ASTRAL: readonly (readonly [number, number, string])[] = [
  [0x1f101, 10, '0123456789'], // digits with comma
  [0x1f110, 26, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'], // parenthesised
  [0x1f130, 26, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'], // squared
  [0x1f150, 26, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'], // negative circled
  [0x1f170, 26, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'], // negative squared
  [0x1fbf0, 10, '0123456789'], // segmented digits
];

/** Coloured hearts, which stand for 心 in disguised labels as ❤ does. */
const HEARTS = new Set([
  0x1f493, 0x1f494, 0x1f495, 0x1f496, 0x1f497, 0x1f498, 0x1f499, 0x1f49a, 0x1f49b, 0x1f49c, 0x1f5a4, 0x1f90d,
  0x1f90e, 0x1f9e1, 0x1fa77,
]);

/** Whether a code point may read as something else: false for nearly every emoji, and cheap. */
export function mayFold(code: number): boolean {
  return code < 0x1f300 || code > 0x1faff || HEARTS.has(code);
}

/**
 * What a character beyond the Basic Plane reads as. Takes its code point, gives one unit, '' where it prints
 * nothing, '心' for a heart, undefined where it stays itself.
 */
export function foldAstral(code: number): string | undefined {
  if (code >= 0xe0000 && code <= 0xe0fff) return '';
  if (HEARTS.has(code)) return '心';
  if (code === 0x1f10b || code === 0x1f10c || code === 0x1f100) return '0';
  for (const [first, length, chars] of ASTRAL)
    if (code >= first && code < first + length) return chars.charAt(code - first);
  if ((code < 0x1d400 || code > 0x1d7ff) && (code < 0x2f800 || code > 0x2fa1f)) return undefined;
  const plain = String.fromCodePoint(code).normalize('NFKC');
  if (!/^[\x20-\x7e\u4e00-\u9fff]$/.test(plain)) return undefined;
  const entry = FOLD[plain.charCodeAt(0)] ?? 0;
  return entry >= FIRST_UNIT ? String.fromCharCode(entry) : plain;
}
