/**
 * The trainers of the fitted models: logistic regression of one or many outputs by Adagrad (Duchi, Hazan & Singer
 * 2011), and the averaged perceptron over paths (Collins 2002). Fixed orders and a fixed generator: the same texts
 * give the same weights on every machine.
 */
import { BEGIN_COLUMN, TAG_COLUMNS, decode } from '../lib/attribution/learned/tagger.ts';
import { KIND_IDS } from '../lib/model/kinds.ts';

/** Features fall into 2^BITS slots by the high bits of their keys. */
export const BITS = 18;
const SLOTS = 2 ** BITS;
const K = KIND_IDS.length;

/** The slots of keys. */
export function slotsOf(keys: Int32Array, count: number): Int32Array {
  const slots = new Int32Array(count);
  for (let i = 0; i < count; i++) slots[i] = (keys[i] ?? 0) >>> (32 - BITS);
  return slots;
}

/** Numbers in [0, 1), the same on every machine (linear congruential, Numerical Recipes). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
}

/** Visits 0..count-1 in an order that differs from round to round. */
function* visits(count: number, round: number): Generator<number> {
  for (let k = 0; k < count; k++) yield (k * 7919 + round * 104729) % count;
}

export interface Example {
  readonly slots: Int32Array;
  readonly label: number;
  /** How many features there were, repeats included, where `slots` has none. */
  readonly count?: number;
  /** How much it counts; 1 where absent. */
  readonly weight?: number;
}

export interface Softmax {
  readonly weights: Float32Array;
  readonly bias: Float64Array;
  readonly columns: number;
}

export interface SoftmaxSettings {
  readonly columns: number;
  readonly rounds: number;
  readonly rate: number;
  readonly decay: number;
  /** Share of features left out at random at each visit. */
  readonly drop: number;
  /** How many slots may carry weights: the fit is done twice, the second time with those that weighed most. */
  readonly keep: number;
}

/** Probabilities of the outputs. Features count 1 / √(how many there are). */
export function probabilities(
  model: Softmax,
  { slots, count }: Pick<Example, 'slots' | 'count'>,
  out: Float64Array,
): Float64Array {
  const { columns, weights, bias } = model;
  const scale = 1 / Math.sqrt(Math.max(1, count ?? slots.length));
  out.fill(0);
  for (const slot of slots)
    for (let c = 0; c < columns; c++) out[c] = (out[c] ?? 0) + (weights[slot * columns + c] ?? 0);
  let most = -Infinity;
  for (let c = 0; c < columns; c++) {
    out[c] = (out[c] ?? 0) * scale + (bias[c] ?? 0);
    most = Math.max(most, out[c] ?? 0);
  }
  let total = 0;
  for (let c = 0; c < columns; c++) total += out[c] = Math.exp((out[c] ?? 0) - most);
  for (let c = 0; c < columns; c++) out[c] = (out[c] ?? 0) / total;
  return out;
}

/** The `keep` slots whose weights are largest, as a mark a slot. */
function heaviest({ weights, columns }: Pick<Softmax, 'weights' | 'columns'>, keep: number): Uint8Array {
  const sizes = new Float32Array(SLOTS);
  for (let i = 0; i < weights.length; i++) {
    const slot = Math.floor(i / columns);
    sizes[slot] = Math.max(sizes[slot] ?? 0, Math.abs(weights[i] ?? 0));
  }
  const least = sizes.slice().sort()[Math.max(0, SLOTS - keep)] ?? 0;
  return Uint8Array.from(sizes, (size) => (size > 0 && size >= least ? 1 : 0));
}

/** Multinomial logistic regression on the features that matter most. */
export function fitSoftmax(examples: readonly Example[], settings: SoftmaxSettings): Softmax {
  const first = fitOnce(examples, settings);
  const kept = heaviest(first, settings.keep);
  const fewer = examples.map((example) => ({
    ...example,
    slots: example.slots.filter((slot) => kept[slot] === 1),
    count: example.count ?? example.slots.length,
  }));
  return fitOnce(fewer, settings);
}

function fitOnce(examples: readonly Example[], settings: SoftmaxSettings): Softmax {
  const { columns, rate, decay } = settings;
  const weights = new Float32Array(SLOTS * columns);
  const squares = new Float32Array(SLOTS * columns).fill(0.01);
  const bias = new Float64Array(columns);
  const model = { weights, bias, columns };
  const out = new Float64Array(columns);
  const chance = generator(1);
  for (let round = 0; round < settings.rounds; round++)
    for (const index of visits(examples.length, round)) {
      const example = examples[index];
      if (example === undefined) continue;
      const slots = settings.drop > 0 ? example.slots.filter(() => chance() >= settings.drop) : example.slots;
      const count = example.count === undefined ? slots.length : example.count * (1 - settings.drop);
      probabilities(model, { slots, count }, out);
      const scale = 1 / Math.sqrt(Math.max(1, count));
      for (let c = 0; c < columns; c++) {
        const slope = ((out[c] ?? 0) - (c === example.label ? 1 : 0)) * (example.weight ?? 1);
        if (Math.abs(slope) < 1e-3) continue;
        bias[c] = (bias[c] ?? 0) - 0.02 * slope;
        for (const slot of slots) {
          const at = slot * columns + c;
          const move = slope * scale + decay * (weights[at] ?? 0);
          const square = (squares[at] ?? 0) + move * move;
          squares[at] = square;
          weights[at] = (weights[at] ?? 0) - (rate * move) / Math.sqrt(square);
        }
      }
    }
  return model;
}

