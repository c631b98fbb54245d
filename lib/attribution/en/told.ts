/** Facts told in prose that no list of words foresees: clauses that the fitted model takes for one. */
import { isAlarm } from '../../model/alarm.ts';
import { reason } from '../../detectors/en/frames.ts';
import { FACTS, likeliest, type Fact } from '../facts.ts';
import { isIdle } from './clauses.ts';
import { referent, repeated } from './frame-subject.ts';
import type { Judged } from './merge.ts';
import { scores } from './model.ts';
import { moodWeight, type MoodText } from './mood.ts';
import { BARS } from './settings.ts';
import { probability } from './verdict.ts';
import { gramsOf } from './words.ts';

const OUTPUTS = ['fact', ...FACTS] as const;
/** Longest clause that is one fact. */
const LONGEST = 160;
/** Share of its words from which on a clause only repeats the review. */
const REPEATED = 0.6;

interface Told {
  readonly kind: Fact;
  readonly start: number;
  readonly end: number;
  readonly odds: number;
}

/** Words that name a kind outright, by the classes of words.ts, and how much that weighs. */
const NAMED = 1.5;
const KIND_CLASSES: Partial<Record<string, Fact>> = {
  Ill: 'health',
  Kin: 'family',
  Secret: 'other-sensitive',
  Drink: 'other-sensitive',
};

/** The kind of a clause: what the model makes of it, with the words that name a kind. */
function kindOf(text: string, log: Readonly<Record<Fact, number>>): Fact {
  const named = { ...log };
  for (const name of new Set(gramsOf(text))) {
    const kind = KIND_CLASSES[name];
    if (kind !== undefined) named[kind] += NAMED;
  }
  return likeliest(named);
}

/** Clauses about the customer with the log-odds that they tell something private. */
function toldIn(doc: MoodText): Told[] {
  const lift = Math.max(-BARS.mostLift, Math.min(BARS.mostLift, moodWeight(doc, BARS.lift)));
  const told: Told[] = [];
  for (const { start, end, about, shape } of doc.clauses) {
    const text = doc.text.slice(start, end);
    if (end - start > LONGEST || about === 'shop' || about === 'nobody' || isIdle(text)) continue;
    if (about === 'third' && referent(doc, start).subject === 'staff') continue;
    if (repeated(text, doc.review) >= REPEATED) continue;
    const log = scores(text, OUTPUTS, shape);
    const odds = log.fact + lift;
    if (odds >= BARS.hint) told.push({ kind: kindOf(text, log), start, end, odds });
  }
  return told;
}

/** Neighbouring clauses of one kind are one fact. */
function join(told: readonly Told[], text: string): Told[] {
  const joined: Told[] = [];
  for (const each of told) {
    const last = joined[joined.length - 1];
    const between = last === undefined ? '' : text.slice(last.end, each.start);
    if (last !== undefined && last.kind === each.kind && between.length < 7 && !/[.!?\n]/.test(between))
      joined[joined.length - 1] = { ...last, end: each.end, odds: Math.max(last.odds, each.odds) };
    else joined.push(each);
  }
  return joined;
}

function toJudged(doc: MoodText, told: Told, rule: string): Judged {
  const cue = doc.text.slice(told.start, Math.min(told.end, told.start + 60));
  return {
    kind: told.kind,
    start: told.start,
    end: told.end,
    subject: 'customer',
    act: 'disclosure',
    confidence: Math.min(0.9, probability(told.odds)),
    detector: 'en-told',
    reasons: [reason(rule, cue, told.start, 'kind', told.odds)],
  };
}

/**
 * Adds told facts to findings: the sure ones wherever nothing else covers them; the surest of the mere
 * hints where no alarm is raised at all and the whole text reads like an exposure.
 */
export function addTold(doc: MoodText, findings: readonly Judged[]): Judged[] {
  const free = toldIn(doc).filter(
    (one) => !findings.some((other) => isAlarm(other) && other.start < one.end && one.start < other.end),
  );
  const sure = join(
    free.filter(({ odds }) => odds >= BARS.told && doc.exposes >= BARS.toldMood),
    doc.text,
  ).map((one) => toJudged(doc, one, 'model/told'));
  const all = [...findings, ...sure];
  const [hint] = [...free].sort((a, b) => b.odds - a.odds);
  if (hint !== undefined && doc.exposes >= BARS.hintMood && !all.some(isAlarm))
    all.push(toJudged(doc, hint, 'model/hinted'));
  return all.sort((a, b) => a.start - b.start || a.end - b.end);
}
