import { expect, test } from 'vitest';
import { judgePress } from '../../../lib/page/guard.ts';
import type { Press, Verdict } from '../../../lib/page/guard.ts';

const honest: Press = { trusted: true, shownForMs: 900, opacity: 1, plain: true, onTop: true };

const CASES: readonly (readonly [string, Partial<Press>, Verdict])[] = [
  ['an honest press', {}, 'allowed'],
  ['made by a script', { trusted: false }, 'forged'],
  ['made by a script on a covered card', { trusted: false, onTop: false }, 'forged'],
  ['faded', { opacity: 0.9 }, 'covered'],
  ['hardly faded', { opacity: 0.95 }, 'allowed'],
  ['opacity that is no number', { opacity: Number.NaN }, 'covered'],
  ['filtered or clipped', { plain: false }, 'covered'],
  ['something lies above', { onTop: false }, 'covered'],
  ['too soon', { shownForMs: 499 }, 'early'],
  ['soon enough', { shownForMs: 500 }, 'allowed'],
];

test.each(CASES)('%s', (_name, difference, verdict) => {
  expect(judgePress({ ...honest, ...difference })).toBe(verdict);
});
