import type { Search } from './search.ts';
import { cardOf, isDateLike } from './surroundings.ts';

const MAX_TEXTS = 400;
const REVIEWER = [
  '[itemprop="author"]',
  '[class*="reviewer" i]',
  '[class*="nick" i]',
  '[class*="author" i]',
  '[class*="name" i]',
  '[class*="user" i]',
];
const REVIEW_BODY = '[itemprop="reviewBody"]';
const MAX_NAME = 40;

/** The review around a reply. */
export interface Review {
  readonly reviewerName?: string;
  readonly reviewText?: string;
  /** True where a customer's words stand before the reply in its card. */
  readonly precedes: boolean;
}

/** Takes the first node of a reply or its head; gives the review it answers as far as the card shows it. */
export function reviewBefore(search: Search, node: Node): Review {
  const card = cardOf(search.dom, node);
  if (!card) return { precedes: false };
  const before = textsBefore(search, card, node);
  const name = reviewerOf(search, card, before);
  const longest = before
    .filter((text) => text !== name && !isDateLike(text.data))
    .reduce<Text | null>(longer, null);
  const marked = search.dom.one(REVIEW_BODY, card);
  const stops = new Set<Node>([...lineUp(search, node, card), ...(name ? lineUp(search, name, card) : [])]);
  const reviewText = marked ? search.read([marked]) : longest ? blockText(search, card, longest, stops) : '';
  return {
    precedes: marked !== null || (longest !== null && longest.data.trim().length >= 4),
    ...(name && { reviewerName: name.data.trim() }),
    ...(reviewText !== '' && { reviewText }),
  };
}

function longer(best: Text | null, text: Text): Text {
  return best && best.data.trim().length >= text.data.trim().length ? best : text;
}

function textsBefore(search: Search, card: Element, node: Node): Text[] {
  const before: Text[] = [];
  const end = search.dom.isElement(node) ? firstText(search, node) : node;
  for (const text of search.dom.texts(card)) {
    if (text === end || before.length >= MAX_TEXTS) break;
    const parent = search.dom.parent(text);
    if (parent && /^(?:script|style|template|button|option)$/.test(search.dom.name(parent))) continue;
    if (/[\p{L}\p{N}]/u.test(text.data)) before.push(text);
  }
  return before;
}

function firstText(search: Search, element: Element): Text | null {
  for (const text of search.dom.texts(element)) return text;
  return null;
}

/** The name must stand before the reply, else it may be the merchant's; of a box with more in it, its first words. */
function reviewerOf(search: Search, card: Element, before: readonly Text[]): Text | null {
  const early = new Set(before);
  for (const css of REVIEWER) {
    const element = search.dom.one(css, card);
    const first = element && firstWord(search, element);
    if (first && early.has(first) && first.data.trim().length <= MAX_NAME) return first;
  }
  return null;
}

function firstWord(search: Search, element: Element): Text | null {
  for (const text of search.dom.texts(element)) {
    if (/[\p{L}\p{N}]/u.test(text.data)) return text;
  }
  return null;
}

/** The largest box around a text that holds neither the reply nor the reviewer's name. */
function blockText(search: Search, card: Element, text: Text, stops: ReadonlySet<Node>): string {
  let block: Node = text;
  for (let at = search.dom.parent(text); at && at !== card && !stops.has(at); at = search.dom.parent(at)) {
    block = at;
  }
  return search.read([block]);
}

/** A node and its ancestors below the card. */
function lineUp(search: Search, node: Node, card: Element): Node[] {
  const line: Node[] = [];
  for (let at: Node | null = node; at && at !== card; at = search.dom.parent(at)) line.push(at);
  return line;
}
