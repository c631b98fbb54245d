/** The labelled texts that the fits read, and what their clauses disclose. */
import { readdirSync, readFileSync } from 'node:fs';
import type { NormalText } from '../lib/model/draft.ts';

const TEXTS = new URL('../tests/texts/', import.meta.url);

/** One line of tests/texts, as far as a fit looks at it. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly doxxing: boolean;
  readonly role?: string;
  readonly reviewerName?: string;
  readonly reviewText?: string;
  readonly merchantName?: string;
  readonly spans?: readonly { kind: string; subject: string; act: string; start: number; end: number }[];
}

/** The texts of all files whose name matches, file by file in the order of their names. */
export function loadTexts(files: RegExp): Labelled[] {
  const names = readdirSync(TEXTS)
    .filter((name) => files.test(name))
    .sort();
  return names.flatMap((name) =>
    readFileSync(new URL(name, TEXTS), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Labelled),
  );
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
  const here = (labelled.spans ?? []).filter(
    (span) =>
      span.subject === 'customer' &&
      span.act === 'disclosure' &&
      Math.min(end, span.end) - Math.max(start, span.start) >= Math.min(least, span.end - span.start),
  );
  return new Set(here.map((span) => span.kind));
}
