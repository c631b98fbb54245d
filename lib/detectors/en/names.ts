/** People's names: titles, greetings, introductions, signatures, full names by lexicon and tags. */
import type { Candidate } from '../../model/draft.ts';
import { NEVER_NAMES } from '../../languages/en-names.ts';
import {
  CUSTOMER_NOUNS,
  HONORIFICS,
  NON_PERSON_TAILS,
  OFFICES,
  STAFF_NOUNS,
} from '../../languages/en-people.ts';
import type { EnglishText, Sentence } from './document.ts';
import { reason } from './frames.ts';
import { isFirstName, isLastName, isListed, isWordy, tagWords } from './tagger.ts';
import type { TaggedTerm } from './tagger.ts';

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /\p{Lu}[\p{L}'’-]*\p{L}|\p{Lu}\.?(?![\p{L}\d])/gu;
const TITLE = new RegExp(`^(?:${HONORIFICS})\\.?$`);
const OFFICE = new RegExp(`^(?:${OFFICES}|${HONORIFICS})\\.?$`);
const TAIL = new RegExp(`^(?:${NON_PERSON_TAILS})$`);
const PARTICLE =
  /^ (?:de|la|van|der|den|von|bin|binti|al|el|du|da|dos|ter|st\.?) (?:(?:la|der|den) )?$|^ $|^-$/;
/** What may stand right before a name and makes it one. */
const NAMING = new RegExp(
  `(?:\\bnames? (?:is|was|are|being|on (?:it|the [a-z]+))[:,]?|\\b(?:called|named|known as|goes by|aka|a\\.k\\.a\\.|alias|née)|\\bis you,?|\\bit['’]?s you,?|\\bidentity[:,]? |\\bunder the name(?: of)?|in the name of|\\bname[:,]|\\b(?:${CUSTOMER_NOUNS}),?|\\b(?:Guest|Tenant|Customer|Buyer|Client|Patient|Reviewer|Member|Student),?|\\b(?:I['’]m|I am|my name['’]s)|\\bthis is|\\bme,|\\bemergency contact,?|\\bneighbou?r,?|\\b(?!(?:team|staff|crew|girls|boys|lads|guys)\\b)(?:${STAFF_NOUNS}),?)\\s?["“']?$`,
  'i',
);
const GREETING =
  /^\W{0,3}(?:(?:hi|hello|hey|salaam|salam|namaste|hola|bonjour|dear|dearest|good (?:morning|afternoon|evening)|greetings|respected|g['’]?day|ciao|thanks|thank you|thank you so much|thanks so much|many thanks|sorry|well|ok|okay|oh|listen|look|now|to|attention|attn)(?: (?:there|again|to hear that))?[ ,:]{1,2})?(?:mr|mrs|ms|miss|madam|sir|dr)?\.?\s?$/i;
const TITLE_BEFORE = new RegExp(`(?:(?:${HONORIFICS})\\.?(?: (?:and|&) )?\\s?){1,2}$`);
const CONTACT =
  /\b(?:[Rr]ing|[Cc]all|[Pp]hone|[Tt]ext|[Mm]essage|[Ee]-?mail|[Aa]sk(?: for)?|[Tt]ell|[Cc]ontact|[Ss]ee|[Mm]eet|[Ff]ind|[Vv]isit|[Ss]peak (?:to|with)|[Tt]alk to|[Ss]ay h(?:i|ello) to|[Rr]each(?: out to)?|[Tt]hanks? to|[Ww]rite to)\s$/;
const BEFORE_SIGNATURE =
  /(?:^|[\n.!?,]\s{0,3}|[—–-]\s?|\b(?:regards|wishes|sincerely|thanks|cheers|yours|love|respectfully|best|warmly|faithfully|xx?|signed|thank you),?\s{0,3})$/i;

/** What may follow a signing name to the end of the text: a function, a firm. */
const CLOSES = /^[A-Za-z\s&,'’()/|–—-]{0,70}\.?$/;

/** The last stretch of a text in which a signature may stand. */
const SIGNATURE_ZONE = 90;

function runsOf(sentence: Sentence): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  for (const match of sentence.text.matchAll(WORD)) {
    const bare = match[0].replace(/['’]s?$/, '');
    const word = {
      text: bare,
      start: sentence.start + match.index,
      end: sentence.start + match.index + bare.length,
    };
    const previous = run.at(-1);
    const gap = previous === undefined ? '' : sentence.text.slice(previous.end - sentence.start, match.index);
    const lone =
      (NEVER_NAMES.has(bare.toLowerCase().replace(/\.$/, '')) ||
        /^(?:I|You|He|She|We|They|It|That|There|Who|What|Where|Here|Let|Don|Can|Won)['’]/.test(bare)) &&
      !TITLE.test(bare) &&
      !OFFICE.test(bare);
    const joins =
      previous !== undefined && (PARTICLE.test(gap) || (gap === '. ' && TITLE.test(previous.text))) && !lone;
    if (!joins && run.length > 0) {
      runs.push(run);
      run = [];
    }
    if (!lone) run.push(word);
    if (bare !== match[0] && /['’]/.test(match[0].slice(bare.length)) && run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** Capitals of a greeting, which belong to no name. */
const GREETS = /^(?:G['’]day|Meet|Hello|Hi|Hey|Dear|Thanks|Welcome|Sorry)$/;

function withoutEdges(run: readonly Word[]): { words: Word[]; title: string } {
  const words = run.length > 1 && GREETS.test(run[0]?.text ?? '') ? run.slice(1) : [...run];
  let title = '';
  while (words[0] !== undefined && OFFICE.test(words[0].text)) title = words.shift()?.text ?? title;
  return { words, title: title.replace(/\.$/, '') };
}

function tagsAt(tagged: readonly TaggedTerm[], word: Word, sentence: Sentence): ReadonlySet<string> {
  return tagged.find((term) => term.start === word.start - sentence.start)?.tags ?? new Set();
}

/** What follows a name that is spoken to at the beginning. */
const SPOKEN_TO =
  /^(?:,|!| (?:my|pet|love|lad|hun|hon|honey|dear|sir|ma['’]?am|ji|bhai|ben|fach|bach|please|I['’ ]|we['’ ]|you['’ ]|it['’ ]))/;
/** What stands before a single name that closes a text. */
const SIGNS_OFF = /(?:[.!?)\n]\s{0,3}|[—–-]\s?)$/;

/** A capitalised word that no lexicon lists and that has the shape of a name. */
function isStrange(word: string): boolean {
  return /^\p{Lu}\p{Ll}{2,13}$/u.test(word) && !/(?:ly|ing|ed)$/.test(word) && !isListed(word);
}

/** How much speaks for a run of capitals being a person's name, with the rule that says so. */
function judge(
  words: readonly Word[],
  title: string,
  doc: EnglishText,
  sentence: Sentence,
  tags: () => readonly TaggedTerm[],
): { rule: string; score: number } | undefined {
  const [first, second] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length > 4) return undefined;
  const lower = (doc.context.merchantName ?? '').toLowerCase();
  const before = doc.text.slice(Math.max(0, first.start - 40), first.start);
  const lead = doc.text.slice(sentence.start, first.start);
  const after = doc.text.slice(last.end, last.end + 30);
  const allCaps = words.every((word) => word.text === word.text.toUpperCase() && word.text.length > 1);
  const known = isFirstName(first.text);
  if (words.length > 1 && TAIL.test(last.text) && !NAMING.test(before)) return undefined;
  if (/^ ?(?:&|and Co|Ltd|LLC|LLP|Inc)\b|^['’]s (?:Day|Pizza|Hardware)/.test(after)) return undefined;
  const inMerchant = words.every((word) => lower.includes(word.text.toLowerCase()));
  const naming = NAMING.test(before);
  const atStart = lead.trim() === '' || /^["“'(*\s]+$/.test(lead);
  const opens = sentence === doc.sentences[0] || doc.text.slice(0, sentence.start).trim().length < 30;
  const vocative =
    /^(?:,|!|\s?[-–—:.]\s|\s*$|\s*\n| and\b|\s[a-z]+['’]|\s(?:we|I|you|thank|this|the|it|our|i|so|sorry)\b)/.test(
      after,
    );
  const greeted = opens && vocative && GREETING.test(lead.replace(TITLE_BEFORE, ''));
  if (title !== '') {
    const signs =
      doc.text.length - last.end < SIGNATURE_ZONE &&
      BEFORE_SIGNATURE.test(before.replace(TITLE_BEFORE, '')) &&
      CLOSES.test(doc.text.slice(last.end).trim());
    return signs
      ? { rule: 'name/signature', score: 0.85 }
      : { rule: greeted ? 'name/greeting' : 'name/title', score: 0.9 };
  }
  if (/\b(?:Team|The|St\.?|Saint|Santa|San)\s$/.test(before)) return undefined;
  const reviewer = (doc.context.reviewerName ?? '').split(/[\s.,]+/);
  if (words.length === 1) {
    if (
      known &&
      first.text.length > 2 &&
      reviewer.includes(first.text) &&
      (!atStart || /^,| (?:here|was|is|has|did|had)\b/.test(after)) &&
      !(opens && GREETING.test(lead))
    )
      return { rule: 'name/reviewer', score: 0.85 };
    if (first.text.replace(/\.$/, '').length < 2 || (allCaps && !known)) return undefined;
    if (
      opens &&
      GREETING.test(lead) &&
      vocative &&
      (known ||
        (lead.trim() !== '' && !/^(?:to|well|ok|okay|oh|look|now|sorry|thanks|thank you)/i.test(lead.trim())))
    )
      return { rule: 'name/greeting', score: known ? 0.9 : 0.7 };
    if (inMerchant && !naming) return undefined;
    const strange = !known && isStrange(first.text);
    if (strange && opens && lead.trim() === '' && SPOKEN_TO.test(after))
      return { rule: 'name/greeting', score: 0.65 };
    if (strange && doc.text.slice(last.end).trim() === '' && SIGNS_OFF.test(before))
      return { rule: 'name/signature', score: 0.65 };
    if (known && /, $/.test(lead) && /^[,.!?]/.test(after) && !/,[^,]{1,18}, $/.test(lead))
      return { rule: 'name/vocative', score: isWordy(first.text) ? 0.65 : 0.8 };
    if (
      naming &&
      (known || /names? (?:is|was)|called|named|I['’]m|I am|is you|it['’]?s you/i.test(before)) &&
      !/\b(?:we are|they are)\s$/i.test(before)
    )
      return { rule: 'name/named', score: known ? 0.9 : 0.7 };
    if (
      CONTACT.test(before) &&
      !tags().some(
        (term) =>
          term.start === first.start - sentence.start &&
          (term.tags.has('Place') || term.tags.has('Organization')),
      )
    )
      return { rule: 'name/contacted', score: known ? 0.85 : 0.6 };
    if (!known) return undefined;
    if (
      doc.text.length - last.end < SIGNATURE_ZONE &&
      BEFORE_SIGNATURE.test(before) &&
      /^(?:\s*$|,? (?:the )?[A-Za-z &]{2,40}\.?\s*$|\s*[\n,(|-][^.!?]{0,80}$)/.test(doc.text.slice(last.end))
    )
      return { rule: 'name/signature', score: 0.85 };
    if (/^(?:,|\s?[—–-])/.test(after) && (atStart || /, $/.test(lead)) && !isWordy(first.text))
      return { rule: 'name/vocative', score: 0.8 };
    if (isWordy(first.text)) return undefined;
    if (atStart)
      return /^ (?:will|has|had|is|was|and (?:the|his|her|our|I)|in (?:our|the)|from|who|does|did|can|says?|said|told|left|came|owes?|works?|lives?|never|still|paid|took)\b/.test(
        after,
      )
        ? { rule: 'name/subject', score: 0.75 }
        : undefined;
    const place = tagsAt(tags(), first, sentence);
    if (place.has('Place') || place.has('Organization')) return undefined;
    return { rule: 'name/first', score: 0.7 };
  }
  if (words.some((word) => /^(?:English|French|Street|Happy|Merry|New|Google|Facebook)$/.test(word.text)))
    return undefined;
  if (inMerchant && !naming && !GREETING.test(lead)) return undefined;
  if (naming) return { rule: 'name/named', score: 0.9 };
  if (opens && GREETING.test(lead) && vocative) return { rule: 'name/greeting', score: 0.9 };
  if (
    doc.text.length - last.end < SIGNATURE_ZONE &&
    BEFORE_SIGNATURE.test(before) &&
    CLOSES.test(doc.text.slice(last.end).trim()) &&
    (known || second !== undefined)
  ) {
    return known || /[,\n(|–—-]/.test(after) ? { rule: 'name/signature', score: 0.85 } : undefined;
  }
  const tagSets = words.map((word) => tagsAt(tags(), word, sentence));
  if (tagSets.every((set) => set.has('Place')) || tagSets.some((set) => set.has('Organization')))
    return undefined;
  const person = tagSets.filter(
    (set) => set.has('Person') || set.has('FirstName') || set.has('LastName'),
  ).length;
  if (known && !(isWordy(first.text) && atStart)) return { rule: 'name/full', score: 0.85 };
  if (person >= words.length) return { rule: 'name/tagged', score: 0.7 };
  if (CONTACT.test(before)) return { rule: 'name/contacted', score: 0.7 };
  if (isLastName(last.text) && !atStart) return { rule: 'name/surname', score: 0.6 };
  return undefined;
}

/** Whether the tagger read anything; cached per sentence so that it runs at most once on each. */
function lazyTags(sentence: Sentence): () => readonly TaggedTerm[] {
  let tagged: TaggedTerm[] | undefined;
  return () => (tagged ??= tagWords(sentence.text));
}

/** Finds names of people; gives candidates with offsets into the normal form. */
export function detectNames(doc: EnglishText): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of doc.sentences) {
    if (!/\p{Lu}\p{L}/u.test(sentence.text)) continue;
    const tags = lazyTags(sentence);
    for (const run of runsOf(sentence)) {
      const { words, title } = withoutEdges(run);
      const first = words[0];
      const last = words.at(-1);
      if (first === undefined || last === undefined) continue;
      const verdict = judge(words, title, doc, sentence, tags);
      if (verdict === undefined) continue;
      const bare = words.length === 1 && title !== '';
      const start = bare ? (run[0]?.start ?? first.start) : first.start;
      const text = doc.text.slice(start, last.end);
      found.push({
        kind: 'real-name',
        start,
        end: last.end,
        score: verdict.score,
        detector: 'en-name',
        reasons: [reason(verdict.rule, text, start, 'kind', 2)],
      });
    }
  }
  return found;
}
