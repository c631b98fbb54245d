/** The English engine: what a merchant's text exposes, whose it is, and what is done with it. */
import type { Analyse, Candidate, DraftFinding, NormalText } from '../../model/draft.ts';
import { isAlarm } from '../../model/alarm.ts';
import type { Reason } from '../../model/schema.ts';
import { toSource } from '../../text/normalise.ts';
import { readEnglish, sentenceAt } from '../../detectors/en/document.ts';
import { ENGLISH_DETECTORS } from '../../detectors/en/index.ts';
import { refuses } from './act.ts';
import { judgeContact } from './contact-subject.ts';
import { judgeFrame, referent } from './frame-subject.ts';
import { merge } from './merge.ts';
import type { Judged } from './merge.ts';
import { moodWeight, withMood, type MoodText } from './mood.ts';
import { judgeName } from './name-subject.ts';
import { judgeRecord } from './record-act.ts';
import { BARS } from './settings.ts';
import { addTold } from './told.ts';
import { probability } from './verdict.ts';
import type { Verdict } from './verdict.ts';

/** Beyond this many characters of normal form a text is read no further: no reply is that long. */
export const LONGEST_TEXT = 60_000;

/** A question who somebody is asks for an answer only where one is wanted. */
const WANTED =
  /\b(?:a name|names|knows?|tag|find|recogni[sz]e\w*|reward|dm|inbox|any(?:one|body)|tell us|identify)\b/i;

function judgeCall(doc: MoodText, candidate: Candidate): Verdict | undefined {
  const sentence = doc.sentences[sentenceAt(doc, candidate.start)];
  if (sentence === undefined || refuses(sentence)) return undefined;
  const weight = candidate.reasons.reduce((sum, { weight: one }) => sum + one, 0);
  const text = doc.text.slice(candidate.start, candidate.end);
  if (/\b(?:him|her|them|his|their|he|she|they)\b/i.test(text)) {
    const meant = referent(doc, candidate.start);
    if (meant.subject === 'staff') return undefined;
  }
  const rhetorical = candidate.reasons[0]?.rule === 'call/who-is' && doc.hostility === 0;
  if (rhetorical && !WANTED.test(doc.text.slice(candidate.end, candidate.end + 160))) return undefined;
  const confidence = probability(
    weight + doc.hostility * 0.3 - doc.courtesy * 0.3 + moodWeight(doc, BARS.call),
  );
  return confidence < 0.55
    ? undefined
    : { subject: 'customer', act: 'solicitation', confidence, reasons: candidate.reasons };
}

/** Least probability that quoted words are a private message and not the review, a sign or a joke. */
const QUOTE_BAR = 0.8;

function judgeQuote(doc: MoodText, candidate: Candidate): Verdict | undefined {
  const cues = candidate.reasons.reduce((sum, { weight: one }) => sum + one, 0);
  const weight = cues + doc.hostility * 0.3 + moodWeight(doc, BARS.call);
  const single = !/\s/.test(doc.text.slice(candidate.start, candidate.end));
  if (single || probability(weight) < QUOTE_BAR) return undefined;
  return {
    subject: 'customer',
    act: 'disclosure',
    confidence: Math.min(candidate.score + 0.05, probability(weight)),
    reasons: candidate.reasons,
  };
}

/** Sends a candidate to the judge of its sort. */
function judge(doc: MoodText, candidate: Candidate): Verdict | undefined {
  switch (candidate.detector) {
    case 'en-frame':
    case 'en-record':
    case 'en-claim':
      return judgeFrame(doc, candidate);
    case 'en-name':
      return judgeName(doc, candidate);
    case 'en-record-noun':
      return judgeRecord(doc, candidate);
    case 'en-quote':
      return judgeQuote(doc, candidate);
    case 'en-call':
    case 'en-approach':
      return judgeCall(doc, candidate);
    default:
      return judgeContact(doc, candidate);
  }
}

function reasonToSource(normal: NormalText, one: Reason): Reason {
  if (one.start === undefined || one.end === undefined) return one;
  const { start, end } = toSource(normal, one.start, one.end);
  return one.cue === ''
    ? { rule: one.rule, speaksFor: one.speaksFor, weight: one.weight }
    : { ...one, start, end };
}

/**
 * Highest confidence of an English alarm. On texts that shaped nothing (en-test), alarms of .9 and more were
 * right in 86 of 100, and 很可能 promises 95: until the engine earns it, it says 可能.
 */
const CEILING = 0.89;

function calm(finding: Judged): Judged {
  return isAlarm(finding) ? { ...finding, confidence: Math.min(finding.confidence, CEILING) } : finding;
}

function toFinding(
  normal: NormalText,
  { kind, start, end, subject, act, confidence, reasons }: Judged,
): DraftFinding {
  return {
    kind,
    ...toSource(normal, start, end),
    subject,
    act,
    confidence,
    reasons: reasons.map((one) => reasonToSource(normal, one)),
  };
}

/** A sentence that a frame, a name or a number has told already needs no claim as well. */
function settleClaims(doc: MoodText, judged: readonly Judged[]): Judged[] {
  return judged.filter((claim) => {
    if (claim.detector !== 'en-claim') return true;
    const at = sentenceAt(doc, claim.start);
    return !judged.some(
      (other) => other.detector !== 'en-claim' && isAlarm(other) && sentenceAt(doc, other.start) === at,
    );
  });
}

/** Names that come more than once are told once: the fullest form, or the first. */
function dropRepeatedNames(findings: readonly Judged[], text: string): Judged[] {
  const seen: { words: string; subject: string }[] = [];
  return findings.filter((finding) => {
    if (finding.kind !== 'real-name' || finding.detector !== 'en-name') return true;
    const words = text.slice(finding.start, finding.end).toLowerCase();
    if (seen.some((one) => one.words.split(' ').includes(words) || one.words === words)) return false;
    seen.push({ words, subject: finding.subject });
    return true;
  });
}

/**
 * Reads an English text with its context. Takes the normal form and the scan input; gives findings with
 * offsets into the source, ordered. Never throws on any string; reads at most LONGEST_TEXT characters.
 */
export const analyseEnglish: Analyse = (normal, context) => {
  const clipped =
    normal.text.length > LONGEST_TEXT ? { ...normal, text: normal.text.slice(0, LONGEST_TEXT) } : normal;
  const doc = withMood(readEnglish(clipped, context));
  const judged: Judged[] = [];
  for (const detector of ENGLISH_DETECTORS) {
    for (const candidate of detector.detect(doc)) {
      if (candidate.end <= candidate.start) continue;
      const verdict = judge(doc, candidate);
      if (verdict === undefined) continue;
      judged.push({
        kind: candidate.kind,
        start: candidate.start,
        end: candidate.end,
        detector: candidate.detector,
        ...verdict,
      });
    }
  }
  const settled = dropRepeatedNames(merge(settleClaims(doc, judged)), doc.text);
  return addTold(doc, settled).map((finding) => toFinding(normal, calm(finding)));
};
