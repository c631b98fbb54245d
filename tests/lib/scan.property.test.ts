/** What must hold of the whole core for any text, and for any labelled text in disguise. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadTagger } from '../../lib/detectors/en/tagger.ts';
import { ROLES } from '../../lib/model/kinds.ts';
import type { Finding, ScanInput } from '../../lib/model/schema.ts';
import { assessmentSchema } from '../../lib/model/schema.ts';
import { scan } from '../../lib/scan.ts';
import { loadSplit } from '../texts/load.ts';
import { anyText, fullWidth, INVISIBLES, strewn } from './text/strings.ts';

await loadTagger();

const anyInput: fc.Arbitrary<ScanInput> = fc.record(
  {
    id: fc.string({ maxLength: 5 }),
    text: anyText(300),
    role: fc.constantFrom(...ROLES),
    platform: fc.constantFrom('dianping', 'yelp', ''),
    lang: fc.constantFrom('zh', 'zh-Hant', 'en', 'fr', 'x', ''),
    reviewerName: anyText(20),
    reviewText: anyText(80),
    merchantName: anyText(20),
  },
  { requiredKeys: ['id', 'text', 'role'] },
);

describe('for any text and any context', () => {
  it('the core gives a sound assessment: no throw, findings in the text, in order, that say what they cover', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const assessment = assessmentSchema.parse(scan(input));
        let start = 0;
        for (const finding of assessment.findings) {
          expect(finding.start).toBeGreaterThanOrEqual(start);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(finding.end).toBeLessThanOrEqual(input.text.length);
          expect(finding.text).toBe(input.text.slice(finding.start, finding.end));
          start = finding.start;
        }
      }),
      { numRuns: 400 },
    );
  });
});

const texts = loadSplit({ split: 'dev' });
const anyLabelled = fc.constantFrom(...texts);

/** What a finding says, without its place and confidence. */
const told = ({ kind, subject, act }: Finding): string => `${kind} ${subject} ${act}`;

describe('disguise changes nothing', () => {
  const invisible = fc
    .constantFrom(...INVISIBLES)
    .map((code) => String.fromCodePoint(Number.parseInt(code, 16)));

  it('invisible characters: same kinds, subjects, acts, in the same places', () => {
    fc.assert(
      fc.property(anyLabelled, fc.array(fc.nat(), { maxLength: 12 }), invisible, (input, places, what) => {
        const plain = scan(input).findings;
        const { text, at } = strewn(input.text, places, what);
        const disguised = scan({ ...input, text }).findings;
        expect(disguised.map(told)).toEqual(plain.map(told));
        disguised.forEach((finding, i) => {
          const expected = plain[i];
          if (expected === undefined) return;
          // What was strewn in at the very edge may count in or out.
          expect(finding.start).toBeLessThanOrEqual(at[expected.start] ?? -1);
          expect(finding.end).toBeGreaterThan(at[expected.end - 1] ?? Infinity);
          expect(finding.text.replaceAll(what, '')).toBe(expected.text.replaceAll(what, ''));
        });
      }),
      { numRuns: 150 },
    );
  });

  it('full width: same kinds, subjects, acts, in the same places', () => {
    fc.assert(
      fc.property(anyLabelled, (input) => {
        const place = (finding: Finding): string => `${told(finding)} ${finding.start} ${finding.end}`;
        const plain = scan(input).findings.map(place);
        expect(scan({ ...input, text: fullWidth(input.text) }).findings.map(place)).toEqual(plain);
      }),
      { numRuns: 150 },
    );
  });
});
