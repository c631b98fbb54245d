/** A run of capitals in its place, and what stands around it that speaks for a name. */
import { CUSTOMER_NOUNS, NON_PERSON_TAILS, STAFF_NOUNS } from '../../languages/en-people.ts';
import type { EnglishText, Sentence } from './document.ts';
import type { Word } from './name-runs.ts';
import { isFirstName, isListed } from './tagger.ts';

/** Where a run of capitals stands. Offsets into the normal form. */
export interface Spot {
  readonly doc: EnglishText;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly first: Word;
  readonly last: Word;
  /** The 40 characters before, the sentence before, the 30 characters behind. */
  readonly before: string;
  readonly lead: string;
  readonly after: string;
  /** Whether the first word is known as a first name. */
  readonly known: boolean;
  /** Whether the run begins its sentence. */
  readonly atStart: boolean;
}

const TAIL = new RegExp(`^(?:${NON_PERSON_TAILS})$`);
/** What may stand right before a name and makes it one. */
const NAMING = new RegExp(
  `(?:\\bnames? (?:is|was|are|being|on (?:it|the [a-z]+))[:,]?|\\b(?:called|named|known as|goes by|aka|a\\.k\\.a\\.|alias|née)|\\bis you,?|\\bit['’]?s you,?|\\bidentity[:,]? |\\bunder the name(?: of)?|in the name of|\\bname[:,]|\\b(?:${CUSTOMER_NOUNS}),?|\\b(?:Guest|Tenant|Customer|Buyer|Client|Patient|Reviewer|Member|Student),?|\\b(?:I['’]m|I am|my name['’]s)|\\bthis is|\\bme,|\\bemergency contact,?|\\bneighbou?r,?|\\b(?!(?:team|staff|crew|girls|boys|lads|guys)\\b)(?:${STAFF_NOUNS}),?)\\s?["“']?$`,
  'i',
);
const GREETING =
  /^\W{0,3}(?:(?:hi|hello|hey|salaam|salam|namaste|hola|bonjour|dear|dearest|good (?:morning|afternoon|evening)|greetings|respected|g['’]?day|ciao|thanks|thank you|thank you so much|thanks so much|many thanks|sorry|well|ok|okay|oh|listen|look|now|to|attention|attn)(?: (?:there|again|to hear that))?[ ,:]{1,2})?(?:mr|mrs|ms|miss|madam|sir|dr)?\.?\s?$/i;
/** What follows a name that is greeted. */
const VOCATIVE =
  /^(?:,|!|\s?[-–—:.]\s|\s*$|\s*\n| and\b|\s[a-z]+['’]|\s(?:we|I|you|thank|this|the|it|our|i|so|sorry)\b)/;
const CONTACT =
  /\b(?:[Rr]ing|[Cc]all|[Pp]hone|[Tt]ext|[Mm]essage|[Ee]-?mail|[Aa]sk(?: for)?|[Tt]ell|[Cc]ontact|[Ss]ee|[Mm]eet|[Ff]ind|[Vv]isit|[Ss]peak (?:to|with)|[Tt]alk to|[Ss]ay h(?:i|ello) to|[Rr]each(?: out to)?|[Tt]hanks? to|[Ww]rite to)\s$/;
const BEFORE_SIGNATURE =
  /(?:^|[\n.!?,]\s{0,3}|[—–-]\s?|\b(?:regards|wishes|sincerely|thanks|cheers|yours|love|respectfully|best|warmly|faithfully|xx?|signed|thank you),?\s{0,3})$/i;

/** What may follow a signing name to the end of the text: a function, a firm. */
const CLOSES = /^[A-Za-z\s&,'’()/|–—-]{0,70}\.?$/;
/** The last stretch of a text in which a signature may stand. */
const SIGNATURE_ZONE = 90;
/** What opens a text is what has little before it. */
const OPENING = 30;

/** Looks at a run in its place; undefined for an empty run. */
export function spotOf(doc: EnglishText, sentence: Sentence, words: readonly Word[]): Spot | undefined {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const lead = doc.text.slice(sentence.start, first.start);
  return {
    ...{ doc, sentence, words, first, last, lead },
    before: doc.text.slice(Math.max(0, first.start - 40), first.start),
    after: doc.text.slice(last.end, last.end + 30),
    known: isFirstName(first.text),
    atStart: /^["“'(*\s]*$/.test(lead),
  };
}

/** Whether the sentence before has just ended, so that no word brings the run in. */
const isBroken = ({ before }: Spot): boolean => /[.!?]\s*$/.test(before) && !before.endsWith('a.k.a. ');

/** Whether the words before make what follows a name. */
export const isNaming = (spot: Spot): boolean => !isBroken(spot) && NAMING.test(spot.before);
/** Whether the words before tell the reader to speak to somebody. */
export const isContact = (spot: Spot): boolean => !isBroken(spot) && CONTACT.test(spot.before);
/** Whether the sentence so far is a greeting, or nothing. */
export const greets = ({ lead }: Spot): boolean => GREETING.test(lead);
/** Whether what follows is what follows a name spoken to. */
export const isVocative = ({ after }: Spot): boolean => VOCATIVE.test(after);
/** Whether the run's last word is one of firms, places, offices. */
export const hasTail = ({ last }: Spot): boolean => TAIL.test(last.text);

/** Whether the run stands in the first sentence, or in one that has hardly anything before it. */
export function opensText({ doc, sentence }: Spot): boolean {
  if (sentence === doc.sentences[0]) return true;
  return sentence.start < 200 && doc.text.slice(0, sentence.start).trim().length < OPENING;
}

/** What is left of the text behind the run, if so little that the run may sign it. */
export function signed({ doc, last, before }: Spot): string | undefined {
  if (doc.text.length - last.end >= SIGNATURE_ZONE || !BEFORE_SIGNATURE.test(before)) return undefined;
  return doc.text.slice(last.end);
}

/** Whether what is left closes a text as a signature does. */
export const closes = (rest: string): boolean => CLOSES.test(rest.trim());

/** Whether every word of the run is in the shop's name. */
export function isMerchant({ doc, words }: Spot): boolean {
  const merchant = (doc.context.merchantName ?? '').toLowerCase();
  return words.every((word) => merchant.includes(word.text.toLowerCase()));
}

/** A capitalised word that no lexicon lists and that has the shape of a name. */
export function isStrange(word: string): boolean {
  return /^\p{Lu}\p{Ll}{2,13}$/u.test(word) && !/(?:ly|ing|ed)$/.test(word) && !isListed(word);
}
