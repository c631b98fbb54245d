/** Holds the Chinese engine to floors .02 below what was measured; the test split shapes nothing. */
import { describe, expect, it } from 'vitest';
import { evaluate, judge } from '../../../texts/evaluate.ts';
import { expectFloors } from '../../../texts/floors.ts';
import { loadSplit } from '../../../texts/load.ts';

describe('the test split', () => {
  it.each([
    ['zh-Hans', { precision: 0.88, recall: 0.81, f1: 0.845, spans: 0.68, subjects: 0.87, acts: 0.95 }],
    ['zh-Hant', { precision: 0.87, recall: 0.81, f1: 0.84, spans: 0.71, subjects: 0.87, acts: 0.93 }],
  ] as const)('is decided, marked and attributed at least this well: %s', (lang, floors) => {
    const texts = loadSplit({ lang, split: 'test' });
    expect(texts.length).toBeGreaterThanOrEqual(60);
    expectFloors(evaluate(texts), floors);
  });
});

describe('findings', () => {
  it('stand in the text as it is, in order, without overlap, each with its reasons', () => {
    for (const { text, findings } of loadSplit({ lang: 'zh', split: 'dev' }).map(judge)) {
      let end = 0;
      for (const finding of findings) {
        expect(finding.start).toBeGreaterThanOrEqual(end);
        expect(text.text.slice(finding.start, finding.end)).toBe(finding.text);
        expect(finding.reasons.length).toBeGreaterThan(0);
        end = finding.end;
      }
    }
  });
});
