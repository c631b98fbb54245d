import type { Platform } from '../platforms/platform.ts';
import { matchLabel } from './label.ts';
import type { TextPoint } from './read-text.ts';
import { reviewBefore } from './review-card.ts';
import type { RegionDraft, Search } from './search.ts';
import { firstWords } from './short-text.ts';
import { isShopName } from './shop-names.ts';
import type { FindingSteps, FoundRegion } from './types.ts';
import { ancestors, isInControl, namesOf, surroundingsOf } from './surroundings.ts';

/** Names that say both who and what: `shop-reply`, `ownerResponse`, `response--business`. */
const WHO =
  '(?:shop|merchant|seller|owner|business|biz|busi|developer|host|hotel|property|manager|management|vendor|store)';
const WHAT = '(?:repl(?:y|ies)|respon(?:se|d)|answer|comment|feedback)';
const NAMED_REPLY = new RegExp(
  `(?:^|[\\s_-])${WHO}s?[-_]{0,2}${WHAT}|(?:^|[\\s_-])${WHAT}s?[-_]{0,2}${WHO}`,
  'i',
);
/** Cheap first look; `NAMED_REPLY` decides. */
const REPLY_STEMS = /reply|replies|respon|answer/i;
const COMMENT_STEMS =
  '[class*="reply" i], [class*="replies" i], [class*="respon" i], [class*="answer" i], [class*="comment" i]';
const CONTENT = '[class*="content" i], [class*="text" i], [class*="body" i]';
const COMMENTS = '[itemprop="comment"], [itemtype$="schema.org/Comment"], [itemtype$="schema.org/Answer"]';
const ORGANISATION = /schema\.org\/(?:Organization|LocalBusiness|Restaurant|Hotel|Store|Corporation)$/;

/** Finds replies by microdata, by names that say who speaks, and by an author who is the shop. */
export function* findByStructure(search: Search, platform: Platform): FindingSteps {
  const names = search.shopNames;
  yield* addEach(search, search.elements(COMMENTS), (one) => addMicrodata(search, platform, names, one));
  const called = search.elements(COMMENT_STEMS);
  yield* addEach(search, called, (one) => addNamedReply(search, platform, names, one));
  if (names.length === 0) return;
  yield* addEach(search, called, (one) => addByAuthor(search, platform, names, one));
}

function* addEach(
  search: Search,
  elements: readonly Element[],
  add: (element: Element) => FoundRegion | null,
): FindingSteps {
  yield undefined;
  for (const element of elements) {
    if (search.full) return;
    yield add(element) ?? undefined;
  }
}

/** `Comment` under `Review`, by the shop or an organisation; other readers comment too. */
function addMicrodata(
  search: Search,
  platform: Platform,
  names: readonly string[],
  element: Element,
): FoundRegion | null {
  const { dom } = search;
  const review = [...ancestors(dom, element, 12)].find((ancestor) =>
    /schema\.org\/(?:User|Critic)?Review$/.test(dom.attr(ancestor, 'itemtype') ?? ''),
  );
  if (!review) return null;
  const author = firstWords(dom, ['[itemprop="author"] [itemprop="name"]', '[itemprop="author"]'], element);
  const authorElement = dom.one('[itemprop="author"]', element);
  const organised = authorElement !== null && ORGANISATION.test(dom.attr(authorElement, 'itemtype') ?? '');
  const named = NAMED_REPLY.test(namesOf(dom, element));
  if (!organised && !named && !(author !== undefined && isShopName(author, names))) return null;
  const text =
    dom.one('[itemprop="text"]', element) ?? dom.one('[itemprop="commentText"]', element) ?? element;
  return addReply(search, platform, {
    element: text,
    voice: 'microdata:Comment',
    merchantName: author ?? names[0],
  });
}

/** A name alone is no proof: the element must stand in a review's card, after the customer's words. */
function addNamedReply(
  search: Search,
  platform: Platform,
  names: readonly string[],
  element: Element,
): FoundRegion | null {
  const { dom } = search;
  const className = dom.attr(element, 'class') ?? '';
  if (!REPLY_STEMS.test(className) || !NAMED_REPLY.test(className) || isControl(search, element)) return null;
  if (!reviewBefore(search, element).precedes) return null;
  const content = dom.all(CONTENT, element).find((part) => search.read([part]) !== '');
  const voice = `class:${NAMED_REPLY.exec(className)?.[0].trim() ?? ''}`;
  return addReply(search, platform, { element: content ?? element, voice, merchantName: names[0] });
}

/** An answer within a review whose author is the shop of the page. */
function addByAuthor(
  search: Search,
  platform: Platform,
  names: readonly string[],
  element: Element,
): FoundRegion | null {
  const { dom } = search;
  if (isControl(search, element)) return null;
  const author = openingNode(search, element);
  if (!author || search.isClaimed(author) || !isShopName(author.data, names)) return null;
  if (!surroundingsOf(dom, element).inReview || !reviewBefore(search, element).precedes) return null;
  const from: TextPoint = { node: author, offset: author.data.length };
  return addReply(search, platform, {
    element,
    from,
    voice: 'author:shop',
    merchantName: author.data.trim(),
  });
}

function addReply(
  search: Search,
  platform: Platform,
  found: Pick<RegionDraft, 'element' | 'voice' | 'from' | 'merchantName'>,
): FoundRegion | null {
  const { precedes: _precedes, ...shown } = reviewBefore(search, found.element);
  const node = openingNode(search, found.element);
  const head = node && !found.from ? matchLabel(node.data) : null;
  const from = node && head ? { node, offset: head.end } : found.from;
  return search.add({ role: 'reply', adapter: platform.id, ...found, from, ...shown });
}

function isControl(search: Search, element: Element): boolean {
  return (
    /^(?:a|button|form|input|textarea|label|svg|i|img)$/.test(search.dom.name(element)) ||
    isInControl(search.dom, element)
  );
}

/** The first text node with words. */
function openingNode(search: Search, element: Element): Text | null {
  for (const node of search.dom.texts(element)) {
    if (/[\p{L}\p{N}]/u.test(node.data)) return node;
  }
  return null;
}
