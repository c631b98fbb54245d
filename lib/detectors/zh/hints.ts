/**
 * Which characters a text holds, asked by many rows and answered by one pass: each set of characters that a row asks
 * for is one bit, and a table gives each character the bits of the sets that it is in.
 */

/** A set of characters, as the number of its bit. */
export type Hint = number;

const BITS = 32;
const sets = new Map<string, Hint>();
const tables: Uint32Array[] = [];
/** The text read last, and the bits of its characters, table by table. */
let read: string | undefined;
let held: number[] = [];

/** Registers a set of characters, one of which every match of a row holds; equal sets share a bit. */
export function oneOf(characters: string): Hint {
  const known = sets.get(characters);
  if (known !== undefined) return known;
  const hint = sets.size;
  sets.set(characters, hint);
  read = undefined;
  const table = (tables[Math.floor(hint / BITS)] ??= new Uint32Array(65536));
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    table[code] = (table[code] ?? 0) | (1 << (hint % BITS));
  }
  return hint;
}

/** Whether a text holds a character of a set. The last text is remembered: rows ask of one text in turn. */
export function holds(text: string, hint: Hint): boolean {
  if (text !== read) {
    held = tables.map((table) => {
      let bits = 0;
      for (let i = 0; i < text.length; i++) bits |= table[text.charCodeAt(i)] ?? 0;
      return bits;
    });
    read = text;
  }
  return ((held[Math.floor(hint / BITS)] ?? 0) & (1 << (hint % BITS))) !== 0;
}
