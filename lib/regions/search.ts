import type { Role } from '../model/kinds.ts';
import type { RegionImage } from '../model/schema.ts';
import type { Dom } from './dom.ts';
import { baseAddress, readImages } from './read-images.ts';
import { readText, type ReadResult, type TextPoint } from './read-text.ts';
import { createRegionIds } from './region-ids.ts';
import { SelectorMaker } from './selectors.ts';
import { shopNames } from './shop-names.ts';
import type { FindOptions, FoundRegion, RegionIds, RegionLimit } from './types.ts';

const MAX_REGIONS = 5_000;
const MAX_CHARS = 1_000_000;
const MAX_DEPTH = 512;
const MAX_REVIEW_CHARS = 20_000;

/** A place where a merchant speaks, before it is read. */
export interface RegionDraft {
  readonly role: Role;
  readonly adapter: string;
  readonly voice: string;
  /** Holds all of the words; what a marker is put beside. */
  readonly element: Element;
  /** The nodes to read, in order; `element` itself where absent. */
  readonly roots?: readonly Node[];
  readonly from?: TextPoint | undefined;
  readonly skip?: (element: Element) => boolean;
  readonly reviewerName?: string | undefined;
  readonly reviewText?: string | undefined;
  readonly merchantName?: string | undefined;
  /** Where pictures are, besides the roots. */
  readonly imageRoots?: readonly Element[];
}

/** One look at a document: where to look, what was found so far, which limits were met. */
export class Search {
  readonly dom: Dom;
  readonly platform: string;
  /** The parts that are new; null for the whole document. */
  readonly scopes: readonly Element[] | null;
  readonly regions: FoundRegion[] = [];
  readonly limits = new Set<RegionLimit>();
  private readonly maxRegions: number;
  private readonly maxChars: number;
  private readonly ids: RegionIds;
  private readonly selectors: SelectorMaker;
  private readonly claimed = new WeakSet<Text>();
  private readonly base: string;
  private names: readonly string[] | null = null;

  /** Takes the reader of the document, its address and platform word, the new parts, and limits. */
  constructor(
    dom: Dom,
    page: { url: string; platform: string },
    scopes: readonly Element[] | null,
    options: FindOptions,
  ) {
    this.dom = dom;
    this.platform = page.platform;
    this.scopes = scopes;
    this.maxRegions = options.maxRegions ?? MAX_REGIONS;
    this.maxChars = options.maxChars ?? MAX_CHARS;
    this.ids = options.ids ?? createRegionIds(dom.root);
    this.selectors = new SelectorMaker(dom);
    this.base = baseAddress(dom, page.url);
  }

  /** True when no further region is taken. */
  get full(): boolean {
    return this.limits.has('max-regions');
  }

  /** Elements that match, in, at or around the parts looked at; in document order within each part. */
  elements(css: string): Element[] {
    const { dom, scopes } = this;
    if (!scopes) return dom.all(css);
    const found = new Set<Element>();
    for (const scope of scopes) {
      for (let at: Element | null = scope; at; at = dom.parent(at)) {
        if (dom.matches(at, css)) found.add(at);
      }
      for (const element of dom.all(css, scope)) found.add(element);
    }
    return [...found];
  }

  /** The names by which the page may call its shop (searches the whole document: once). */
  get shopNames(): readonly string[] {
    return (this.names ??= shopNames(this.dom));
  }

  /** Text nodes of the parts looked at. */
  texts(): Generator<Text> {
    return this.scopes ? this.textsOf(this.scopes) : this.dom.textsWithPauses();
  }

  /** True where an element lies in, at or around the parts looked at. */
  touches(element: Element): boolean {
    const { dom, scopes } = this;
    if (!scopes) return true;
    return scopes.some((scope) => holds(dom, scope, element) || holds(dom, element, scope));
  }

  /** Reads words of the page that are not a region: a review. */
  read(roots: readonly Node[], skip?: (element: Element) => boolean): string {
    const options = { maxChars: MAX_REVIEW_CHARS, maxDepth: MAX_DEPTH };
    return readText(this.dom, roots, skip ? { ...options, skip } : options).text;
  }

  /** True where another region already holds the words of a node. */
  isClaimed(node: Text): boolean {
    return this.claimed.has(node);
  }

  /** Reads a place and keeps it, unless it is empty or its words belong to another region already. */
  add(draft: RegionDraft): FoundRegion | null {
    if (this.regions.length >= this.maxRegions) {
      this.limits.add('max-regions');
      return null;
    }
    const read = this.readDraft(draft);
    const first = read.nodes[0];
    if (first && this.claimed.has(first.node)) return null;
    const images = this.imagesOf(draft);
    const wordless = !/[\p{L}\p{N}\uFFFC]/u.test(read.text);
    if (wordless && (draft.role === 'reply' || images.length === 0)) return null;
    if (read.cut) this.limits.add('max-chars');
    if (read.tooDeep) this.limits.add('max-depth');
    for (const piece of read.nodes) this.claimed.add(piece.node);
    const region = this.toRegion(draft, read, images);
    this.regions.push(region);
    return region;
  }

  private *textsOf(scopes: readonly Element[]): Generator<Text> {
    for (const scope of scopes) yield* this.dom.textsWithPauses(scope);
  }

  private readDraft(draft: RegionDraft): ReadResult {
    return readText(this.dom, draft.roots ?? [draft.element], {
      maxChars: this.maxChars,
      maxDepth: MAX_DEPTH,
      ...(draft.from && { from: draft.from }),
      ...(draft.skip && { skip: draft.skip }),
    });
  }

  private imagesOf(draft: RegionDraft): RegionImage[] {
    const roots = (draft.roots ?? [draft.element]).filter((node) => this.dom.isElement(node));
    return readImages(this.dom, [...roots, ...(draft.imageRoots ?? [])], this.base);
  }

  private toRegion(draft: RegionDraft, read: ReadResult, images: RegionImage[]): FoundRegion {
    const { role, adapter, voice, element, reviewerName, reviewText, merchantName } = draft;
    // Without place or review: a card that moves, or whose review unfolds, keeps its id.
    const key = [adapter, role, reviewerName ?? '', read.text, ...images.map((image) => image.src)].join(
      '\u0000',
    );
    return {
      id: this.ids.idFor(element, key),
      role,
      platform: this.platform,
      text: read.text,
      ...(reviewerName !== undefined && { reviewerName }),
      ...(reviewText !== undefined && { reviewText }),
      ...(merchantName !== undefined && { merchantName }),
      images,
      selectors: this.selectors.selectorsFor(element, read.text, read.nodes),
      adapter,
      voice,
      holes: read.holes,
      element,
      nodes: read.nodes,
    };
  }
}

/** True where `outer` is `inner` or an ancestor of it. */
export function holds(dom: Dom, outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = dom.parent(at)) {
    if (at === outer) return true;
  }
  return false;
}
