/** Whether a run of capitals is a person's name: one word by its grammar, several by grammar, lexicon and tags. */
import {
  closes,
  greets,
  hasTail,
  isContact,
  isMerchant,
  isNaming,
  isStrange,
  isVocative,
  opensText,
  signed,
  type Spot,
} from './name-spot.ts';
import { isLastName, isPersonal, isPlainName, isWordy, type TaggedTerm } from './tagger.ts';

/** Tags of the words of a sentence, made when first asked for. */
export type Tags = () => readonly TaggedTerm[];

/** What follows a name that is spoken to at the beginning. */
const SPOKEN_TO =
  /^(?:,|!| (?:my|pet|love|lad|hun|hon|honey|dear|sir|ma['’]?am|ji|bhai|ben|fach|bach|please|I['’ ]|we['’ ]|you['’ ]|it['’ ]))/;
/** What stands before a single name that closes a text. */
const SIGNS_OFF = /(?:[.!?)\n]\s{0,3}|[—–-]\s?)$/;
/** What a first name does at the beginning of a sentence. */
const DOES =
  /^ (?:will|has|had|is|was|and (?:the|his|her|our|I)|in (?:our|the)|from|who|does|did|can|says?|said|told|left|came|owes?|works?|lives?|never|still|paid|took)\b/;
/** What the first name of a signature is followed by. */
const SIGNS = /^(?:\s*$|,? (?:the )?[A-Za-z &]{2,40}\.?\s*$|\s*[\n,(|-][^.!?]{0,80}$)/;
/** Words that thank or hesitate: what follows a sentence's first of them is rarely a name. */
const NO_GREETING = /^(?:to|well|ok|okay|oh|look|now|sorry|thanks|thank you)/i;
const NAMED = /names? (?:is|was)|called|named|I['’]m|I am|is you|it['’]?s you/i;

const tagsAt = (tags: Tags, { sentence }: Spot, start: number): ReadonlySet<string> =>
  tags().find((term) => term.start === start - sentence.start)?.tags ?? new Set();

/** Whether the tagger takes the first word for a place or a firm; not asked where the lexicon knows it as a name alone. */
function isPlace(spot: Spot, tags: Tags): boolean {
  if (isPlainName(spot.first.text)) return false;
  const found = tagsAt(tags, spot, spot.first.start);
  return found.has('Place') || found.has('Organization');
}

/** One word that is spoken to, or that the page shows as the reviewer's. */
function isAddressed(spot: Spot): boolean {
  const { first, known, lead, after, atStart, doc } = spot;
  const opens = opensText(spot);
  const greeted = opens && greets(spot);
  if (
    known &&
    first.text.length > 2 &&
    !greeted &&
    (!atStart || /^,| (?:here|was|is|has|did|had)\b/.test(after))
  ) {
    const reviewer = (doc.context.reviewerName ?? '').split(/[\s.,]+/);
    if (reviewer.includes(first.text)) return true;
  }
  const said = lead.trim();
  return greeted && isVocative(spot) && (known || (said !== '' && !NO_GREETING.test(said)));
}

/** One word that no list knows: a name only where grammar leaves nothing else. */
function isUnknownName(spot: Spot, tags: Tags): boolean {
  const { first, before, last, lead, after, doc } = spot;
  if (isStrange(first.text)) {
    if (lead.trim() === '' && SPOKEN_TO.test(after) && opensText(spot)) return true;
    if (SIGNS_OFF.test(before) && doc.text.slice(last.end).trim() === '') return true;
  }
  if (isNaming(spot) && NAMED.test(before) && !/\b(?:we are|they are)\s$/i.test(before)) return true;
  return isContact(spot) && !isPlace(spot, tags);
}

/** One word that is known as a first name. */
function isKnownName(spot: Spot, tags: Tags): boolean {
  const { first, before, lead, after, atStart } = spot;
  if (/, $/.test(lead) && /^[,.!?]/.test(after) && !/,[^,]{1,18}, $/.test(lead)) return true;
  if (isNaming(spot) && !/\b(?:we are|they are)\s$/i.test(before)) return true;
  if (isContact(spot) && !isPlace(spot, tags)) return true;
  const rest = signed(spot);
  if (rest !== undefined && SIGNS.test(rest)) return true;
  if (isWordy(first.text)) return false;
  if (/^(?:,|\s?[—–-])/.test(after) && (atStart || /, $/.test(lead))) return true;
  return atStart ? DOES.test(after) : !isPlace(spot, tags);
}

function isSingleName(spot: Spot, tags: Tags): boolean {
  const { first, known } = spot;
  if (first.text.replace(/\.$/, '').length < 2) return false;
  if (isAddressed(spot)) return true;
  if (isMerchant(spot) && !isNaming(spot)) return false;
  return known ? isKnownName(spot, tags) : isUnknownName(spot, tags);
}

/** Capitals that open names of streets, feasts and firms. */
const NO_PERSON = /^(?:English|French|Street|Happy|Merry|New|Google|Facebook)$/;

const INITIAL = /^\p{Lu}\.?$/u;

/** Whether the tags of several words speak for a person; asked only where nothing cheaper decides. */
function isTagged(spot: Spot, tags: Tags): boolean {
  const { words, first, last, known, atStart } = spot;
  const likely =
    (known && !(isWordy(first.text) && atStart)) || isContact(spot) || (isLastName(last.text) && !atStart);
  if (isPlainName(first.text) && words.slice(1).every(({ text }) => INITIAL.test(text))) return true;
  // The tagger makes persons only of names that it knows, and of initials.
  if (!likely && !words.some(({ text }) => isPersonal(text) || INITIAL.test(text))) return false;
  const sets = words.map((word) => tagsAt(tags, spot, word.start));
  if (sets.every((set) => set.has('Place')) || sets.some((set) => set.has('Organization'))) return false;
  return likely || sets.every((set) => set.has('Person') || set.has('FirstName') || set.has('LastName'));
}

function isFullName(spot: Spot, tags: Tags): boolean {
  const { words, known, after } = spot;
  if (words.some((word) => NO_PERSON.test(word.text))) return false;
  const naming = isNaming(spot);
  const greeted = greets(spot);
  if (!naming && !greeted && isMerchant(spot)) return false;
  if (naming || (greeted && opensText(spot) && isVocative(spot))) return true;
  const rest = signed(spot);
  if (rest !== undefined && closes(rest)) return known || /[,\n(|–—-]/.test(after);
  return isTagged(spot, tags);
}

/** Words behind a run that make it a firm or a feast. */
const FIRM = /^ ?(?:&|and Co|Ltd|LLC|LLP|Inc)\b|^['’]s (?:Day|Pizza|Hardware)/;
const CLUB = /\b(?:Team|The|St\.?|Saint|Santa|San)\s$/;

/** Whether a run is a person's name. Takes the title before it ('' where none is) and the tags of its sentence. */
export function isName(spot: Spot, title: string, tags: Tags): boolean {
  const { words, known, first, before, after } = spot;
  if (words.length > 4 || FIRM.test(after)) return false;
  if (words.length > 1 && hasTail(spot) && !isNaming(spot)) return false;
  if (title !== '') return true;
  if (CLUB.test(before)) return false;
  if (words.length > 1) return isFullName(spot, tags);
  const capitals = first.text.length > 1 && first.text === first.text.toUpperCase();
  return (known || !capitals) && isSingleName(spot, tags);
}
