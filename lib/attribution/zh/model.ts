/**
 * The fitted part of attribution: how much a text reads like one that exposes its customer, and which
 * private fact a clause tells. Weights are data, fitted by scripts/fit-zh.ts from the training texts.
 */
import { gramsOf, level } from './grams.ts';
import { SHAPE_WEIGHT } from './settings.ts';
import { BIAS, GRAMS } from './weights.ts';

/** What the model can tell: the text as a whole, or one of the facts without a pattern. */
export type Output = keyof typeof BIAS;

const OUTPUTS = Object.keys(BIAS) as Output[];
/** One weight an output, in the order of OUTPUTS; parsed once from the compact table. */
let table: Map<string, Float32Array> | undefined;

function weights(): Map<string, Float32Array> {
  if (table === undefined) {
    table = new Map();
    for (const row of GRAMS.split('\n')) {
      const [gram, ...cells] = row.split('\t');
      if (gram === undefined || gram === '') continue;
      const values = new Float32Array(OUTPUTS.length);
      for (const cell of cells) values[Number.parseInt(cell.charAt(0), 36)] = Number(cell.slice(1)) / 100;
      table.set(gram, values);
    }
  }
  return table;
}

/**
 * Log-odds of the outputs asked for, for a stretch of normal text. `shape` are tokens of shape.ts; the
 * fit has them for the whole text only.
 */
export function scores<Name extends Output>(
  text: string,
  outputs: readonly Name[],
  shape: readonly string[] = [],
): Record<Name, number> {
  const known = weights();
  const sums = new Float32Array(OUTPUTS.length);
  const grams = gramsOf(level(text));
  for (const gram of grams) {
    const row = known.get(gram);
    if (row !== undefined) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (row[i] ?? 0);
  }
  const shaped = new Float32Array(OUTPUTS.length);
  for (const token of shape) {
    const row = known.get(token);
    if (row !== undefined)
      for (let i = 0; i < shaped.length; i++) shaped[i] = (shaped[i] ?? 0) + (row[i] ?? 0);
  }
  // The fit levels long and short texts by the square root of what they hold.
  const scale = 1 / Math.sqrt(grams.size + 1);
  const log = {} as Record<Name, number>;
  for (const output of outputs) {
    const column = OUTPUTS.indexOf(output);
    log[output] = BIAS[output] + (sums[column] ?? 0) * scale + (shaped[column] ?? 0) * SHAPE_WEIGHT;
  }
  return log;
}
