import {
  CLOSING_LABELS,
  FIXED_LABELS,
  FROM_LABELS,
  MERCHANT_NAME_WORDS,
  ZH_ACTS,
  ZH_SPEAKERS,
} from '../platforms/label-words.ts';

/** Words at the start of a text that announce a merchant. */
export interface LabelMatch {
  /** The words as they stand. */
  readonly label: string;
  /** Offset after the head as far as it goes in this text (label, bracket, date, colon). */
  readonly end: number;
  /**
   * `closed`: a colon or bracket ends the head. `open`: name or date may follow in the same element.
   * `from`: a name follows and must be told to be the merchant's.
   */
  readonly kind: 'closed' | 'open' | 'from';
  /** Customers do not write these words themselves. */
  readonly strong: boolean;
}

/** A head is one line: more is never looked at. */
const WINDOW = 96;
const SHORTEST_CLOSING = Math.min(...CLOSING_LABELS.map((words) => words.length));
const OPENERS = '【[（(「『';
const DATE = /^\d{2,4}\s?[-/.年]\s?\d{1,2}/;
const ZH_WORDS = new RegExp(
  `^(?:来自|來自)?(?:(${ZH_SPEAKERS.strong})|(${ZH_SPEAKERS.weak}))(?:官方)?的?(?:${ZH_ACTS})`,
);
/** 「解释：」 alone (淘宝) is a head only where classes or nesting say so too. */
const EXPLAIN = /^(?:掌柜)?解释(?=[：:])/;
const FIRST_ZH = new Set(
  [...ZH_SPEAKERS.strong.split('|'), ...ZH_SPEAKERS.weak.split('|'), '来', '來', '解'].map((w) =>
    w.charAt(0),
  ),
);
const FIRST_LATIN = new Set([...FIXED_LABELS, ...FROM_LABELS].map((words) => words.charAt(0)));

/**
 * Takes the text of a node; gives the head it opens with, null where it opens with none. Linear in the first
 * hundred characters; most texts are told by their first character.
 */
export function matchLabel(data: string): LabelMatch | null {
  let at = 0;
  while (at < data.length && (data.charCodeAt(at) <= 32 || data.charCodeAt(at) === 160)) at += 1;
  const opener = OPENERS.includes(data.charAt(at)) && at < data.length ? data.charAt(at) : '';
  at += opener.length;
  const first = data.charAt(at).toLowerCase();
  if (FIRST_ZH.has(first)) return shift(matchZh(data.slice(at, at + WINDOW), opener), at);
  if (FIRST_LATIN.has(first)) {
    const found = matchLatin(data.slice(at, at + WINDOW));
    if (found) return shift(found, at);
  }
  const rest = data.length - at;
  return rest >= SHORTEST_CLOSING && rest <= WINDOW ? shift(matchClosing(data.slice(at)), at) : null;
}

function shift(match: LabelMatch | null, by: number): LabelMatch | null {
  return match && { ...match, end: match.end + by };
}

function matchZh(words: string, opener: string): LabelMatch | null {
  const found = ZH_WORDS.exec(words);
  const label = found?.[0] ?? EXPLAIN.exec(words)?.[0];
  if (label === undefined) return null;
  const strong = found?.[1] !== undefined;
  const tail = headTail(words.slice(label.length), opener);
  return tail && { label, end: label.length + tail.length, kind: tail.closed ? 'closed' : 'open', strong };
}

/** What may follow the words of a head: `：`, `】`, `(3天后)：`, a date, the end, or a gap and a name. */
function headTail(rest: string, opener: string): { length: number; closed: boolean } | null {
  const shut = opener === '' ? '' : (/^\s{0,2}[】\])）」』]/.exec(rest)?.[0] ?? '');
  const bracket = /^\s{0,2}[(（[]([^()（）[\]]{0,16})[)）\]]/.exec(rest.slice(shut.length));
  // `商家回复(12)` counts replies: a tab or a filter.
  if (bracket && shut === '' && /^\d*\+?$/.test(bracket[1] ?? '')) return null;
  const length = shut.length + (bracket?.[0].length ?? 0);
  const colon = /^\s{0,2}[：:]/.exec(rest.slice(length))?.[0] ?? '';
  if (length + colon.length > 0) return { length: length + colon.length, closed: true };
  const after = rest.trimStart();
  if (after === '') return { length: rest.length, closed: false };
  const isHead = DATE.test(after) || after.length < rest.length || /^[·•|｜]/.test(after);
  return isHead ? { length: 0, closed: false } : null;
}

function matchLatin(words: string): LabelMatch | null {
  const lower = words.toLowerCase();
  const fixed = FIXED_LABELS.find((label) => lower.startsWith(label) && endsWord(lower, label.length));
  if (fixed !== undefined) {
    const colon = /^[^\S\n]{0,2}[:：]/.exec(words.slice(fixed.length))?.[0].length ?? 0;
    // 사장님 opens customers' sentences too (「사장님 친절해요」): only alone or with a date is it a head.
    if (fixed === '사장님' && !/^\s*(?:$|[\d:：])/.test(words.slice(fixed.length))) return null;
    const label = words.slice(0, fixed.length);
    return { label, end: fixed.length + colon, kind: colon > 0 ? 'closed' : 'open', strong: true };
  }
  const from = FROM_LABELS.find((label) => lower.startsWith(`${label} `));
  if (from === undefined) return null;
  const label = words.slice(0, from.length);
  const strong = MERCHANT_NAME_WORDS.test(words.slice(from.length, from.length + 60));
  return { label, end: from.length, kind: 'from', strong };
}

function matchClosing(words: string): LabelMatch | null {
  const lower = words.toLowerCase();
  const closing = CLOSING_LABELS.find((label) => lower.includes(label));
  if (closing === undefined) return null;
  return { label: closing, end: words.length, kind: 'open', strong: true };
}

function endsWord(text: string, at: number): boolean {
  return at >= text.length || !/[\p{L}\p{N}]/u.test(text.charAt(at));
}
