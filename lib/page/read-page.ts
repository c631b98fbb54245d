/** Reads regions: the whole page at once, or around changed places in slices. */
import type { FoundRegion, RegionIds } from '../regions/types.ts';
import { contains, isConnected } from './dom.ts';
import type { Eyes } from './ports.ts';
import type { BookEntry } from './region-book.ts';
import { inSlices } from './slices.ts';
import type { Changes } from './watch.ts';

export interface Reading {
  readonly found: readonly FoundRegion[];
  /** Whether the reading would have met this entry again, were it still there. */
  readonly looked: (entry: BookEntry) => boolean;
  /** Ms on the main thread. */
  readonly cost: number;
}

/** Reads what the changes call for. */
export async function readPage(
  eyes: Eyes,
  url: string,
  ids: RegionIds,
  changes: Changes,
  signal: AbortSignal,
): Promise<Reading> {
  const found = new Map<string, FoundRegion>();
  const add = (regions: readonly FoundRegion[]): void => {
    for (const region of regions) found.set(region.id, region);
  };
  if (changes === 'all') {
    const cost = await inSlices([url], () => add(eyes.all(url, ids)), signal);
    return { found: [...found.values()], looked: () => true, cost };
  }
  const places = changes.filter(isConnected);
  const outer = places.filter((place) => !places.some((other) => other !== place && contains(other, place)));
  const cost = await inSlices(outer, (place) => add(eyes.within(url, [place], ids)), signal);
  const looked = ({ found: { element } }: BookEntry): boolean =>
    !isConnected(element) || outer.some((place) => contains(place, element) || contains(element, place));
  return { found: [...found.values()], looked, cost };
}
