/**
 * When to read the page again. Calm pages are read soon after a change; pages that never stop changing are
 * read ever less often; hidden tabs not at all. No timer runs while nothing changed.
 */

/** Wait after the first change, ms. */
export const CALM_MS = 200;
/** Longest wait while changes keep coming, ms. */
export const STORM_MS = 5000;
/**
 * Readings that take n ms are followed by at least n × 50 ms of rest: at most 2 % of the main thread. Of the last two
 * the cheaper counts, so that one reading of the whole page does not hold up the small ones after it.
 */
const REST = 50;

export interface Pacer {
  /** Something changed: reads after the due wait, or after `atLeastMs` where that is longer. */
  readonly poke: (atLeastMs?: number) => void;
  /** Reads at once (or as soon as the tab is in view). */
  readonly rush: () => void;
  /** The tab came into view again: does what was left undone. */
  readonly wake: () => void;
}

export interface PacerOptions {
  /** Reads the page; gives the ms it spent on the main thread. Must not reject. */
  readonly run: () => Promise<number>;
  readonly isHidden: () => boolean;
  readonly signal: AbortSignal;
}

/** Makes a pacer; it ends with the signal. */
export function createPacer({ run, isHidden, signal }: PacerOptions): Pacer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let due = false;
  let wait = CALM_MS;
  let atLeast = 0;
  let ended = Number.NEGATIVE_INFINITY;
  let costs: readonly [number, number] = [0, 0];

  const nextWait = (): number => {
    const storm = performance.now() - ended <= wait;
    wait = storm ? Math.min(wait * 2, STORM_MS) : CALM_MS;
    wait = Math.max(wait, Math.min(Math.min(...costs) * REST, STORM_MS));
    return Math.max(wait, atLeast);
  };
  const fire = async (): Promise<void> => {
    timer = undefined;
    if (isHidden() || signal.aborted) return;
    due = false;
    atLeast = 0;
    running = true;
    try {
      costs = [costs[1], await run()];
    } finally {
      running = false;
      ended = performance.now();
    }
    if (due) arm();
  };
  const arm = (): void => {
    if (timer !== undefined || running || isHidden() || signal.aborted) return;
    timer = setTimeout(() => void fire(), nextWait());
  };

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    poke(atLeastMs = 0) {
      due = true;
      atLeast = Math.max(atLeast, atLeastMs);
      arm();
    },
    rush() {
      due = true;
      if (running || isHidden() || signal.aborted) return;
      clearTimeout(timer);
      void fire();
    },
    wake() {
      if (due) arm();
    },
  };
}
