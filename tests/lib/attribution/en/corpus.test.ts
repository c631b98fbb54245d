/** Holds the English engine to floors on the labelled texts (a little below what was reached). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyseEnglish } from '../../../../lib/attribution/en/index.ts';
import type { DraftFinding } from '../../../../lib/model/draft.ts';
import { isAlarm } from '../../../../lib/model/alarm.ts';
import { normalise } from '../../../../lib/text/normalise.ts';
import { parseCorpus } from '../../../texts/check-corpus.ts';
import type { LabelledText } from '../../../texts/check-corpus.ts';

const read = (name: string): LabelledText[] =>
  parseCorpus(readFileSync(new URL(`../../../texts/${name}`, import.meta.url), 'utf8')).texts;

const analyse = (text: LabelledText): DraftFinding[] => analyseEnglish(normalise(text.text), text);

/** F1 of the doxxing decision, and of spans of the same kind that overlap. */
function figures(texts: readonly LabelledText[]): { doxxing: number; spans: number; subjects: number } {
  let [right, wrong, hits, misses, extras, owners] = [0, 0, 0, 0, 0, 0];
  for (const text of texts) {
    const found = analyse(text);
    const alarmed = found.some(isAlarm);
    if (alarmed && text.doxxing) right++;
    else if (alarmed !== text.doxxing) wrong++;
    const left = [...found];
    for (const span of text.spans) {
      const at = left.findIndex(
        (one) => one.kind === span.kind && one.start < span.end && span.start < one.end,
      );
      if (at < 0) misses++;
      else {
        hits++;
        if (left[at]?.subject === span.subject) owners++;
        left.splice(at, 1);
      }
    }
    extras += left.length;
  }
  return {
    doxxing: (2 * right) / (2 * right + wrong),
    spans: (2 * hits) / (2 * hits + misses + extras),
    subjects: owners / hits,
  };
}

describe.each([
  ['en-train.ndjson', 0.97, 0.92],
  ['en-dev.ndjson', 0.95, 0.86],
  ['en-train-b.ndjson', 0.87, 0.6],
  ['en-train-c.ndjson', 0.86, 0.6],
])('%s', (name, doxxing, spans) => {
  const texts = read(name);
  it('has texts', () => {
    expect(texts.length).toBeGreaterThan(50);
  });
  it('is decided, marked and attributed at least this well', () => {
    const reached = figures(texts);
    expect(reached.doxxing).toBeGreaterThanOrEqual(doxxing);
    expect(reached.spans).toBeGreaterThanOrEqual(spans);
    expect(reached.subjects).toBeGreaterThanOrEqual(0.94);
  });
  it('gives offsets that lie in the text and reasons for each finding', () => {
    for (const text of texts) {
      for (const { start, end, reasons } of analyse(text)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.text.length);
        expect(reasons.length).toBeGreaterThan(0);
      }
    }
  });
});
