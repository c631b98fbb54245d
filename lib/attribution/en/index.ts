/** The English engine. */
import type { Analyse } from '../../model/draft.ts';
import { engine } from '../learned/engine.ts';
import { englishRules, detectEnglish } from './language.ts';
import { MODELS } from './weights.ts';

/** Beyond this many characters a text is read no further: names are tagged word by word, and no reply is that long. */
export const LONGEST_TEXT = 60_000;

const readEnglish = engine({
  rules: englishRules,
  detect: detectEnglish,
  stored: () => MODELS,
});

/** Reads English merchant speech. Offsets of the findings are into the source as given. */
export const analyseEnglish: Analyse = (source, input) =>
  readEnglish({ ...source, text: source.text.slice(0, LONGEST_TEXT) }, input);
