/** Where a candidate stands: its sentence and clause, and who is spoken about around it. */
import { CUSTOMER, SHOP, STAFF } from '../../languages/zh/people.ts';
import { segment, sentenceAt, type Sentence, type Span } from '../../text/segment.ts';

export type Party = 'customer' | 'merchant' | 'staff';

/** A word that names a party. */
export interface PartyWord extends Span {
  readonly party: Party;
  readonly word: string;
  /** Object of a preposition of benefit or address (给您, 向您): not the one who owns or acts. */
  readonly oblique: boolean;
}

/** A text cut up once, with every party word in order. */
export interface Reading {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly parties: readonly PartyWord[];
}

const OBLIQUE =
  /(?:给|为|替|帮|向|对|跟|和|与|同|请|让|麻烦|祝|感谢|谢谢|邀请|陪|等|劳烦|欢迎|期待|辛苦|希望|愿|劝|提醒|告知|通知|答应|承诺|赔|退|送|补|还|寄|发|俾|畀)$/;

/** The same for the shop: 「跟师傅说」「住的是我们603」「怪我们」. */
const SHOP_OBLIQUE =
  /(?:给|为|替|帮|向|对|跟|和|与|同|请|让|麻烦|感谢|谢谢|陪|等|怪|骂|是|在|问|找|到|把|被|告诉|威胁|说|打|联系|咨询|来|求|逼|叫|投诉|污蔑|冤枉|俾|喺|害|卖|骗|坑|欠|落)$/;
/** Greeted, not spoken of: 「亲，」「您好」. */
const GREETED = /^(?:亲亲?|宝宝?|亲爱的|大家|各位)[，,~～！!： ]|^[您你]们?好/;
/** Anybody, not this guest: 「任何客人」「每位顾客」. */
const GENERIC =
  /(?:任何|每[位个一]|所有|其[他它余]|别的|很多|不少|许多|各位|部分|一般|普通|多数|广大|有些|一些)$/;

function collect(text: string, re: RegExp, party: Party, into: PartyWord[]): void {
  for (const match of text.matchAll(re)) {
    const start = match.index;
    const before = text.slice(Math.max(0, start - 3), start);
    into.push({
      start,
      end: start + match[0].length,
      party,
      word: match[0],
      oblique:
        (party === 'customer' ? OBLIQUE : SHOP_OBLIQUE).test(before) ||
        GENERIC.test(before) ||
        GREETED.test(text.slice(start, start + match[0].length + 2)),
    });
  }
}

const THIRD_PERSON = /^[他她](?:们|家)?$/;
const ADDRESSED = /^(?:您|你|妳|侬|佢|恁)/;
/** How far back a third-person pronoun looks for its noun. */
const REACH = 40;

/** 「师傅…他…」: a third-person pronoun belongs to the person last named, staff as well as guest. */
function resolvePronouns(words: readonly PartyWord[]): PartyWord[] {
  let named: PartyWord | undefined;
  return words.map((word) => {
    if (THIRD_PERSON.test(word.word)) {
      return named !== undefined && word.start - named.end <= REACH ? { ...word, party: named.party } : word;
    }
    if (word.party === 'staff' || (word.party === 'customer' && !ADDRESSED.test(word.word))) named = word;
    return word;
  });
}

/** Reads a normal text once: sentences, clauses, party words. Linear time. */
export function read(text: string): Reading {
  const parties: PartyWord[] = [];
  collect(text, CUSTOMER, 'customer', parties);
  collect(text, SHOP, 'merchant', parties);
  collect(text, STAFF, 'staff', parties);
  parties.sort((a, b) => a.start - b.start || b.end - a.end);
  // 「我们老师」「这位老师」: the longer word, begun first, covers what lies inside it.
  const kept: PartyWord[] = [];
  for (const word of parties) {
    const last = kept[kept.length - 1];
    if (last === undefined || word.start >= last.end) kept.push(word);
  }
  return { text, sentences: segment(text), parties: resolvePronouns(kept) };
}

/** The sentence and the clause that hold an offset. */
export function placeOf(
  reading: Reading,
  offset: number,
): { sentence: Sentence; clause: Span; index: number } {
  const index = sentenceAt(reading.sentences, offset);
  const sentence = reading.sentences[index] ?? { start: 0, end: reading.text.length, clauses: [] };
  let clause: Span = sentence;
  for (const each of sentence.clauses) if (each.start <= offset) clause = each;
  return { sentence, clause, index };
}

/** Index of the first party word that starts at or after an offset. */
function partyIndex(parties: readonly PartyWord[], offset: number): number {
  let low = 0;
  let high = parties.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parties[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Party words that lie wholly within a stretch, in order. */
export function partiesIn(reading: Reading, start: number, end: number): PartyWord[] {
  const words: PartyWord[] = [];
  for (let i = partyIndex(reading.parties, start); i < reading.parties.length; i++) {
    const word = reading.parties[i];
    if (word === undefined || word.start >= end) break;
    if (word.end <= end) words.push(word);
  }
  return words;
}

/** The last party word before an offset that can be a topic, looking back no further than `floor`. */
export function topicBefore(reading: Reading, offset: number, floor: number): PartyWord | undefined {
  for (let i = partyIndex(reading.parties, offset) - 1; i >= 0; i--) {
    const word = reading.parties[i];
    if (word === undefined || word.start < floor) return undefined;
    if (word.end <= offset && !word.oblique) return word;
  }
  return undefined;
}
