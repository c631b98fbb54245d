/** What the page itself already shows: the public handle, and the words of the review being answered. */
import type { Candidate } from '../../model/draft.ts';
import type { ScanInput } from '../../model/schema.ts';
import { normalise } from '../../text/normalise.ts';

const TITLES = /(?:女士|先生|小姐姐?|同学|太太|老师|总|姐|哥)$/;

/** Normal form for comparing: no spaces, lower case. */
function plain(text: string): string {
  return normalise(text).text.replaceAll(/\s/g, '').toLowerCase();
}

/** Context of a scan in normal form, made once a text. */
export interface PageContext {
  readonly reviewer: string;
  readonly review: string;
  readonly merchant: string;
  readonly hasReviewer: boolean;
  readonly role: ScanInput['role'];
}

/** Prepares what the page shows. */
export function pageContext(input: ScanInput): PageContext {
  return {
    reviewer: plain(input.reviewerName ?? ''),
    review: plain(input.reviewText ?? ''),
    merchant: plain(input.merchantName ?? ''),
    hasReviewer: (input.reviewerName ?? '') !== '',
    role: input.role,
  };
}

/** The value is the name under which the reviewer posted, or a part of it that the page shows. */
export function isPublicName(context: PageContext, value: string): boolean {
  const name = plain(value).replace(TITLES, '');
  if (name === '' || context.reviewer === '') return false;
  // A bare surname is shown where the handle holds it (「自驾的老王」); longer names as they stand.
  return context.reviewer.includes(name);
}

/** Share of neighbouring pairs of characters that the review holds as well. */
function sharedPairs(said: string, review: string): number {
  let shared = 0;
  for (let i = 0; i + 1 < said.length; i++) if (review.includes(said.slice(i, i + 2))) shared++;
  return said.length < 2 ? 0 : shared / (said.length - 1);
}

/** From here on a clause is the review's own words, levelled for 我 and 您. */
const REPEATED = 0.6;

/** The review itself says it: repeating it adds nothing. Prose counts as said where most of it is. */
export function saidInReview(context: PageContext, candidate: Candidate, value: string): boolean {
  const said = plain(value).replaceAll(/[您你我“”"「」]/g, '');
  const review = context.review.replaceAll(/[您你我“”"「」]/g, '');
  if (said.length < 2 || review === '' || candidate.kind === 'surveillance') return false;
  return review.includes(said) || (candidate.form === 'clause' && sharedPairs(said, review) >= REPEATED);
}

/** The value stands in the shop's own name. */
export function isShopName(context: PageContext, value: string): boolean {
  const name = plain(value);
  return name.length >= 2 && context.merchant.includes(name);
}
