/** The fitted model of Chinese texts. */
import { scorer } from '../model.ts';
import { gramKey, gramsOf, level } from './grams.ts';
import { SHAPE_WEIGHT } from './settings.ts';
import { BIAS, GRAMS } from './weights.ts';

/** Log-odds of outputs for a stretch of normal text; the fit has tokens of shape.ts for the whole text only. */
export const scores = scorer({
  bias: BIAS,
  rows: GRAMS,
  gramsOf: (text) => gramsOf(level(text)),
  gramKey,
  shapeWeight: SHAPE_WEIGHT,
});
