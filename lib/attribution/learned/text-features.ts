/** What the sound models read: sequences of tokens, who is spoken of beside them, and what detectors found. */
import type { Role } from '../../model/kinds.ts';
import { stemSymbol } from '../../text/tokens.ts';
import { mix, type Keys } from './bag.ts';
import { classesOf, nameHash, type Mark, type Reading } from './reading.ts';

/** Numbers of the templates; a change needs a new fit. */
const T = {
  one: 1,
  two: 2,
  three: 3,
  partyPair: 4,
  partyClass: 5,
  role: 6,
  kind: 7,
  detector: 8,
  before: 9,
  stem: 10,
  wordClass: 11,
  classWord: 12,
  class: 13,
  classes: 14,
};

/** Symbols beyond the ends of a sentence. */
const FIRST = 1;
const LAST = 2;

/** Adds the features of the tokens of one sentence, [from, to). The whole text has those of all its sentences. */
export function addSentenceFeatures(keys: Keys, reading: Reading, from: number, to: number): void {
  const { symbol } = reading.tokens;
  let here = symbol[from] ?? LAST;
  let next = from + 1 < to ? (symbol[from + 1] ?? LAST) : LAST;
  // How the sentence before ended belongs to how this one begins.
  const opening = mix(symbol[from - 1] ?? FIRST, here);
  keys.add(T.two, opening);
  keys.add(T.three, mix(opening, next));
  for (let i = from; i < to; i++) {
    const third = i + 2 < to ? (symbol[i + 2] ?? LAST) : LAST;
    const pair = mix(here, next);
    keys.add(T.one, here);
    keys.add(T.two, pair);
    keys.add(T.three, mix(pair, third));
    keys.add(T.partyPair, mix(pair, reading.party[i] ?? 0));
    here = next;
    next = third;
  }
  if (reading.rules.inflected) addInflectedFeatures(keys, reading, from, to);
}

/** What words written apart tell beyond their sequences: stems, classes, words beside classes. */
function addInflectedFeatures(keys: Keys, reading: Reading, from: number, to: number): void {
  const { tokens, phrases, primary } = reading;
  for (let i = from; i < to; i++)
    if ((tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) > 4)
      keys.add(T.stem, stemSymbol(reading.text, tokens.start[i] ?? 0, tokens.end[i] ?? 0));
  for (let p = phrases.ofToken[from] ?? 0; p < phrases.count && (phrases.start[p] ?? 0) < to; p++) {
    const word = tokens.symbol[phrases.start[p] ?? 0] ?? FIRST;
    const [before, here, after] = [primary[p - 1] ?? 127, primary[p] ?? 0, primary[p + 1] ?? 127];
    keys.add(T.wordClass, mix(word, after));
    keys.add(T.classWord, mix(word, before));
    keys.add(T.classes, here * 128 + after);
    for (const each of classesOf(reading, p)) keys.add(T.class, each);
  }
}

/** Adds what only a whole text has: parties with the classes told of them, its role, and the detectors' finds. */
export function addWholeFeatures(keys: Keys, reading: Reading, marks: readonly Mark[], role: Role): void {
  const { tokens, phrases } = reading;
  for (let p = 0; p < phrases.count; p++) {
    const party = reading.party[phrases.start[p] ?? 0] ?? 0;
    for (const each of classesOf(reading, p)) keys.add(T.partyClass, party * 128 + each);
  }
  keys.add(T.role, nameHash(role));
  for (const mark of marks) {
    const before = tokens.symbol[mark.from - 1] ?? FIRST;
    keys.add(T.kind, mark.kind);
    keys.add(T.detector, mark.detector);
    keys.add(T.before, mix(mark.kind, before));
    keys.add(T.before, mix(tokens.symbol[mark.from - 2] ?? FIRST, before));
  }
}
