import type { Dom } from './dom.ts';
import type { LabelMatch } from './label.ts';
import { isBlock, isSilent, type TextPoint } from './read-text.ts';
import { shortText } from './short-text.ts';
import { cardOf, hasWords, isDateLike, namesOf } from './surroundings.ts';

/** A head is no longer than this (shared/platforms/README.md). */
const HEAD_CHARS = 40;
/** `Response from the owner of Bella Vista, manager, 3 March 2026`. */
const LATIN_HEAD_CHARS = 90;
const MAX_CLIMB = 3;

/** Where the merchant's words are. */
export interface Extent {
  readonly element: Element;
  readonly roots: readonly Node[];
  readonly from?: TextPoint;
  /** The head's own words after the label: a name, a date. */
  readonly headRest: string;
}

/** Takes the text node of a head and its match; gives where the reply itself is, null where there is none. */
export function extentOf(dom: Dom, node: Text, match: LabelMatch): Extent | null {
  const rest = node.data.slice(match.end).trim();
  const parent = dom.parent(node);
  if (!parent) return null;
  const card = cardOf(dom, node);
  if (match.kind === 'closed') {
    const here: TextPoint = { node, offset: match.end };
    if (/[\p{L}\p{N}]/u.test(rest)) return inOne(dom, node, parent, here);
    return afterHead(dom, node, card, '');
  }
  const head = headOf(dom, node, card);
  if (head) return afterHead(dom, head, card, headWords(dom, head, match));
  return match.kind === 'open' && match.strong && rest !== '' && !isDateLike(rest.slice(0, 12))
    ? inOne(dom, node, parent, { node, offset: match.end })
    : null;
}

/** Head and reply in one block: all of it from the end of the head. */
function inOne(dom: Dom, node: Text, parent: Element, from: TextPoint): Extent {
  let element = parent;
  // `<p><b>商家回复：亲爱的</b>顾客…</p>`: words go on behind the inline element.
  while (!isBlock(dom, element) && dom.next(element) && dom.previous(element) === null) {
    const outer = dom.parent(element);
    if (!outer || !isInlineRun(dom, dom.next(element))) break;
    element = outer;
  }
  const alone = dom.previous(node) === null || element !== parent;
  return { element, roots: alone ? [element] : [node, ...following(dom, node)], from, headRest: '' };
}

/** The largest element around a node that is still a head: short, and opened by the node. */
function headOf(dom: Dom, node: Text, card: Element | null): Node | null {
  const limit = node.data.trimStart().charCodeAt(0) < 0x2e80 ? LATIN_HEAD_CHARS : HEAD_CHARS;
  if (node.data.trim().length > limit) return null;
  let head: Node = node;
  for (let i = 0; i <= MAX_CLIMB; i += 1) {
    const parent = dom.parent(head);
    if (!parent || parent === card || /^(?:body|html|li|article|tr)$/.test(dom.name(parent))) break;
    const text = shortText(dom, [parent], limit);
    if (text === null || !opens(dom, parent, head) || holdsBlockAfter(dom, head)) break;
    head = parent;
  }
  return head;
}

/** A block after the label that is no date or name line is the reply itself, however short. */
function holdsBlockAfter(dom: Dom, head: Node): boolean {
  for (let at = dom.next(head); at; at = dom.next(at)) {
    if (!dom.isElement(at) || isSilent(dom, at) || !hasWords(dom, at)) continue;
    const text = shortText(dom, [at], HEAD_CHARS);
    if (text === null) return true;
    if (isBlock(dom, at) && !isDateLike(text) && !isMeta(dom, at)) return true;
  }
  return false;
}

function headWords(dom: Dom, head: Node, match: LabelMatch): string {
  const text = shortText(dom, [head], LATIN_HEAD_CHARS) ?? '';
  const at = text.toLowerCase().indexOf(match.label.toLowerCase());
  return at < 0 ? '' : text.slice(at + match.label.length).trim();
}

/** The head stands alone: the reply is what follows it, or what follows its parent. */
function afterHead(dom: Dom, start: Node, card: Element | null, headRest: string): Extent | null {
  let head = start;
  for (let i = 0; i <= MAX_CLIMB; i += 1) {
    const parent = dom.parent(head);
    if (!parent) return null;
    const roots = following(dom, head);
    if (roots.length > 0) {
      const whole = opens(dom, parent, head) && roots.length > 1;
      const [only] = roots;
      const single = roots.length === 1 && only && dom.isElement(only) ? only : parent;
      return { element: whole ? parent : single, roots, headRest };
    }
    if (parent === card || /^(?:li|article|body|main|tbody|table)$/.test(dom.name(parent))) return null;
    head = parent;
  }
  return null;
}

/**
 * The siblings after a head that are the reply: where the head opens its parent, all of them; else the first
 * that has words, with the paragraphs or the line that go on from it. Dates, buttons and pictures of the head are left out.
 */
function following(dom: Dom, head: Node): Node[] {
  const parent = dom.parent(head);
  const all = parent !== null && opens(dom, parent, head);
  const roots: Node[] = [];
  for (let at = dom.next(head); at; at = dom.next(at)) {
    if (!isReplyPart(dom, at, roots.length === 0)) continue;
    const [first] = roots;
    if (first && !all && !goesOn(dom, first, at)) break;
    roots.push(at);
  }
  return roots;
}

function isReplyPart(dom: Dom, node: Node, isFirst: boolean): boolean {
  if (dom.isText(node)) return /[\p{L}\p{N}]/u.test(node.data);
  if (!dom.isElement(node)) return false;
  if (isSilent(dom, node) || /^(?:nav|footer|form|time)$/.test(dom.name(node))) return false;
  const text = shortText(dom, [node], HEAD_CHARS);
  if (text !== null && (isDateLike(text) || isMeta(dom, node))) return false;
  const wordless = text !== null && !/[\p{L}\p{N}\uFFFC]/u.test(text);
  return !wordless || (!isFirst && dom.one('img', node) !== null);
}

/** Called a date, a time, buttons: no words of the reply. */
function isMeta(dom: Dom, element: Element): boolean {
  return /\b(?:date|time|actions?|btns?|buttons?|toolbar|like|useful|helpful|more|unfold)\b/i.test(
    namesOf(dom, element).replaceAll(/[-_]/g, ' '),
  );
}

/** A paragraph after a paragraph, or a line going on. */
function goesOn(dom: Dom, first: Node, next: Node): boolean {
  if (!dom.isElement(first)) return isInlineRun(dom, next);
  if (!isBlock(dom, first)) return isInlineRun(dom, next);
  return (
    dom.isElement(next) && dom.name(first) === 'p' && dom.name(next) === 'p' && sameClass(dom, first, next)
  );
}

function sameClass(dom: Dom, a: Element, b: Element): boolean {
  return dom.attr(a, 'class') === dom.attr(b, 'class');
}

function isInlineRun(dom: Dom, node: Node | null): boolean {
  return node !== null && (!dom.isElement(node) || !isBlock(dom, node));
}

/** True where nothing with words stands before `child` in `parent`. */
function opens(dom: Dom, parent: Element, child: Node): boolean {
  let at = dom.previous(child);
  while (at) {
    if (
      dom.isText(at)
        ? /[\p{L}\p{N}]/u.test(at.data)
        : dom.isElement(at) && !isSilent(dom, at) && hasWords(dom, at)
    ) {
      return false;
    }
    at = dom.previous(at);
  }
  return dom.parent(child) === parent;
}
