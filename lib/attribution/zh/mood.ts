import type { Reading } from './clause.ts';
import { scores } from './model.ts';
import { shapeOf } from './shape.ts';
import { toneOf, type Mood } from './tone.ts';

/** From here on (log-odds) a text is taken to attack, below the negative to serve. */
const CLEAR = 0.5;
/** Longer texts are judged by their beginning: the model was fitted on replies and statements. */
const SAMPLE = 4000;

/** Texts shorter than this (UTF-16 units) say too little for the whole weight of the model. */
const FULL = 60;

/** Reads the mood of a whole text, once. */
export function moodOf(reading: Reading, role: string): Mood {
  const tone = toneOf(reading.text.slice(0, SAMPLE));
  const told = scores(reading.text.slice(0, SAMPLE), ['doxxing'], shapeOf(reading, tone, role)).doxxing;
  const exposes = told * Math.min(1, reading.text.length / FULL);
  return { ...tone, exposes, kind: exposes < -CLEAR, hostile: exposes > CLEAR };
}
