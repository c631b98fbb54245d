import { parseHTML } from 'linkedom';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** Renders a screen to a document that can be searched; what only effects do is not in it. */
export function rendered(screen: VNode): Document {
  return parseHTML(`<!doctype html><html><body>${renderToString(screen)}</body></html>`).document;
}

/** The words of an element as they are read, white space levelled. */
export function wordsOf(element: { textContent: string | null } | null): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
