/** From what is known to what is drawn: the findings to show, each with its live range. */
import type { AppliedProvision, Finding } from '../model/schema.ts';
import type { FoundRegion } from '../regions/types.ts';
import { placeOf, rangeOf } from './anchor.ts';
import { isConnected } from './dom.ts';
import type { BookEntry } from './region-book.ts';
import { shownFindings } from './shown.ts';

export interface Spot {
  readonly finding: Finding;
  readonly range: Range;
}

/** One region's share of the page: its findings, and where the first of them stands. */
export interface Mark {
  readonly regionId: string;
  readonly element: Element;
  readonly findings: readonly Finding[];
  /** Those findings whose words were found in the document; at least one. */
  readonly spots: readonly [Spot, ...Spot[]];
  /** The region's whole text, by which lines are measured. */
  readonly whole: Range;
  readonly provision: AppliedProvision | null;
}

/** The range from the first to the last piece of a region's text. */
function wholeRange(region: FoundRegion, document: Document): Range | null {
  const first = region.nodes[0];
  const last = region.nodes.at(-1);
  if (!first || !last) return null;
  return rangeOf(
    { startNode: first.node, startOffset: first.nodeStart, endNode: last.node, endOffset: last.nodeEnd },
    document,
  );
}

/** Where one finding of a region stands now, or null. */
export function spotOf(region: FoundRegion, finding: Finding, document: Document): Spot | null {
  const place = placeOf(region, finding, document);
  const range = place && rangeOf(place, document);
  return range && { finding, range };
}

/** The most telling provision that one of the findings brought in: what was dismissed brings nothing. */
export function firstFor(
  findings: readonly Finding[],
  provisions: readonly AppliedProvision[],
): AppliedProvision | null {
  const ids = new Set(findings.map(({ id }) => id));
  return provisions.find((provision) => provision.findings.some((id) => ids.has(id))) ?? null;
}

/** The region's mark; null where it has nothing to show or its words are gone from the page. */
export function markOf(entry: BookEntry, dismissed: ReadonlySet<string>, document: Document): Mark | null {
  const { found, assessment } = entry;
  if (!assessment || !isConnected(found.element)) return null;
  const findings = shownFindings(assessment, dismissed);
  const spots = findings.map((finding) => spotOf(found, finding, document)).filter((spot) => spot !== null);
  const [first, ...more] = spots;
  if (!first) return null;
  return {
    regionId: found.id,
    element: found.element,
    findings,
    spots: [first, ...more],
    whole: wholeRange(found, document) ?? first.range,
    provision: firstFor(findings, assessment.provisions),
  };
}

/** Marks in the order of the page. */
export function inOrder(marks: readonly Mark[]): Mark[] {
  return marks.toSorted((a, b) => {
    const [one, other] = [a.spots[0].range.startContainer, b.spots[0].range.startContainer];
    return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}
