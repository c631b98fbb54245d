/** Where marker and card stand. Pure geometry in CSS px of the viewport. */
import type { Rect } from '../browser/messages.ts';

/** Side of a marker (WCAG 2.5.8). */
export const MARKER_PX = 24;
const GAP = 4;
const EDGE = 8;
/** The card's distance from the line it speaks of. */
const CARD_GAP = 10;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether two boxes share some height: they stand on one line. */
function sameLine(a: Rect, b: Rect): boolean {
  return Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > Math.min(a.height, b.height) / 2;
}

/** The boxes of `line`'s own line joined into one: `boxes` are those of the region's whole text. */
export function wholeLine(line: Rect, boxes: readonly Rect[]): Rect {
  const on = [line, ...boxes.filter((box) => box.width > 0 && sameLine(line, box))];
  const x = Math.min(...on.map((box) => box.x));
  const y = Math.min(...on.map((box) => box.y));
  const right = Math.max(...on.map((box) => box.x + box.width));
  const bottom = Math.max(...on.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/**
 * The marker's top left: halfway up the line, after its end; where the line reaches the edge of the view, before its
 * beginning; where it fills the view, over its end.
 */
export function placeMarker(line: Rect, view: Size): Point {
  const y = line.y + (line.height - MARKER_PX) / 2;
  const after = line.x + line.width + GAP;
  const before = line.x - MARKER_PX - GAP;
  if (after + MARKER_PX <= view.width) return { x: after, y };
  return { x: before >= 0 ? before : view.width - MARKER_PX, y };
}

/** On which side of its line the card stands. Below, unless only above there is room. */
export function sideOfCard(line: Rect, card: Size, view: Size): 'below' | 'above' {
  const fitsBelow = line.y + line.height + CARD_GAP + card.height + EDGE <= view.height;
  const fitsAbove = line.y - CARD_GAP - card.height >= EDGE;
  return !fitsBelow && fitsAbove ? 'above' : 'below';
}

/**
 * Where the card hangs: its top left below the line, or its bottom left above it, so that it grows away from the line
 * and never over it. Sideways it starts at the mark and is kept inside the view.
 */
export function placeCard(line: Rect, mark: Rect, side: 'below' | 'above', width: number, view: Size): Point {
  const x = Math.min(mark.x, view.width - width - EDGE);
  return {
    x: Math.max(EDGE, x),
    y: side === 'below' ? line.y + line.height + CARD_GAP : line.y - CARD_GAP,
  };
}

/** Whether some of the box is to be seen inside all of the clipping boxes. */
export function isVisibleIn(box: Rect, clips: readonly Rect[]): boolean {
  if (box.width <= 0 || box.height <= 0) return false;
  const midX = box.x + box.width / 2;
  const midY = box.y + box.height / 2;
  return clips.every(
    (clip) => midX >= clip.x && midX <= clip.x + clip.width && midY >= clip.y && midY <= clip.y + clip.height,
  );
}
