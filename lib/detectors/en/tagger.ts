/**
 * The one place that calls compromise: tags of the words of a sentence, and its lexicon of names. It is loaded when
 * English is first read (loadTagger), because its start takes longer than that of everything else together.
 */
import type nlpOfTwo from 'compromise/two';
import { FIRST_NAMES, WORDY_NAMES } from '../../languages/en-names.ts';

let nlp: typeof nlpOfTwo | undefined;

/** Loads compromise; until then no word is tagged and the lists of our own stand alone. */
export async function loadTagger(): Promise<void> {
  nlp ??= (await import('compromise/two')).default;
}

export interface TaggedTerm {
  readonly start: number;
  readonly tags: ReadonlySet<string>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function readTerm(term: unknown): TaggedTerm | undefined {
  if (!isRecord(term) || !isRecord(term['offset']) || !Array.isArray(term['tags'])) return undefined;
  const start = term['offset']['start'];
  if (typeof start !== 'number') return undefined;
  return { start, tags: new Set(term['tags'].filter((tag) => typeof tag === 'string')) };
}

/** Tags one sentence. Gives its words with their offset in the sentence and compromise's tags. */
export function tagWords(sentence: string): TaggedTerm[] {
  const view: unknown = nlp?.(sentence).json({ offset: true, terms: { offset: true } });
  if (!Array.isArray(view)) return [];
  return view.flatMap((part: unknown) => {
    const terms = isRecord(part) ? part['terms'] : undefined;
    return Array.isArray(terms) ? terms.map(readTerm).filter((term) => term !== undefined) : [];
  });
}

const NAME_TAGS = new Set<unknown>(['FirstName', 'MaleName', 'FemaleName']);
const LAST_NAME = new Set<unknown>(['LastName']);
const PERSON = new Set<unknown>(['FirstName', 'MaleName', 'FemaleName', 'LastName', 'Person']);
let lexicon: Record<string, unknown> | undefined;

function nameLexicon(): Record<string, unknown> {
  if (lexicon !== undefined) return lexicon;
  if (nlp === undefined) return {};
  const model: unknown = nlp.model();
  const one = isRecord(model) ? model['one'] : undefined;
  const words = isRecord(one) ? one['lexicon'] : undefined;
  lexicon = isRecord(words) ? words : {};
  return lexicon;
}

/** Whether the lexicon gives a word one of some tags; it holds one tag or a list of them for each word. */
function isListedAs(word: string, tags: ReadonlySet<unknown>): boolean {
  const listed = nameLexicon()[word];
  return Array.isArray(listed) ? listed.some((tag) => tags.has(tag)) : tags.has(listed);
}

/** Whether a word is known as a first name, by compromise's lexicon or our supplement. */
export function isFirstName(word: string): boolean {
  const lower = word.toLowerCase();
  return FIRST_NAMES.has(lower) || isListedAs(lower, NAME_TAGS);
}

/** Whether a first name is nothing else in the lexicon: no place, no firm, no everyday word. */
export function isPlainName(word: string): boolean {
  const lower = word.toLowerCase();
  const listed = nameLexicon()[lower];
  if (listed === undefined) return FIRST_NAMES.has(lower);
  return [listed].flat().every((tag) => NAME_TAGS.has(tag));
}

/** Whether a first name is an ordinary word, too, so that grammar must speak for the name. */
export function isWordy(word: string): boolean {
  return WORDY_NAMES.has(word.toLowerCase());
}

/** Whether a word is known as a family name by compromise's lexicon. */
export function isLastName(word: string): boolean {
  return isListedAs(word.toLowerCase(), LAST_NAME);
}

/** Whether a word, or a part of it between hyphens, is known as any name of a person. */
export function isPersonal(word: string): boolean {
  return word
    .toLowerCase()
    .split('-')
    .some((part) => FIRST_NAMES.has(part) || WORDY_NAMES.has(part) || isListedAs(part, PERSON));
}

/** Whether compromise's lexicon lists a word at all: what it does not is often a name. */
export function isListed(word: string): boolean {
  return nameLexicon()[word.toLowerCase()] !== undefined;
}
