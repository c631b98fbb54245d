/** How the engine reads English: its words, its marks, its detectors. */
import { detectAddresses } from '../../detectors/en/addresses.ts';
import { detectChats } from '../../detectors/en/chats.ts';
import { readEnglish, type EnglishText } from '../../detectors/en/document.ts';
import { detectEmails } from '../../detectors/en/emails.ts';
import { detectHandles } from '../../detectors/en/handles.ts';
import { detectNames } from '../../detectors/en/names.ts';
import { detectNumbers } from '../../detectors/en/numbers.ts';
import { detectOrders } from '../../detectors/en/orders.ts';
import { detectPhones } from '../../detectors/en/phones.ts';
import { detectRecords } from '../../detectors/en/records.ts';
import { detectRooms } from '../../detectors/en/rooms.ts';
import { detectSolicitations } from '../../detectors/en/solicitations.ts';
import { LEXICON } from '../../languages/en-lexicon.ts';
import type { Candidate } from '../../model/draft.ts';
import type { ScanInput } from '../../model/schema.ts';
import { phraseBook } from '../../text/phrases.ts';
import { endings, type ReadingRules } from '../learned/reading.ts';

/** Every word is known by itself, however long. */
const LONGEST_WORD = 40;

let rules: ReadingRules | undefined;

/** The rules of reading; the word table is compiled when the first text comes. */
export function englishRules(): ReadingRules {
  return (rules ??= {
    book: phraseBook(LEXICON, LONGEST_WORD),
    parties: 6,
    longestWord: LONGEST_WORD,
    endings: endings(',()—–', '.!?;'),
    inflected: true,
    conjunctions: 'conjunction',
  });
}

const DETECTORS: readonly ((text: EnglishText) => Candidate[])[] = [
  detectEmails,
  detectNumbers,
  detectOrders,
  detectPhones,
  detectHandles,
  detectAddresses,
  detectRooms,
  detectChats,
  detectSolicitations,
  detectNames,
  detectRecords,
];

/** All candidates of a normal text, whose ever they are. */
export function detectEnglish(text: string, input: ScanInput): Candidate[] {
  const document = readEnglish(text, input);
  return DETECTORS.flatMap((detect) => detect(document));
}
