/**
 * Fits lib/attribution/zh/weights.ts from the training texts (tests/texts, split `train` and nothing else).
 * Run: node scripts/fit-zh.ts
 */
import { read } from '../lib/attribution/zh/clause.ts';
import { gramText, gramsOf, level } from '../lib/attribution/zh/grams.ts';
import { SHAPE_WEIGHT } from '../lib/attribution/zh/settings.ts';
import { shapeOf } from '../lib/attribution/zh/shape.ts';
import { toneOf } from '../lib/attribution/zh/tone.ts';
import { segment } from '../lib/text/segment.ts';
import { fitLanguage } from './fit.ts';

const grams = (text: string): string[] => gramsOf(level(text)).map(gramText);

fitLanguage({
  languages: ['zh-Hans', 'zh-Hant'],
  table: new URL('../lib/attribution/zh/weights.ts', import.meta.url),
  script: 'scripts/fit-zh.ts',
  keep: 10000,
  shapeWeight: SHAPE_WEIGHT,
  overlap: 4,
  clauseBoost: 4,
  text: (labelled, { text }) => ({
    grams: grams(text),
    shape: shapeOf(read(text), toneOf(text), labelled.role ?? 'reply'),
  }),
  clauses: (_, { text }) =>
    segment(text).flatMap((sentence) =>
      sentence.clauses.map(({ start, end }) => ({
        start,
        end,
        grams: grams(text.slice(start, end)),
        shape: [],
      })),
    ),
});
