/** The mood of a whole English text: whether it reads like one that exposes its customer. */
import type { EnglishText } from '../../detectors/en/document.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { scores } from './model.ts';
import { BARS } from './settings.ts';
import { shapeOf } from './shape.ts';

/** Longer texts are judged by their beginning: the model was fitted on replies and posts. */
const SAMPLE = 4000;

/** A document with its clauses and what the fitted model makes of the whole. */
export interface MoodText extends EnglishText {
  readonly clauses: readonly Clause[];
  /** Log-odds that the text exposes its customer, from its words and build alone. */
  readonly exposes: number;
}

/** Reads the mood of a document, once. */
export function withMood(doc: EnglishText): MoodText {
  const clauses = clausesOf(doc);
  const early = clauses.filter(({ start }) => start < SAMPLE);
  const { doxxing } = scores(doc.text.slice(0, SAMPLE), ['doxxing'], shapeOf(doc, early));
  return { ...doc, clauses, exposes: doxxing };
}

/** How much the mood weighs for the customer: `share` of its log-odds, never more than a few. */
export function moodWeight({ exposes }: MoodText, share: number): number {
  return Math.max(-BARS.mostMood, Math.min(BARS.mostMood, exposes)) * share;
}
