/**
 * Marks text by the CSS Custom Highlight API: the page's DOM stays byte for byte. The registry is shared with
 * the page, which can read and clear its names: they are neutral, and set anew after each reading. How they
 * look stands in entrypoints/content/highlight.css.
 */

/** Names in the registry: surer findings, and those to be looked at twice. */
export const MARK_NAMES = { sure: 'text-note-1', unsure: 'text-note-2' } as const;

/** From this confidence on a mark is drawn as `sure` (「可能」 and above, lib/model/alarm.ts). */
export const SURE_FROM = 0.7;

export interface MarkedRange {
  readonly range: Range;
  readonly confidence: number;
}

/** The registry, or undefined where the browser lacks it (Chrome before 105, Firefox before 140). */
function registry(): HighlightRegistry | undefined {
  return typeof CSS !== 'undefined' && 'highlights' in CSS ? CSS.highlights : undefined;
}

/** Draws exactly these marks and no others. Names without marks leave the registry. */
export function drawHighlights(marks: readonly MarkedRange[]): void {
  const highlights = registry();
  if (!highlights) return;
  const sure = marks.filter((mark) => mark.confidence >= SURE_FROM);
  const unsure = marks.filter((mark) => mark.confidence < SURE_FROM);
  for (const [name, some] of [
    [MARK_NAMES.sure, sure],
    [MARK_NAMES.unsure, unsure],
  ] as const) {
    if (some.length === 0) highlights.delete(name);
    else highlights.set(name, new Highlight(...some.map((mark) => mark.range)));
  }
}
