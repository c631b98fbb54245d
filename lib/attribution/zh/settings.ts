/** Weight of a shape token beside the character sequences; the fit and the model share it. */
export const SHAPE_WEIGHT = 0.5;
