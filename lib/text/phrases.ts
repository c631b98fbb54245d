/**
 * Words and phrases by class, found in a token stream by longest match. The tables are typed lists of words
 * (lib/languages); here they become one hash table, so that a text is read in one pass whatever their length.
 */
import { tokenise, type Tokens } from './tokens.ts';

/** A class's name and its words, separated by spaces; `_` stands for a space inside a phrase. */
export type ClassTable = Readonly<Record<string, string>>;

/** A token stream cut into phrases of known classes and single unknown tokens. */
export interface Phrases {
  readonly count: number;
  /** Index of the first token, and of the one after the last. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index into `PhraseBook.sets`; 0 where the phrase has no class. */
  readonly set: Int32Array;
  /** For each token the phrase that holds it. */
  readonly ofToken: Int32Array;
}

/** A compiled table. */
export interface PhraseBook {
  readonly names: readonly string[];
  /** Lists of class numbers (1-based positions in `names`); sets[0] is empty. */
  readonly sets: readonly (readonly number[])[];
  readonly match: (tokens: Tokens) => Phrases;
}

const PREFIX = -1;

/** Open-addressing table from 32-bit keys to numbers other than 0. */
class IntTable {
  readonly keys: Int32Array;
  readonly values: Int32Array;
  readonly mask: number;
  constructor(capacity: number) {
    const size = 1 << Math.ceil(Math.log2(Math.max(16, capacity * 2)));
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size);
    this.mask = size - 1;
  }
  slot(key: number): number {
    let at = (key ^ (key >>> 15)) & this.mask;
    while (this.values[at] !== 0 && this.keys[at] !== key) at = (at + 1) & this.mask;
    return at;
  }
  get(key: number): number {
    return this.values[this.slot(key)] ?? 0;
  }
  set(key: number, value: number): void {
    const at = this.slot(key);
    this.keys[at] = key;
    this.values[at] = value;
  }
}

/** Adds a symbol to the hash of a sequence. */
function chain(hash: number, symbol: number): number {
  const mixed = Math.imul(hash ^ symbol, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) | 0;
}

const SEED = 17;

/** Compiles a table of classes. `longestWord` as for tokenise. */
export function phraseBook(table: ClassTable, longestWord: number): PhraseBook {
  const names = Object.keys(table);
  const classes = new Map<string, number[]>();
  names.forEach((name, index) => {
    for (const word of (table[name] ?? '').split(/\s+/)) {
      const known = classes.get(word);
      if (word === '') continue;
      if (known === undefined) classes.set(word, [index + 1]);
      else if (!known.includes(index + 1)) known.push(index + 1);
    }
  });
  const sets: number[][] = [[]];
  const setIds = new Map<string, number>();
  const trie = new IntTable(classes.size * 4);
  for (const [word, set] of classes) {
    const name = set.join();
    let id = setIds.get(name);
    if (id === undefined) {
      id = sets.push(set) - 1;
      setIds.set(name, id);
    }
    const { count, symbol } = tokenise(word.replaceAll('_', ' '), longestWord);
    let hash = SEED;
    for (let i = 0; i < count; i++) {
      hash = chain(hash, symbol[i] ?? 0);
      if (i === count - 1) trie.set(hash, id);
      else if (trie.get(hash) === 0) trie.set(hash, PREFIX);
    }
  }
  return { names, sets, match: (tokens) => match(tokens, trie) };
}

/** Longest match from left to right. */
function match(tokens: Tokens, trie: IntTable): Phrases {
  const { count, symbol } = tokens;
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  const set = new Int32Array(count);
  const ofToken = new Int32Array(count);
  let phrases = 0;
  for (let i = 0; i < count;) {
    let [to, found] = [i + 1, 0];
    let hash = SEED;
    for (let j = i; j < count; j++) {
      hash = chain(hash, symbol[j] ?? 0);
      const value = trie.get(hash);
      if (value === 0) break;
      if (value !== PREFIX) [to, found] = [j + 1, value];
    }
    start[phrases] = i;
    end[phrases] = to;
    set[phrases] = found;
    for (; i < to; i++) ofToken[i] = phrases;
    phrases++;
  }
  return { count: phrases, start, end, set, ofToken };
}
