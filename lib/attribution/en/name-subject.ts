/** Whose a name is, and whether the page shows it already. */
import type { Candidate } from '../../model/draft.ts';
import type { Reason } from '../../model/schema.ts';
import { NAME_AFTER, NAME_BEFORE } from '../../languages/en-whose.ts';
import type { WhoseCue } from '../../languages/en-whose.ts';
import { HONORIFICS, OFFICES } from '../../languages/en-people.ts';
import { sentenceAt } from '../../detectors/en/document.ts';
import { reason } from '../../detectors/en/frames.ts';
import { isFirstName } from '../../detectors/en/tagger.ts';
import { refuses } from './act.ts';
import { moodWeight, type MoodText } from './mood.ts';
import { BARS } from './settings.ts';
import { probability, strongest } from './verdict.ts';
import type { Verdict } from './verdict.ts';

const TITLE = new RegExp(`^(?:${HONORIFICS})\\.?$`, 'i');
const OFFICE_BEFORE = new RegExp(`\\b(?:${OFFICES})\\.?\\s$`);
const OFFICE_IN = new RegExp(`^(?:${OFFICES})\\.?\\s`);
const ROLE_TITLE =
  /\b(?:Dr|Doctor|Prof|Professor|Chef|Sister|Nurse|Father|Rev|Coach|Matron|Sensei|Captain)\.?\s?$/;

/** How far the public name of the reviewer covers a name used in the text. */
export type Cover = 'none' | 'part' | 'full' | 'unknown';

