/** Lays what was found beside what is labelled. */
import type { Finding } from '../../lib/model/schema.ts';
import type { LabelledText } from './check-corpus.ts';

export type Gold = LabelledText['spans'][number];

/** What an engine says of a stretch of text; a library knows no subject, no act and not always a kind. */
export type Found = Pick<Finding, 'start' | 'end'> &
  Partial<Pick<Finding, 'kind' | 'subject' | 'act' | 'confidence'>>;

export interface Matched<F extends Found> {
  /** Same kind and overlapping, one to one. */
  readonly hits: readonly { readonly gold: Gold; readonly found: F }[];
  readonly missed: readonly Gold[];
  readonly extra: readonly F[];
  /** Those of `extra` that overlap a labelled stretch of another kind only. */
  readonly wrongKind: readonly F[];
}

const overlap = (a: Pick<Found, 'start' | 'end'>, b: Pick<Found, 'start' | 'end'>): number =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start);

/**
 * Matches one to one: a labelled span with a finding of its kind that shares at least one character; of several
 * the one that shares most.
 */
export function match<F extends Found>(gold: readonly Gold[], found: readonly F[]): Matched<F> {
  const left = new Set(found);
  const hits: { gold: Gold; found: F }[] = [];
  const missed: Gold[] = [];
  for (const span of gold) {
    const [best] = [...left]
      .filter((one) => one.kind === span.kind && overlap(one, span) > 0)
      .sort((a, b) => overlap(b, span) - overlap(a, span));
    if (best === undefined) missed.push(span);
    else {
      left.delete(best);
      hits.push({ gold: span, found: best });
    }
  }
  const extra = [...left];
  const touches = (one: F, same: boolean): boolean =>
    gold.some((span) => (span.kind === one.kind) === same && overlap(one, span) > 0);
  return {
    hits,
    missed,
    extra,
    wrongKind: extra.filter((one) => touches(one, false) && !touches(one, true)),
  };
}
