/** An English sentence cut into the clauses that the fitted model judges, and whom each is about. */
import type { EnglishText, Sentence } from '../../detectors/en/document.ts';

/** A stretch of normal text, and the tokens of its build. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Whom the clause is about, by its own words or by those of the clause before it. */
  readonly about: About;
  readonly shape: readonly string[];
}

export type About = 'guest' | 'shop' | 'third' | 'nobody';

/** Clauses that bid, wish or thank, whoever stands in them: they tell nothing of anybody. */
const BIDS =
  /^(?:please|kindly|just|do|don['’]t|message|appeal|have|see|tell|ask|come|bring|take|give|call|ring|hope|hoping|let|try|pop|drop|write|send|show|email|e-mail|contact|keep|enjoy|bless|thanks?|sorry|glad|so glad|dear|hello|hi|look|join|get|reply|quote|use|feel free|welcome|see you|congratulations|happy) (?!you['’]?r?e? (?:were|had|owe))/i;
/** What may be, and what anybody would do. */
const SUPPOSES =
  /\b(?:if|whether|unless|should|in case) (?:you|your|anyone|anybody|a|the)\b|\b(?:anyone|anybody|everyone|everybody|whoever)\b|\byou (?:can|may|will|would|could|might|should|have every right)\b|\byou['’]ll\b/i;

const BREAK =
  /[,;:()]\s|\s[–—-]\s|—|\s(?=(?:and|but|so|because|which|while|then|until|although|before|after|since|as|when|if) (?:you|your|we|i|he|his|she|her|they|their|that|the|it|this|our|my|then|now|a|one|an)\b)/gi;
const LEADING = /^(?:["“'‘]|\s|(?:and|but|so|because|which|while|then|until|although|or|that)\s)+/i;
const GUEST = /\b(?:you|your|yours|yourself|u|ur)\b/i;
const SHOP = /\b(?:we|our|us|i|my|me|ours)\b/i;
const THIRD = /\b(?:he|she|his|her|him|they|their|them)\b/i;
const SUBJECT =
  /\b(?:you|your|u|ur|we|our|i|my|he|she|his|her|they|their|it|this|that|there|the|nobody|everyone|every|no)\b/i;
/** Fewest characters of a clause that stands alone. */
const SHORTEST = 12;

function partyOf(text: string): About | undefined {
  const word = SUBJECT.exec(text)?.[0] ?? '';
  if (GUEST.test(word)) return 'guest';
  if (SHOP.test(word)) return 'shop';
  if (THIRD.test(word)) return 'third';
  return GUEST.test(text) ? 'guest' : THIRD.test(text) ? 'third' : SHOP.test(text) ? 'shop' : undefined;
}

function pieces(sentence: Sentence): { start: number; end: number }[] {
  const cuts: { start: number; end: number }[] = [];
  let from = 0;
  const close = (to: number, next: number): void => {
    if (to - from < SHORTEST && to < sentence.text.length) return;
    const last = cuts[cuts.length - 1];
    if (to - from < SHORTEST && last !== undefined) cuts[cuts.length - 1] = { ...last, end: to };
    else if (to > from) cuts.push({ start: from, end: to });
    from = next;
  };
  for (const match of sentence.text.matchAll(BREAK)) close(match.index, match.index + match[0].length);
  close(sentence.text.length, sentence.text.length);
  return cuts;
}

/** The visit itself and how we dealt with it: what any other guest saw. */
const VISIT =
  /\byou (?:ate|ordered|stood|watched|shook|complained|cleared|queued)\b|\byou(?:['’]d| had| have|['’]ve| were|['’]re| are)? (?:were |are |been )?(?:told|asked|warned|barred|quoted|shown|charged|refunded|reinstated)\b/i;

/** Whether a clause only bids, wishes, thanks, supposes or tells of the visit. */
export function isIdle(text: string): boolean {
  return BIDS.test(text) || SUPPOSES.test(text) || VISIT.test(text);
}

function shapeOf(text: string, sentence: Sentence, about: About, own: boolean): string[] {
  return [
    `#about-${about}`,
    ...(own ? [] : ['#carried']),
    ...(sentence.text.slice(-4).includes('?') ? ['#question'] : []),
    ...(/\b(?:if|whether|unless|should you|could you|would you|please|kindly|hope|sorry|thank)/i.test(
      sentence.text,
    )
      ? ['#wish']
      : []),
    ...(/\b(?:was|were|had|did|came|went|left|took|told|asked|[a-z]{3,}ed)\b/.test(text) ? ['#past'] : []),
    ...(GUEST.test(text) ? ['#has-you'] : []),
    ...(SHOP.test(text) ? ['#has-we'] : []),
    ...(THIRD.test(text) ? ['#has-third'] : []),
    ...(text.length > 60 ? ['#long'] : []),
    ...(isIdle(text) ? ['#idle'] : []),
  ];
}

/** Without the marks and blanks at its end. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s.,;:!?"”)]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The clauses of a text in order. Takes a document; offsets into its normal text. */
export function clausesOf(doc: EnglishText): Clause[] {
  const clauses: Clause[] = [];
  for (const sentence of doc.sentences) {
    let carried: About = 'nobody';
    for (const piece of pieces(sentence)) {
      const raw = sentence.text.slice(piece.start, piece.end);
      const lead = LEADING.exec(raw)?.[0].length ?? 0;
      const text = trimEnd(raw.slice(lead));
      if (text.length < 3) continue;
      const own = partyOf(text);
      const about: About = own ?? carried;
      carried = about;
      const start = sentence.start + piece.start + lead;
      clauses.push({
        start,
        end: start + text.length,
        about,
        shape: shapeOf(text, sentence, about, own !== undefined),
      });
    }
  }
  return clauses;
}
