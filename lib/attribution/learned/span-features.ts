/**
 * What decides whose a stretch is and what is done with it: the words around it by direction and distance, who is
 * spoken of, how the whole text sounds, and what the page shows.
 */
import { normalise } from '../../text/normalise.ts';
import { mix, type Bag } from './bag.ts';
import { FAMILY_OF, isPrinted } from './decision.ts';
import { classesOf, nameHash, type Reading } from './reading.ts';
import type { ScanInput } from '../../model/schema.ts';

/** A stretch that may become a finding. */
export interface Stretch {
  /** Index into KIND_IDS. */
  readonly kind: number;
  /** Tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Hash of the detector that found it too; 0 where none did. */
  readonly detector: number;
  /** How much the tagger prefers it to nothing, in steps (marginStep). */
  readonly margin: number;
}

/** What the page shows, in normal form, lower case, without spaces. */
export interface Shown {
  readonly reviewer: string;
  readonly review: string;
  readonly merchant: string;
  readonly role: ScanInput['role'];
}

const T = {
  kind: 1,
  before: 10,
  beforePair: 20,
  beforeThree: 26,
  after: 30,
  afterPair: 35,
  clauseBefore: 40,
  within: 42,
  clauseAfter: 44,
  sentenceBefore: 46,
  sentenceAfter: 48,
  classes: 50,
  party: 60,
  partyFar: 70,
  partyPair: 66,
  partyNext: 67,
  partyNextFar: 68,
  partyNear: 69,
  named: 80,
  reviewed: 81,
  shop: 82,
  role: 83,
  place: 84,
  rest: 85,
  owner: 86,
  mood: 90,
  detector: 92,
  margin: 93,
  length: 94,
};

const FIRST = 1;
const LAST = 2;
/** Longest stretch of a sentence that is read on either side of the span's clause, in tokens. */
const WINDOW = 40;

/** Text for comparing: normal form without spaces, lower case. */
export function plain(text: string): string {
  return normalise(text).text.replaceAll(/\s/g, '').toLowerCase();
}

/** Prepares what the page shows. */
export function shownBy(input: ScanInput): Shown {
  return {
    reviewer: plain(input.reviewerName ?? ''),
    review: plain(input.reviewText ?? ''),
    merchant: plain(input.merchantName ?? ''),
    role: input.role,
  };
}

/** How a value stands to the name under which the reviewer posted. */
export function namedAs(value: string, shown: Shown): number {
  if (shown.reviewer === '') return 0;
  if (value !== '' && shown.reviewer.includes(value)) return 1;
  if (value.includes(shown.reviewer)) return 2;
  for (const char of value) if (shown.reviewer.includes(char)) return 3;
  return 4;
}

/** Log-odds as one of nine steps. */
export function step(logOdds: number): number {
  return Math.max(-4, Math.min(4, Math.round(logOdds)));
}

class Writer {
  readonly bag: Bag;
  readonly kind: number;
  constructor(bag: Bag, kind: number) {
    this.bag = bag;
    this.kind = kind;
  }
  /** A feature by itself, together with the kind, and together with its family. */
  both(template: number, value: number, from = -1, to = -1): void {
    this.bag.add(template, value, from, to);
    this.bag.add(template + 1000, mix(value, FAMILY_OF[this.kind] ?? 0), from, to);
    this.bag.add(template + 500, mix(value, this.kind), from, to);
  }
}

function addWords(writer: Writer, reading: Reading, template: number, from: number, to: number): void {
  const { symbol } = reading.tokens;
  for (let i = from; i < to; i++) {
    const here = symbol[i] ?? FIRST;
    if (template === T.clauseBefore || template === T.clauseAfter) writer.both(template, here, i, i + 1);
    else writer.bag.add(template, here, i, i + 1);
    writer.bag.add(template + 1, mix(here, symbol[i + 1] ?? LAST), i, i + 2);
  }
}

