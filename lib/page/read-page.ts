/**
 * Reads regions in slices: the whole page, or around changed places. A reading of the whole page is begun again when
 * the page changed under it; a page that never rests is read to the end all the same.
 */
import type { FoundRegion, RegionIds, RegionLimit } from '../regions/types.ts';
import { contains, isConnected } from './dom.ts';
import type { Eyes, Looking } from './ports.ts';
import type { BookEntry } from './region-book.ts';
import { stepInSlices } from './slices.ts';
import type { Changes, Watch } from './watch.ts';

export interface Reading {
  readonly found: readonly FoundRegion[];
  /** Whether the reading would have met this entry again, were it still there. */
  readonly looked: (entry: BookEntry) => boolean;
  readonly limits: readonly RegionLimit[];
  /** Ms on the main thread. */
  readonly cost: number;
}

export interface ReadHooks {
  /** Tells of changes during a reading of the whole page. */
  readonly watch?: Pick<Watch, 'pending' | 'take'>;
  /** False once the reading is of no use any more: it is given up. */
  readonly isCurrent?: () => boolean;
  /** Hears of the first regions of the whole page while the rest is still being read; at most once. */
  readonly onFirst?: (found: readonly FoundRegion[]) => void;
}

/** The last time a reading of the whole page is begun; it goes on to the end. */
const MAX_ATTEMPTS = 3;

/** Reads what the changes call for. */
export function readPage(
  eyes: Eyes,
  url: string,
  ids: RegionIds,
  changes: Changes,
  signal: AbortSignal,
  hooks: ReadHooks = {},
): Promise<Reading> {
  const isCurrent = (): boolean => !signal.aborted && (hooks.isCurrent?.() ?? true);
  if (changes === 'all') return readWhole(() => eyes.all(url, ids), { ...hooks, isCurrent });
  return readAround((place) => eyes.within(url, [place], ids), changes, isCurrent);
}

class Catch {
  readonly found = new Map<string, FoundRegion>();
  readonly limits = new Set<RegionLimit>();
  cost = 0;

  /** Takes what is seen until the end, or until `goOn` says no. Gives whether it came to the end. */
  async look(looking: Looking, goOn: () => boolean): Promise<boolean> {
    const ended = await stepInSlices(looking[Symbol.iterator](), (step) => this.#take(step), goOn);
    this.cost += ended.spent;
    if (ended.done) for (const limit of ended.value?.limits ?? []) this.limits.add(limit);
    return ended.done;
  }

  reading(looked: Reading['looked']): Reading {
    // What went while the rest was being read is gone.
    const found = [...this.found.values()].filter(({ element }) => isConnected(element));
    return { found, looked, limits: [...this.limits], cost: this.cost };
  }

  #take(step: FoundRegion | undefined): void {
    if (step) this.found.set(step.id, step);
  }
}

async function readWhole(
  look: () => Looking,
  { watch, isCurrent, onFirst }: ReadHooks & { readonly isCurrent: () => boolean },
): Promise<Reading> {
  let told = false;
  let cost = 0;
  for (let attempt = 1; isCurrent(); attempt++) {
    const caught = new Catch();
    const goOn = (): boolean => {
      if (!isCurrent() || (attempt < MAX_ATTEMPTS && watch?.pending())) return false;
      if (!told && caught.found.size > 0) {
        told = true;
        onFirst?.([...caught.found.values()]);
      }
      return true;
    };
    const done = await caught.look(look(), goOn);
    caught.cost = cost += caught.cost;
    // In a page that changed meanwhile something may have moved past us: only what left it is gone.
    if (done) return caught.reading(watch?.pending() ? hasLeft : () => true);
    if (isCurrent()) watch?.take(); // begun again, the reading meets these changes too
  }
  return { found: [], looked: () => false, limits: [], cost };
}

async function readAround(
  look: (place: Element) => Looking,
  changes: readonly Element[],
  isCurrent: () => boolean,
): Promise<Reading> {
  const places = changes.filter(isConnected);
  const outer = places.filter((place) => !places.some((other) => other !== place && contains(other, place)));
  const caught = new Catch();
  for (const place of outer) if (isCurrent()) await caught.look(look(place), isCurrent);
  return caught.reading(
    (entry) =>
      hasLeft(entry) ||
      outer.some((place) => contains(place, entry.found.element) || contains(entry.found.element, place)),
  );
}

function hasLeft({ found: { element } }: BookEntry): boolean {
  return !isConnected(element);
}
