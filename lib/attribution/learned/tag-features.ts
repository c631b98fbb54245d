/** What the tagger reads at one token: its neighbours, the classes of the phrases around, the detectors' finds. */
import { stemSymbol } from '../../text/tokens.ts';
import { mix, type Keys } from './bag.ts';
import { classesOf, type Mark, type Reading } from './reading.ts';

const T = {
  one: 10,
  two: 30,
  three: 50,
  place: 70,
  shape: 75,
  stem: 80,
  tail: 83,
  classHere: 200,
  classBefore: 203,
  classAfter: 204,
  classBack: 210,
  classOn: 220,
  chain: 230,
  markFirst: 300,
  markKind: 301,
  markDetector: 302,
};

const FIRST = 1;
const LAST = 2;
/** Farthest neighbour that is looked at. */
const REACH = 3;

function addNeighbours(keys: Keys, reading: Reading, i: number): void {
  const { symbol, count } = reading.tokens;
  // Seven symbols slide along; pairs and longer sequences are built of those before them.
  let [one, two] = [0, 0];
  for (let d = 0; d <= 2 * REACH; d++) {
    const at = i + d - REACH;
    const here = at < 0 ? FIRST : at >= count ? LAST : (symbol[at] ?? LAST);
    if (d >= 1 && d <= 2 * REACH - 1) keys.add(T.one + d, here);
    if (d >= 2 && d <= 5) keys.add(T.two + d, mix(one, here));
    if (d >= 2) keys.add(T.three + d, mix(two, here));
    two = mix(one, here);
    one = here;
  }
}

function addPlace(keys: Keys, reading: Reading, i: number): void {
  const back = Math.min(6, i - (reading.clauseFrom[i] ?? 0));
  const on = Math.min(6, (reading.clauseTo[i] ?? 0) - i);
  keys.add(T.place, back);
  keys.add(T.place + 1, on);
  const { shape, start, end } = reading.tokens;
  if (reading.rules.inflected) {
    keys.add(T.stem, stemSymbol(reading.text, start[i] ?? 0, end[i] ?? 0));
    keys.add(T.stem + 1, stemSymbol(reading.text, start[i - 1] ?? 0, end[i - 1] ?? 0));
    keys.add(T.stem + 2, stemSymbol(reading.text, start[i + 1] ?? 0, end[i + 1] ?? 0));
    keys.add(T.tail, stemSymbol(reading.text, Math.max(start[i] ?? 0, (end[i] ?? 0) - 3), end[i] ?? 0));
  }
  keys.add(T.shape, shape[i] ?? 0);
  keys.add(T.shape + 1, (shape[i - 1] ?? 7) * 64 + (shape[i] ?? 0) * 8 + (shape[i + 1] ?? 7));
}

function addClasses(keys: Keys, reading: Reading, i: number): void {
  const { phrases, primary } = reading;
  const p = phrases.ofToken[i] ?? 0;
  const [from, to] = [phrases.start[p] ?? 0, phrases.end[p] ?? 0];
  const part = to - from === 1 ? 3 : i === from ? 0 : i === to - 1 ? 2 : 1;
  const near = (d: number): number => (p + d < 0 || p + d >= phrases.count ? 127 : (primary[p + d] ?? 0));
  for (const each of classesOf(reading, p)) {
    keys.add(T.classHere, each * 4 + part);
    keys.add(T.classHere + 1, each);
    keys.add(T.classBefore, each * 256 + near(-1));
    keys.add(T.classAfter, each * 256 + near(1));
  }
  for (let d = 1; d <= 2; d++) {
    if (near(-d) !== 0) keys.add(T.classBack + d, near(-d));
    if (near(d) !== 0) keys.add(T.classOn + d, near(d));
  }
  keys.add(T.chain, mix(near(-1), mix(near(0), near(1))));
  keys.add(T.chain + 1, mix(mix(near(-2), near(-1)), near(0)));
  keys.add(T.chain + 2, mix(mix(near(0), near(1)), near(2)));
}

/** Adds the features of token i; `marks` are those that cover it. */
export function addTagFeatures(keys: Keys, reading: Reading, i: number, marks: readonly Mark[]): void {
  addNeighbours(keys, reading, i);
  addPlace(keys, reading, i);
  addClasses(keys, reading, i);
  for (const mark of marks) {
    keys.add(T.markFirst, mark.kind * 2 + (mark.from === i ? 1 : 0));
    keys.add(T.markKind, mark.kind);
    keys.add(T.markDetector, mark.detector);
  }
}

/** For each token the marks that cover it. */
export function marksByToken(count: number, marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const cover: Mark[][] = [];
  for (const mark of marks)
    for (let i = mark.from; i < Math.min(count, mark.to); i++) (cover[i] ??= []).push(mark);
  return cover;
}
