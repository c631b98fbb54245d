/** Builds regions for tests from the text nodes of a parsed document. */
import { parseHTML } from 'linkedom';
import type { FoundRegion, TextPiece } from '../../../lib/regions/types.ts';

/** A document with the markup in its body. */
export function documentOf(body: string): Document {
  return parseHTML(`<!doctype html><html><body>${body}</body></html>`).document;
}

/** A region of all text below `selector`; text nodes are joined by `joint` (what a line break reads as). */
export function regionAt(document: Document, selector: string, joint = ''): FoundRegion {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  const nodes: TextPiece[] = [];
  let text = '';
  const walker = document.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const data = node.nodeValue ?? '';
    if (text !== '') text += joint;
    nodes.push({
      node: node as Text,
      nodeStart: 0,
      nodeEnd: data.length,
      start: text.length,
      end: text.length + data.length,
    });
    text += data;
  }
  return {
    ...{ id: 'r1', role: 'reply', platform: 'test', text, images: [], selectors: [], adapter: 'test' },
    ...{ voice: 'test', holes: false, element, nodes },
  };
}

/**
 * What a browser has on `Node.prototype`; the parser's DOM has it on subclasses only, where calls through the
 * prototype do not find it.
 */
export const BrowserNode = {
  prototype: {
    contains(this: Node, other: Node): boolean {
      for (let node: Node | null = other; node; node = node.parentNode) if (node === this) return true;
      return false;
    },
    getRootNode(this: Node): Node {
      let top: Node = this as Node;
      while (top.parentNode) top = top.parentNode;
      return top;
    },
  },
};
