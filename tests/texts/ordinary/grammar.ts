/** Fills sentence frames by chance, always the same chance. */

/** One trade: its shops, what they sell, what goes wrong, and sentences of its own. */
export interface Trade {
  readonly shops: readonly string[];
  /** Fill `{thing}`. */
  readonly things: readonly string[];
  /** Fill `{trouble}`. */
  readonly troubles: readonly string[];
  readonly lines: readonly string[];
}

/** Draws numbers in [0, 1); mulberry32 (Tommy Ettinger, public domain), seeded so that every run draws the same. */
export type Chance = () => number;

/** A source of chance. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from `low` to `high`, both included. */
export function between(chance: Chance, low: number, high: number): number {
  return low + Math.floor(chance() * (high - low + 1));
}

/** One of a list. Throws for an empty list: a table without rows is a mistake of ours. */
export function pick<T>(chance: Chance, list: readonly T[]): T {
  const one = list[Math.floor(chance() * list.length)];
  if (one === undefined) throw new Error('ordinary: an empty table');
  return one;
}

/** `count` different ones of a list, in the order drawn. */
export function pickSome<T>(chance: Chance, list: readonly T[], count: number): T[] {
  const left = [...list];
  return Array.from({ length: Math.min(count, left.length) }, () => {
    const at = Math.floor(chance() * left.length);
    return left.splice(at, 1);
  }).flat();
}

/** Digits of a given length; the first is never 0. */
export function digits(chance: Chance, length: number): string {
  return Array.from({ length }, (_, i) => between(chance, i === 0 ? 1 : 0, 9)).join('');
}

/** Ways to fill `{slot}`s. */
export type Slots = Readonly<Record<string, () => string>>;

/** Fills every `{slot}` of a frame. Throws for a slot that has no filling. */
export function fill(frame: string, slots: Slots): string {
  return frame.replace(/\{(\w+)\}/g, (_, name: string) => {
    const slot = slots[name];
    if (slot === undefined) throw new Error(`ordinary: nothing fills {${name}}`);
    return slot();
  });
}
