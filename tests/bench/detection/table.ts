/** Prints the figures for people. */
import type { Score } from '../../texts/score.ts';

const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

/** A score in one line. */
export function scoreLine(
  name: string,
  { texts, doxxing, falseAlarms, spans, subjects, acts }: Score,
): string {
  const cells = [
    ...[doxxing.precision, doxxing.recall, doxxing.f1, doxxing.f2, falseAlarms],
    ...[spans.f1, subjects, acts],
  ];
  return `${name.padEnd(28)}${String(texts).padStart(6)}${cells.map((cell) => figure(cell).padStart(8)).join('')}`;
}

export const SCORE_HEAD = `${''.padEnd(28)} texts    prec  recall      F1      F2   false   spans subject     act`;

/** The kinds of a score, a line each. */
export function kindLines({ kinds }: Score): string[] {
  const head = `${'kind'.padEnd(20)}${['F1', 'prec', 'recall', 'found', 'FP', 'FN', 'wrong'].map((one) => one.padStart(8)).join('')}`;
  return [
    head,
    ...Object.entries(kinds).map(([kind, { f1, precision, recall, tp, fp, fn, wrongKind }]) =>
      [
        kind.padEnd(20),
        ...[f1, precision, recall].map((cell) => figure(cell).padStart(8)),
        ...[tp, fp, fn, wrongKind].map((cell) => String(cell).padStart(8)),
      ].join(''),
    ),
  ];
}
