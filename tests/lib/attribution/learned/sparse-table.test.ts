/** Weight tables: what a fit stores is what the models read. */
import { describe, expect, it } from 'vitest';
import { Keys } from '../../../../lib/attribution/learned/bag.ts';
import { sparseTable } from '../../../../lib/attribution/learned/sparse-table.ts';
import { BITS } from '../../../../scripts/fit-linear.ts';
import { store } from '../../../../scripts/fit-store.ts';

const COLUMNS = 3;

/** Weights for three features, found by the slots of their keys. */
function example(): { keys: Keys; weights: Float32Array; slots: number[] } {
  const keys = new Keys();
  for (const value of [11, 22, 33]) keys.add(1, value);
  const weights = new Float32Array(2 ** BITS * COLUMNS);
  const slots = [...keys.keys.subarray(0, 3)].map((key) => key >>> (32 - BITS));
  weights[(slots[0] ?? 0) * COLUMNS] = 1.5;
  weights[(slots[0] ?? 0) * COLUMNS + 2] = -0.75;
  weights[(slots[2] ?? 0) * COLUMNS + 1] = 0.3;
  return { keys, weights, slots };
}

describe('a stored table', () => {
  it('gives back the weights it was made of', () => {
    const { keys, weights } = example();
    const table = sparseTable(store(weights, COLUMNS, 100));
    const sums = new Int32Array(COLUMNS);
    table.addTo(sums, keys);
    expect([...sums].map((sum) => sum * table.unit)).toEqual([
      expect.closeTo(1.5, 1),
      expect.closeTo(0.3, 1),
      expect.closeTo(-0.75, 1),
    ]);
    expect(table.valueAt(keys.keys[0] ?? 0, 2) * table.unit).toBeCloseTo(-0.75, 1);
    expect(table.valueAt(keys.keys[1] ?? 0, 2)).toBe(0);
  });
  it('keeps only the heaviest cells', () => {
    const { keys, weights } = example();
    const table = sparseTable(store(weights, COLUMNS, 2));
    expect(table.valueAt(keys.keys[2] ?? 0, 1)).toBe(0);
    expect(table.valueAt(keys.keys[0] ?? 0, 0)).toBeGreaterThan(0);
  });
  it('counts a feature once for a part and once for the whole', () => {
    const { keys, weights } = example();
    for (const value of [11, 11]) keys.add(1, value);
    const table = sparseTable(store(weights, COLUMNS, 100));
    const whole = { sums: new Int32Array(COLUMNS), visit: 1, count: 0 };
    for (const visit of [2, 3]) {
      const part = { sums: new Int32Array(COLUMNS), visit, count: 0 };
      table.addOnceTo(part, whole, keys);
      expect((part.sums[0] ?? 0) * table.unit).toBeCloseTo(1.5, 1);
      expect(part.count).toBe(5);
    }
    expect((whole.sums[0] ?? 0) * table.unit).toBeCloseTo(1.5, 1);
    expect(whole.count).toBe(10);
  });
});
