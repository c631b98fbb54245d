/** Private messages quoted in prose: a quotation that the words around give to a text, e-mail or call. */
import type { Candidate } from '../../model/draft.ts';
import { allMatches } from '../matches.ts';
import { sentenceAt } from './document.ts';
import type { EnglishText } from './document.ts';

const QUOTED =
  /"[^"\n]{6,400}"|“[^”\n]{6,400}”|(?<=[\s:,(])'[^'\n]{2}(?:[^'\n]|'(?=[a-z])){4,300}'(?=[\s.,;!?)]|$)|(?<=[\s:,(])‘[^\n]{6,300}?’(?=[\s.,;!?)]|$)/g;
/** Words that give a quotation to a private channel. */
const CHANNEL =
  /\b(?:text(?:s|ed|ing)?|texts? (?:message|to)|e-?mail(?:s|ed|ing)?|messag(?:e|es|ed|ing)|dms?|dm['’]?(?:d|ed)|direct message|whatsapp(?:s|ed)?|voicemails?|voice ?notes?|inbox(?:ed)?|letter|sms|wrote (?:to )?(?:us|me|our|my|back)|writes (?:to )?(?:us|me)|replied|answered|replies|chat|screenshots?|conversation|phone call|on the phone|over the phone|i quote|quote|verbatim|word for word|sent (?:us|me|our|my)|left (?:us|me|our)|private(?:ly)?|typed)\b/i;
/** The quotation is the public review itself, a slogan, or the shop's own words. */
const PUBLIC =
  /\b(?:your review|the review|this review|review (?:says|said|reads)|you (?:say|claim|call|write|describe|mention|wrote here)|post(?:ed)?|headline|sign(?:s|age)? (?:says|said|reads)|menu|slogan|so-called|the word|words?|labelled|labeled|called|titled|named|marked|ticket says|form says|email we sent|our (?:e-?mail|message|text|reply|confirmation|sign|voicemail|website|policy|receipt|form)|we (?:sent|texted|e-?mailed|wrote|replied|answered|messaged|said|told))\b/i;
const CUSTOMER =
  /\b(?:[Yy]ou|[Yy]our|[Hh]e|[Hh]is|[Ss]he|[Hh]er|[Tt]hey|[Tt]heir|[Tt]his (?:man|woman|lady|gentleman|customer|guest|person|client)|[Tt]he (?:lady|gentleman|customer|guest|client|bride|tenant)|[A-Z][a-z]+['’]s)\b/;

function repeatsReview(quote: string, review: string): boolean {
  const words = quote.toLowerCase().match(/[a-z0-9$£']{3,}/g) ?? [];
  if (words.length === 0 || review === '') return false;
  const kept = words.filter((word) => review.includes(word)).length;
  return kept / words.length > 0.6;
}

/** Finds quoted private messages, quotation marks included. */
export function detectChats(doc: EnglishText): Candidate[] {
  const found: Candidate[] = [];
  for (const match of allMatches(QUOTED, doc.text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (repeatsReview(match[0], doc.review)) continue;
    const index = sentenceAt(doc, start);
    const sentence = doc.sentences[index];
    if (sentence === undefined) continue;
    const before = doc.text.slice(Math.max(sentence.start, start - 140), start);
    const earlier = doc.text.slice(
      Math.max(0, doc.sentences[Math.max(0, index - 2)]?.start ?? 0),
      sentence.start,
    );
    const after = doc.text.slice(end, end + 60).split(/[.!?\n]/)[0] ?? '';
    const inSentence = CHANNEL.exec(before) ?? CHANNEL.exec(after);
    const cue =
      inSentence ?? (before.trim().length < 14 && !PUBLIC.test(before) ? CHANNEL.exec(earlier) : null);
    if (cue === null || PUBLIC.test(before.slice(-60))) continue;
    if (!CUSTOMER.test(inSentence !== null ? before + after : earlier)) continue;
    found.push({
      kind: 'chat-record',
      start,
      end,
      detector: 'en-quote',
    });
  }
  return found;
}
