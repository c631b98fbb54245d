/** The page as a stage for pictures: where regions stand, and how to bring them into view. CSS px throughout. */
import type { PagePlan, Rect } from '../browser/messages.ts';
import type { FoundRegion } from '../regions/types.ts';
import { boxOf, scrollToMiddle, scrollToTop } from './dom.ts';

function rectOf(element: Element, dx = 0, dy = 0): Rect {
  const { x, y, width, height } = boxOf(element);
  return { x: x + dx, y: y + dy, width, height };
}

/** Where the page and its regions stand. */
export function planOf(view: Window, regions: readonly FoundRegion[]): PagePlan {
  const { documentElement: root, body } = view.document;
  const rects = regions.map(({ id, element }) => [id, rectOf(element, view.scrollX, view.scrollY)] as const);
  return {
    rects: Object.fromEntries(rects),
    page: {
      width: Math.max(root.scrollWidth, body?.scrollWidth ?? 0),
      height: Math.max(root.scrollHeight, body?.scrollHeight ?? 0),
    },
    viewport: { width: view.innerWidth, height: view.innerHeight },
    scroll: { x: view.scrollX, y: view.scrollY },
    dpr: view.devicePixelRatio,
  };
}

/**
 * Scrolls the region into view: to the middle, or by its top where it is taller than the view; then on to the
 * point `offset` px below its top.
 */
export function showRegion(view: Window, { element }: FoundRegion, offset = 0): void {
  if (boxOf(element).height <= view.innerHeight) return scrollToMiddle(element);
  scrollToTop(element);
  if (offset > 0) view.scrollBy({ top: offset, behavior: 'instant' });
}

/** The region's box relative to the viewport. */
export function rectInView({ element }: FoundRegion): Rect {
  return rectOf(element);
}

/** Scrolls so that a range stands in view; long elements reach far beyond the range. */
export function showRange(view: Window, range: Range): void {
  const parent = range.startContainer.parentElement;
  if (parent) scrollToMiddle(parent);
  const box = range.getBoundingClientRect();
  if (box.top >= 0 && box.bottom <= view.innerHeight) return;
  view.scrollBy({ top: box.top - view.innerHeight / 2, behavior: 'instant' });
}
