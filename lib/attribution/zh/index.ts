/** The Chinese engine. */
import type { Analyse } from '../../model/draft.ts';
import { engine } from '../learned/engine.ts';
import { chineseRules, detectChinese, widenPunctuation } from './language.ts';
import { MODELS } from './weights.ts';

const readChinese = engine({
  rules: chineseRules,
  detect: (text) => detectChinese(text),
  stored: () => MODELS,
});

/** Reads Chinese merchant speech. Offsets of the findings are into the source as given. */
export const analyseChinese: Analyse = (source, input) =>
  readChinese({ ...source, text: widenPunctuation(source.text) }, input);
