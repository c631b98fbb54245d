/**
 * Makes texts comparable without losing the way back: width, letter disguises, invisible characters,
 * circled and keycap digits, traditional characters. Case stays (names need it). Every unit of the
 * normal form comes from a stretch of the source, so that offsets map back exactly.
 */
import type { NormalText } from '../model/draft.ts';
import { SIMPLIFIED, TRADITIONAL } from './traditional.ts';

/** Characters that print nothing: zero width, bidi controls, soft hyphen, fillers (Unicode Cf and kin). */
const INVISIBLE =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB\u20E3]/u;

/** Letters of other scripts that look like Latin ones (Unicode confusables, the ones seen in contacts). */
const LOOK_ALIKE = 'аɑсԁеһіјӏоөрԛѕυѵѡхуАВЕНІЈКМОРЅТХУΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const LOOKS_LIKE = 'aacdehijloopqsuvwxyABEHIJKMOPSTXYABEZHIKMNOPTYX';

const FULL_WIDTH_MARKS = '，！？：；（）';

const single = new Map<string, string>();
for (let i = 0; i < TRADITIONAL.length; i++) single.set(TRADITIONAL.charAt(i), SIMPLIFIED.charAt(i));
for (let i = 0; i < LOOK_ALIKE.length; i++) single.set(LOOK_ALIKE.charAt(i), LOOKS_LIKE.charAt(i));
for (const [first, zero] of [
  [0x2460, 1], // ① circled
  [0x2474, 1], // ⑴ parenthesised
  [0x2488, 1], // ⒈ with full stop
  [0x24f5, 1], // ⓵ double circled
  [0x2776, 1], // ❶ negative circled
  [0x2780, 1], // ➀ sans-serif circled
  [0x278a, 1], // ➊ negative sans-serif
] as const) {
  for (let i = 0; i < 9; i++) single.set(String.fromCodePoint(first + i), String(zero + i));
}
for (const zero of ['⓪', '🄋', '⓿', '🄌']) single.set(zero, '0');
single.set('　', ' ').set('\u00A0', ' ').set('➕', '+').set('❤', '心').set('♥', '心').set('＠', '@');

/** Ideographs, kana, hangul and CJK punctuation in their ordinary forms: nothing to look up. */
function isPlain(code: number): boolean {
  return (code >= 0x20 && code < 0x7f) || code === 0x0a;
}

/** What one source character reads as: '' when it prints nothing. */
function fold(char: string, code: number): string {
  const known = single.get(char);
  if (known !== undefined) return known;
  if (code >= 0x4e00 && code <= 0x9fff) return char;
  if (code < 0x7f || (code >= 0x3000 && code <= 0x30ff)) return char;
  // Chinese punctuation keeps its width: it ends clauses, its ASCII twins stand inside numbers too.
  if (FULL_WIDTH_MARKS.includes(char)) return char;
  if (INVISIBLE.test(char) || (code >= 0xe0000 && code <= 0xe0fff)) return '';
  // Full width, mathematical letters, superscripts, compatibility ideographs: NFKC names them all.
  const compatible = char.normalize('NFKC');
  if (compatible === char) return char;
  return /^[\x20-\x7e]{1,2}$/.test(compatible) || /^[\u4e00-\u9fff]$/.test(compatible) ? compatible : char;
}

/**
 * Normalises a text. Takes any string (also with lone surrogates), gives the normal form with its map.
 * Linear in the length of the text; never throws.
 */
export function normalise(source: string): NormalText {
  const from = new Uint32Array(source.length * 2);
  const to = new Uint32Array(source.length * 2);
  const parts: string[] = [];
  let length = 0;
  for (let i = 0; i < source.length;) {
    const code = source.codePointAt(i) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const out = isPlain(code) ? source.charAt(i) : fold(source.slice(i, i + width), code);
    for (let k = 0; k < out.length; k++) {
      // A surrogate pair that stays itself maps half to half, so that slices are never odd.
      const same = out.length === width && width === 2;
      from[length] = same ? i + k : i;
      to[length] = same ? i + k + 1 : i + width;
      length++;
    }
    parts.push(out);
    i += width;
  }
  return { source, text: parts.join(''), from: from.slice(0, length), to: to.slice(0, length) };
}

/**
 * Maps a half-open stretch of the normal form back. Gives UTF-16 offsets into the source; an empty
 * stretch maps to an empty one.
 */
export function toSource(normal: NormalText, start: number, end: number): { start: number; end: number } {
  if (end <= start) {
    const at = normal.from[start] ?? normal.source.length;
    return { start: at, end: at };
  }
  return {
    start: normal.from[start] ?? normal.source.length,
    end: normal.to[end - 1] ?? normal.source.length,
  };
}
