/** E-mail addresses, also spelled out ("name at gmail dot com"). */
import type { Candidate } from '../../model/draft.ts';
import { allMatches } from '../matches.ts';
import type { EnglishText } from './document.ts';

const PLAIN =
  /(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9-]{2,63}){1,4}(?![\w@])/g;
/** A spelled part of a local name: "dot smith", "(underscore) 42". */
const MORE = '(?:\\s?[([{<]?\\s?(?:dot|underscore|dash|hyphen|plus)\\s?[)\\]}>]?\\s?[\\w-]{1,30})';
const SPELLED = new RegExp(
  `(?<![\\w.+-])[A-Za-z0-9][\\w.+-]{0,63}${MORE}{0,3}(?:\\s\\d{1,4})?\\s?[([{<]?\\s?(?:at|@)\\s?[)\\]}>]?\\s?[A-Za-z0-9-]{2,40}(?:\\s?[([{<]?\\s?(?:dot|\\.)\\s?[)\\]}>]?\\s?[A-Za-z]{2,12}){1,3}\\b`,
  'gi',
);

/** What a spelled address is never without. */
const SPELLED_CUE = /\bdot\b|[([{<]\s?(?:at|@)/i;

/** Whether what looks like a spelled address says both of its signs. */
function isSpelled(raw: string): boolean {
  if (!SPELLED_CUE.test(raw) || !/(?:dot|\.)\s?[)\]}>]?\s?[A-Za-z]{2,12}$/i.test(raw)) return false;
  return /\bat\b|@/i.test(raw) && (!/[([{<]\s?@/.test(raw) || /dot/i.test(raw));
}

/** Finds e-mail addresses; gives candidates with offsets into the normal form. */
export function detectEmails({ text }: EnglishText): Candidate[] {
  const found: Candidate[] = [];
  const add = (start: number, end: number): void => {
    if (!found.some((other) => other.start < end && start < other.end))
      found.push({ kind: 'email', start, end, detector: 'en-email' });
  };
  if (text.includes('@'))
    for (const { 0: raw, index } of allMatches(PLAIN, text))
      add(index, index + raw.replace(/[.-]{1,4}$/, '').length);
  if (SPELLED_CUE.test(text))
    for (const { 0: raw, index } of allMatches(SPELLED, text))
      if (isSpelled(raw)) add(index, index + raw.length);
  return found;
}
