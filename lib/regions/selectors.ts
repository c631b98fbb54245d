import type { Selector } from '../model/schema.ts';
import type { Dom } from './dom.ts';
import { isSilent } from './read-text.ts';
import type { TextPiece } from './types.ts';

/** How much of the surroundings tells two equal quotes apart (Hypothesis uses the same length). */
const CONTEXT = 32;
/** A quote longer than this is given by its beginning: the region itself carries the whole text. */
const MAX_QUOTE = 1_000;
/** How much of one text node is looked at for it. */
const REACH = 4 * CONTEXT;
const MAX_STEPS = 128;

/** Makes selectors for one document; keeps the places of siblings, so that long lists cost once. */
export class SelectorMaker {
  private readonly dom: Dom;
  private ids: ReadonlySet<string> | null = null;
  private readonly paths = new WeakMap<Element, string>();
  private readonly places = new WeakMap<Element, ReadonlyMap<Element, string>>();

  /** Takes the reader of the document. */
  constructor(dom: Dom) {
    this.dom = dom;
  }

  /** Takes a region's element, text and pieces; gives the ways to find it again, most telling first. */
  selectorsFor(element: Element, text: string, nodes: readonly TextPiece[]): Selector[] {
    const first = nodes[0];
    const last = nodes.at(-1);
    const selectors: Selector[] = [{ type: 'CssSelector', value: this.cssPath(element) }];
    if (!first || !last) return selectors;
    const exact = text.slice(0, MAX_QUOTE);
    const prefix = this.textBefore(first);
    const suffix =
      exact.length < text.length ? text.slice(MAX_QUOTE, MAX_QUOTE + CONTEXT) : this.textAfter(last);
    return [...selectors, { type: 'TextQuoteSelector', exact, prefix, suffix }];
  }

  /** A path of child steps from the nearest ancestor whose id is its own. Cards share most of it: kept per element. */
  private cssPath(element: Element): string {
    const open: Element[] = [];
    let path = '';
    for (let at: Element | null = element; at && path === ''; at = this.dom.parent(at)) {
      path = this.paths.get(at) ?? this.ownId(at);
      if (path === '') open.push(at);
    }
    for (const at of open.reverse()) {
      path = path === '' ? this.step(at) : `${path} > ${this.step(at)}`;
      this.paths.set(at, path);
    }
    return path;
  }

  private ownId(element: Element): string {
    const id = this.dom.attr(element, 'id');
    return id && this.ownIds().has(id) ? `#${escapeIdentifier(id)}` : '';
  }

  /** Ids that only one element has. */
  private ownIds(): ReadonlySet<string> {
    if (this.ids) return this.ids;
    const once = new Set<string>();
    const twice = new Set<string>();
    for (const element of this.dom.all('[id]')) {
      const id = this.dom.attr(element, 'id') ?? '';
      (once.has(id) ? twice : once).add(id);
    }
    this.ids = once.difference(twice);
    return this.ids;
  }

  private step(element: Element): string {
    if (this.isAlone(element)) return escapeIdentifier(this.dom.name(element));
    const parent = this.dom.parent(element);
    const place = parent ? (this.placesIn(parent).get(element) ?? '') : '';
    return `${escapeIdentifier(this.dom.name(element))}${place}`;
  }

  /** True for the only child of its parent: most steps of a path, and cheaper than counting. */
  private isAlone(element: Element): boolean {
    const { dom } = this;
    return dom.elementBefore(element) === null && dom.elementAfter(element) === null;
  }

  /** `:nth-of-type` of every child that is not the only one of its name. */
  private placesIn(parent: Element): ReadonlyMap<Element, string> {
    const known = this.places.get(parent);
    if (known) return known;
    const byName = new Map<string, Element[]>();
    for (let node = this.dom.firstElement(parent); node; node = this.dom.elementAfter(node)) {
      const same = byName.get(this.dom.name(node));
      if (same) same.push(node);
      else byName.set(this.dom.name(node), [node]);
    }
    const places = new Map<Element, string>();
    for (const same of byName.values()) {
      if (same.length === 1) continue;
      for (const [i, child] of same.entries()) places.set(child, `:nth-of-type(${String(i + 1)})`);
    }
    this.places.set(parent, places);
    return places;
  }

  private textBefore(piece: TextPiece): string {
    let text = piece.node.data.slice(Math.max(0, piece.nodeStart - REACH), piece.nodeStart);
    let words = text.trim().length;
    let node = this.before(piece.node);
    for (let i = 0; node && i < MAX_STEPS && words < CONTEXT; i += 1) {
      if (this.dom.isText(node)) {
        text = `${node.data.slice(-REACH)} ${text}`;
        words += node.data.trim().length;
      }
      node = this.before(node);
    }
    return collapse(text).slice(-CONTEXT);
  }

  private textAfter(piece: TextPiece): string {
    let text = piece.node.data.slice(piece.nodeEnd, piece.nodeEnd + REACH);
    let words = text.trim().length;
    let node = this.after(piece.node);
    for (let i = 0; node && i < MAX_STEPS && words < CONTEXT; i += 1) {
      if (this.dom.isText(node)) {
        text = `${text} ${node.data.slice(0, REACH)}`;
        words += node.data.trim().length;
      }
      node = this.after(node);
    }
    return collapse(text).slice(0, CONTEXT);
  }

  /** The leaf before `node` in document order. */
  private before(node: Node): Node | null {
    let leaf = this.dom.previous(node);
    for (let at = this.dom.parent(node); at && !leaf; at = this.dom.parent(at)) leaf = this.dom.previous(at);
    while (leaf && this.dom.isElement(leaf) && !isSilent(this.dom, leaf)) {
      const child: Node | null = this.dom.last(leaf);
      if (!child) break;
      leaf = child;
    }
    return leaf;
  }

  /** The leaf after `node` in document order. */
  private after(node: Node): Node | null {
    let leaf = this.dom.next(node);
    for (let at = this.dom.parent(node); at && !leaf; at = this.dom.parent(at)) leaf = this.dom.next(at);
    while (leaf && this.dom.isElement(leaf) && !isSilent(this.dom, leaf)) {
      const child: Node | null = this.dom.first(leaf);
      if (!child) break;
      leaf = child;
    }
    return leaf;
  }
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** CSSOM "serialize an identifier"; `CSS.escape` is a global that Node does not have. */
function escapeIdentifier(text: string): string {
  let out = '';
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const digitFirst = code >= 48 && code <= 57 && (out === '' || out === '-');
    if (code === 0) out += '\uFFFD';
    else if (code < 32 || code === 127 || digitFirst) out += `\\${code.toString(16)} `;
    else if (code >= 128 || /[\w-]/.test(char)) out += char === '-' && text === '-' ? '\\-' : char;
    else out += `\\${char}`;
  }
  return out;
}
