/**
 * Watches the page's text for changes. The observer only remembers where something changed; reading happens
 * later (pacer.ts). Attributes are not watched: pages flip them a thousand times a second.
 */

/** Changed elements since the last taking, or `all` when there were too many to be worth telling apart. */
export type Changes = readonly Element[] | 'all';

/** More changed places than this are read as one whole page. */
const MAX_PLACES = 64;
const NO_TEXT = new Set<unknown>(['SCRIPT', 'STYLE', 'LINK', 'META', 'NOSCRIPT', 'TEMPLATE', 'IFRAME']);

export interface Watch {
  /** Hands out what changed since the last call, and forgets it. */
  readonly take: () => Changes;
  /** Whether something changed since the last taking. */
  readonly pending: () => boolean;
  /** Forgets single places: the whole page is to be read. */
  readonly all: () => void;
}

export interface WatchOptions {
  /** Whether a node is our own host, whose coming and going is no change of the page. */
  readonly isOurs: (node: Node) => boolean;
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** The elements in which a record changed text; empty where it is none of our business. */
export function placesOf(record: MutationRecord, isOurs: (node: Node) => boolean): Element[] {
  const { target } = record;
  const place = isElement(target) ? target : target.parentElement;
  if (place === null || NO_TEXT.has(place.nodeName)) return [];
  if (record.type === 'characterData') return [place];
  const concerns = (node: Node): boolean =>
    (node.nodeType === 1 || node.nodeType === 3) && !NO_TEXT.has(node.nodeName) && !isOurs(node);
  const added = [...record.addedNodes].filter(concerns);
  const removed = [...record.removedNodes].some(concerns);
  if (removed || added.some((node) => !isElement(node))) return [place];
  return added.filter(isElement);
}

/** Starts watching `root` and everything below it, until the signal. */
export function watchPage(root: Node, { isOurs, onChange, signal }: WatchOptions): Watch {
  const places = new Set<Element>();
  let whole = false;
  const observer = new MutationObserver((records) => {
    if (whole) return; // a reading of everything is due already
    const size = places.size;
    for (const record of records) {
      for (const place of placesOf(record, isOurs)) places.add(place);
      whole = places.size > MAX_PLACES;
      if (whole) break;
    }
    if (places.size > size) onChange();
    if (whole) places.clear();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    take() {
      const taken: Changes = whole ? 'all' : [...places];
      whole = false;
      places.clear();
      return taken;
    },
    pending: () => whole || places.size > 0,
    all() {
      whole = true;
      places.clear();
    },
  };
}
