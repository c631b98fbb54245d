/**
 * Logistic regression over features with integer ids, Adagrad in a fixed order: the same examples give
 * the same weights on every machine.
 */

/** What one example holds: n-grams, levelled by how many there are, and tokens of build, which are not. */
export interface Example {
  readonly grams: Uint32Array;
  readonly shape: Uint32Array;
  readonly yes: boolean;
  readonly fold: number;
}

export interface Fitted {
  readonly bias: number;
  readonly weights: Float64Array;
}

export interface Settings {
  /** How many features there are. */
  readonly size: number;
  /** How much more a positive example counts than a negative one. */
  readonly boost: number;
  /** Value of a shape token; an n-gram has 1 / √(n-grams + 1). */
  readonly shapeWeight: number;
}

const EPOCHS = 18;

/** Log-odds that a model gives an example. */
export function score(model: Fitted, example: Example, shapeWeight: number): number {
  const scale = 1 / Math.sqrt(example.grams.length + 1);
  let sum = model.bias;
  for (const gram of example.grams) sum += (model.weights[gram] ?? 0) * scale;
  for (const token of example.shape) sum += (model.weights[token] ?? 0) * shapeWeight;
  return sum;
}

/** Fits one output against the rest. */
export function fit(examples: readonly Example[], settings: Settings): Fitted {
  const weights = new Float64Array(settings.size);
  const squares = new Float64Array(settings.size).fill(1e-2);
  let bias = 0;
  const move = (features: Uint32Array, slope: number): void => {
    for (const feature of features) {
      const weight = weights[feature] ?? 0;
      const step = slope + 2e-4 * weight;
      const square = (squares[feature] ?? 0) + step * step;
      squares[feature] = square;
      weights[feature] = weight - (0.22 * step) / Math.sqrt(square);
    }
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let k = 0; k < examples.length; k++) {
      // A fixed, epoch-dependent order without a random source.
      const example = examples[(k * 7919 + epoch * 104729) % examples.length];
      if (example === undefined) continue;
      const sum = score({ bias, weights }, example, settings.shapeWeight);
      const gradient =
        (1 / (1 + Math.exp(-sum)) - (example.yes ? 1 : 0)) * (example.yes ? settings.boost : 1);
      bias -= 0.02 * gradient;
      move(example.grams, gradient * (1 / Math.sqrt(example.grams.length + 1)));
      move(example.shape, gradient * settings.shapeWeight);
    }
  }
  return { bias, weights };
}

/** Prints precision and recall over five parts, each judged by a model that has not seen it. */
export function crossValidate(name: string, examples: readonly Example[], settings: Settings): void {
  let [tp, fp, fn] = [0, 0, 0];
  for (let part = 0; part < 5; part++) {
    const model = fit(
      examples.filter((example) => example.fold !== part),
      settings,
    );
    for (const example of examples) {
      if (example.fold !== part) continue;
      const yes = score(model, example, settings.shapeWeight) > 0;
      if (yes && example.yes) tp++;
      else if (yes) fp++;
      else if (example.yes) fn++;
    }
  }
  const [precision, recall] = [tp / (tp + fp || 1), tp / (tp + fn || 1)];
  console.log(
    `${name}: ${examples.length} examples, ${tp + fn} yes, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
}
