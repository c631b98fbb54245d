import type { Reason } from '../model/schema.ts';
import type { Act, Subject } from '../model/kinds.ts';

/** Collects what speaks for and against, and adds it up. Weights are log-odds. */
export interface Evidence {
  readonly reasons: Reason[];
  total(of: Reason['speaksFor']): number;
  add(speaksFor: Subject | Act, rule: string, weight: number, cue?: string, at?: number): void;
}

/** An empty collection. */
export function evidence(): Evidence {
  const reasons: Reason[] = [];
  return {
    reasons,
    total: (of) => reasons.reduce((sum, reason) => sum + (reason.speaksFor === of ? reason.weight : 0), 0),
    add(speaksFor, rule, weight, cue, at) {
      reasons.push({
        rule,
        speaksFor,
        weight,
        ...(cue === undefined ? {} : { cue }),
        ...(at === undefined || cue === undefined ? {} : { start: at, end: at + cue.length }),
      });
    },
  };
}

/** Log-odds to a probability. */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
