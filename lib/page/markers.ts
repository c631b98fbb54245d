/** The markers at the ends of marked lines, and where they and the card stand. */
import type { Rect } from '../browser/messages.ts';
import { boxOf, isDrawn, parentOf } from './dom.ts';
import type { Host } from './host.ts';
import type { Mark } from './marks.ts';
import { isVisibleIn, placeCard, placeMarker, sideOfCard, wholeLine } from './placement.ts';
import type { Point, Size } from './placement.ts';

export interface Marker {
  readonly button: HTMLButtonElement;
  mark: Mark;
  /** Ancestors that cut off what does not fit. */
  clips: readonly Element[];
}

const MAX_DEPTH = 512;

/** Asks for the style of each element once: marks have most of their ancestors in common. */
function clippingMemory(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const clips = known.get(element) ?? getComputedStyle(element).overflow !== 'visible';
    known.set(element, clips);
    return clips;
  };
}

/** The ancestors of an element in which its text can be scrolled or cut away. */
function clippingAncestors(element: Element, isClipping: (element: Element) => boolean): Element[] {
  const clips: Element[] = [];
  const top = element.ownerDocument.documentElement;
  let depth = 0;
  for (let node = parentOf(element); node && depth < MAX_DEPTH; node = parentOf(node), depth++) {
    if (node === top || node === element.ownerDocument.body) break;
    if (isClipping(node)) clips.push(node);
  }
  return clips;
}

function makeButton(document: Document, onPress: (event: MouseEvent) => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'marker';
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  const shape = document.createElement('span');
  shape.className = 'shape';
  button.append(shape);
  button.addEventListener('click', onPress);
  return button;
}

export interface MarkerOptions {
  readonly label: (mark: Mark) => string;
  readonly onPress: (regionId: string, event: Event) => void;
}

/** Gives what makes one mark's button agree with it, in a host that need not be in the page; keeps the button it has. */
export function markerMaker(
  host: Host,
  markers: Map<string, Marker>,
  { label, onPress }: MarkerOptions,
): (mark: Mark) => void {
  const isClipping = clippingMemory();
  return (mark) => {
    let marker = markers.get(mark.regionId);
    if (marker?.mark === mark) return;
    const clips = clippingAncestors(mark.element, isClipping);
    if (marker) Object.assign(marker, { mark, clips });
    else {
      const button = makeButton(host.layer.ownerDocument, (event) => onPress(mark.regionId, event));
      marker = { button, mark, clips };
      markers.set(mark.regionId, marker);
      host.layer.append(button);
    }
    marker.button.setAttribute('aria-label', label(mark));
    marker.button.dataset.sure = String(mark.findings.some((finding) => finding.confidence >= 0.7));
  };
}

/** Makes the buttons in the host agree with the marks, keeping those whose region stays (and their focus). */
export function syncMarkers(
  host: Host,
  markers: Map<string, Marker>,
  marks: readonly Mark[],
  options: MarkerOptions,
): void {
  const wanted = new Set(marks.map((mark) => mark.regionId));
  for (const [id, marker] of markers) {
    if (wanted.has(id)) continue;
    marker.button.remove();
    markers.delete(id);
  }
  const make = markerMaker(host, markers, options);
  for (const mark of marks) make(mark);
}

/** The first box of the first marked words, and the whole line that it stands on. */
export function lineOf(mark: Mark): { readonly spot: Rect; readonly line: Rect } | null {
  const spot = [...mark.spots[0].range.getClientRects()].find((box) => box.width > 0);
  return spot ? { spot, line: wholeLine(spot, [...mark.whole.getClientRects()]) } : null;
}

/** Where a marker belongs, null where its words are not to be seen. Lines are only measured in or near the view. */
function pointOf({ mark, clips }: Marker, view: Size): Point | null {
  const box = boxOf(mark.element);
  const isFar = box.height > 0 && (box.bottom < -view.height || box.top > 2 * view.height);
  if (isFar) return { x: box.x, y: box.y };
  const lines = lineOf(mark);
  const seen = lines !== null && isVisibleIn(lines.spot, clips.map(boxOf)) && isDrawn(mark.element);
  return lines && seen ? placeMarker(lines.line, view) : null;
}

function moveTo(element: HTMLElement, base: Rect, point: Point): void {
  element.style.transform = `translate(${Math.round(point.x - base.x)}px, ${Math.round(point.y - base.y)}px)`;
}

/** Puts every marker, and the card of `open`, where they belong. Reads first, then writes. */
export function placeAll(
  host: Host,
  markers: ReadonlyMap<string, Marker>,
  open: Mark | null,
  view: Window,
): void {
  const size = viewSize(view);
  const base = boxOf(host.element);
  const card = boxOf(host.slot);
  const at = open && lineOf(open);
  const measured = [...markers.values()].map((marker) => ({ marker, point: pointOf(marker, size) }));
  for (const { marker, point } of measured) {
    marker.button.hidden = point === null;
    if (point) moveTo(marker.button, base, point);
  }
  if (!at) return;
  // The side is chosen once, when the card opens: it must not jump under the pointer.
  const side = host.slot.dataset.side === 'above' ? 'above' : 'below';
  moveTo(host.slot, base, placeCard(at.line, at.spot, side, card.width, size));
  if (side === 'above') host.slot.style.transform += ' translateY(-100%)';
}

/** Chooses the side of its line on which the card of a mark will stand. */
export function chooseSide(host: Host, mark: Mark, view: Window): void {
  const at = lineOf(mark);
  if (at) host.slot.dataset.side = sideOfCard(at.line, boxOf(host.slot), viewSize(view));
}

function viewSize(view: Window): Size {
  return { width: view.document.documentElement.clientWidth, height: view.innerHeight };
}