function words(name: string): string[] {
  return (name.toLowerCase().match(/[\p{L}'’]+/gu) ?? [])
    .map((word) => word.replace(/['’]s$/, ''))
    .filter((word) => !TITLE.test(word) && word !== 'and');
}

/** Short forms of one first name begin alike or are the same but for their ending (Sandy, Sandra; Jen, Jenny). */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const short = Math.min(a.length, b.length);
  return (
    short >= 3 &&
    a.slice(0, 3) === b.slice(0, 3) &&
    (a.startsWith(b) ||
      b.startsWith(a) ||
      (short >= 4 && short <= 6 && /(?:y|ie|i)$/.test(a.length <= b.length ? a : b)))
  );
}

/** Compares a name with the reviewer's public name. */
export function coverOf(name: string, reviewer: string | undefined): Cover {
  if (reviewer === undefined) return 'unknown';
  const parts = words(name);
  // "PicnicPat" shows Pat.
  const shown = [...words(reviewer), ...words(reviewer.replace(/([a-z])([A-Z])/g, '$1 $2'))];
  const flat = reviewer.toLowerCase().replace(/[^\p{L}]/gu, '');
  const covered = parts.filter(
    (part) => shown.some((word) => alike(word, part)) || (part.length >= 4 && flat.includes(part)),
  );
  if (covered.length === parts.length && parts.length > 0) return 'full';
  return covered.length > 0 ? 'part' : 'none';
}

function cuesOf(cues: readonly WhoseCue[], text: string, base: number): Reason[] {
  return cues.flatMap((cue) => {
    cue.pattern.lastIndex = 0;
    const match = cue.pattern.exec(text);
    return match === null
      ? []
      : [reason(`cue/${cue.id}`, match[0], base + match.index, cue.subject, cue.weight)];
  });
}

function structural(doc: MoodText, candidate: Candidate, cover: Cover): Reason[] {
  const rule = candidate.reasons[0]?.rule ?? '';
  const text = doc.text.slice(candidate.start, candidate.end);
  const single = words(text).length === 1;
  const reasons: Reason[] = [];
  const add = (id: string, speaksFor: Reason['speaksFor'], weight: number): void => {
    reasons.push(reason(id, text, candidate.start, speaksFor, weight));
  };
  if (rule === 'name/greeting') add('place/greeting', 'customer', 4.5);
  if (rule === 'name/vocative') add('place/vocative', 'customer', 2);
  if (rule === 'name/signature') add('place/signature', 'staff', 4.5);
  if (cover === 'full' || cover === 'part')
    add('context/reviewer-name', 'customer', rule === 'name/signature' ? 0.5 : 2.6);
  else if (single && new RegExp(`\\b${words(text)[0] ?? '-'}\\b`).test(doc.review))
    add('context/named-in-review', 'staff', 2.6);
  if (single && rule !== 'name/greeting' && rule !== 'name/title') add('form/first-name', 'staff', 1);
  if (!single) add('form/full-name', 'customer', doc.context.role === 'reply' ? 0.8 : 1.2);
  if (
    rule === 'name/title' &&
    !ROLE_TITLE.test(doc.text.slice(Math.max(0, candidate.start - 12), candidate.start)) &&
    !/^(?:Dr|Prof|Coach|Matron|Sensei|Captain|Nurse|Chef|Sister|Father)/.test(text)
  )
    add('form/title', 'customer', doc.exposes < 0 ? 0.3 : 0.8);
  else if (rule === 'name/title') add('form/role-title', 'staff', 2);
  if (doc.hostility > 0) add('tone/hostile', 'customer', doc.hostility * 0.4);
  if (doc.courtesy > 0) add('tone/courteous', 'customer', doc.courtesy * -0.25);
  if (
    /\b(?:[Mm]eet|[Ww]elcome)(?: our)?(?: Dr\.?| Mrs?\.?| Ms\.?)? $/.test(
      doc.text.slice(Math.max(0, candidate.start - 20), candidate.start),
    )
  )
    add('place/introduced', 'staff', 5);
  // A friendly text speaks of its own people; a hostile one speaks of both.
  add('model/mood', 'customer', moodWeight(doc, doc.exposes < 0 ? BARS.name : BARS.name / 4));
  return reasons;
}

/** Judges a name; gives undefined for a public figure or a handle that only looks like a name. */
export function judgeName(doc: MoodText, candidate: Candidate): Verdict | undefined {
  const sentence = doc.sentences[sentenceAt(doc, candidate.start)];
  if (sentence === undefined) return undefined;
  const text = doc.text.slice(candidate.start, candidate.end);
  const bare = text.replace(TITLE, '');
  const cover = coverOf(bare, doc.context.reviewerName);
  const lead = doc.text.slice(Math.max(0, candidate.start - 70), candidate.start);
  const tail = doc.text.slice(candidate.end, candidate.end + 70);
  if (OFFICE_BEFORE.test(lead) || OFFICE_IN.test(text))
    return { subject: 'other', act: 'mention', confidence: 0.85, reasons: candidate.reasons };
  const addressed = candidate.reasons.some(
    ({ rule }) => rule === 'name/greeting' || rule === 'name/vocative',
  );
  const evidence = [
    ...cuesOf(NAME_BEFORE, lead, candidate.start - lead.length),
    ...cuesOf(NAME_AFTER, tail, candidate.end).filter(
      ({ rule, cue }) =>
        !(addressed && rule === 'cue/role-after' && /\b(?:our|your|my|the)\b/i.test(cue ?? '')),
    ),
    ...structural(doc, candidate, cover),
  ];
  const { subject, lead: margin } = strongest(evidence, {
    customer: 0,
    merchant: -9,
    staff: 0,
    other: -1,
    unknown: -0.5,
  });
  const reasons = [...candidate.reasons, ...evidence];
  const confidence = Math.min(candidate.score + 0.05, probability(0.5 + margin));
  if (subject === 'unknown') return undefined;
  if (subject !== 'customer') return { subject, act: 'disclosure', confidence, reasons };
  if (cover === 'full')
    return isRealName(bare) ? { subject, act: 'mention', confidence: 0.9, reasons } : undefined;
  const vocative =
    addressed || reasons.some(({ rule }) => rule === 'place/greeting' || rule === 'place/vocative');
  if (cover === 'unknown' && vocative && doc.context.role === 'reply')
    return { subject, act: 'mention', confidence: 0.6, reasons };
  if (refuses(sentence)) return { subject, act: 'mention', confidence, reasons };
  if (confidence < 0.55) return undefined;
  return { subject, act: 'disclosure', confidence, reasons };
}

/** A public name is a finding only where it is a person's name and no handle. */
function isRealName(text: string): boolean {
  return (
    words(text).some((word) => isFirstName(word)) ||
    /^(?:Mr|Mrs|Ms|Miss)\b/.test(text) ||
    words(text).length > 1
  );
}
