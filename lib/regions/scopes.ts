import type { Dom } from './dom.ts';

const MAX_CLIMB = 4;
/** A parent with more children is a list: its other items are not touched by one that is new. */
const LIST = 12;

/**
 * Takes new or changed elements; gives the parts of the page to look at again: each with its card, because the head
 * may be old and the reply new. Parts within parts, and parts that left the page, are dropped.
 */
export function scopesFor(dom: Dom, scope: readonly Element[]): Element[] {
  const parts = new Set<Element>();
  for (const element of scope) {
    if (dom.connected(element)) parts.add(withCard(dom, element));
  }
  return [...parts].filter((part) => !hasAncestorIn(dom, part, parts));
}

function withCard(dom: Dom, element: Element): Element {
  let part = element;
  for (let i = 0; i < MAX_CLIMB; i += 1) {
    const parent = dom.parent(part);
    if (!parent || /^(?:body|html|main)$/.test(dom.name(parent)) || isList(dom, parent)) break;
    part = parent;
  }
  return part;
}

function isList(dom: Dom, parent: Element): boolean {
  let children = 0;
  for (let node = dom.first(parent); node && children <= LIST; node = dom.next(node)) {
    if (dom.isElement(node)) children += 1;
  }
  return children > LIST;
}

function hasAncestorIn(dom: Dom, element: Element, parts: ReadonlySet<Element>): boolean {
  for (let at = dom.parent(element); at; at = dom.parent(at)) {
    if (parts.has(at)) return true;
  }
  return false;
}
