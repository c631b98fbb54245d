import { describe, expect, it } from 'vitest';
import type { Gold } from './match.ts';
import { match } from './match.ts';

const gold = (kind: Gold['kind'], start: number, end: number): Gold => ({
  ...{ kind, start, end },
  ...{ subject: 'customer', act: 'disclosure', text: '…' },
});

describe('match', () => {
  it('takes the finding of the kind that shares most, and each only once', () => {
    const near = { kind: 'phone', start: 0, end: 4 } as const;
    const full = { kind: 'phone', start: 2, end: 11 } as const;
    const { hits, extra, wrongKind } = match([gold('phone', 2, 11)], [near, full]);
    expect(hits.map(({ found }) => found)).toEqual([full]);
    expect(extra).toEqual([near]);
    expect(wrongKind).toEqual([]);
  });
  it('does not match stretches that only touch', () => {
    const { missed, extra } = match([gold('qq', 0, 4)], [{ kind: 'qq', start: 4, end: 9 }]);
    expect(missed).toHaveLength(1);
    expect(extra).toHaveLength(1);
  });
  it('names a finding of another kind in a labelled place', () => {
    const { missed, wrongKind } = match([gold('qq', 0, 9)], [{ kind: 'phone', start: 0, end: 9 }]);
    expect(missed).toHaveLength(1);
    expect(wrongKind).toHaveLength(1);
  });
  it('counts a stretch without a kind as extra', () => {
    expect(match([gold('qq', 0, 9)], [{ start: 0, end: 9 }]).extra).toHaveLength(1);
  });
});
