/**
 * Fits lib/attribution/en/weights.ts from the training texts (tests/texts, split `train` and nothing else).
 * Run: node scripts/fit-en.ts
 */
import { clausesOf } from '../lib/attribution/en/clauses.ts';
import { SHAPE_WEIGHT } from '../lib/attribution/en/settings.ts';
import { shapeOf } from '../lib/attribution/en/shape.ts';
import { gramsOf } from '../lib/attribution/en/words.ts';
import { readEnglish, type EnglishText } from '../lib/detectors/en/document.ts';
import type { NormalText } from '../lib/model/draft.ts';
import type { Labelled } from './fit-corpus.ts';
import { fitLanguage } from './fit.ts';

function read(labelled: Labelled, normal: NormalText): EnglishText {
  const role = labelled.role === 'post' || labelled.role === 'statement' ? labelled.role : 'reply';
  return readEnglish(normal, { ...labelled, role });
}

fitLanguage({
  languages: ['en'],
  table: new URL('../lib/attribution/en/weights.ts', import.meta.url),
  script: 'scripts/fit-en.ts',
  keep: 4000,
  shapeWeight: SHAPE_WEIGHT,
  overlap: 10,
  clauseBoost: 2,
  text: (labelled, normal) => {
    const doc = read(labelled, normal);
    return { grams: gramsOf(doc.text), shape: shapeOf(doc, clausesOf(doc)) };
  },
  clauses: (labelled, normal) =>
    clausesOf(read(labelled, normal)).map(({ start, end, shape }) => ({
      start,
      end,
      grams: gramsOf(normal.text.slice(start, end)),
      shape,
    })),
});
