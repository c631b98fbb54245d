/** Work in slices: the page's own tasks come between two of ours. */

/** The longest stretch of our work without a break, in ms (60 frames a second leave about 8). */
export const SLICE_MS = 6;

interface Yielding {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/** Lets the page work; goes on in the next task, at the latest after about 100 ms. */
export async function pause(): Promise<void> {
  const { scheduler }: Yielding = globalThis;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 100 });
    else setTimeout(resolve, 0);
  });
}

/**
 * Waits until two frames were drawn, so that a picture taken now shows what was just changed.
 * Hidden tabs draw none: there it goes on after `limitMs`.
 */
export async function twoFrames(limitMs = 500): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, limitMs);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(late);
        resolve();
      }),
    );
  });
}

/**
 * Does `step` for each item in slices of at most `SLICE_MS`; stops early when aborted.
 * Gives the ms spent on the main thread.
 */
export async function inSlices<T>(
  items: readonly T[],
  step: (item: T) => void,
  signal: AbortSignal,
): Promise<number> {
  let spent = 0;
  let began = performance.now();
  for (const item of items) {
    if (signal.aborted) break;
    step(item);
    const slice = performance.now() - began;
    if (slice < SLICE_MS) continue;
    spent += slice;
    await pause();
    began = performance.now();
  }
  return spent + (performance.now() - began);
}
