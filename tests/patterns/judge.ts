/** Asks recheck whether an expression can take more than linear time on a text made to be hard. */
import { checkSync, type Parameters } from 'recheck';
import type { Pattern } from './collect.ts';

export type Judgement =
  | { readonly status: 'safe' }
  /** Found an attack, or could not decide; `why` says which, in one line. */
  | { readonly status: 'vulnerable' | 'undecided'; readonly why: string };

/** First try: the exact analysis by automata, which is done in milliseconds or not at all. */
const QUICK: Parameters = { timeout: 60 };

/**
 * Second try: a search for attacks. Bounded by steps, not by time, so that every machine decides alike; the time limit
 * only ends what would never end. These few steps find all of the bad expressions in tests/patterns.test.ts.
 */
const SEARCH: Parameters = {
  ...{ checker: 'fuzz', maxIteration: 3, maxGeneration: 1, maxGenerationSize: 8 },
  ...{ incubationLimit: 2_000, attackLimit: 20_000, timeout: 30_000 },
};

/**
 * The expression with smaller counts: `{0,20}` becomes `{0,1}`, `{4,28}` `{2,3}`, `{18}` `{3}`. A counted repetition
 * multiplies time by a constant and no more; what grows with the text are `*`, `+` and `{n,}`, which stay. Without
 * this, automata are as large as the counts multiplied, and nothing is decided.
 */
export function withSmallCounts(source: string): string {
  return source.replace(
    /\{(\d{1,6})(?:(,)(\d{0,6}))?\}/g,
    (_, least: string, comma?: string, most?: string) => {
      const low = Math.min(Number(least), comma === undefined ? 3 : 2);
      if (comma === undefined) return `{${low}}`;
      return most === '' ? `{${low},}` : `{${low},${Math.max(low, Math.min(Number(most), low + 1))}}`;
    },
  );
}

/** Judges one expression. Positions (`d`) do not change what is matched, and recheck does not know the flag. */
export function judgePattern({ source, flags }: Pick<Pattern, 'source' | 'flags'>): Judgement {
  const [small, known] = [withSmallCounts(source), flags.replace('d', '')];
  const quick = checkSync(small, known, QUICK);
  const result = quick.status === 'unknown' ? checkSync(small, known, SEARCH) : quick;
  if (result.status === 'safe') return { status: 'safe' };
  if (result.status === 'unknown') return { status: 'undecided', why: result.error.kind };
  return {
    status: 'vulnerable',
    why: `${result.complexity.summary}, ${result.attack.pattern.slice(0, 120)}`,
  };
}
