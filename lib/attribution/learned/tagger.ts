/**
 * Finds the stretches of a sentence that tell something, and of which kind: a linear chain over tokens, each of
 * which begins, continues or lies outside a finding (Lafferty, McCallum & Pereira 2001; weights by the averaged
 * perceptron, Collins 2002). Fitted by scripts/fit-*.ts.
 */
import { KIND_IDS, type Kind } from '../../model/kinds.ts';

const K = KIND_IDS.length;

/** Kinds that begin alike share a column for it: printed values, nouns, facts in prose. */
const NOUNS: ReadonlySet<Kind> = new Set<Kind>(['avatar', 'portrait', 'chat-record', 'surveillance']);
const PROSE: ReadonlySet<Kind> = new Set<Kind>([
  ...(['address', 'workplace', 'order-info', 'room-info', 'health', 'family', 'trace'] as const),
  'other-sensitive',
]);

/** For each kind the column of its beginnings. */
export const BEGIN_COLUMN: readonly number[] = KIND_IDS.map((kind) =>
  NOUNS.has(kind) ? K + 1 : PROSE.has(kind) ? K + 2 : K,
);

/** Columns of a tagger's table: one a kind, three for beginnings. */
export const TAG_COLUMNS = K + 3;

/** Weights of passing from one state to the next, three a kind: to its beginning, from there on, further on. */
export type Transitions = readonly number[];

/** A stretch of tokens with the kind that fits best. */
export interface Tagged {
  readonly kind: number;
  readonly from: number;
  readonly to: number;
}

/** Room for decoding, reused from sentence to sentence. */
let room = { back: new Uint8Array(0), now: new Float64Array(2 * K + 1), next: new Float64Array(2 * K + 1) };

/** State numbers: 0 outside, 1 + 2k beginning of kind k, 2 + 2k further in it. */
function traceBack(back: Uint8Array, count: number, last: number): Uint8Array {
  const states = 2 * K + 1;
  const path = new Uint8Array(count);
  let state = last;
  for (let i = count - 1; i >= 0; i--) {
    path[i] = state;
    state = back[i * states + state] ?? 0;
  }
  return path;
}

/** All kinds. */
const EVERY_KIND: readonly number[] = KIND_IDS.map((_, kind) => kind);

/**
 * The best path through `count` tokens. `emissions`: TAG_COLUMNS values a token. `lift`: how much dearer it is
 * made to lie outside, so that more is found. `kinds`: those worth trying. Gives a state a token; linear in count.
 */
export function decode(
  emissions: ArrayLike<number>,
  count: number,
  transitions: Transitions,
  lift: number,
  kinds: readonly number[] = EVERY_KIND,
): Uint8Array {
  const states = 2 * K + 1;
  if (room.back.length < count * states) room = { ...room, back: new Uint8Array(count * states * 2) };
  const { back } = room;
  let { now, next } = room;
  now.fill(-Infinity);
  next.fill(-Infinity);
  // The best state of the token before: where a new finding, or nothing, goes on from.
  let [best, from] = [0, 0];
  for (let i = 0; i < count; i++) {
    const row = i * TAG_COLUMNS;
    let [bestNext, fromNext] = [best - lift, 0];
    next[0] = bestNext;
    back[i * states] = from;
    for (const k of kinds) {
      const [begin, inside] = [1 + 2 * k, 2 + 2 * k];
      const emission = emissions[row + k] ?? 0;
      const begins = best + emission + (emissions[row + (BEGIN_COLUMN[k] ?? K)] ?? 0) + (transitions[k] ?? 0);
      back[i * states + begin] = from;
      const begun = (now[begin] ?? 0) + (transitions[K + k] ?? 0);
      const going = (now[inside] ?? 0) + (transitions[2 * K + k] ?? 0);
      const goes = (begun > going ? begun : going) + emission;
      back[i * states + inside] = begun > going ? begin : inside;
      next[begin] = begins;
      next[inside] = goes;
      if (begins > bestNext) [bestNext, fromNext] = [begins, begin];
      if (goes > bestNext) [bestNext, fromNext] = [goes, inside];
    }
    [best, from] = [bestNext, fromNext];
    [now, next] = [next, now];
  }
  return traceBack(back, count, from);
}

/** The stretches of a path; `offset` is added to their tokens. */
export function stretchesOf(path: Uint8Array, offset: number): Tagged[] {
  const found: { kind: number; from: number; to: number }[] = [];
  for (let i = 0; i < path.length; i++) {
    const state = path[i] ?? 0;
    if (state === 0) continue;
    const kind = (state - 1) >> 1;
    const last = found[found.length - 1];
    if (state % 2 === 0 && last?.kind === kind && last.to === offset + i) last.to++;
    else found.push({ kind, from: offset + i, to: offset + i + 1 });
  }
  return found;
}
