/** Holds the Chinese engine to floors a little below what was reached; zh-test shapes nothing. */
import { describe, expect, it } from 'vitest';
import { evaluate, findingsOf, readTexts } from '../../../texts/evaluate.ts';

describe.each([
  ['zh-test.ndjson', { precision: 0.91, recall: 0.86, f1: 0.89, subjects: 0.86, acts: 0.9 }],
  ['zh-train-a.ndjson', { precision: 0.93, recall: 0.92, f1: 0.94, subjects: 0.85, acts: 0.92 }],
  ['zh-train-b.ndjson', { precision: 0.93, recall: 0.9, f1: 0.93, subjects: 0.87, acts: 0.92 }],
])('%s', (name, floors) => {
  it('is decided and attributed at least this well', () => {
    const reached = evaluate(readTexts(name));
    for (const [figure, floor] of Object.entries(floors)) {
      expect(reached[figure as keyof typeof floors], figure).toBeGreaterThanOrEqual(floor);
    }
  });
});

describe('ordinary replies', () => {
  it('raise hardly any alarm', () => {
    const texts = readTexts('zh-ordinary.ndjson');
    expect(evaluate(texts).falseAlarms / texts.length).toBeLessThanOrEqual(0.02);
  });
});

describe('findings', () => {
  it('stand in the text as it is, in order, without overlap, each with its reasons', () => {
    for (const text of readTexts('zh-dev.ndjson')) {
      let end = 0;
      for (const finding of findingsOf(text)) {
        expect(finding.start).toBeGreaterThanOrEqual(end);
        expect(text.text.slice(finding.start, finding.end)).toBe(finding.text);
        expect(finding.reasons.length).toBeGreaterThan(0);
        end = finding.end;
      }
    }
  });
});
