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

/** What this copy of the script has put into the registry, by name. */
const drawn = new Map<string, Highlight>();

function drawUnder(highlights: HighlightRegistry, name: string, marks: readonly MarkedRange[]): void {
  if (marks.length > 0) {
    const highlight = new Highlight(...marks.map((mark) => mark.range));
    highlights.set(name, highlight);
    drawn.set(name, highlight);
    return;
  }
  // After the extension was reloaded a newer copy may have drawn under the name: that is not ours to delete.
  if (highlights.get(name) === drawn.get(name)) highlights.delete(name);
  drawn.delete(name);
}

/** Draws exactly these marks and no others. Names without marks leave the registry. */
export function drawHighlights(marks: readonly MarkedRange[]): void {
  const highlights = registry();
  if (!highlights) return;
  const isSure = (mark: MarkedRange): boolean => mark.confidence >= SURE_FROM;
  drawUnder(highlights, MARK_NAMES.sure, marks.filter(isSure));
  drawUnder(
    highlights,
    MARK_NAMES.unsure,
    marks.filter((mark) => !isSure(mark)),
  );
}
