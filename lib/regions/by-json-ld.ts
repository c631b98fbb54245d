import type { Platform } from '../platforms/platform.ts';
import type { Dom } from './dom.ts';
import { linkedReplies, type LinkedReply } from './json-ld.ts';
import { readInSteps } from './read-text.ts';
import { holds, type Search } from './search.ts';
import type { ReadText } from './text-reader.ts';
import type { FindingSteps, FoundRegion, TextPiece } from './types.ts';

const SCRIPTS = 'script[type="application/ld+json"]';
const MAX_PAGE_CHARS = 2_000_000;
const MAX_DEPTH = 512;
/** So many words are squashed between two pauses. */
const WORDS_AT_ONCE = 4_096;
/** A shorter text (「谢谢」) stands in too many places to be found again by itself. */
const MIN_SQUASHED = 6;

/** Finds the replies that a page's structured data names, where their words stand in the page. */
export function* findByJsonLd(search: Search, platform: Platform): FindingSteps {
  const scripts = search.dom.all(SCRIPTS);
  if (scripts.length === 0) return;
  const names = search.shopNames;
  const replies = scripts.flatMap((script) => {
    const found = linkedReplies(search.dom, script, names);
    if (found === null) search.limits.add('bad-structured-data');
    return found ?? [];
  });
  if (replies.length === 0) return;
  yield undefined;
  const page = yield* squash(yield* readPage(search));
  for (const reply of replies) yield addReply(search, platform, page, reply) ?? undefined;
}

function* readPage(search: Search): FindingSteps<ReadText> {
  const html = search.dom.one('body') ?? search.dom.one('html');
  const roots = search.scopes ?? (html ? [html] : []);
  return yield* readInSteps(search.dom, roots, { maxChars: MAX_PAGE_CHARS, maxDepth: MAX_DEPTH });
}

/** A text without white space, and where each of its characters stood. */
interface Squashed {
  readonly read: ReadText;
  readonly text: string;
  readonly places: Uint32Array;
}

function* squash(read: ReadText): FindingSteps<Squashed> {
  const places = new Uint32Array(read.text.length);
  const words: string[] = [];
  let length = 0;
  for (const { 0: word, index } of read.text.matchAll(/\S+/g)) {
    words.push(word);
    for (let i = 0; i < word.length; i += 1) places[length++] = index + i;
    if (words.length % WORDS_AT_ONCE === 0) yield undefined;
  }
  return { read, text: words.join(''), places };
}

function addReply(
  search: Search,
  platform: Platform,
  page: Squashed,
  reply: LinkedReply,
): FoundRegion | null {
  const wanted = reply.text.replaceAll(/\s+/g, '');
  if (wanted.length < MIN_SQUASHED) return null;
  for (let at = page.text.indexOf(wanted); at >= 0; at = page.text.indexOf(wanted, at + wanted.length)) {
    const start = page.places[at] ?? 0;
    const end = (page.places[at + wanted.length - 1] ?? start) + 1;
    const nodes = piecesIn(page.read.nodes, start, end);
    const [first] = nodes;
    if (!first || search.isClaimed(first.node)) continue;
    const { text: _text, ...shown } = reply;
    const from = { node: first.node, offset: first.nodeStart + Math.max(0, start - first.start) };
    const place = placeOf(search.dom, nodes);
    if (!place) return null;
    const draft = { adapter: platform.id, voice: 'json-ld:comment', from, ...place, ...shown };
    return search.add({ role: 'reply', ...draft });
  }
  return null;
}

/** The pieces that share characters with [start, end); they lie in order. */
function piecesIn(pieces: readonly TextPiece[], start: number, end: number): TextPiece[] {
  let low = 0;
  for (let high = pieces.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const found: TextPiece[] = [];
  for (let i = low; ; i += 1) {
    const piece = pieces[i];
    if (!piece || piece.start >= end) return found;
    found.push(piece);
  }
}

/** The nearest element around the pieces; their text nodes where it holds other words too. */
function placeOf(dom: Dom, pieces: readonly TextPiece[]): { element: Element; roots: Node[] } | null {
  const texts = [...new Set(pieces.map((piece) => piece.node))];
  const [first] = texts;
  const last = texts.at(-1);
  const lastParent = last && dom.parent(last);
  if (!first || !lastParent) return null;
  let element = dom.parent(first);
  while (element && !holds(dom, element, lastParent)) element = dom.parent(element);
  if (!element) return null;
  const inside = new Set([...dom.texts(element)].filter((node) => node.data.trim() !== ''));
  const isAll = texts.length === inside.size && texts.every((node) => inside.has(node));
  return { element, roots: isAll ? [element] : texts };
}
