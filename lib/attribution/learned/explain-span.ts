/** Why a stretch got its verdict: the features that pulled hardest, as words of the page with their place. */
import type { NormalText } from '../../model/draft.ts';
import type { Reason } from '../../model/schema.ts';
import { toSource } from '../../text/normalise.ts';
import type { Bag } from './bag.ts';
import type { Reading } from './reading.ts';
import { NONE, type Verdict } from './span-classes.ts';
import type { SparseTable } from './sparse-table.ts';

/** Most reasons given for one stretch. */
const MOST = 6;
/** Longest cue, in UTF-16 units. */
const LONGEST_CUE = 40;

/** Words with how hard they pulled; UTF-16 offsets into the normal text. */
export interface Pull {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/**
 * Of the features in the bag, those whose words spoke most for the verdict and against its being nothing. Words
 * that several features read are added up. `own`: the stretch itself with the log-odds of its verdict. Weights are
 * log-odds.
 */
export function explainSpan(
  normal: NormalText,
  reading: Reading,
  bag: Bag,
  table: SparseTable,
  chosen: number,
  verdict: Verdict,
  own: Pull,
): Reason[] {
  const scale = table.unit / Math.sqrt(Math.max(1, bag.count));
  const pulls = new Map<number, Pull>();
  for (let i = 0; i < bag.count; i++) {
    const [from, to] = [bag.from[i] ?? -1, bag.to[i] ?? -1];
    if (from < 0 || to <= from) continue;
    const key = bag.keys[i] ?? 0;
    const weight = (table.valueAt(key, chosen) - table.valueAt(key, NONE)) * scale;
    if (weight <= 0) continue;
    const place = from * 65536 + to;
    pulls.set(place, {
      start: reading.tokens.start[from] ?? 0,
      end: reading.tokens.end[to - 1] ?? 0,
      weight: weight + (pulls.get(place)?.weight ?? 0),
    });
  }
  const found = toSource(normal, own.start, own.end);
  const itself: Reason = {
    rule: 'stretch/fitted',
    cue: normal.source.slice(found.start, Math.min(found.end, found.start + LONGEST_CUE)),
    ...found,
    speaksFor: 'kind',
    weight: Math.round(own.weight * 1000) / 1000,
  };
  const around = [...pulls.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ start, end, weight }): Reason => {
      const place = toSource(normal, start, Math.min(end, start + LONGEST_CUE));
      return {
        rule: 'words/fitted',
        cue: normal.source.slice(place.start, place.end),
        ...place,
        speaksFor: verdict.subject,
        weight: Math.round(weight * 1000) / 1000,
      };
    });
  return [itself, ...around];
}
