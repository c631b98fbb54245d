/** The verdicts on a stretch: whose it is with what is done, or that it is no finding at all. */
import type { Act, Subject } from '../../model/kinds.ts';

export interface Verdict {
  readonly subject: Subject;
  readonly act: Act;
}

/** The verdict that a stretch is nothing. */
export const NONE = 0;

/** Columns of the span table in order; index NONE is no finding. Rarer pairs fall to the nearest of these. */
export const VERDICTS: readonly (Verdict | undefined)[] = [
  undefined,
  { subject: 'customer', act: 'disclosure' },
  { subject: 'customer', act: 'threat' },
  { subject: 'customer', act: 'solicitation' },
  { subject: 'customer', act: 'mention' },
  { subject: 'merchant', act: 'disclosure' },
  { subject: 'merchant', act: 'mention' },
  { subject: 'staff', act: 'disclosure' },
  { subject: 'staff', act: 'mention' },
  { subject: 'other', act: 'disclosure' },
  { subject: 'other', act: 'threat' },
  { subject: 'other', act: 'solicitation' },
  { subject: 'other', act: 'mention' },
  { subject: 'unknown', act: 'disclosure' },
  { subject: 'unknown', act: 'mention' },
];

/** The number of a verdict; threats and calls against nobody in particular count as mentions. */
export function verdictNumber(subject: Subject, act: Act): number {
  const exact = VERDICTS.findIndex((each) => each?.subject === subject && each.act === act);
  if (exact >= 0) return exact;
  return VERDICTS.findIndex((each) => each?.subject === subject && each.act === 'mention');
}
