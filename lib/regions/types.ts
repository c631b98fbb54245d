/**
 * What the page layer gets from lib/regions: a Region (plain data) plus handles into the document it was read from.
 */
import type { Region } from '../model/schema.ts';

/**
 * One run of characters that stands in the region's text exactly as in one text node:
 * `region.text.slice(start, end) === node.data.slice(nodeStart, nodeEnd)`, both ends exclusive, UTF-16 units.
 * Characters of the text between two pieces (a collapsed space, the line break of a block, U+FFFC for a
 * hole) have no node.
 */
export interface TextPiece {
  readonly node: Text;
  readonly nodeStart: number;
  readonly nodeEnd: number;
  readonly start: number;
  readonly end: number;
}

/** A region with its place in the live document. `element` holds all of its text; `nodes` are in order of `start`. */
export interface FoundRegion extends Region {
  readonly element: Element;
  readonly nodes: readonly TextPiece[];
}

/** Tells the region at an element its id, again and again the same while its words are the same. */
export interface RegionIds {
  readonly idFor: (element: Element, key: string) => string;
}

export interface FindOptions {
  /** At most so many regions (default 5,000). */
  readonly maxRegions?: number;
  /** At most so many UTF-16 units of text a region (default 1,000,000). */
  readonly maxChars?: number;
  /** Memory of ids (`createRegionIds`), one a page visit; without it ids hold within one call only. */
  readonly ids?: RegionIds;
}

/** The limits that may be met while reading; each is reported once, by its name. */
export type RegionLimit = 'max-regions' | 'max-chars' | 'max-depth' | 'bad-structured-data';

export interface FoundRegions {
  readonly regions: readonly FoundRegion[];
  /** Platform word of the page, or its host where no adapter knows it. */
  readonly platform: string;
  readonly limits: readonly RegionLimit[];
}

/**
 * A search that may pause wherever it yields: gives each region as it is found, `undefined` at places in between,
 * a few milliseconds apart at most. The document may change meanwhile; what was found before then may be out of date.
 */
export type RegionSteps = Generator<FoundRegion | undefined, FoundRegions, undefined>;

/** One way of finding, as part of such a search. */
export type FindingSteps<T = void> = Generator<FoundRegion | undefined, T, undefined>;

/** `findRegions` of find-regions.ts: all regions of a document. */
export type FindRegions = (root: Document, url: string, options?: FindOptions) => FoundRegions;

/**
 * `findRegionsIn` of find-regions.ts: the regions in, around or touched by newly added or changed elements.
 * A region that the scope only touches is given whole.
 */
export type FindRegionsIn = (
  root: Document,
  url: string,
  scope: readonly Element[],
  options?: FindOptions,
) => FoundRegions;
