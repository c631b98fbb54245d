/** The labelled texts that the fits read, and what their clauses disclose. */
import type { NormalText } from '../lib/model/draft.ts';
import type { LabelledText } from '../tests/texts/check-corpus.ts';
import { loadSplit } from '../tests/texts/load.ts';
import type { Split } from '../tests/texts/split.ts';

/** One labelled text, as far as a fit looks at it. */
export type Labelled = Pick<
  LabelledText,
  'id' | 'group' | 'text' | 'doxxing' | 'role' | 'reviewerName' | 'reviewText' | 'merchantName' | 'spans'
>;

/** The texts of some languages in one split (tests/texts/split.ts). A fit reads `train` and nothing else. */
export function loadTexts(languages: readonly LabelledText['lang'][], split: Split): Labelled[] {
  return loadSplit({ split }).filter(({ lang }) => languages.includes(lang));
}

/** Which of the five parts a text belongs to, by its id alone. */
export function foldOf(id: string): number {
  let hash = 7;
  for (const char of id) hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
  return hash % 5;
}

/**
 * The kinds that a stretch of normal text discloses of the customer. `least`: characters that a label and
 * the stretch must share, fewer where the label itself is shorter.
 */
export function kindsTold(
  labelled: Labelled,
  normal: NormalText,
  stretch: { readonly start: number; readonly end: number },
  least: number,
): Set<string> {
  const start = normal.from[stretch.start] ?? 0;
  const end = normal.to[Math.max(stretch.start, stretch.end - 1)] ?? 0;
  const here = labelled.spans.filter(
    (span) =>
      span.subject === 'customer' &&
      span.act === 'disclosure' &&
      Math.min(end, span.end) - Math.max(start, span.start) >= Math.min(least, span.end - span.start),
  );
  return new Set(here.map((span) => span.kind));
}
