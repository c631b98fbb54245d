import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CALM_MS, STORM_MS, createPacer } from '../../../lib/page/pacer.ts';

let hidden = false;
let cost = 0;
let end: AbortController;
const run = vi.fn(async () => cost);

function pacer() {
  return createPacer({ run, isHidden: () => hidden, signal: end.signal });
}

beforeEach(() => {
  vi.useFakeTimers();
  run.mockClear();
  hidden = false;
  cost = 0;
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe('a calm page', () => {
  test('is read once after a burst, and no timer is left', async () => {
    const { poke } = pacer();
    for (let i = 0; i < 50; i++) poke();
    await vi.advanceTimersByTimeAsync(CALM_MS - 1);
    expect(run).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(run).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('may be asked to wait longer', async () => {
    const { poke } = pacer();
    poke(600);
    await vi.advanceTimersByTimeAsync(599);
    expect(run).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('is read at once when asked', async () => {
    const { poke, rush } = pacer();
    poke();
    rush();
    await vi.advanceTimersByTimeAsync(0);
    expect(run).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a page that never rests', () => {
  test('is read ever less often, at last every 5 s', async () => {
    const { poke } = pacer();
    const storm = async (ms: number): Promise<void> => {
      for (let t = 0; t < ms; t += 10) {
        poke();
        await vi.advanceTimersByTimeAsync(10);
      }
    };
    await storm(20_000);
    run.mockClear();
    await storm(4 * STORM_MS);
    expect(run.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(run.mock.calls.length).toBeLessThanOrEqual(4);
  });

  test('is calm again after a rest', async () => {
    const { poke } = pacer();
    for (let i = 0; i < 300; i++) {
      poke();
      await vi.advanceTimersByTimeAsync(10);
    }
    await vi.advanceTimersByTimeAsync(3 * STORM_MS);
    run.mockClear();
    poke();
    await vi.advanceTimersByTimeAsync(CALM_MS);
    expect(run).toHaveBeenCalledTimes(1);
  });

  /** Reads once, and tells whether a change 1 s later is waited for this long. */
  async function waitAfter(costs: readonly number[]): Promise<number> {
    const { poke } = pacer();
    for (const ms of costs) {
      cost = ms;
      poke();
      await vi.advanceTimersByTimeAsync(2 * STORM_MS);
    }
    run.mockClear();
    poke();
    for (let waited = 0; ; waited += 100) {
      if (run.mock.calls.length > 0) return waited;
      await vi.advanceTimersByTimeAsync(100);
    }
  }

  test('costly readings are followed by a rest of fifty times their length', async () => {
    expect(await waitAfter([60, 60])).toBe(3000);
  });

  test('one costly reading of the whole page does not hold up the next', async () => {
    expect(await waitAfter([60])).toBe(CALM_MS);
    expect(await waitAfter([60, 1])).toBe(CALM_MS);
  });
});

describe('a hidden tab', () => {
  test('is left alone and made up for when it comes into view', async () => {
    hidden = true;
    const { poke, wake } = pacer();
    poke();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(run).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
    hidden = false;
    wake();
    await vi.advanceTimersByTimeAsync(CALM_MS);
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('that was hidden while waiting is not read', async () => {
    const { poke } = pacer();
    poke();
    hidden = true;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(run).not.toHaveBeenCalled();
  });

  test('has nothing to make up for when nothing changed', async () => {
    const { wake } = pacer();
    wake();
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('changes during a reading bring another one', async () => {
  const { poke } = pacer();
  run.mockImplementationOnce(async () => {
    poke();
    return 0;
  });
  poke();
  await vi.advanceTimersByTimeAsync(10 * CALM_MS);
  expect(run).toHaveBeenCalledTimes(2);
});

test('the signal ends it', async () => {
  const { poke } = pacer();
  poke();
  end.abort();
  poke();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(run).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
