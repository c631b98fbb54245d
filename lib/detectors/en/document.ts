/** An English text cut into sentences and clauses, with what is known about the text as a whole. */
import type { ScanInput } from '../../model/schema.ts';
import { allMatches } from '../matches.ts';
import { isFirstName } from './tagger.ts';

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface EnglishText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly context: ScanInput;
  /** The review, in small letters. */
  readonly review: string;
  /** First names among the words of the reviewer's public name. */
  readonly reviewer: ReadonlySet<string>;
}

/** Ends of sentences: a stop followed by space and a beginning, or a line break. */
const STOP = /[.!?]{1,4}["'”’)]{0,2}(?=\s)|\n+|[。！？]/g;
/** Words whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Mx|Dr|St|Prof|Rev|Sgt|No|Nos|vs|approx|Apt|Rd|Ave|Blvd|Ste|ext|tel|e\.g|i\.e|a\.m|p\.m|etc|Inc|Ltd|Co|Jr|Sr)|\b[A-Z])\.$/;
const LONGEST_SENTENCE = 500;

/** Splits at stops and line breaks; a long run without any is cut, so that every later step is bounded. */
function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    for (let from = start; from < end; from += LONGEST_SENTENCE) {
      const to = Math.min(end, from + LONGEST_SENTENCE);
      const raw = text.slice(from, to);
      const piece = raw.trimStart();
      if (piece !== '') sentences.push({ start: to - piece.length, end: to, text: piece });
    }
    start = end;
  };
  for (const match of allMatches(STOP, text)) {
    const end = match.index + match[0].length;
    const next = text.slice(end).match(/^\s*(\S)/)?.[1] ?? '';
    const isBreak = match[0].includes('\n');
    if (!isBreak && match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(start, end - 8), end)))
      continue;
    if (!isBreak && match[0] === '.' && /[a-z]/.test(next) && text.slice(end - 3, end - 1).includes('.'))
      continue;
    push(end);
  }
  push(text.length);
  return sentences;
}

const FULL_NAME =
  /(?<!\b(?:[Oo]ur|[Mm]y|I am|I['’]m|is|for|by|[Tt]he) (?:[a-z]{2,12} )?)\b[A-Z][a-z]{2,14} [A-Z][a-z'’-]{2,18}\b(?!,? (?:our|the|[A-Z]))/g;

const hide = (name: string): string => name.replace(/[A-Za-z'’-]/g, 'x');

/**
 * A sentence with the reviewer's first name, and full names that no word gives to the staff, as x of the same length,
 * so that frames read them as pronouns.
 */
export function maskedSentence({ reviewer }: EnglishText, { text }: Sentence): string {
  const masked = text.replace(FULL_NAME, (name) =>
    isFirstName(name.split(' ')[0] ?? '') ? hide(name) : name,
  );
  if (reviewer.size === 0) return masked;
  return masked.replace(/\b[A-Z][a-z]{1,14}\b/g, (word) => (reviewer.has(word) ? hide(word) : word));
}

/** Reads a normalised text with its context into the document every English detector works on. */
export function readEnglish(text: string, context: ScanInput): EnglishText {
  const reviewer = (context.reviewerName ?? '').split(/[\s.,_]+/);
  return {
    text,
    sentences: splitSentences(text),
    context,
    review: (context.reviewText ?? '').toLowerCase(),
    reviewer: new Set(reviewer.filter((word) => word.length > 1 && isFirstName(word))),
  };
}

/** The index of the sentence that holds an offset (binary search); -1 where there is none. */
export function sentenceAt(doc: EnglishText, offset: number): number {
  let low = 0;
  let high = doc.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = doc.sentences[middle];
    if (sentence === undefined) return -1;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

const CLAUSE_BREAK =
  /[,;:!?\n)—–]|\.(?=\s|$)|\s-\s|\s(?:and|but|so|because|which|while|then|or)\s(?=(?:you|we|i|he|she|they|that|the|it|this|our|my|then|now|not)\b)|\s(?:but|because|which|so that|which is why|although|until|before|after|in front of)\s/i;

/** Where the clause that covers `end` closes, at most 110 characters on. */
export function clauseEnd(sentence: Sentence, end: number): number {
  const rest = sentence.text.slice(end - sentence.start, end - sentence.start + 110);
  const stop = rest.search(CLAUSE_BREAK);
  const length =
    stop >= 0
      ? stop
      : rest.trimEnd().length < rest.length || end + rest.length >= sentence.end
        ? rest.trimEnd().length
        : rest.lastIndexOf(' ');
  return end + Math.max(0, length);
}
