/**
 * From offsets of a region's text to a place in the live document. A place is only given while the characters
 * that stand there are the finding's: wrong text is never marked.
 */
import type { FoundRegion, TextPiece } from '../regions/types.ts';
import { contains } from './dom.ts';
import { findAgain } from './find-again.ts';

/** A stretch of text nodes; both ends are offsets in UTF-16 units. */
export interface Place {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** Text without white space: what stays the same whatever way a page lays out its lines. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** What the pieces hold of [start, end) in the document as it is now, or null where a node went away. */
function piecesIn(region: FoundRegion, start: number, end: number): TextPiece[] | null {
  const pieces = region.nodes.filter((piece) => piece.start < end && piece.end > start);
  const alive = pieces.every(
    (piece) =>
      contains(region.element, piece.node) &&
      piece.node.data.slice(piece.nodeStart, piece.nodeEnd) === region.text.slice(piece.start, piece.end),
  );
  return pieces.length > 0 && alive ? pieces : null;
}

function placeByPieces(region: FoundRegion, start: number, end: number): Place | null {
  const pieces = piecesIn(region, start, end);
  const first = pieces?.[0];
  const last = pieces?.at(-1);
  if (!pieces || !first || !last) return null;
  const from = Math.max(start, first.start);
  const to = Math.min(end, last.end);
  const covered = pieces
    .map((piece) => region.text.slice(Math.max(start, piece.start), Math.min(end, piece.end)))
    .join('');
  // Characters without a node may be white space or a hole (U+FFFC), nothing else.
  if (squeeze(covered) !== squeeze(region.text.slice(start, end)).replaceAll('\uFFFC', '')) return null;
  return {
    startNode: first.node,
    startOffset: first.nodeStart + (from - first.start),
    endNode: last.node,
    endOffset: last.nodeStart + (to - last.start),
  };
}

/**
 * Where a finding of a region stands. Null where its words are not to be found any more. The region's element
 * must still be in the document (the caller sees to that).
 */
export function placeOf(
  region: FoundRegion,
  finding: { readonly start: number; readonly end: number; readonly text: string },
  document: Document,
): Place | null {
  const { start, end, text: expected } = finding;
  if (squeeze(region.text.slice(start, end)) !== squeeze(expected)) return null;
  return placeByPieces(region, start, end) ?? findAgain(region.element, document, region.text, start, end);
}

/** The place as a live range. Null where the nodes changed since. */
export function rangeOf(place: Place, document: Document): Range | null {
  if (place.startOffset > place.startNode.data.length || place.endOffset > place.endNode.data.length)
    return null;
  const range = document.createRange();
  range.setStart(place.startNode, place.startOffset);
  range.setEnd(place.endNode, place.endOffset);
  return range.collapsed ? null : range;
}
