import { domOf } from './dom.ts';
import type { RegionIds } from './types.ts';

/**
 * Takes a document; gives a memory of ids for one page visit. The same words keep their id, also when a list forgets the element
 * and makes it anew; two elements with the same words have two ids while both stand in the page.
 */
export function createRegionIds(root: Document): RegionIds {
  const dom = domOf(root);
  const isConnected = (element: Element): boolean => dom.connected(element);
  const byKey = new Map<string, (WeakRef<Element> | null)[]>();
  return {
    idFor(element, key) {
      const hash = hashOf(key);
      const places = byKey.get(hash) ?? [];
      byKey.set(hash, places);
      const own = places.findIndex((place) => place?.deref() === element);
      const place = own >= 0 ? own : placeFor(places, isConnected);
      places[place] = new WeakRef(element);
      return place === 0 ? hash : `${hash}-${String(place + 1)}`;
    },
  };
}

/** The first place whose element has left the page, else a new one. */
function placeFor(
  places: readonly (WeakRef<Element> | null)[],
  isConnected: (element: Element) => boolean,
): number {
  const left = places.findIndex((place) => {
    const element = place?.deref();
    return !element || !isConnected(element);
  });
  return left >= 0 ? left : places.length;
}

/** Two FNV-1a-like lanes, 64 bits in base 36: enough to tell the regions of a page apart; no secret. */
function hashOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 15);
  }
  return `r${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}
