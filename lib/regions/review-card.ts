import type { Search } from './search.ts';
import { isBlock } from './read-text.ts';
import { cardOf, isDateLike } from './surroundings.ts';
import { shortText } from './short-text.ts';

const MAX_TEXTS = 400;
const REVIEWER = [
  '[itemprop="author"]',
  '[class*="reviewer" i]',
  '[class*="author" i]',
  '[class*="user" i]',
  '[class*="nick" i]',
  '[class*="name" i]',
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
  const reviewerName = reviewerOf(search, card, before);
  const longest = before
    .filter((text) => text.data.trim() !== reviewerName && !isDateLike(text.data))
    .reduce<Text | null>(
      (best, text) => (!best || text.data.trim().length > best.data.trim().length ? text : best),
      null,
    );
  const marked = search.dom.one(REVIEW_BODY, card);
  const reviewText = marked ? search.read([marked]) : longest ? blockText(search, card, longest, node) : '';
  return {
    precedes: marked !== null || (longest !== null && longest.data.trim().length >= 4),
    ...(reviewerName !== undefined && { reviewerName }),
    ...(reviewText !== '' && { reviewText }),
  };
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

/** The name must stand before the reply, else it may be the merchant's. */
function reviewerOf(search: Search, card: Element, before: readonly Text[]): string | undefined {
  const early = new Set(before);
  for (const css of REVIEWER) {
    const element = search.dom.one(css, card);
    const first = element && firstWord(search, element);
    if (!element || !first || !early.has(first)) continue;
    const name = shortText(search.dom, [element], MAX_NAME);
    if (name) return name;
  }
  return undefined;
}

function firstWord(search: Search, element: Element): Text | null {
  for (const text of search.dom.texts(element)) {
    if (/[\p{L}\p{N}]/u.test(text.data)) return text;
  }
  return null;
}

/** The block around a text, as long as the reply is not in it. */
function blockText(search: Search, card: Element, text: Text, reply: Node): string {
  const { dom } = search;
  const replyLine = new Set<Node>();
  for (let at: Node | null = reply; at && at !== card; at = dom.parent(at)) replyLine.add(at);
  let block: Node = text;
  for (let at = dom.parent(text); at && at !== card && !replyLine.has(at); at = dom.parent(at)) {
    block = at;
    if (isBlock(dom, at)) break;
  }
  return search.read([block]);
}
