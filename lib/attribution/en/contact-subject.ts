/** Whose a number, address, account or code is: cues around it, weighed by nearness. */
import type { Candidate } from '../../model/draft.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Reason } from '../../model/schema.ts';
import { AFTER, BEFORE } from '../../languages/en-whose.ts';
import type { WhoseCue } from '../../languages/en-whose.ts';
import { allMatches, sentenceAt } from '../../detectors/en/document.ts';
import type { EnglishText } from '../../detectors/en/document.ts';
import { reason } from '../../detectors/en/frames.ts';
import { asks, refuses, threatOver } from './act.ts';
import { moodWeight, type MoodText } from './mood.ts';
import { BARS } from './settings.ts';
import { probability, strongest } from './verdict.ts';
import type { Verdict } from './verdict.ts';

/** What a thing of this kind mostly is when nothing around it says whose. */
const PRIOR_CUSTOMER: Partial<Record<Kind, number>> = {
  'license-plate': 1.2,
  'id-card': 1.4,
  'bank-card': 1.2,
  'order-info': 0.9,
  'room-info': 1.1,
  address: 0.1,
};
const FREE_MAIL =
  /@(?:gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|me|aol|live|msn|btinternet|btmail|sky|proton(?:mail)?|gmx|mail|mailbox|qq|163|rediffmail|comcast|verizon|att|bigpond|optusnet|talktalk|virginmedia|fastmail|zoho)\b/i;
const NEAR = 110;

/** Letters of a name run together, for comparing with addresses and handles. */
function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function nameOverlap(id: string, name: string | undefined): boolean {
  const flat = squeeze(id);
  const words =
    (name ?? '')
      .toLowerCase()
      .match(/[a-z]{4,}/g)
      ?.filter(
        (word) =>
          !/^(?:hotel|restaurant|clinic|shop|store|salon|user|google|customer|anonymous|verified|traveler|house|home|the|and|from|dental|plumbing|motors)$/.test(
            word,
          ),
      ) ?? [];
  return (
    words.some((word) => flat.includes(word)) ||
    (squeeze(name ?? '').length >= 4 && flat.includes(squeeze(name ?? '')))
  );
}

function collect(
  cues: readonly WhoseCue[],
  text: string,
  base: number,
  near: (start: number, end: number) => number,
): Reason[] {
  const reasons: Reason[] = [];
  for (const cue of cues) {
    for (const match of allMatches(cue.pattern, text)) {
      const gap = near(match.index, match.index + match[0].length);
      if (gap < 0 || gap > NEAR) continue;
      reasons.push(
        reason(
          `cue/${cue.id}`,
          match[0],
          base + match.index,
          cue.subject,
          cue.weight * (1 - gap / (NEAR * 1.35)),
        ),
      );
    }
  }
  return reasons;
}

function ownership(doc: EnglishText, candidate: Candidate): Reason[] {
  const id = doc.text.slice(candidate.start, candidate.end);
  const reasons: Reason[] = [];
  if (candidate.kind === 'email' || candidate.kind === 'social-handle' || candidate.kind === 'wechat-id') {
    const domain = id.replace(/^.*(?:@|\sat\s)/i, '');
    const free = FREE_MAIL.test(id.replace(/\sat\s/i, '@')) || candidate.kind !== 'email';
    const named = nameOverlap(free ? id : domain, doc.context.merchantName);
    const customers = nameOverlap(
      free ? id : id.slice(0, id.length - domain.length),
      doc.context.reviewerName,
    );
    if (named && !(free && customers))
      reasons.push(reason('context/merchant-name', id, candidate.start, 'merchant', free ? 1.6 : 3));
    if (customers && (!named || free))
      reasons.push(reason('context/reviewer-name', id, candidate.start, 'customer', 2.4));
    if (
      candidate.kind === 'email' &&
      /^(?:info|care|hello|hi|contact|support|help|office|admin|manager|management|gm|fom|sales|service|bookings?|reservations?|reception|frontdesk|feedback|enquir\w+|inquir\w+|complaints?|customer\w*|guest\w*|team|mail|jobs|returns|refunds|owner|hr|billing|accounts|stay|orders?|shop)\b/i.test(
        id,
      )
    )
      reasons.push(reason('context/role-address', id, candidate.start, 'merchant', 2.2));
    if (candidate.kind === 'email' && free && !named)
      reasons.push(reason('context/free-mail', id, candidate.start, 'customer', 0.7));
    if (candidate.kind === 'email' && !free && !customers)
      reasons.push(reason('context/own-domain', id, candidate.start, 'merchant', 0.7));
  }
  return reasons;
}