/** A sentence or text for the tagger: the slots of each token's features, and its state. */
export interface Chain {
  readonly slots: readonly Int32Array[];
  readonly states: Uint8Array;
}

export interface TaggerWeights {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** What the tagger's table says of each token. */
export function emissionsOf(weights: Float32Array, slots: readonly Int32Array[]): Float32Array {
  const out = new Float32Array(slots.length * TAG_COLUMNS);
  slots.forEach((features, i) => {
    const row = i * TAG_COLUMNS;
    for (const slot of features)
      for (let c = 0; c < TAG_COLUMNS; c++)
        out[row + c] = (out[row + c] ?? 0) + (weights[slot * TAG_COLUMNS + c] ?? 0);
  });
  return out;
}

/** The cells that a state at a token touches: its kind's column, its beginning's, and its transition. */
function touched(states: Uint8Array, i: number): { kind: number; begin: number; passing: number } {
  const state = states[i] ?? 0;
  if (state === 0) return { kind: -1, begin: -1, passing: -1 };
  const kind = (state - 1) >> 1;
  if (state % 2 === 1) return { kind, begin: BEGIN_COLUMN[kind] ?? K, passing: kind };
  return { kind, begin: -1, passing: states[i - 1] === 1 + 2 * kind ? K + kind : 2 * K + kind };
}

/** Averaged perceptron on the features that matter most, found by a shorter fit on all. */
export function fitTagger(
  chains: readonly Chain[],
  { rounds, drop, keep }: { rounds: number; drop: number; keep: number },
): TaggerWeights {
  const first = fitTaggerOnce(chains, Math.ceil(rounds / 2), drop);
  const kept = heaviest({ weights: first.weights, columns: TAG_COLUMNS }, keep);
  const fewer = chains.map(({ slots, states }) => ({
    slots: slots.map((each) => each.filter((slot) => kept[slot] === 1)),
    states,
  }));
  return fitTaggerOnce(fewer, rounds, drop);
}

/** Features are left out at random (`drop`), so that no single word decides. */
function fitTaggerOnce(chains: readonly Chain[], rounds: number, drop: number): TaggerWeights {
  const weights = new Float32Array(SLOTS * TAG_COLUMNS);
  const sums = new Float32Array(SLOTS * TAG_COLUMNS);
  const transitions = new Float32Array(3 * K);
  const passed = new Float32Array(3 * K);
  const chance = generator(2);
  let clock = 1;
  const bump = (features: Int32Array, column: number, by: number): void => {
    if (column < 0) return;
    for (const slot of features) {
      const at = slot * TAG_COLUMNS + column;
      weights[at] = (weights[at] ?? 0) + by;
      sums[at] = (sums[at] ?? 0) + by * clock;
    }
  };
  const pass = (at: number, by: number): void => {
    if (at < 0) return;
    transitions[at] = (transitions[at] ?? 0) + by;
    passed[at] = (passed[at] ?? 0) + by * clock;
  };
  for (let round = 0; round < rounds; round++)
    for (const index of visits(chains.length, round)) {
      const chain = chains[index];
      if (chain === undefined) continue;
      const slots = drop > 0 ? chain.slots.map((each) => each.filter(() => chance() >= drop)) : chain.slots;
      const path = decode(emissionsOf(weights, slots), slots.length, Array.from(transitions), 0);
      clock++;
      slots.forEach((features, i) => {
        const [right, wrong] = [touched(chain.states, i), touched(path, i)];
        if (right.kind !== wrong.kind) {
          bump(features, right.kind, 1);
          bump(features, wrong.kind, -1);
        }
        if (right.begin !== wrong.begin) {
          bump(features, right.begin, 1);
          bump(features, wrong.begin, -1);
        }
        if (right.passing !== wrong.passing) {
          pass(right.passing, 1);
          pass(wrong.passing, -1);
        }
      });
    }
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) - (sums[i] ?? 0) / clock;
  for (let i = 0; i < passed.length; i++) transitions[i] = (transitions[i] ?? 0) - (passed[i] ?? 0) / clock;
  return { weights, transitions };
}
