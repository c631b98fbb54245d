/**
 * The fitted part of attribution: how much a text reads like one that exposes its customer, and which
 * private fact a clause tells. Weights are data, fitted by scripts/fit-zh.ts from the training texts.
 */
import { gramKey, gramsOf, level } from './grams.ts';
import { SHAPE_WEIGHT } from './settings.ts';
import { BIAS, GRAMS } from './weights.ts';

/** What the model can tell: the text as a whole, or one of the facts without a pattern. */
export type Output = keyof typeof BIAS;

const OUTPUTS = Object.keys(BIAS) as Output[];

interface Table {
  readonly grams: ReadonlyMap<number, Float32Array>;
  /** Tokens of shape.ts, which begin with `#`. */
  readonly shapes: ReadonlyMap<string, Float32Array>;
}

/** Parsed once, when the first text is read. */
let table: Table | undefined;

function parse(): Table {
  const grams = new Map<number, Float32Array>();
  const shapes = new Map<string, Float32Array>();
  for (const row of GRAMS.split('\n')) {
    const [name, ...cells] = row.split('\t');
    if (name === undefined || name === '') continue;
    const values = new Float32Array(OUTPUTS.length);
    for (const cell of cells) values[Number.parseInt(cell.charAt(0), 36)] = Number(cell.slice(1)) / 100;
    if (name.length > 3 && name.startsWith('#')) shapes.set(name, values);
    else grams.set(gramKey(name), values);
  }
  return { grams, shapes };
}

function addRow(sums: Float32Array, row: Float32Array | undefined, scale: number): void {
  if (row === undefined) return;
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (row[i] ?? 0) * scale;
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
  table ??= parse();
  const sums = new Float32Array(OUTPUTS.length);
  const grams = gramsOf(level(text));
  // The fit levels long and short texts by the square root of what they hold.
  const scale = 1 / Math.sqrt(grams.length + 1);
  for (const gram of grams) addRow(sums, table.grams.get(gram), scale);
  for (const token of shape) addRow(sums, table.shapes.get(token), SHAPE_WEIGHT);
  const log = {} as Record<Name, number>;
  for (const output of outputs) log[output] = BIAS[output] + (sums[OUTPUTS.indexOf(output)] ?? 0);
  return log;
}
