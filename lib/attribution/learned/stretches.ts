/** The stretches of a text worth judging: what the tagger finds at several strictnesses, and what detectors found. */
import type { Candidate } from '../../model/draft.ts';
import { KIND_IDS } from '../../model/kinds.ts';
import type { Mark, Reading } from './reading.ts';
import { BEGIN_COLUMN, TAG_COLUMNS, decode, stretchesOf, type Tagged, type Transitions } from './tagger.ts';
import type { Stretch } from './span-features.ts';

/** How much dearer it is made to lie outside, from strict to generous, in the tagger's units. */
export const LIFTS = [-6, 0, 5, 10] as const;
/** Margin of a stretch that only a detector found. */
export const UNTAGGED = LIFTS.length;

/** A stretch with its exact place in the normal text. */
export interface Placed extends Stretch {
  /** UTF-16 offsets into the normal text. */
  readonly start: number;
  readonly end: number;
}

const overlap = (a: { from: number; to: number }, b: { from: number; to: number }): boolean =>
  a.from < b.to && b.from < a.to;

/** The kinds that some token could be worth more in than outside, at the most generous step. */
function hopeful(emissions: ArrayLike<number>, count: number, transitions: Transitions): number[] {
  const least = -(LIFTS[LIFTS.length - 1] ?? 0);
  const size = KIND_IDS.length;
  const most = new Float64Array(size).fill(-Infinity);
  for (let i = 0; i < count * TAG_COLUMNS; i += TAG_COLUMNS)
    for (let k = 0; k < most.length; k++) {
      const begin = emissions[i + (BEGIN_COLUMN[k] ?? 0)] ?? 0;
      const worth = (emissions[i + k] ?? 0) + (begin > 0 ? begin : 0);
      if (worth > (most[k] ?? 0)) most[k] = worth;
    }
  return KIND_IDS.flatMap((_, k) => {
    const passing = Math.max(
      0,
      transitions[k] ?? 0,
      transitions[size + k] ?? 0,
      transitions[2 * size + k] ?? 0,
    );
    return (most[k] ?? 0) + passing > least ? [k] : [];
  });
}

/** Tags tokens [from, from + count); gives each stretch with the strictest step at which it was found. */
export function tagSentence(
  emissions: ArrayLike<number>,
  from: number,
  count: number,
  transitions: Transitions,
): (Tagged & { margin: number })[] {
  const found: (Tagged & { margin: number })[] = [];
  const kinds = hopeful(emissions, count, transitions);
  if (kinds.length === 0) return found;
  const generous = LIFTS.length - 1;
  const all = stretchesOf(decode(emissions, count, transitions, LIFTS[generous] ?? 0, kinds), from);
  // What is not found at the most generous step is found at none.
  if (all.length === 0) return found;
  for (let margin = 0; margin < generous; margin++)
    for (const each of stretchesOf(decode(emissions, count, transitions, LIFTS[margin] ?? 0, kinds), from))
      if (!found.some((known) => overlap(known, each))) found.push({ ...each, margin });
  for (const each of all)
    if (!found.some((known) => overlap(known, each))) found.push({ ...each, margin: generous });
  return found;
}

/**
 * Joins the tagger's stretches with the detectors' marks: a mark of the same kind gives the exact place, a mark of
 * its own is a stretch that the tagger did not see. `candidates` and `marks` go in step.
 */
export function placeStretches(
  reading: Reading,
  tagged: readonly (Tagged & { margin: number })[],
  candidates: readonly Candidate[],
  marks: readonly Mark[],
): Placed[] {
  const { start, end } = reading.tokens;
  const used = new Set<number>();
  const placed: Placed[] = tagged.map((each) => {
    const exact = marks.findIndex(
      (mark, i) => !used.has(i) && mark.kind === each.kind && overlap(mark, each),
    );
    marks.forEach((mark, i) => {
      if (mark.kind === each.kind && overlap(mark, each)) used.add(i);
    });
    const candidate = candidates[exact];
    const mark = marks[exact];
    if (
      candidate === undefined ||
      mark === undefined ||
      candidate.form === 'noun' ||
      candidate.form === 'clause'
    )
      return {
        ...each,
        detector: mark?.detector ?? 0,
        start: start[each.from] ?? 0,
        end: end[each.to - 1] ?? 0,
      };
    return { ...mark, margin: each.margin, start: candidate.start, end: candidate.end };
  });
  marks.forEach((mark, i) => {
    const candidate = candidates[i];
    if (used.has(i) || candidate === undefined) return;
    placed.push({ ...mark, margin: UNTAGGED, start: candidate.start, end: candidate.end });
  });
  return placed;
}
