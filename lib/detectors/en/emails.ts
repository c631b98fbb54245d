/** E-mail addresses, also spelled out ("name at gmail dot com"). */
import type { Candidate } from '../../model/draft.ts';
import type { EnglishText } from './document.ts';

const PLAIN =
  /(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9-]{2,63}){1,4}(?![\w@])/g;
/** A spelled part of a local name: "dot smith", "(underscore) 42". */
const MORE = '(?:\\s?[([{<]?\\s?(?:dot|underscore|dash|hyphen|plus)\\s?[)\\]}>]?\\s?[\\w-]{1,30})';
const SPELLED = new RegExp(
  `(?<![\\w.+-])[A-Za-z0-9][\\w.+-]{0,63}${MORE}{0,3}(?:\\s\\d{1,4})?\\s?[([{<]?\\s?(?:at|@)\\s?[)\\]}>]?\\s?[A-Za-z0-9-]{2,40}(?:\\s?[([{<]?\\s?(?:dot|\\.)\\s?[)\\]}>]?\\s?[A-Za-z]{2,12}){1,3}\\b`,
  'gi',
);

/** Finds e-mail addresses; gives candidates with offsets into the normal form. */
export function detectEmails(doc: EnglishText): Candidate[] {
  const found: Candidate[] = [];
  for (const match of doc.text.matchAll(PLAIN)) {
    const raw = match[0].replace(/[.-]{1,4}$/, '');
    found.push({
      kind: 'email',
      start: match.index,
      end: match.index + raw.length,
      detector: 'en-email',
    });
  }
  for (const match of doc.text.matchAll(SPELLED)) {
    if (
      !/\bdot\b|[([{<]\s?(?:at|@)/i.test(match[0]) ||
      !/(?:dot|\.)\s?[)\]}>]?\s?[A-Za-z]{2,12}$/i.test(match[0])
    )
      continue;
    if (!/\bat\b|@/i.test(match[0]) || (/[([{<]\s?@/.test(match[0]) && !/dot/i.test(match[0]))) continue;
    if (found.some((other) => other.start < match.index + match[0].length && match.index < other.end))
      continue;
    found.push({
      kind: 'email',
      start: match.index,
      end: match.index + match[0].length,
      detector: 'en-email',
    });
  }
  return found;
}