/** Evidence for whose a candidate is, from its sentence, its neighbour before, and the context. */
export function whoseEvidence(doc: EnglishText, candidate: Candidate): Reason[] {
  const index = sentenceAt(doc, candidate.start);
  const sentence = doc.sentences[index];
  if (sentence === undefined) return [];
  const at = candidate.start - sentence.start;
  const stop = candidate.end - sentence.start;
  const before = sentence.text.slice(0, at);
  const after = sentence.text.slice(stop, stop + 70);
  const reasons = [
    ...collect(BEFORE, before, sentence.start, (_, end) => at - end),
    ...collect(AFTER, after, candidate.end, (start) => start * 1.2),
    ...ownership(doc, candidate),
  ];
  const previous = doc.sentences[index - 1];
  if (previous !== undefined && reasons.length < 2) {
    const earlier = collect(
      BEFORE,
      previous.text,
      previous.start,
      (_, end) => at + previous.text.length - end,
    );
    reasons.push(...earlier.map((one) => ({ ...one, weight: one.weight * 0.4 })));
  }
  return reasons;
}

/** A call with the number in it ("call her on", "she loves a chat"): the number is to be used against the person. */
const CALL_HIM =
  /\b(?:ring|call|phone|text|message|e-?mail|whatsapp|dm|contact|ask|tell|visit|follow|find|add|go (?:and )?(?:see|find|ask))\b(?: (?:him|her|them|this [a-z]+|[A-Z][a-z]+)\b| (?:his|her|their) (?:office|work|boss|shop|salon|page))(?! back)|\b(?:ask|tell|give) (?:him|her|them)\b|\bsay (?:hi|hello) to (?:him|her|them|this|the)\b|\bask for (?:his|her) side\b/;
const PAST_CALL =
  /\b(?:we|i|our [a-z]+) (?:have |did |tried to |even |can(?:not|['’]t) |could ?n['’]?t )*(?:ring|call|phone|text|message|e-?mail|contact|ask|reach)\b/i;

/** Judges a number, address, account or code. */
export function judgeContact(doc: MoodText, candidate: Candidate): Verdict {
  const evidence = whoseEvidence(doc, candidate);
  const home = candidate.reasons.some(({ rule }) => rule === 'frame/lives')
    ? 2.5
    : candidate.reasons.some(({ rule }) => rule === 'pattern/unit')
      ? 1
      : 0;
  const tone = doc.hostility * 0.35 - doc.courtesy * 0.25 + moodWeight(doc, BARS.contact);
  const customer = (PRIOR_CUSTOMER[candidate.kind] ?? 0) + home + tone;
  const { subject, lead } = strongest(evidence, {
    customer,
    merchant: 0.5,
    staff: -5,
    other: -1,
    unknown: -2,
  });
  const reasons = [...candidate.reasons, ...evidence];
  const sentence = doc.sentences[sentenceAt(doc, candidate.start)];
  if (sentence === undefined) return { subject, act: 'mention', confidence: 0.5, reasons };
  const confidence = Math.min(candidate.score, probability(0.6 + lead));
  if (subject === 'unknown') return { subject, act: 'mention', confidence, reasons };
  if (subject === 'merchant' || subject === 'staff')
    return { subject, act: 'disclosure', confidence, reasons };
  const asked = asks(sentence);
  const called =
    CALL_HIM.exec(sentence.text) ??
    CALL_HIM.exec(doc.sentences[sentenceAt(doc, candidate.start) + 1]?.text ?? '');
  if (called !== null && !PAST_CALL.test(sentence.text) && reaches(candidate.kind)) {
    return {
      subject,
      act: 'solicitation',
      confidence,
      reasons: [
        ...reasons,
        reason(
          'cue/call-to-approach',
          called[0],
          sentence.start + Math.max(0, sentence.text.indexOf(called[0])),
          'solicitation',
          3,
        ),
      ],
    };
  }
  if (refuses(sentence)) return { subject, act: 'mention', confidence, reasons };
  if (candidate.detector === 'en-code' && isTicket(doc, candidate, asked))
    return { subject: 'unknown', act: 'mention', confidence: 0.7, reasons };
  const threat = threatOver(doc, candidate.start);
  if (threat !== undefined && candidate.detector !== 'en-code')
    reasons.push(reason('cue/threat', threat.cue, threat.start, 'threat', 1));
  return { subject, act: 'disclosure', confidence, reasons };
}

function reaches(kind: Kind): boolean {
  return (
    kind === 'phone' ||
    kind === 'email' ||
    kind === 'social-handle' ||
    kind === 'wechat-id' ||
    kind === 'address' ||
    kind === 'workplace'
  );
}

/** A number that the shop hands out for the complaint ("quote reference 4471 when you call"). */
function isTicket(doc: EnglishText, candidate: Candidate, asked: boolean): boolean {
  const before = doc.text.slice(Math.max(0, candidate.start - 50), candidate.start);
  return (
    (asked &&
      /\b(?:quot(?:e|ing)|mention|with|reference|ref|case|ticket|claim|under|include)\b/i.test(before)) ||
    /\b(?:our|my|company|licen[cs]e|vat|charity|model|part|batch|permit|new|complaint|case|ticket) (?:[a-z]+ ){0,2}[#:]?\s?$/i.test(
      before,
    ) ||
    /\b(?:case|ticket|complaint) (?:number|no\.?|ref(?:erence)?|id)?\s?(?:is|#|:)?\s?#?$/i.test(before)
  );
}
