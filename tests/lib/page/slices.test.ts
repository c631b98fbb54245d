import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SLICE_MS, inSlices, stepInSlices } from '../../../lib/page/slices.ts';

let now = 0;
beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());

/** Steps of 2 ms each; gives 'end'. */
function* steps(count: number): Generator<number, string> {
  for (let i = 0; i < count; i++) {
    now += 2;
    yield i;
  }
  return 'end';
}

test('takes every step in order and gives what they end with', async () => {
  const taken: number[] = [];
  const ended = await stepInSlices(
    steps(10),
    (step) => taken.push(step),
    () => true,
  );
  expect(taken).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(ended).toEqual({ spent: 20, done: true, value: 'end' });
});

test('asks before each slice whether to go on, and no slice is longer than one step too many', async () => {
  const asked: number[] = [];
  await stepInSlices(
    steps(10),
    () => undefined,
    () => asked.push(now) > 0,
  );
  const slices = asked.map((at, i) => (asked[i + 1] ?? now) - at);
  expect(asked.length).toBeGreaterThan(2);
  expect(Math.max(...slices)).toBeLessThan(SLICE_MS + 2);
});

test('gives the rest up, and lets the steps clean up', async () => {
  const closed = vi.fn();
  function* closing(): Generator<number, string> {
    try {
      return yield* steps(100);
    } finally {
      closed();
    }
  }
  const taken: number[] = [];
  const ended = await stepInSlices(
    closing(),
    (step) => taken.push(step),
    () => now === 0,
  );
  expect(ended.done).toBe(false);
  expect(taken).toEqual([0, 1, 2]);
  expect(closed).toHaveBeenCalledOnce();
});

test('does nothing when told so from the start', async () => {
  const step = vi.fn();
  expect(await inSlices([1, 2], step, () => false)).toBe(0);
  expect(step).not.toHaveBeenCalled();
});
