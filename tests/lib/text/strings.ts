/** Strings that are hard on a reader of texts, and ways to disguise a text without changing what is read. */
import fc from 'fast-check';

/** Pieces of what the engine looks for, so that chance strings come near to matches. */
const PIECES = [
  ...[
    '微信',
    '薇❤',
    'Ｖ信',
    'wxid_',
    '１３８',
    '13800000000',
    '①',
    '3️⃣',
    '一三八',
    '電話',
    '王女士',
    '李某某',
    '该顾客',
    '您',
    '她的',
  ],
  ...[
    '3月5日',
    '19:20',
    '306房',
    '身份证',
    '11010119900101',
    '，',
    '。',
    '“',
    '\n',
    ' ',
    'her name is ',
    'Karen Smith',
    '@a.b',
  ],
  ...[
    '(503) 555-0118',
    '\u200b',
    '\u202e',
    '\ufe0f',
    '\ud83d',
    '\ude00',
    '👨‍👩‍👧',
    'é',
    'e\u0301',
    '\u0000',
    '加',
    '发出来',
  ],
];

/** Any string: any UTF-16 units (lone surrogates too), any characters, or pieces of real texts in any order. */
export function anyText(maxLength = 200): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength }),
    fc.string({ unit: fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: maxLength / 4 }).map((pieces) => pieces.join('')),
  );
}

/** Characters that print nothing, as hexadecimal code points: zero width, bidi, variation selectors, fillers. */
export const INVISIBLES: readonly string[] = [
  ...[
    '200B',
    '200C',
    '200D',
    '2060',
    'FEFF',
    '00AD',
    '034F',
    '061C',
    '200E',
    '200F',
    '202A',
    '202E',
    '2066',
    '2069',
  ],
  ...['FE00', 'FE0E', 'FE0F', 'E0100', '3164'],
];

/** A text with something strewn in, and where each of its units went. */
export interface Strewn {
  readonly text: string;
  /** Index of each unit of the original in `text`. */
  readonly at: readonly number[];
}

/** Puts `what` before the given places (modulo the length); never into a surrogate pair. */
export function strewn(text: string, places: readonly number[], what: string): Strewn {
  const before = new Set(places.map((place) => place % (text.length + 1)));
  const at: number[] = [];
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const inPair = /^[\udc00-\udfff]$/.test(text.charAt(i)) && /[\ud800-\udbff]$/.test(text.slice(0, i));
    if (before.has(i) && !inPair) out += what;
    at.push(out.length);
    out += text.charAt(i);
  }
  return { text: before.has(text.length) ? out + what : out, at };
}

/** ASCII letters and digits in full width (Unicode block Halfwidth and Fullwidth Forms). One unit stays one unit. */
export function fullWidth(text: string): string {
  return text.replace(/[0-9A-Za-z]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}
