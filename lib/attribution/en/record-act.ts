/** Records spoken of as things: shown here, threatened, looked at, or asked for. */
import type { Candidate } from '../../model/draft.ts';
import type { Kind } from '../../model/kinds.ts';
import { sentenceAt } from '../../detectors/en/document.ts';
import type { EnglishText, Sentence } from '../../detectors/en/document.ts';
import { reason } from '../../detectors/en/frames.ts';
import { asks, refuses, shows, threatOver } from './act.ts';
import { referent } from './frame-subject.ts';
import type { Verdict } from './verdict.ts';

/** The customer's things that a shop asks for: named, nothing shown. */
const ASKED_FOR = new Set<Kind>(['order-info', 'room-info', 'license-plate', 'chat-record']);
const CUSTOMERS =
  /\b(?:your|his|her|their|you|he|she|they|him|them|this|every|each|[A-Z][a-z]+['’]s|(?:lady|customer|guest|reviewer|client|bride|tenant|woman|man)['’]s?)\b/i;
const OURS = /\b(?:our|my|us)\b/i;
/** Our own advertising, dishes, premises: pictures of things. */
const OF_THINGS =
  /\b(?:of (?:the|our|your) (?:food|dish|meal|room|rooms|menu|damage|leg|item|product|kettle|receipt|invoice|repair|cake|bouquet|work|finished|job|healed|sofa|roof|car|bike|defect|fault|issue|problem|error))\b/i;

function isShown(doc: EnglishText, sentence: Sentence, candidate: Candidate): string | undefined {
  const cue = shows(sentence);
  if (cue !== undefined) return cue;
  const next = doc.sentences[sentenceAt(doc, candidate.start) + 1];
  if (
    next === undefined ||
    !/^\s*(?:see (?:the |our |attached|below|above|photos?|pics|pictures|for yourse|comments|them|it|what)|swipe|read (?:them|it)|watch|look|have a look|enjoy|judge|here|link|scroll|they(?:'re| are) (?:in|below|above|up)|it['’]?s (?:in|below|above|up|on our))/i.test(
      next.text,
    )
  )
    return undefined;
  return next.text.trim().slice(0, 20);
}

/** Judges a record; gives undefined where its naming is of no interest. */
export function judgeRecord(doc: EnglishText, candidate: Candidate): Verdict | undefined {
  const sentence = doc.sentences[sentenceAt(doc, candidate.start)];
  if (sentence === undefined) return undefined;
  const text = doc.text.slice(candidate.start, candidate.end);
  const strong = candidate.score >= 0.8;
  const around = sentence.text;
  const after = doc.text.slice(candidate.end, candidate.end + 30);
  const reasons = [...candidate.reasons];
  const mention = (subject: Verdict['subject'], rule: string): Verdict => ({
    subject,
    act: 'mention',
    confidence: 0.8,
    reasons: [...reasons, reason(rule, '', candidate.start, 'mention', 2)],
  });
  const surveillance = candidate.kind === 'surveillance';
  if (refuses(sentence)) return surveillance && strong ? mention('unknown', 'cue/refusal') : undefined;
  if (OF_THINGS.test(text + after)) return undefined;
  const threat = threatOver(doc, candidate.start);
  if (
    /\b(?:in|from|on)\s$/.test(doc.text.slice(Math.max(0, candidate.start - 6), candidate.start)) &&
    candidate.kind === 'portrait'
  )
    return undefined;
  const tied =
    candidate.reasons.some(({ rule }) => rule === 'record/session-notes') ||
    surveillance ||
    CUSTOMERS.test(text) ||
    (/^(?:the|all|these|those|both|screenshots?|photographs|photos)/i.test(text) && !OURS.test(text));
  if (threat !== undefined && tied && !(candidate.kind === 'phone' && OURS.test(around.slice(0, 20)))) {
    return {
      subject: 'customer',
      act: 'threat',
      confidence: 0.88,
      reasons: [...reasons, reason('cue/threat', threat.cue, threat.start, 'threat', 3)],
    };
  }
  const asked = asks(sentence);
  const shown = asked ? undefined : isShown(doc, sentence, candidate);
  const showable =
    strong ||
    candidate.kind === 'portrait' ||
    candidate.kind === 'avatar' ||
    (candidate.kind === 'chat-record' && /screen|chat log|text|message|DM|conversation/i.test(text)) ||
    (surveillance && /video|recording|clip|tape|film/i.test(text));
  if (shown !== undefined && showable && (tied || candidate.kind === 'avatar')) {
    const third = /\b(?:his|her|their|he|she)\b/i.test(text)
      ? referent(doc, candidate.start).subject
      : 'customer';
    return {
      subject: third === 'staff' ? 'staff' : 'customer',
      act: 'disclosure',
      confidence: 0.85,
      reasons: [...reasons, reason('cue/shown', shown, sentence.start, 'disclosure', 2)],
    };
  }
  if (candidate.kind === 'avatar' && /\breal\b/i.test(around)) {
    return { subject: 'customer', act: 'disclosure', confidence: 0.65, reasons };
  }
  if (surveillance && strong) return mention('unknown', 'cue/looked-at');
  if (
    asked &&
    ASKED_FOR.has(candidate.kind) &&
    /\b(?:your|the)\b/i.test(text) &&
    !/^(?:the tab|the contract|the receipts?|the bookings?|the invoices?|your messages?|your e-?mails?|your texts?|your calls?)$/i.test(
      text,
    )
  )
    return mention('customer', 'cue/request');
  return undefined;
}