function addClassesIn(writer: Writer, reading: Reading, template: number, from: number, to: number): void {
  if (from >= to) return;
  const seen = new Set<number>();
  const last = reading.phrases.ofToken[to - 1] ?? 0;
  for (let p = reading.phrases.ofToken[from] ?? 0; p <= last; p++)
    for (const each of classesOf(reading, p)) {
      if (seen.has(each)) continue;
      seen.add(each);
      writer.both(template, each, reading.phrases.start[p] ?? 0, reading.phrases.end[p] ?? 0);
    }
}

function addEdges(writer: Writer, reading: Reading, from: number, to: number): void {
  const { symbol, count } = reading.tokens;
  const at = (i: number): number => (i < 0 ? FIRST : i >= count ? LAST : (symbol[i] ?? LAST));
  for (let d = 1; d <= 5; d++) {
    writer.both(T.before + d, at(from - d), Math.max(0, from - d), from);
    writer.bag.add(T.beforePair + d, mix(at(from - d), at(from - d + 1)), Math.max(0, from - d), from);
  }
  writer.bag.add(
    T.beforeThree,
    mix(mix(at(from - 3), at(from - 2)), at(from - 1)),
    Math.max(0, from - 3),
    from,
  );
  for (let d = 0; d < 3; d++) {
    writer.both(T.after + d, at(to + d), to, Math.min(count, to + d + 1));
    writer.bag.add(T.afterPair + d, mix(at(to + d), at(to + d + 1)), to, Math.min(count, to + d + 2));
  }
}

/** Clauses away, counted by the marks that end them. */
function addParties(writer: Writer, reading: Reading, from: number, to: number): void {
  const { phrases, primary, clauseFrom, rules } = reading;
  const found: number[] = [];
  let clause = clauseFrom[from] ?? 0;
  let far = 0;
  const floor = Math.max(0, (phrases.ofToken[from] ?? 0) - 60);
  for (let p = (phrases.ofToken[from] ?? 0) - 1; p >= floor && found.length < 3; p--) {
    const start = phrases.start[p] ?? 0;
    if ((clauseFrom[start] ?? 0) !== clause) {
      clause = clauseFrom[start] ?? 0;
      far++;
    }
    const party = primary[p] ?? 0;
    if (party === 0 || party > rules.parties) continue;
    if (found.length === 0 && far === 0)
      writer.both(
        T.partyNear,
        party * 8 + Math.min(7, (phrases.ofToken[from] ?? 0) - p),
        start,
        phrases.end[p] ?? 0,
      );
    found.push(party);
    writer.both(T.party + found.length, party, start, phrases.end[p] ?? 0);
    writer.both(T.partyFar + found.length, party * 8 + Math.min(far, 5), start, phrases.end[p] ?? 0);
  }
  writer.both(T.party, found[0] ?? 0);
  writer.bag.add(T.partyPair, (found[0] ?? 0) * 64 + (found[1] ?? 0));
  const ceiling = Math.min(phrases.count, (phrases.ofToken[to - 1] ?? 0) + 30);
  for (let p = (phrases.ofToken[to - 1] ?? 0) + 1; p < ceiling; p++) {
    const party = primary[p] ?? 0;
    if (party === 0 || party > rules.parties) continue;
    const far = Math.min(7, p - (phrases.ofToken[to - 1] ?? 0));
    writer.both(T.partyNext, party, phrases.start[p] ?? 0, phrases.end[p] ?? 0);
    writer.both(T.partyNextFar, party * 8 + far, phrases.start[p] ?? 0, phrases.end[p] ?? 0);
    break;
  }
}

/** Phrases on either side in which an owner is looked for: 「前台的手机 …」, 「… 是骑手自己的号」. */
const OWNER_REACH = 4;

/** The side a party is on: the guest's (you, they, guest), anybody's, the shop's, its staff's. */
function sideOf(party: number): number {
  return party <= 3 ? 1 : party;
}

