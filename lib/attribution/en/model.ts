/** The fitted model of English texts. */
import { scorer } from '../model.ts';
import { SHAPE_WEIGHT } from './settings.ts';
import { BIAS, GRAMS } from './weights.ts';
import { gramsOf } from './words.ts';

/** Log-odds of outputs for a stretch of normal text, with tokens of shape.ts or of its clause. */
export const scores = scorer({
  bias: BIAS,
  rows: GRAMS,
  gramsOf,
  gramKey: (name) => name,
  shapeWeight: SHAPE_WEIGHT,
});
