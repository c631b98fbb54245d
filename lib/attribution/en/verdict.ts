/** What attribution says of one candidate, and how sure it is. */
import type { Act, Subject } from '../../model/kinds.ts';
import type { Reason } from '../../model/schema.ts';

export interface Verdict {
  readonly subject: Subject;
  readonly act: Act;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** Turns log-odds into a probability, kept off the ends. */
export function probability(logOdds: number): number {
  return Math.min(0.99, Math.max(0.01, 1 / (1 + Math.exp(-logOdds))));
}

/** Sums evidence per subject and gives the strongest with its lead over the next. */
export function strongest(
  reasons: readonly Reason[],
  priors: Readonly<Record<Subject, number>>,
): { subject: Subject; lead: number } {
  const sums: Record<Subject, number> = { ...priors };
  for (const { speaksFor, weight } of reasons) {
    if (speaksFor in sums) sums[speaksFor as Subject] += weight;
  }
  const ranked = (Object.entries(sums) as [Subject, number][]).sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  return { subject: first?.[0] ?? 'unknown', lead: (first?.[1] ?? 0) - (second?.[1] ?? 0) };
}
