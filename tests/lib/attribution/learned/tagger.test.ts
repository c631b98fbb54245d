/** The tagger's search for the best path, against all paths of a small example. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BEGIN_COLUMN,
  TAG_COLUMNS,
  decode,
  stretchesOf,
} from '../../../../lib/attribution/learned/tagger.ts';
import { KIND_IDS } from '../../../../lib/model/kinds.ts';

const K = KIND_IDS.length;
/** Two kinds are tried; the others are priced out. */
const KINDS = [0, 20];

function pathScore(
  path: readonly number[],
  emissions: readonly number[],
  transitions: readonly number[],
): number {
  let sum = 0;
  for (let i = 0; i < path.length; i++) {
    const state = path[i] ?? 0;
    if (state === 0) continue;
    const kind = (state - 1) >> 1;
    sum += emissions[i * TAG_COLUMNS + kind] ?? 0;
    if (state % 2 === 1)
      sum += (emissions[i * TAG_COLUMNS + (BEGIN_COLUMN[kind] ?? 0)] ?? 0) + (transitions[kind] ?? 0);
    else if (path[i - 1] === state - 1) sum += transitions[K + kind] ?? 0;
    else if (path[i - 1] === state) sum += transitions[2 * K + kind] ?? 0;
    else return -Infinity;
  }
  return sum;
}

function allPaths(length: number): number[][] {
  const states = [0, ...KINDS.flatMap((kind) => [1 + 2 * kind, 2 + 2 * kind])];
  return length === 0
    ? [[]]
    : allPaths(length - 1).flatMap((path) => states.map((state) => [...path, state]));
}

describe('decode', () => {
  it('finds a path that no other beats', () => {
    const numbers = fc.array(fc.integer({ min: -5, max: 5 }), {
      minLength: 4 * TAG_COLUMNS,
      maxLength: 4 * TAG_COLUMNS,
    });
    const passing = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 3 * K, maxLength: 3 * K });
    const paths = allPaths(4);
    fc.assert(
      fc.property(numbers, passing, (emissions, transitions) => {
        const found = [...decode(emissions, 4, transitions, 0, KINDS)];
        const best = Math.max(...paths.map((path) => pathScore(path, emissions, transitions)));
        expect(pathScore(found, emissions, transitions)).toBeCloseTo(best, 6);
      }),
      { numRuns: 60 },
    );
  });
  it('finds more the dearer nothing is made', () => {
    const emissions = new Float64Array(3 * TAG_COLUMNS).fill(-2);
    const transitions = new Array<number>(3 * K).fill(0);
    const found = (lift: number): number =>
      stretchesOf(decode(emissions, 3, transitions, lift, KINDS), 0).length;
    expect(found(0)).toBe(0);
    expect(found(50)).toBeGreaterThan(0);
  });
});

describe('stretchesOf', () => {
  it('joins what goes on and parts what begins anew', () => {
    const [begin, inside] = [1 + 2 * 3, 2 + 2 * 3];
    expect(stretchesOf(Uint8Array.from([0, begin, inside, begin, 0]), 10)).toEqual([
      { kind: 3, from: 11, to: 13 },
      { kind: 3, from: 13, to: 14 },
    ]);
  });
});
