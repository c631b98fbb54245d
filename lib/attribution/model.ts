/**
 * The fitted part of attribution: how much a text reads like one that exposes its customer, and which
 * private fact a clause tells. Weights are data, fitted by scripts/fit-zh.ts and scripts/fit-en.ts.
 */

/** One language's table and how its texts are read. */
export interface ModelData<Name extends string, Gram extends string | number> {
  /** Log-odds of each output before anything is read; their order numbers the columns of `rows`. */
  readonly bias: Readonly<Record<Name, number>>;
  /** A line a feature: its name, then cells of a base-36 column and hundredths of log-odds, tab-separated. */
  readonly rows: string;
  /** The sequences of a stretch of normal text, repeats included. */
  readonly gramsOf: (text: string) => readonly Gram[];
  /** The sequence of a row's name. */
  readonly gramKey: (name: string) => Gram;
  /** Weight of a shape token beside the sequences; the fit and the model share it. */
  readonly shapeWeight: number;
}

interface Table<Gram> {
  readonly grams: ReadonlyMap<Gram, Float32Array>;
  /** Tokens of build, which begin with `#`. */
  readonly shapes: ReadonlyMap<string, Float32Array>;
}

/** Log-odds of the outputs asked for, for a stretch of normal text and the tokens of its build. */
export type Scores<Output extends string> = <Name extends Output>(
  text: string,
  outputs: readonly Name[],
  shape?: readonly string[],
) => Record<Name, number>;

function parse<Name extends string, Gram extends string | number>(
  data: ModelData<Name, Gram>,
  columns: number,
): Table<Gram> {
  const grams = new Map<Gram, Float32Array>();
  const shapes = new Map<string, Float32Array>();
  for (const row of data.rows.split('\n')) {
    const [name, ...cells] = row.split('\t');
    if (name === undefined || name === '') continue;
    const values = new Float32Array(columns);
    for (const cell of cells) values[Number.parseInt(cell.charAt(0), 36)] = Number(cell.slice(1)) / 100;
    if (name.length > 3 && name.startsWith('#')) shapes.set(name, values);
    else grams.set(data.gramKey(name), values);
  }
  return { grams, shapes };
}

function addRow(sums: Float32Array, row: Float32Array | undefined, scale: number): void {
  if (row === undefined) return;
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (row[i] ?? 0) * scale;
}

/** Makes the scorer of one language. The table is parsed once, when the first text is read. */
export function scorer<Output extends string, Gram extends string | number>(
  data: ModelData<Output, Gram>,
): Scores<Output> {
  const columns = Object.keys(data.bias);
  let table: Table<Gram> | undefined;
  return (text, outputs, shape = []) => {
    table ??= parse(data, columns.length);
    const sums = new Float32Array(columns.length);
    const grams = data.gramsOf(text);
    // The fit levels long and short texts by the square root of what they hold.
    const scale = 1 / Math.sqrt(grams.length + 1);
    for (const gram of grams) addRow(sums, table.grams.get(gram), scale);
    for (const token of shape) addRow(sums, table.shapes.get(token), data.shapeWeight);
    const log = {} as Record<(typeof outputs)[number], number>;
    for (const output of outputs) log[output] = data.bias[output] + (sums[columns.indexOf(output)] ?? 0);
    return log;
  };
}
