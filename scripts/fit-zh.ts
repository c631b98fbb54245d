/** Fits lib/attribution/zh/weights.ts from the training split. Run: node scripts/fit-zh.ts */
import { chineseRules, detectChinese } from '../lib/attribution/zh/language.ts';
import { fitModels, writeModels } from './fit.ts';
import { loadTexts } from './fit-corpus.ts';

const models = fitModels(
  {
    rules: chineseRules,
    detect: (text) => detectChinese(text),
    stored: () => {
      throw new Error('a fit reads no stored models');
    },
  },
  loadTexts(['zh-Hans', 'zh-Hant'], 'train'),
  {
    folds: 3,
    price: 0.01,
    gate: -1.5,
    text: { rounds: 12, rate: 0.4, decay: 1e-3, keep: 28_000, keepOfSentence: 4_500 },
    tags: { rounds: 8, drop: 0.3, keep: 14_000, cells: 22_000 },
    spans: { rounds: 6, rate: 0.3, decay: 1e-4, drop: 0.2, keep: 6_000, cells: 13_000 },
  },
);
writeModels(models, new URL('../lib/attribution/zh/weights.ts', import.meta.url), 'scripts/fit-zh.ts');
