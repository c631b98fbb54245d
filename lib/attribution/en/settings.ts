/** Weight of a shape token beside the word sequences; the fit and the model share it. */
export const SHAPE_WEIGHT = 0.2;

/** Bars of the fitted model beside the rules, all in log-odds; set by cross-validation, not on the fit. */
export const BARS = {
  /** How much the mood of the text moves a told clause, and at most by how much. */
  lift: 0.5,
  mostLift: 2,
  /** From here on a clause tells a fact, in a text whose mood is at least `toldMood`. */
  told: 0.9,
  toldMood: -1,
  /** From here on it is said where nothing surer is, in a text whose mood is at least `hintMood`. */
  hint: -0.2,
  hintMood: 0.3,
  /** How much the mood moves facts by frame, things with an owner, names, and calls and quotations. */
  frame: 1,
  contact: 0.8,
  name: 0.8,
  call: 0.8,
  mostMood: 3,
} as const;
