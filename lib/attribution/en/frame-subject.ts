/** Frames: is it the customer of whom something private is said, and is it more than small talk? */
import type { Candidate } from '../../model/draft.ts';
import type { Reason } from '../../model/schema.ts';
import type { Subject } from '../../model/kinds.ts';
import { isCourteous, sentenceAt } from '../../detectors/en/document.ts';
import type { EnglishText } from '../../detectors/en/document.ts';
import { reason } from '../../detectors/en/frames.ts';
import { CUSTOMER_ANTECEDENT, STAFF_ANTECEDENT } from '../../languages/en-whose.ts';
import { asks, refuses, threatOver } from './act.ts';
import { moodWeight, type MoodText } from './mood.ts';
import { BARS } from './settings.ts';
import { probability } from './verdict.ts';
import type { Verdict } from './verdict.ts';

const STOP_WORDS = new Set(
  'your you they them their that this with from have were been when what which about because there would could very just into than then only also still again never ever same said told came went back over after before'.split(
    ' ',
  ),
);

/** Where the last match of a pattern ends; -1 where there is none. */
function lastMatch(pattern: RegExp, text: string): { at: number; cue: string } {
  let at = -1;
  let cue = '';
  for (const match of text.matchAll(pattern)) {
    at = match.index;
    cue = match[0];
  }
  return { at, cue };
}

/** Whom a third person pronoun at an offset means: a member of staff named just before, or the customer. */
export function referent(doc: EnglishText, offset: number): { subject: Subject; cue: string } {
  const index = sentenceAt(doc, offset);
  // "Our chef was ill. He is back. Write to him": a sentence that opens with a pronoun points further back.
  const back = /^(?:He|She|They)\b/.test(doc.sentences[index - 1]?.text ?? '') ? 2 : 1;
  const from = doc.sentences[Math.max(0, index - back)]?.start ?? 0;
  const before = doc.text.slice(from, offset);
  const staff = lastMatch(STAFF_ANTECEDENT, before);
  const customer = lastMatch(CUSTOMER_ANTECEDENT, before);
  if (staff.at >= 0 && staff.at >= customer.at) return { subject: 'staff', cue: staff.cue };
  return { subject: 'customer', cue: customer.cue };
}

/** How much of what the clause says the review had said itself, 0..1. */
export function repeated(text: string, review: string): number {
  const words = (text.toLowerCase().match(/[a-z0-9]{4,}/g) ?? []).filter((word) => !STOP_WORDS.has(word));
  if (words.length === 0 || review === '') return 0;
  return words.filter((word) => review.includes(word.replace(/(?:ing|ed|s)$/, ''))).length / words.length;
}

function weigh(doc: MoodText, candidate: Candidate): Reason[] {
  const sentence = doc.sentences[sentenceAt(doc, candidate.start)];
  if (sentence === undefined) return [];
  const against = (rule: string, cue: string, weight: number): Reason =>
    reason(rule, cue, candidate.start, 'customer', weight);
  const reasons = [against('model/mood', '', moodWeight(doc, BARS.frame))];
  const personal = candidate.kind === 'health' || candidate.kind === 'family' || candidate.kind === 'trace';
  if (doc.hostility > 0) reasons.push(against('tone/hostile', '', doc.hostility * 0.4));
  if ((candidate.detector === 'en-frame' || candidate.detector === 'en-claim') && isCourteous(sentence))
    reasons.push(against('tone/courteous', '', personal ? -2.6 : -1.6));
  const anyKin = candidate.reasons.length === 1 && candidate.reasons[0]?.rule === 'frame/family-any';
  if (doc.courtesy === 0 && doc.hostility === 0 && !anyKin) reasons.push(against('tone/curt', '', 0.35));
  if (doc.courtesy > 0) reasons.push(against('tone/courteous-text', '', doc.courtesy * -0.4));
  if (refuses(sentence)) reasons.push(against('cue/refusal', '', -4));
  else if (asks(sentence)) reasons.push(against('cue/request', '', -2.2));
  const before = doc.text.slice(sentence.start, candidate.start);
  if (
    /\b(?:if|whether|unless|suppose|in case|when|whenever|imagine|as if|may|might|could|would)\b[^,;.]{0,40}$/i.test(
      before,
    )
  )
    reasons.push(against('cue/conditional', '', -1.8));
  if (
    /\b(?:my|our|i|we)\b[^,;.]{0,12}$/i.test(before) &&
    /^(?:husband|wife|son|daughter|mother|father)/i.test(doc.text.slice(candidate.start))
  )
    reasons.push(against('cue/first-person', '', -4));
  const share = repeated(doc.text.slice(candidate.start, candidate.end), doc.review);
  if (share >= 0.6) reasons.push(against('context/in-review', '', -2.5));
  if (
    /\?\s*$/.test(sentence.text) &&
    /^(?:are|is|was|were|do|does|did|have|has|can|could|would|will|may)\b/i.test(sentence.text.trim())
  )
    reasons.push(against('cue/question', '', -1.4));
  return reasons;
}

/** Judges a frame; gives undefined where it is small talk. */
export function judgeFrame(doc: MoodText, candidate: Candidate): Verdict | undefined {
  const reasons = [...candidate.reasons, ...weigh(doc, candidate)];
  const text = doc.text.slice(candidate.start, candidate.end);
  const pronoun = /\b(?:he|she|they|his|her|their|who)\b/i.exec(text.slice(0, 40));
  const second = /\b(?:you|your|ur)\b/i.test(text.slice(0, 40));
  let subject: Subject = 'customer';
  if (!second && pronoun !== null) {
    const meant = referent(doc, candidate.start);
    subject = meant.subject;
    if (meant.cue !== '')
      reasons.push(
        reason(
          `referent/${subject}`,
          meant.cue,
          doc.text.lastIndexOf(meant.cue, candidate.start),
          subject,
          1.5,
        ),
      );
  }
  const logOdds = reasons.reduce(
    (sum, { speaksFor, weight }) => (speaksFor === 'customer' ? sum + weight : sum),
    0,
  );
  const confidence = probability(logOdds);
  if (confidence < 0.55) return undefined;
  const threat = candidate.kind === 'family' ? threatOver(doc, candidate.start) : undefined;
  return { subject, act: threat === undefined ? 'disclosure' : 'threat', confidence, reasons };
}