/** The nearest owner before and after in the same clause: the plainest thing that can be said of a value. */
function addOwners(writer: Writer, reading: Reading, from: number, to: number): void {
  const { phrases, primary, clauseFrom, clauseTo, rules } = reading;
  const isParty = (p: number): boolean => (primary[p] ?? 0) > 0 && (primary[p] ?? 0) <= rules.parties;
  const first = phrases.ofToken[from] ?? 0;
  const last = phrases.ofToken[to - 1] ?? 0;
  let [before, after] = [0, 0];
  for (let p = first - 1; p >= first - OWNER_REACH && before === 0; p--) {
    if (p < 0 || (phrases.start[p] ?? 0) < (clauseFrom[from] ?? 0)) break;
    if (isParty(p)) before = sideOf(primary[p] ?? 0);
  }
  for (let p = last + 1; p <= last + OWNER_REACH && after === 0; p++) {
    if (p >= phrases.count || (phrases.start[p] ?? 0) >= (clauseTo[to - 1] ?? 0)) break;
    if (isParty(p)) after = sideOf(primary[p] ?? 0);
  }
  writer.both(T.owner, before);
  writer.both(T.owner + 1, after);
  writer.both(T.owner + 2, before * 8 + after);
}

function addPage(writer: Writer, reading: Reading, stretch: Stretch, shown: Shown): void {
  const { tokens } = reading;
  const value = plain(reading.text.slice(tokens.start[stretch.from] ?? 0, tokens.end[stretch.to - 1] ?? 0));
  writer.both(T.named, namedAs(value, shown));
  writer.both(T.reviewed, value !== '' && shown.review.includes(value) ? 1 : 0);
  writer.both(T.shop, value !== '' && shown.merchant.includes(value) ? 1 : 0);
  writer.both(T.role, nameHash(shown.role));
  writer.bag.add(T.place, Math.round((stretch.from * 5) / Math.max(1, tokens.count)));
  writer.both(T.rest, Math.min(3, Math.floor((tokens.count - stretch.to) / 6)));
}

/**
 * Adds the features of a stretch. `mood`: log-odds of the text model that the text exposes its customer. Each
 * feature remembers the tokens it was read from.
 */
export function addSpanFeatures(
  bag: Bag,
  reading: Reading,
  stretch: Stretch,
  shown: Shown,
  mood: number,
): void {
  const writer = new Writer(bag, stretch.kind);
  const { from, to } = stretch;
  const { clauseFrom, clauseTo, sentenceFrom, sentenceTo } = reading;
  const [clause, clauseEnd] = [clauseFrom[from] ?? 0, Math.max(to, clauseTo[to - 1] ?? to)];
  const sentence = Math.max(sentenceFrom[from] ?? 0, clause - WINDOW);
  const sentenceEnd = Math.min(Math.max(clauseEnd, sentenceTo[to - 1] ?? to), clauseEnd + WINDOW);
  bag.add(T.kind, stretch.kind);
  addEdges(writer, reading, from, to);
  addWords(writer, reading, T.clauseBefore, Math.max(clause, from - WINDOW), from);
  addWords(writer, reading, T.within, from, Math.min(to, from + 2 * WINDOW));
  addWords(writer, reading, T.clauseAfter, to, Math.min(clauseEnd, to + WINDOW));
  addWords(writer, reading, T.sentenceBefore, sentence, clause);
  addWords(writer, reading, T.sentenceAfter, clauseEnd, sentenceEnd);
  addClassesIn(writer, reading, T.classes, Math.max(clause, from - WINDOW), from);
  addClassesIn(writer, reading, T.classes + 1, from, to);
  addClassesIn(writer, reading, T.classes + 2, to, Math.min(clauseEnd, to + WINDOW));
  addClassesIn(writer, reading, T.classes + 3, sentence, clause);
  addClassesIn(writer, reading, T.classes + 4, clauseEnd, sentenceEnd);
  addParties(writer, reading, from, to);
  addPage(writer, reading, stretch, shown);
  addOwners(writer, reading, from, to);
  // Whose a printed value is stands beside it: how the text sounds must not outweigh that.
  if (!isPrinted(stretch.kind)) {
    writer.both(T.mood, step(mood));
    writer.both(T.mood + 1, Math.sign(Math.round(mood)));
  }
  writer.both(T.detector, stretch.detector);
  writer.both(T.margin, stretch.margin);
  bag.add(T.length, Math.min(12, to - from));
}
