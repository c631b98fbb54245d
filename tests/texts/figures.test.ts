import { describe, expect, it } from 'vitest';
import { decision, fScore, share, sum } from './figures.ts';

describe('fScore', () => {
  it.each([
    [{ tp: 8, fp: 2, fn: 2 }, 1, 0.8],
    [{ tp: 1, fp: 0, fn: 1 }, 1, 2 / 3],
    // precision 1, recall .5: F2 = 5·.5 / (4·1 + .5)
    [{ tp: 1, fp: 0, fn: 1 }, 2, 2.5 / 4.5],
    // precision .5, recall 1: recall weighs more, so F2 is above F1
    [{ tp: 1, fp: 1, fn: 0 }, 2, 2.5 / 3],
    [{ tp: 0, fp: 3, fn: 0 }, 1, 0],
  ])('of %o with beta %d is %d', (counts, beta, expected) => {
    expect(fScore(counts, beta)).toBeCloseTo(expected, 12);
  });
  it('is undecided where there was nothing to find and nothing was found', () => {
    expect(fScore({ tp: 0, fp: 0, fn: 0 })).toBeNull();
  });
});

describe('share, sum, decision', () => {
  it('divide, add and name the figures', () => {
    expect(share(1, 0)).toBeNull();
    expect(
      sum([
        { tp: 1, fp: 2, fn: 3 },
        { tp: 4, fp: 5, fn: 6 },
      ]),
    ).toEqual({ tp: 5, fp: 7, fn: 9 });
    expect(decision({ tp: 3, fp: 1, fn: 0 })).toMatchObject({ precision: 0.75, recall: 1, f1: 6 / 7 });
  });
});
