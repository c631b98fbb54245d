/** How the engine reads Chinese: its words, its marks, its detectors. */
import { findAddresses } from '../../detectors/zh/addresses.ts';
import { findCalls, findThreatNouns } from '../../detectors/zh/calls.ts';
import { findContacts } from '../../detectors/zh/contacts.ts';
import { findNames, findNicknames } from '../../detectors/zh/names.ts';
import { findNumbers } from '../../detectors/zh/numbers.ts';
import { findShown } from '../../detectors/zh/shown.ts';
import { LEXICON } from '../../languages/zh/lexicon.ts';
import type { Candidate } from '../../model/draft.ts';
import { phraseBook } from '../../text/phrases.ts';
import { endings, type ReadingRules } from '../learned/reading.ts';

/** Longer Latin words in Chinese text are accounts and brands: only that they are there matters. */
const LONGEST_WORD = 4;

let rules: ReadingRules | undefined;

/** The rules of reading; the word table is compiled when the first text comes. */
export function chineseRules(): ReadingRules {
  return (rules ??= {
    book: phraseBook(LEXICON, LONGEST_WORD),
    parties: 6,
    longestWord: LONGEST_WORD,
    endings: endings('，,、—～~', '。！!？?；;…'),
    inflected: false,
    conjunctions: undefined,
  });
}

const DETECTORS: readonly ((text: string) => Candidate[])[] = [
  findNumbers,
  findContacts,
  findNicknames,
  findNames,
  findAddresses,
  findShown,
  findCalls,
  findThreatNouns,
];

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  '!': '！',
  '?': '？',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
};

/** ASCII punctuation typed after a Chinese character is Chinese punctuation. One unit for one unit. */
export function widenPunctuation(text: string): string {
  return text.replace(/(?<=[\u4e00-\u9fff”"」》])[,!?:;()]/g, (mark) => WIDE[mark] ?? mark);
}

/** All candidates of a normal text, whose ever they are. */
export function detectChinese(text: string): Candidate[] {
  return DETECTORS.flatMap((detect) => detect(text));
}
