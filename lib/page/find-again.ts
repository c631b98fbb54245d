/** Finds a stretch of a region's text again by its words, after the page replaced the text nodes. */
import type { Place } from './anchor.ts';

/** Characters of context compared on either side (as hypothesis/client does with its quotes). */
const CONTEXT = 32;
/** Reading more than this of one element is not worth it for a mark. */
const MAX_CHARS = 200_000;
const NO_TEXT = new Set<unknown>(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/** The non-space characters below an element, each with its node and offset. */
interface Letters {
  readonly text: string;
  readonly at: (index: number) => { readonly node: Text; readonly offset: number } | undefined;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3; // Node.TEXT_NODE
}

/** By a tree walker, which (unlike `childNodes` of a form) no named input of the page can shadow. */
function textNodes(element: Element, document: Document): Text[] {
  const walker = document.createTreeWalker(element, 4); // NodeFilter.SHOW_TEXT
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node) && !NO_TEXT.has(node.parentNode?.nodeName)) found.push(node);
  }
  return found;
}

function readLetters(element: Element, document: Document): Letters {
  const nodes: Text[] = [];
  const offsets: number[] = [];
  let text = '';
  for (const node of textNodes(element, document)) {
    for (let offset = 0; offset < node.data.length && text.length < MAX_CHARS; offset++) {
      const letter = node.data.charAt(offset);
      if (/\s/u.test(letter)) continue;
      text += letter;
      nodes.push(node);
      offsets.push(offset);
    }
  }
  return {
    text,
    at(index) {
      const node = nodes[index];
      const offset = offsets[index];
      return node && offset !== undefined ? { node, offset } : undefined;
    },
  };
}

/** How many characters `a` and `b` share, counted from their ends (`before`) or starts. */
function shared(a: string, b: string, before: boolean): number {
  const max = Math.min(a.length, b.length);
  let n = 0;
  while (n < max && (before ? a.at(-1 - n) === b.at(-1 - n) : a.charAt(n) === b.charAt(n))) n++;
  return n;
}

/** The hit whose surroundings are most like the region's; null where the words are not there. */
function bestHit(text: string, words: string, prefix: string, suffix: string): number | null {
  let best: number | null = null;
  let score = -1;
  for (let hit = text.indexOf(words); hit !== -1; hit = text.indexOf(words, hit + 1)) {
    const end = hit + words.length;
    const like =
      shared(text.slice(Math.max(0, hit - CONTEXT), hit), prefix, true) +
      shared(text.slice(end, end + CONTEXT), suffix, false);
    if (like <= score) continue;
    best = hit;
    score = like;
  }
  return best;
}

/** Where `text.slice(start, end)` stands below `element` now, white space aside; null where it does not. */
export function findAgain(
  element: Element,
  document: Document,
  text: string,
  start: number,
  end: number,
): Place | null {
  const plain = (part: string): string => part.replace(/[\s\uFFFC]+/gu, '');
  const words = plain(text.slice(start, end));
  if (words === '') return null;
  const letters = readLetters(element, document);
  const prefix = plain(text.slice(Math.max(0, start - CONTEXT), start));
  const suffix = plain(text.slice(end, end + CONTEXT));
  const hit = bestHit(letters.text, words, prefix, suffix);
  if (hit === null) return null;
  const first = letters.at(hit);
  const last = letters.at(hit + words.length - 1);
  if (!first || !last) return null;
  return { startNode: first.node, startOffset: first.offset, endNode: last.node, endOffset: last.offset + 1 };
}
