import type { Platform } from '../platforms/platform.ts';
import { extentOf, type Extent } from './label-extent.ts';
import { matchLabel, type LabelMatch } from './label.ts';
import { reviewBefore, type Review } from './review-card.ts';
import type { Search } from './search.ts';
import { isShopName } from './shop-names.ts';
import type { FindingSteps, FoundRegion } from './types.ts';
import { isInControl, startsBlock, surroundingsOf } from './surroundings.ts';

/** So many text nodes without a head are looked at between two pauses. */
const TEXTS_AT_ONCE = 64;

/** Finds replies by the words that announce them, wherever they stand. One pass over the text nodes. */
export function* findByLabels(search: Search, platform: Platform): FindingSteps {
  const names = search.shopNames;
  yield undefined;
  let looked = 0;
  for (const node of search.texts()) {
    const match = matchLabel(node.data);
    looked += 1;
    if (match) yield tryLabel(search, platform, names, node, match) ?? undefined;
    else if (looked % TEXTS_AT_ONCE === 0) yield undefined;
    if (search.full) return;
  }
  yield* findByAriaLabel(search, platform, names);
}

function tryLabel(
  search: Search,
  platform: Platform,
  names: readonly string[],
  node: Text,
  match: LabelMatch,
): FoundRegion | null {
  const { dom } = search;
  if (search.isClaimed(node) || isInControl(dom, node)) return null;
  const extent = extentOf(dom, node, match);
  if (!extent) return null;
  const review = reviewBefore(search, node);
  if (!isMerchant(search, names, { node, match, extent, review })) return null;
  const { precedes: _precedes, ...shown } = review;
  return search.add({
    role: 'reply',
    adapter: platform.id,
    voice: `label:${match.label}`,
    element: extent.element,
    roots: extent.roots,
    from: extent.from,
    ...shown,
    merchantName: merchantOf(match, extent, names),
  });
}

interface Hit {
  readonly node: Text;
  readonly match: LabelMatch;
  readonly extent: Extent;
  readonly review: Review;
}

/** Customers quote too (「客服回复：不退」): weak words need the names or the place of a reply. */
function isMerchant(search: Search, names: readonly string[], hit: Hit): boolean {
  const { dom } = search;
  const { node, match, extent, review } = hit;
  const around = surroundingsOf(dom, node);
  if (around.inReviewBody) return false;
  const opensElement = dom.previous(node) === null;
  if (!startsBlock(dom, node) && !around.inReply && !(match.strong && opensElement)) return false;
  if (match.kind === 'from') {
    const name = nameIn(extent.headRest);
    if (!match.strong && !isShopName(name, names))
      return around.inReview && (around.inReply || review.precedes);
    return match.strong ? around.inReview || around.inReply || review.precedes : true;
  }
  if (around.inReply) return true;
  if (isParagraphAmongParagraphs(search, node)) return false;
  if (match.label.endsWith('解释')) return false;
  return match.strong ? true : review.precedes && !isQuotedLine(search, hit);
}

/** A head and its words in a plain paragraph with equal paragraphs before and after: somebody quotes. */
function isParagraphAmongParagraphs(search: Search, node: Text): boolean {
  const { dom } = search;
  const parent = dom.parent(node);
  if (!parent || dom.name(parent) !== 'p') return false;
  const same = (other: Element | null): boolean =>
    other !== null && dom.name(other) === 'p' && dom.attr(other, 'class') === dom.attr(parent, 'class');
  return same(dom.elementBefore(parent)) && same(dom.elementAfter(parent));
}

/** Weak words and the reply in one unnamed element: the customer's paragraph goes on. */
function isQuotedLine(search: Search, { extent }: Hit): boolean {
  return extent.from !== undefined && search.dom.attr(extent.element, 'class') === null;
}

function merchantOf(match: LabelMatch, extent: Extent, names: readonly string[]): string | undefined {
  const own = match.kind === 'from' ? nameIn(extent.headRest) : '';
  return own !== '' && !/^(?:the )?(?:owner|property|host|management|business|seller)\b/i.test(own)
    ? own
    : names[0];
}

/** `Bella Vista, Manager at …, responded 3 March` → `Bella Vista`. */
function nameIn(headRest: string): string {
  return headRest.split(/[,，|·•:：(（]|\s(?:responded|on|at)\s|\s\d/)[0]?.trim() ?? '';
}

/** ARIA labels outlive class names: `<div role="article" aria-label="Response from the owner">`. */
function* findByAriaLabel(search: Search, platform: Platform, names: readonly string[]): FindingSteps {
  const { dom } = search;
  for (const element of search.elements('[aria-label]')) {
    const match = matchLabel(dom.attr(element, 'aria-label') ?? '');
    if (!match || !(match.strong || match.kind === 'closed') || isInControl(dom, element)) continue;
    if (/^(?:a|button|input|textarea|form|section|main)$/.test(dom.name(element))) continue;
    if (/^(?:button|link|tab|textbox|dialog|form)$/.test(dom.attr(element, 'role') ?? '')) continue;
    const { precedes: _precedes, ...shown } = reviewBefore(search, element);
    const voice = `aria:${match.label}`;
    const draft = { adapter: platform.id, voice, element, ...shown, merchantName: names[0] };
    yield search.add({ role: 'reply', ...draft }) ?? undefined;
    if (search.full) return;
  }
}
