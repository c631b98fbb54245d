/** One language's fitted models, unpacked when its first text is read. */
import { sparseTable, type SparseTable, type StoredTable } from './sparse-table.ts';
import type { Transitions } from './tagger.ts';

/** Log-odds of a line through measured points: x → y, rising. */
export type Curve = readonly (readonly [x: number, y: number])[];

/** Columns of the sound table. */
export const SOUND = { text: 0, sentence: 1, anything: 2 } as const;

/** Everything a fit gives, as it stands in a weights file. */
export interface StoredModels {
  /** Columns (SOUND): the text exposes somebody; a sentence of it does; a sentence holds anything at all. */
  readonly sound: StoredTable;
  readonly soundBias: readonly [text: number, sentence: number, anything: number];
  /** Least log-odds at which a sentence is read closely (shutsOut). */
  readonly gate: number;
  readonly tags: StoredTable;
  readonly transitions: Transitions;
  readonly spans: StoredTable;
  readonly spanBias: readonly number[];
  /** Log-odds that a text exposes somebody: see decide. */
  readonly decision: readonly number[];
  /** What a text's log-odds and its surest stretch must come to (says). */
  readonly least: number;
  /** How much the chance that a stretch is nothing counts beside the others. */
  readonly doubt: number;
  /** From the model's log-odds of an alarm to how often it was right on texts held out from it. */
  readonly alarmCurve: Curve;
  /** The same for all other findings. */
  readonly otherCurve: Curve;
}

export interface Models extends Omit<StoredModels, 'sound' | 'tags' | 'spans'> {
  readonly sound: SparseTable;
  readonly tags: SparseTable;
  readonly spans: SparseTable;
}

/** Unpacks stored models. */
export function openModels(stored: StoredModels): Models {
  return {
    ...stored,
    sound: sparseTable(stored.sound),
    tags: sparseTable(stored.tags),
    spans: sparseTable(stored.spans),
  };
}

/** Reads a curve between its points; flat beyond its ends. */
export function readCurve(curve: Curve, x: number): number {
  let [lowX, lowY] = curve[0] ?? [0, 0.5];
  if (x <= lowX) return lowY;
  for (const [highX, highY] of curve.slice(1)) {
    if (x <= highX) return lowY + ((highY - lowY) * (x - lowX)) / (highX - lowX);
    [lowX, lowY] = [highX, highY];
  }
  return lowY;
}

/** Whether a sentence is not worth a closer look: it sounds empty, the more so in a text that sounds kind. */
export function shutsOut(gate: number, holds: number, mood: number): boolean {
  return holds + 0.3 * Math.max(-4, Math.min(2, mood)) < gate;
}
