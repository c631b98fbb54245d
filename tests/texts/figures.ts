/** The figures of detection as pure functions of counts. */

/** Right, wrongly said, and missed. */
export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** `part` of `whole`; null where there is nothing to divide by, which is neither good nor bad. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/**
 * The F measure (van Rijsbergen): recall counts `beta` times as much as precision. Gives 0..1; null where
 * there was nothing to find and nothing was found.
 */
export function fScore({ tp, fp, fn }: Counts, beta = 1): number | null {
  const square = beta * beta;
  return share((1 + square) * tp, (1 + square) * tp + square * fn + fp);
}

/** Sums counts part by part (micro average). */
export function sum(all: readonly Counts[]): Counts {
  return all.reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), {
    tp: 0,
    fp: 0,
    fn: 0,
  });
}

/** The four figures of a yes-or-no decision, with the counts behind them. */
export interface Decision extends Counts {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly f2: number | null;
}

/** Figures from counts. */
export function decision(counts: Counts): Decision {
  const { tp, fp, fn } = counts;
  return {
    ...counts,
    precision: share(tp, tp + fp),
    recall: share(tp, tp + fn),
    f1: fScore(counts),
    f2: fScore(counts, 2),
  };
}
