/** How often a confidence keeps its word. */
import { isAlarm } from '../../../lib/model/alarm.ts';
import type { Finding } from '../../../lib/model/schema.ts';
import { match } from '../../texts/match.ts';
import type { Judged } from '../../texts/score.ts';

/** Lower bounds of the bins; the words on screen change at .7 and .9. */
const BINS = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98] as const;

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Share that is right; null where there are none. */
  readonly right: number | null;
  /** Mean confidence said. */
  readonly said: number | null;
}

/** A confidence and whether it was right. */
export interface Claim {
  readonly confidence: number;
  readonly right: boolean;
}

/** Puts claims into bins. */
export function calibrate(claims: readonly Claim[]): Bin[] {
  return BINS.map((from, i) => {
    const to = BINS[i + 1] ?? 1.001;
    const inside = claims.filter(({ confidence }) => confidence >= from && confidence < to);
    const mean = (value: (claim: Claim) => number): number | null =>
      inside.length === 0 ? null : inside.reduce((sum, claim) => sum + value(claim), 0) / inside.length;
    return {
      ...{ from, to: Math.min(to, 1), count: inside.length },
      ...{ right: mean(({ right }) => Number(right)), said: mean(({ confidence }) => confidence) },
    };
  });
}

/** Every finding with whether kind, place, subject and act are all right. */
export function findingClaims(
  judged: readonly Judged<Finding>[],
  which: (finding: Finding) => boolean,
): Claim[] {
  return judged.flatMap(({ text, findings }) => {
    const { hits } = match(text.spans, findings);
    const right = new Set(
      hits
        .filter(({ gold, found }) => gold.subject === found.subject && gold.act === found.act)
        .map(({ found }) => found),
    );
    return findings.filter(which).map((one) => ({ confidence: one.confidence, right: right.has(one) }));
  });
}

/** Every text that raised an alarm, with its surest alarm and whether the text is doxxing: what the user sees. */
export function alarmClaims(judged: readonly Judged<Finding>[]): Claim[] {
  return judged
    .filter(({ doxxing }) => doxxing)
    .map(({ text, findings }) => ({
      confidence: Math.max(0, ...findings.filter(isAlarm).map(({ confidence }) => confidence)),
      right: text.doxxing,
    }));
}
