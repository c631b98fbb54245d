/** The scorer of fitted tables: rows, columns, shape tokens, scale. */
import { describe, expect, it } from 'vitest';
import { scorer } from '../../../lib/attribution/model.ts';

const scores = scorer({
  bias: { first: 1, second: -1 },
  rows: 'a\t0300\t1-300\nb b\t1600\n#shape\t0100',
  gramsOf: (text) => text.split('|'),
  gramKey: (name) => name,
  shapeWeight: 0.5,
});

describe('scorer', () => {
  it('starts from the bias', () => {
    expect(scores('x', ['first', 'second'])).toEqual({ first: 1, second: -1 });
  });
  it('adds hundredths by column, levelled by the number of sequences', () => {
    const { first, second } = scores('a|x|b b', ['first', 'second']);
    expect(first).toBeCloseTo(1 + 3 / 2);
    expect(second).toBeCloseTo(-1 + (6 - 3) / 2);
  });
  it('counts shape tokens by their own weight', () => {
    expect(scores('x', ['first'], ['#shape', '#unknown']).first).toBeCloseTo(1.5);
  });
});
