/** What a sentence does with what it names: threatens, shows, refuses, asks. */
import {
  INTENT,
  PROPER_RECIPIENT,
  PUBLISH_VERBS,
  REFUSAL,
  REQUEST,
  SHOWN,
  ULTIMATUM,
} from '../../languages/en-acts.ts';
import { sentenceAt } from '../../detectors/en/document.ts';
import type { EnglishText, Sentence } from '../../detectors/en/document.ts';

const PLAN = new RegExp(
  `\\b(?:${INTENT})\\b(?:[ ,]+[A-Za-z'’]{1,14}){0,6}?[ ,]+(?:${PUBLISH_VERBS})\\b`,
  'i',
);
const DEMAND = new RegExp(ULTIMATUM, 'i');
const PASSIVE =
  /\b(?:will|can|could|may|might|shall|going to|about to|['’]ll) (?:all )?(?:also |then |soon |happily |gladly )?(?:(?:be|go|end up|find (?:its|their) way|appear|come out)(?: [a-z]+){0,2} (?:published|posted|shared|released|uploaded|shown|sent to|played|exposed|named|revealed|forwarded|aired|public|online|up (?:here|on)|here|viral|displayed|printed|read out|on (?:our|the|every|facebook|youtube|tiktok|instagram))|(?:all )?(?:see|hear|know|read|watch|find out|learn|wonder) (?:exactly |just )?(?:what|who|how|why|it|them|all|your|about|for))/i;
const OFFERED =
  /\b(?:do (?:you|u) (?:really |still )?want (?:[a-z]+ ){1,5}(?:in public|online|on here|out there)\b|(?:any(?:one|body)|every(?:one|body)|all|whoever|the public|readers|people|you all|you lot)(?: (?:who|that|is|are|wants?|would|like[sd]?|else|reading|interested|doubts?|can|may|curious|to|be|this|it|of you))* (?:welcome to|free to|can|may|could|wants? to|like to|care to|likes to) (?:come |and |in |also |all )*(?:see|watch|view|listen|hear|read|ask|look|look at|check)|(?:available|ready|here|on file|saved|kept|there) (?:for|to) (?:any(?:one|body)|every(?:one|body)|all|the public|viewing|whoever)|(?:happy|glad|willing|delighted|prepared|pleased) to (?:show|share|send|provide|post|publish|release|play|supply|let)(?: [a-z]+){0,5} (?:to |with )?(?:any(?:one|body)|every(?:one|body)|the public|whoever|people|readers|the world)|ask (?:us|me|at the (?:bar|desk|counter|till)) (?:to see|for a look|and (?:we|i))|(?:would|might|could|may|want|like|care|love|enjoy)(?: [a-z]+){0,5} (?:enjoy|like|love|care) (?:to )?(?:listen(?:ing)?|see(?:ing)?|watch(?:ing)?|hear(?:ing)?|read(?:ing)?|know))/i;
const REFUSES = new RegExp(REFUSAL, 'i');
const ASKS = new RegExp(REQUEST, 'i');
const SHOWS = new RegExp(SHOWN, 'i');
const RECIPIENT = new RegExp(PROPER_RECIPIENT, 'i');
const ANAPHOR =
  /\b(?:it|them|those|these|that|this|everything|all of (?:it|them)|the lot|both|some|what['’]s (?:in|on)|what is (?:in|on)|people (?:compare|decide)|for (?:themselves|yourselves))\b/i;
const GOES_UP =
  /\b(?:they|it|those|these|all of it|that)(?:['’]ll| will|['’]s|['’]re| is| are)(?: all)? (?:be |going |going up )?(?:on|in|all over|across) (?:every|our|your|facebook|the (?:page|window|wall|group|forum|local|internet|web|news|papers?))|\b(?:all of it|it all|it|they|everything|these|those|the (?:lot|rest)|that|this|yours|your [a-z]+|[a-z]+) (?:all )?(?:will |can |may |shall )?(?:go|goes|get|gets) (?:up|online|live|public|viral|posted|published|sent|straight (?:up|on|onto|to)|(?:in|on|onto) (?:our|the|facebook|youtube|instagram|here))/i;
const DENIED = /\b(?:not|never|n['’]t|no one|nobody|no plans?|no intention|nor|neither|without)\b/i;

/** Whether a sentence says that something will or can be published, against the customer's will. */
export function threatens(sentence: Sentence): string | undefined {
  const { text } = sentence;
  if (REFUSES.test(text)) return undefined;
  const demand = DEMAND.test(text);
  const offered = OFFERED.exec(text);
  if (offered !== null && !ASKS.test(text)) return offered[0];
  const plan =
    PLAN.exec(text) ??
    GOES_UP.exec(text) ??
    (demand
      ? PASSIVE.exec(text)
      : /\b(?:published|posted|shared|released|uploaded|shown|exposed|public|online)\b/i.test(text)
        ? PASSIVE.exec(text)
        : null);
  if (plan === null || DENIED.test(plan[0])) return undefined;
  if (!demand && RECIPIENT.test(text)) return undefined;
  if (!demand && ASKS.test(text) && !/\?\s*(?:["”')]\s*)?$/.test(text)) return undefined;
  return plan[0];
}

/** The threat that reaches a thing: in its own sentence, or in one of the next two by a pronoun. */
export function threatOver(doc: EnglishText, offset: number): { cue: string; start: number } | undefined {
  const index = sentenceAt(doc, offset);
  for (let step = 0; step <= 2; step++) {
    const sentence = doc.sentences[index + step];
    if (sentence === undefined) return undefined;
    const cue = threatens(sentence);
    if (cue === undefined) continue;
    if (step > 0 && !ANAPHOR.test(sentence.text)) continue;
    return { cue, start: sentence.start + Math.max(0, sentence.text.indexOf(cue)) };
  }
  return undefined;
}

/** Whether a sentence refuses or denies to make public. */
export function refuses(sentence: Sentence): boolean {
  return REFUSES.test(sentence.text);
}

/** Whether a sentence asks the customer for something. */
export function asks(sentence: Sentence): boolean {
  return ASKS.test(sentence.text);
}

/** The word that puts a thing on show in its sentence, if any. */
export function shows(sentence: Sentence): string | undefined {
  return SHOWS.exec(sentence.text)?.[0];
}
