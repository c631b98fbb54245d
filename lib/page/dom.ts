/**
 * Reads of the page's elements through the prototypes. A form's named inputs shadow its own properties, in
 * Chromium's isolated worlds too (`<input name=contains>` answers for `form.contains`); the prototypes of our
 * world are out of the page's reach. Rects are in CSS px.
 */

/** Whether `outer` is `inner` or an ancestor of it, within one tree. */
export function contains(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** Whether the node is still in the document, through shadow roots. */
export function isConnected(node: Node): boolean {
  return Node.prototype.getRootNode.call(node, { composed: true }).nodeType === 9; // Node.DOCUMENT_NODE
}

/** The element above, or null at the top of its tree. */
export function parentOf(node: Node): Element | null {
  const parent: unknown = Reflect.get(Node.prototype, 'parentElement', node);
  return parent instanceof Element ? parent : null;
}

/** The element's markup, read only. */
export function htmlOf(element: Element): string {
  return String(Reflect.get(Element.prototype, 'outerHTML', element));
}

/** All text below the element, shown or not. */
export function textOf(element: Element): string {
  return String(Reflect.get(Node.prototype, 'textContent', element));
}

/** The element's box relative to the viewport. */
export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** Whether the element is drawn at all: not `display: none`, hidden or wholly transparent, nor inside such. */
export function isDrawn(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true });
}

/** Brings the element to the middle of the view at once: smooth scrolling would outlast the answer. */
export function scrollToMiddle(element: Element): void {
  Element.prototype.scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
}

/** Brings the top of the element to the top of the view, at once. */
export function scrollToTop(element: Element): void {
  Element.prototype.scrollIntoView.call(element, { block: 'start', inline: 'nearest', behavior: 'instant' });
}
