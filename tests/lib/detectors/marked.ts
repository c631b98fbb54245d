/** Sentences with the values marked in them, as the tables of these tests write them: 「电话⟦phone:13800000456⟧」. */
import type { Candidate } from '../../../lib/model/draft.ts';
import { normalise, toSource } from '../../../lib/text/normalise.ts';

const MARK = /⟦([a-z-]+):([^⟧]*)⟧/g;

/** The sentence without its marks, and `kind|value` of each mark in order. */
export function unmark(marked: string): { text: string; values: string[] } {
  const values = [...marked.matchAll(MARK)].map(([, kind, value]) => `${kind ?? ''}|${value ?? ''}`);
  return { text: marked.replace(MARK, '$2'), values };
}

/** What detectors find in a sentence, as `kind|value` of the source in order, of the kinds asked for. */
export function found(
  text: string,
  detect: (normal: string) => readonly Candidate[],
  kinds: ReadonlySet<string>,
): string[] {
  const normal = normalise(text);
  const seen = detect(normal.text)
    .filter((candidate) => kinds.has(candidate.kind))
    .map((candidate) => ({ kind: candidate.kind, ...toSource(normal, candidate.start, candidate.end) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return [...new Set(seen.map(({ kind, start, end }) => `${kind}|${text.slice(start, end)}`))];
}
