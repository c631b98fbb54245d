/** Writes fitted weights as the tables that lib/attribution/learned/sparse-table.ts reads. */
import { CODE, type StoredTable } from '../lib/attribution/learned/sparse-table.ts';
import { BITS } from './fit-linear.ts';

/** Steps of a stored weight either way. */
const STEPS = 15;

/** Most slots that may carry weights: a row's number is 16 bits. */
const MOST_ROWS = 65_534;

/** A gap in five-bit digits, lowest first. */
function digits(gap: number): string {
  let text = '';
  let rest = gap;
  for (; rest >= 32; rest = Math.floor(rest / 32)) text += String.fromCharCode(CODE.more + (rest % 32));
  return text + String.fromCharCode(CODE.first + rest);
}

/** The least size among the `keep` largest weights. */
function leastKept(weights: Float32Array, keep: number): { least: number; most: number } {
  const sizes = new Float32Array(weights.length);
  let nonzero = 0;
  for (const weight of weights) if (weight !== 0) sizes[nonzero++] = Math.abs(weight);
  const sorted = sizes.subarray(0, nonzero).sort();
  return {
    least: sorted[Math.max(0, nonzero - keep)] ?? 0,
    // One weight in a thousand may be cut to the largest step, so that the others keep finer ones.
    most: sorted[Math.max(0, nonzero - 1 - Math.floor(Math.min(keep, nonzero) / 1000))] ?? 1,
  };
}

/** Sets all but the `keep` weights of most size to 0, in place. What is stored is what was measured. */
export function prune(weights: Float32Array, keep: number): void {
  const { least } = leastKept(weights, keep);
  for (let i = 0; i < weights.length; i++) if (Math.abs(weights[i] ?? 0) < least) weights[i] = 0;
}

/** Keeps the `keep` cells that weigh most, in 15 steps either way: more steps cost size and gain nothing. */
export function store(weights: Float32Array, columns: number, keep: number): StoredTable {
  const { least, most } = leastKept(weights, keep);
  const unit = most / STEPS;
  let [gaps, values] = ['', ''];
  const rows = new Set<number>();
  let last = 0;
  for (let cell = 0; cell < weights.length; cell++) {
    const weight = weights[cell] ?? 0;
    if (weight === 0 || Math.abs(weight) < least) continue;
    const value = Math.max(-STEPS, Math.min(STEPS, Math.round(weight / unit)));
    if (value === 0) continue;
    rows.add(Math.floor(cell / columns));
    gaps += digits(cell - last);
    values += String.fromCharCode(CODE.zero + value);
    last = cell;
  }
  if (rows.size > MOST_ROWS) throw new Error(`${rows.size} slots carry weights; ${MOST_ROWS} is the most`);
  return {
    bits: BITS,
    columns,
    unit: Number(unit.toPrecision(6)),
    gaps,
    values,
  };
}
