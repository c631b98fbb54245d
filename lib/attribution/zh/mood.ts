import type { Reading } from './clause.ts';
import { scores } from './model.ts';
import { shapeOf } from './shape.ts';
import { toneOf, type Mood } from './tone.ts';

/** From here on (log-odds) a text is taken to attack, below the negative to serve. */
const CLEAR = 0.5;
/** Longer texts are judged by their beginning: the model was fitted on replies and statements. */
const SAMPLE = 4000;

/** Reads the mood of a whole text, once. */
export function moodOf(reading: Reading, role: string): Mood {
  const tone = toneOf(reading.text.slice(0, SAMPLE));
  const exposes = scores(reading.text.slice(0, SAMPLE), ['doxxing'], shapeOf(reading, tone, role)).doxxing;
  return { ...tone, exposes, kind: exposes < -CLEAR, hostile: exposes > CLEAR };
}
