import type { Dom } from './dom.ts';
import { isBlock, isSilent } from './read-text.ts';
import { shortText } from './short-text.ts';

/** How far up the surroundings of a place are looked at. */
const REACH = 10;

const CONTROLS: ReadonlySet<string> = new Set([
  'button',
  'label',
  'option',
  'select',
  'nav',
  'thead',
  'summary',
]);
const CONTROL_ROLES = /^(?:tab|tablist|button|link|menuitem|option|navigation|textbox)$/;
const REVIEW_WORDS =
  /review|rating|comment|feedback|testimonial|evaluat|appraise|opinion|remark|pinglun|pingjia|\brate\b/i;
const REVIEW_BODY = /(?:review|comment)[-_]?(?:text|body|words|content|desc)|^description$/i;
/** One review, not a list of them: `review`, `user-review-item`, `commentCard`. */
const ONE_REVIEW =
  /(?:^|[\s_-])(?:review|comment|testimonial|evaluation)(?:[-_]{0,2}(?:item|card|box|container|row|entry|block))?(?=$|\s)/i;
const REPLY_WORDS =
  /repl(?:y|ies)|respon[sd]|answer|mgr|owner|seller|merchant|shopkeeper|hui-?fu|feedback-?(?:shop|seller)/i;

/** Ancestors of a node from its parent up, at most ten. */
export function* ancestors(dom: Dom, node: Node, reach = REACH): Generator<Element> {
  let at = dom.parent(node);
  for (let i = 0; at && i < reach; i += 1) {
    yield at;
    at = dom.parent(at);
  }
}

/** The names an element goes by: what a site's authors call it. */
export function namesOf(dom: Dom, element: Element): string {
  const names = ['class', 'id', 'itemprop', 'itemtype', 'data-testid', 'data-hook'];
  return names.map((name) => dom.attr(element, name) ?? '').join(' ');
}

/** True where a node is part of a control: a tab 「商家回复」 or a button opens replies and is none. */
export function isInControl(dom: Dom, node: Node): boolean {
  let steps = 0;
  for (const element of ancestors(dom, node)) {
    steps += 1;
    if (CONTROLS.has(dom.name(element)) || (steps <= 3 && dom.name(element) === 'a')) return true;
    if (CONTROL_ROLES.test(dom.attr(element, 'role') ?? '')) return true;
    if (dom.attr(element, 'contenteditable') === 'true') return true;
  }
  return false;
}

/** What the names around a node say. */
export interface Surroundings {
  /** Within something called review, rating, comment … */
  readonly inReview: boolean;
  /** Nearest name that says something is a reply's … */
  readonly inReply: boolean;
  /** … or the customer's own words. */
  readonly inReviewBody: boolean;
}

/** Takes a node; gives what the names of its ancestors say. */
export function surroundingsOf(dom: Dom, node: Node): Surroundings {
  let inReview = false;
  let inReply = false;
  let inReviewBody = false;
  for (const element of ancestors(dom, node)) {
    const names = namesOf(dom, element);
    const reply = REPLY_WORDS.test(names);
    if (reply && !inReviewBody) inReply = true;
    if (!reply && !inReply && REVIEW_BODY.test(dom.attr(element, 'class') ?? '')) inReviewBody = true;
    if (!reply && !inReply && REVIEW_BODY.test(dom.attr(element, 'itemprop') ?? '')) inReviewBody = true;
    if (REVIEW_WORDS.test(names)) inReview = true;
  }
  return { inReview, inReply, inReviewBody };
}

/**
 * The review's card around a node: the nearest ancestor that repeats among its siblings (same name and class), or
 * is called a review; null where there is none.
 */
export function cardOf(dom: Dom, node: Node): Element | null {
  for (const element of ancestors(dom, node)) {
    const name = dom.name(element);
    if (name === 'body' || name === 'html' || name === 'main') return null;
    if (/schema\.org\/Review$/.test(dom.attr(element, 'itemtype') ?? '')) return element;
    if (dom.attr(element, 'data-review-id') !== null || dom.attr(element, 'itemprop') === 'review')
      return element;
    if (ONE_REVIEW.test(dom.attr(element, 'class') ?? '')) return element;
    if (name !== 'p' && name !== 'span' && name !== 'br' && repeats(dom, element)) return element;
  }
  return null;
}

function repeats(dom: Dom, element: Element): boolean {
  const same = (other: Element | null): boolean =>
    other !== null &&
    dom.name(other) === dom.name(element) &&
    dom.attr(other, 'class') === dom.attr(element, 'class') &&
    (Boolean(dom.attr(element, 'class')) || dom.name(element) === 'li' || dom.name(element) === 'article');
  return same(dom.elementBefore(element)) || same(dom.elementAfter(element));
}

const DATE_LIKE =
  /^[\d\s年月日时分秒:：./,-]+$|^(?:昨天|今天|刚刚|\d{1,3}\s?(?:[秒天周年]|分钟|小时|个月|個月)[前後后])|\bago$|^\w{3,9}\.? \d{1,2}, \d{4}$/;

/** True for words that are only a date or a time. */
export function isDateLike(text: string): boolean {
  return text.length <= 40 && DATE_LIKE.test(text.trim());
}

/** True where the words between the start of the block around `node` and `node` are nothing but ornaments. */
export function startsBlock(dom: Dom, node: Node): boolean {
  let at: Node = node;
  for (let i = 0; i < 64; i += 1) {
    const before = dom.previous(at);
    if (before) {
      if (dom.isElement(before) && isBlock(dom, before)) return true;
      if (dom.isText(before) && /[\p{L}\p{N}]/u.test(before.data)) return false;
      if (dom.isElement(before) && dom.name(before) === 'br') return dom.parent(node) !== dom.parent(before);
      if (dom.isElement(before) && !isSilent(dom, before) && hasWords(dom, before)) return false;
      at = before;
      continue;
    }
    const parent = dom.parent(at);
    if (!parent || isBlock(dom, parent)) return true;
    at = parent;
  }
  return true;
}

/** True where a node shows a letter, an ideograph or a digit. */
export function hasWords(dom: Dom, node: Node): boolean {
  const text = shortText(dom, [node], 200);
  return text === null || /[\p{L}\p{N}]/u.test(text);
}
