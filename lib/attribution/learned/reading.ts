/** A text cut up once for the fitted models: tokens, phrases, clauses, sentences, and who is spoken of. */
import type { Candidate } from '../../model/draft.ts';
import { KIND_IDS } from '../../model/kinds.ts';
import type { PhraseBook, Phrases } from '../../text/phrases.ts';
import { SHAPE, tokenise, type Tokens } from '../../text/tokens.ts';

/** What the models need to know of a language. */
export interface ReadingRules {
  readonly book: PhraseBook;
  /** How many of the first classes of `book` name a party (you, they, guest, anybody, shop, staff). */
  readonly parties: number;
  readonly longestWord: number;
  /** For each UTF-16 unit whether it ends a clause (1) or a sentence (2); see endings. */
  readonly endings: Uint8Array;
  /** Whether words are written apart and inflected, so that stems and the classes beside a word say more. */
  readonly inflected: boolean;
  /** The class of words that begin a new clause, if the language has one. */
  readonly conjunctions: string | undefined;
}

/** Makes the table of marks that end clauses and sentences. */
export function endings(clauseMarks: string, sentenceMarks: string): Uint8Array {
  const table = new Uint8Array(65536);
  for (const mark of clauseMarks) table[mark.charCodeAt(0)] = 1;
  for (const mark of `${sentenceMarks}\n`) table[mark.charCodeAt(0)] = 2;
  return table;
}

/** Classes of tokens that are in no word list, above every class number. */
export const UNKNOWN = { latin: 100, digits: 101, sentenceEnd: 130, clauseEnd: 131, none: 0 } as const;

/** A detector's find, in tokens. */
export interface Mark {
  readonly kind: number;
  readonly detector: number;
  readonly from: number;
  readonly to: number;
}

export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly phrases: Phrases;
  readonly rules: ReadingRules;
  /** For each token the first of its clause, the one after its last, and the same of its sentence. */
  readonly clauseFrom: Int32Array;
  readonly clauseTo: Int32Array;
  readonly sentenceFrom: Int32Array;
  readonly sentenceTo: Int32Array;
  /** For each token the party named last in its clause, up to and with it; 0 where none is. */
  readonly party: Uint8Array;
  /** For each phrase its first class, or one of UNKNOWN. */
  readonly primary: Uint8Array;
}

/** FNV-1a of a short ASCII name. */
export function nameHash(name: string): number {
  let hash = 2166136261;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16777619);
  return hash | 0;
}

/** For each token whether it ends a clause (1) or a sentence (2). */
function boundaries(tokens: Tokens, rules: ReadingRules): Uint8Array {
  const ends = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const mark = tokens.symbol[i] ?? 0;
    if (mark < 0 || mark > 0xffff) continue;
    const end = rules.endings[mark] ?? 0;
    // A full stop ends a sentence where a space or nothing follows; inside a number or an account it does not.
    if (mark === 46 && i + 1 < tokens.count && tokens.start[i + 1] === tokens.end[i]) continue;
    ends[i] = end;
  }
  return ends;
}

function stretch(ends: Uint8Array, least: number): { from: Int32Array; to: Int32Array } {
  const { length } = ends;
  const from = new Int32Array(length);
  const to = new Int32Array(length);
  let first = 0;
  for (let i = 0; i < length; i++) {
    from[i] = first;
    if ((ends[i] ?? 0) >= least) first = i + 1;
  }
  let last = length;
  for (let i = length - 1; i >= 0; i--) {
    if ((ends[i] ?? 0) >= least) last = i;
    to[i] = last;
  }
  return { from, to };
}

function primaryOf(tokens: Tokens, ends: Uint8Array, token: number): number {
  const end = ends[token] ?? 0;
  if (end > 0) return end === 2 ? UNKNOWN.sentenceEnd : UNKNOWN.clauseEnd;
  const shape = tokens.shape[token] ?? 0;
  const length = (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0);
  if (shape === SHAPE.digits) return UNKNOWN.digits + Math.min(20, length);
  return shape === SHAPE.other ? UNKNOWN.none : UNKNOWN.latin;
}

/** Reads a normal text. Linear; never throws. */
export function readText(text: string, rules: ReadingRules): Reading {
  const tokens = tokenise(text, rules.longestWord);
  const phrases = rules.book.match(tokens);
  const ends = boundaries(tokens, rules);
  const primary = new Uint8Array(phrases.count);
  const party = new Uint8Array(tokens.count);
  const conjunction =
    rules.conjunctions === undefined ? -1 : rules.book.names.indexOf(rules.conjunctions) + 1;
  let [named, clauseEnded] = [0, false];
  for (let p = 0; p < phrases.count; p++) {
    const first = phrases.start[p] ?? 0;
    const set = rules.book.sets[phrases.set[p] ?? 0] ?? [];
    const main = set[0] ?? primaryOf(tokens, ends, first);
    primary[p] = main;
    if (main === conjunction) ends[first] = Math.max(1, ends[first] ?? 0);
    if (clauseEnded) named = 0;
    if (main > 0 && main <= rules.parties) named = main;
    clauseEnded = (ends[first] ?? 0) > 0;
    for (let i = first; i < (phrases.end[p] ?? 0); i++) party[i] = named;
  }
  const clauses = stretch(ends, 1);
  const sentences = stretch(ends, 2);
  return {
    text,
    tokens,
    phrases,
    rules,
    clauseFrom: clauses.from,
    clauseTo: clauses.to,
    sentenceFrom: sentences.from,
    sentenceTo: sentences.to,
    party,
    primary,
  };
}

/** The class numbers of a phrase. */
export function classesOf(reading: Reading, phrase: number): readonly number[] {
  return reading.rules.book.sets[reading.phrases.set[phrase] ?? 0] ?? [];
}

/** The first token that ends after an offset (binary search); `count` where none does. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let [low, high] = [0, tokens.count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Detectors' finds as marks on tokens, in order; those that cover no token are dropped. */
export function marksOf(reading: Reading, candidates: readonly Candidate[]): Mark[] {
  return candidates
    .map((candidate) => ({
      kind: KIND_IDS.indexOf(candidate.kind),
      detector: nameHash(candidate.detector),
      from: tokenAt(reading.tokens, candidate.start),
      to: tokenAt(reading.tokens, candidate.end - 1) + 1,
    }))
    .filter(({ from, to }) => from < to && from < reading.tokens.count);
}
