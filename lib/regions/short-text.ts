import type { Dom } from './dom.ts';
import { readText } from './read-text.ts';

const SHALLOW = 64;

/** Takes nodes; gives their words in one line, or null where they are more than `max` UTF-16 units. */
export function shortText(dom: Dom, roots: readonly Node[], max: number): string | null {
  const read = readText(dom, roots, { maxChars: max, maxDepth: SHALLOW });
  return read.cut || read.tooDeep ? null : read.text.replaceAll('\n', ' ');
}

/** Takes selectors, best first; gives the words of the first element that has any, cut at `max` units. */
export function firstWords(
  dom: Dom,
  selectors: readonly string[],
  scope?: Element,
  max = 200,
): string | undefined {
  for (const css of selectors) {
    const element = dom.one(css, scope);
    if (!element) continue;
    const { text } = readText(dom, [element], { maxChars: max, maxDepth: SHALLOW });
    if (text !== '') return text;
  }
  return undefined;
}
