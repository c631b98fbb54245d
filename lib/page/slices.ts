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

/** How work in slices ended: `done` with what it gave, or given up halfway. */
export type Ended<R> = { readonly spent: number } & (
  { readonly done: true; readonly value: R } | { readonly done: false }
);

/**
 * Goes through `steps` in slices of about `SLICE_MS`, as long as each step is short. `goOn` is asked before each slice;
 * where it says no, the rest is given up. `spent` is in ms on the main thread.
 */
export async function stepInSlices<T, R>(
  steps: Iterator<T, R>,
  take: (step: T) => void,
  goOn: () => boolean,
): Promise<Ended<R>> {
  let spent = 0;
  for (;;) {
    if (!goOn()) {
      steps.return?.();
      return { spent, done: false };
    }
    const began = performance.now();
    let slice = 0;
    while (slice < SLICE_MS) {
      const step = steps.next();
      if (!step.done) take(step.value);
      slice = performance.now() - began;
      if (step.done) return { spent: spent + slice, done: true, value: step.value };
    }
    spent += slice;
    await pause();
  }
}

/**
 * Does `step` for each item in slices of at most `SLICE_MS`; stops early when told so by `goOn`.
 * Gives the ms spent on the main thread.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  step: (item: T) => void,
  goOn: () => boolean,
): Promise<number> {
  const { spent } = await stepInSlices(items[Symbol.iterator](), step, goOn);
  return spent;
}
