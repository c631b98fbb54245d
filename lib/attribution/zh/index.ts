/** The Chinese engine: candidates of every kind, whose they are, what is done with them. */
import { CHINESE_DETECTORS } from '../../detectors/zh/index.ts';
import type { Analyse, Candidate, DraftFinding, NormalText } from '../../model/draft.ts';
import { isAlarm } from '../../model/alarm.ts';
import type { Act, Subject } from '../../model/kinds.ts';
import { toSource } from '../../text/normalise.ts';
import { actOf, threatens, type ActDecision } from './act.ts';
import { settleBlocks } from './block.ts';
import { read, type Reading } from './clause.ts';
import { isPublicName, isShopName, pageContext, saidInReview, type PageContext } from './context.ts';
import { keeps } from './keep.ts';
import { findTold } from './told.ts';
import { subjectOf, type SubjectDecision } from './subject.ts';
import { moodOf } from './mood.ts';
import type { Mood } from './tone.ts';

/** A candidate with both decisions, still in normal offsets. */
export interface Judged {
  readonly candidate: Candidate;
  readonly value: string;
  /** The dozen units before the span, with the span itself. */
  readonly around: string;
  readonly subject: Subject;
  readonly act: Act;
  readonly whose: SubjectDecision;
  readonly what: ActDecision;
  readonly confidence: number;
}

/** Mentions of recordings belong to nobody in particular; shown or threatened ones to the guest. */
function settleSubject(candidate: Candidate, act: Act, decided: Subject): Subject {
  if (candidate.kind === 'surveillance')
    return act === 'mention'
      ? 'unknown'
      : decided === 'staff' || decided === 'merchant'
        ? 'customer'
        : decided === 'unknown'
          ? 'customer'
          : decided;
  if (candidate.form === 'noun' && decided !== 'other') return 'customer';
  if (candidate.detector.startsWith('call/')) return 'customer';
  return decided;
}

/** Told facts are never as sure as printed values: on held-out texts four of five were right at most. */
function ceiling(candidate: Candidate, mood: Mood): number {
  if (candidate.form !== 'clause' || candidate.detector.startsWith('call/')) return 0.99;
  return mood.exposes > 0 ? 0.8 : 0.68;
}

function judge(reading: Reading, candidate: Candidate, context: PageContext, mood: Mood): Judged {
  const value = reading.text.slice(candidate.start, candidate.end);
  const whose = subjectOf(reading, candidate, mood);
  const what = actOf(reading, candidate, whose.subject, mood);
  let act = what.act;
  if (act === 'disclosure' && (isPublicName(context, value) || saidInReview(context, candidate, value)))
    act = 'mention';
  const subject = settleSubject(candidate, act, whose.subject);
  const confidence = Math.min(
    ceiling(candidate, mood),
    candidate.score * 0.4 + whose.confidence * 0.35 + what.sure * 0.25,
  );
  const around = reading.text.slice(Math.max(0, candidate.start - 12), candidate.end);
  return { candidate, value, around, subject, act, whose, what, confidence };
}

/** Of overlapping findings the surer and the more exact stays; a value beats the clause around it. */
function resolve(judged: Judged[]): Judged[] {
  const rank = (each: Judged): number =>
    each.confidence +
    (each.candidate.form === 'value' ? 0.3 : 0) +
    (each.act === 'mention' ? -0.2 : 0) +
    (each.candidate.detector.startsWith('model/') ? -0.15 : 0) +
    (each.candidate.detector.startsWith('call/') ? 0.2 : 0);
  const kept: Judged[] = [];
  const taken = new Uint8Array(judged.reduce((most, each) => Math.max(most, each.candidate.end), 0));
  for (const each of [...judged].sort((a, b) => rank(b) - rank(a))) {
    const { start, end } = each.candidate;
    if (taken.subarray(start, end).includes(1)) continue;
    taken.fill(1, start, end);
    kept.push(each);
  }
  return kept.sort((a, b) => a.candidate.start - b.candidate.start);
}

function draft(text: NormalText, judged: Judged): DraftFinding {
  const { candidate } = judged;
  return {
    kind: candidate.kind,
    ...toSource(text, candidate.start, candidate.end),
    subject: judged.subject,
    act: judged.act,
    confidence: judged.confidence,
    reasons: [
      ...candidate.reasons,
      ...judged.whose.found.reasons,
      { rule: judged.what.rule, speaksFor: judged.act, weight: judged.what.sure },
    ].map((reason) =>
      reason.start === undefined || reason.end === undefined
        ? reason
        : { ...reason, ...toSource(text, reason.start, reason.end) },
    ),
  };
}

const HINTED = 'model/hinted';
/** A text must attack this plainly (log-odds) before a mere hint is said. */
const HINT_FROM = 0.7;

/** Where a text plainly attacks its customer and nothing is surer: the clause that tells most. */
function strongestHint(judged: readonly Judged[], mood: Mood): Judged | undefined {
  if (mood.exposes < HINT_FROM) return undefined;
  return judged
    .filter((each) => each.candidate.detector === HINTED && isAlarm(each))
    .sort((a, b) => b.candidate.score - a.candidate.score)[0];
}

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  '!': '！',
  '?': '？',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
};

/** ASCII punctuation typed after a Chinese character is Chinese punctuation. One unit for one unit. */
function widenPunctuation(text: string): string {
  return text.replace(/(?<=[\u4e00-\u9fff”"」》])[,!?:;()]/g, (mark) => WIDE[mark] ?? mark);
}

/** Reads Chinese merchant speech. Offsets of the findings are into the source as given. */
export const analyseChinese: Analyse = (source, input) => {
  const text = { ...source, text: widenPunctuation(source.text) };
  const reading = read(text.text);
  const context = pageContext(input);
  const mood = moodOf(reading, input.role);
  const judged: Judged[] = [];
  for (const candidate of [
    ...CHINESE_DETECTORS.flatMap((detect) => detect(text.text)),
    ...findTold(reading, mood),
  ]) {
    const value = reading.text.slice(candidate.start, candidate.end);
    if (isShopName(context, value)) continue;
    if (candidate.detector.startsWith('noun/') && !threatens(reading, candidate)) continue;
    const each = judge(reading, candidate, context, mood);
    if (keeps(each, context, mood)) judged.push(each);
  }
  const sure = settleBlocks(resolve(judged.filter((each) => each.candidate.detector !== HINTED)));
  const hint = sure.some(isAlarm) ? undefined : strongestHint(judged, mood);
  return (hint === undefined ? sure : resolve([...sure, hint])).map((each) => draft(text, each));
};
