/** Floors for the figures of a score. */
import { expect } from 'vitest';
import type { Score } from './score.ts';

/** Lowest shares (0..1) that a test accepts. */
export interface Floors {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly spans: number;
  readonly subjects: number;
  readonly acts: number;
}

/** Fails the running test, naming the figure, where a score lies below a floor; a figure that is null lies below. */
export function expectFloors({ doxxing, spans, subjects, acts }: Score, floors: Floors): void {
  const reached = {
    ...{ precision: doxxing.precision, recall: doxxing.recall, f1: doxxing.f1 },
    ...{ spans: spans.f1, subjects, acts },
  };
  const below = Object.entries(floors).filter(
    ([figure, floor]) => (reached[figure as keyof Floors] ?? -1) < floor,
  );
  expect(below, JSON.stringify(reached)).toEqual([]);
}
