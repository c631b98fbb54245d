/**
 * Weight tables of the fitted models: most features carry none, so a table is a list of cells on disk and rows in
 * memory. Cells are numbered slot × columns + column; the gaps between them and their values are stored as bytes.
 */
import type { Keys } from './bag.ts';

/** A table as it stands in a weights file (scripts/fit-*.ts write it). */
export interface StoredTable {
  /** Features fall into 2^bits slots by the high bits of their keys. */
  readonly bits: number;
  readonly columns: number;
  /** Log-odds of one unit of a stored value. */
  readonly unit: number;
  /** The gaps between cells, five bits a character, lowest first; those from MORE on say that more follow. */
  readonly gaps: string;
  /** The values, a character each: from ZERO up and down. Characters, not bytes, because gzip packs these better. */
  readonly values: string;
}

/** Feature keys, as a bag holds them. */
export type Features = Pick<Keys, 'keys' | 'count'>;

/** Sums in stored units, and how many features they are of. */
export interface Heard {
  readonly sums: Int32Array;
  readonly visit: number;
  count: number;
}

/** Characters that write a table: none of them needs a backslash in a string. */
export const CODE = { first: 35, more: 93, zero: 51 } as const;

export interface SparseTable {
  readonly columns: number;
  readonly unit: number;
  /** Adds the rows of features to `sums`, in stored units. */
  readonly addTo: (sums: Int32Array, features: Features) => void;
  /**
   * Adds each feature once to what is heard of a part and of the whole: rows that the part, or the whole, has
   * counted are left out. Parts and wholes are told apart by numbers that never come again.
   */
  readonly addOnceTo: (part: Heard, whole: Heard, features: Features) => void;
  /** The stored value of one feature in one column. */
  readonly valueAt: (key: number, column: number) => number;
}

/**
 * Rows one after the other in the order of their slots. All of it together stays in the processor's cache, which
 * counts for more than the arithmetic: a text asks for thousands of slots, and most have no row.
 */
interface Rows {
  /** A bit a slot, set where it has a row. */
  readonly has: Uint32Array;
  /** How many rows lie before each word of `has`. */
  readonly before: Uint16Array;
  /** First cell of each row; the next row's first ends it. */
  readonly first: Int32Array;
  readonly column: Uint8Array;
  readonly value: Int8Array;
}

/** How many bits of a word are set (Warren, Hacker's Delight, 5-1). */
function bitsSet(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function unpack({ bits, columns, gaps, values }: StoredTable): Rows {
  const cells = values.length;
  const has = new Uint32Array(2 ** bits / 32);
  const before = new Uint16Array(has.length);
  const column = new Uint8Array(cells);
  const starts: number[] = [];
  const value = new Int8Array(cells);
  let [at, cell, lastSlot] = [0, 0, -1];
  for (let i = 0; i < cells; i++) {
    let [gap, shift] = [0, 0];
    for (let more = true; more; shift += 5) {
      const code = gaps.charCodeAt(at++);
      more = code >= CODE.more;
      gap += (code - (more ? CODE.more : CODE.first)) << shift;
    }
    cell += gap;
    value[i] = values.charCodeAt(i) - CODE.zero;
    const slot = Math.floor(cell / columns);
    if (slot !== lastSlot) {
      has[slot >>> 5] = (has[slot >>> 5] ?? 0) | (1 << (slot & 31));
      starts.push(i);
    }
    lastSlot = slot;
    column[i] = cell % columns;
  }
  for (let word = 1; word < has.length; word++)
    before[word] = (before[word - 1] ?? 0) + bitsSet(has[word - 1] ?? 0);
  return {
    has,
    before,
    first: Int32Array.from([...starts, cells]),
    column,
    value,
  };
}

/** Unpacks a stored table. At most 65,534 slots may carry weights (scripts/fit-store.ts keeps to it). */
export function sparseTable(stored: StoredTable): SparseTable {
  const { columns, unit, bits } = stored;
  const { has, before, first, column, value } = unpack(stored);
  const shift = 32 - bits;
  const addRow = (sums: Int32Array, row: number): void => {
    const end = first[row + 1] ?? 0;
    for (let i = first[row] ?? 0; i < end; i++) {
      const c = column[i] ?? 0;
      sums[c] = (sums[c] ?? 0) + (value[i] ?? 0);
    }
  };
  /** The row of a key; -1 where it has none. */
  const rowFor = (key: number): number => {
    const slot = key >>> shift;
    const word = has[slot >>> 5] ?? 0;
    const bit = slot & 31;
    if (((word >>> bit) & 1) === 0) return -1;
    return (before[slot >>> 5] ?? 0) + bitsSet(word & ((1 << bit) - 1));
  };
  // Which visit saw a row last: as good as a set, without making one for every text.
  const parts = new Float64Array(first.length);
  const wholes = new Float64Array(first.length);
  return {
    columns,
    unit,
    addTo(sums, { keys, count }) {
      for (let i = 0; i < count; i++) {
        const row = rowFor(keys[i] ?? 0);
        if (row >= 0) addRow(sums, row);
      }
    },
    addOnceTo(part, whole, { keys, count }) {
      part.count += count;
      whole.count += count;
      for (let i = 0; i < count; i++) {
        const row = rowFor(keys[i] ?? 0);
        if (row < 0) continue;
        if (parts[row] !== part.visit) {
          parts[row] = part.visit;
          addRow(part.sums, row);
        }
        if (wholes[row] !== whole.visit) {
          wholes[row] = whole.visit;
          addRow(whole.sums, row);
        }
      }
    },
    valueAt(key, wanted) {
      const row = rowFor(key);
      if (row < 0) return 0;
      for (let i = first[row] ?? 0; i < (first[row + 1] ?? 0); i++)
        if (column[i] === wanted) return value[i] ?? 0;
      return 0;
    },
  };
}
