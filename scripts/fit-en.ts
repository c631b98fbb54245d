/** Fits lib/attribution/en/weights.ts from the training split. Run: node scripts/fit-en.ts */
import { englishRules, detectEnglish } from '../lib/attribution/en/language.ts';
import { loadTagger } from '../lib/detectors/en/tagger.ts';
import { fitModels, writeModels } from './fit.ts';
import { loadTexts } from './fit-corpus.ts';

await loadTagger();

const models = fitModels(
  {
    rules: englishRules,
    detect: detectEnglish,
    stored: () => {
      throw new Error('a fit reads no stored models');
    },
  },
  loadTexts(['en'], 'train'),
  {
    folds: 3,
    price: 0.02,
    gate: -1.5,
    text: { rounds: 12, rate: 0.4, decay: 1e-3, keep: 16_000, keepOfSentence: 3_500 },
    tags: { rounds: 8, drop: 0.3, keep: 14_000, cells: 24_000 },
    spans: { rounds: 6, rate: 0.3, decay: 1e-4, drop: 0.2, keep: 6_000, cells: 13_000 },
  },
);
writeModels(models, new URL('../lib/attribution/en/weights.ts', import.meta.url), 'scripts/fit-en.ts');
