/**
 * Reads a text with one language's fitted models. How the whole sounds decides with the stretches in it whether
 * somebody is exposed; then each stretch is told apart: nothing, the shop's own, a mention, the customer's.
 */
import type { Candidate, DraftFinding, NormalText } from '../../model/draft.ts';
import { isAlarm } from '../../model/alarm.ts';
import { KIND_IDS } from '../../model/kinds.ts';
import type { ScanInput } from '../../model/schema.ts';
import { toSource } from '../../text/normalise.ts';
import { Bag, Keys } from './bag.ts';
import { decide, isPrinted, says, signalsOf } from './decision.ts';
import { explainSpan } from './explain-span.ts';
import { SOUND, openModels, readCurve, shutsOut, type Models, type StoredModels } from './models.ts';
import { marksOf, readText, type Mark, type Reading, type ReadingRules } from './reading.ts';
import { NONE, VERDICTS } from './span-classes.ts';
import { addSpanFeatures, namedAs, plain, shownBy, type Shown } from './span-features.ts';
import { placeStretches, tagSentence, type Placed } from './stretches.ts';
import { addTagFeatures, marksByToken } from './tag-features.ts';
import { TAG_COLUMNS, type Tagged } from './tagger.ts';
import type { Heard } from './sparse-table.ts';
import { addSentenceFeatures, addWholeFeatures } from './text-features.ts';

/** One language as the engine needs it. */
export interface Language {
  readonly rules: () => ReadingRules;
  readonly detect: (text: string, input: ScanInput) => Candidate[];
  readonly stored: () => StoredModels;
}

/** A stretch with the probabilities of its verdicts. */
export interface Judged {
  readonly stretch: Placed;
  readonly chances: Float64Array;
  /** Probability that it is somebody's exposed information. */
  readonly alarm: number;
}

const bag = new Bag();
const keys = new Keys();
let visits = 0;

function silence(columns: number): Heard {
  return { sums: new Int32Array(columns), visit: ++visits, count: 0 };
}

/** Log-odds of one column of the sound table. */
function sound(models: Models, { sums, count }: Heard, column: number): number {
  return (
    (models.soundBias[column] ?? 0) +
    ((sums[column] ?? 0) * models.sound.unit) / Math.sqrt(Math.max(1, count))
  );
}

/** How a sentence sounds. */
interface Sentence {
  readonly from: number;
  readonly to: number;
  /** Log-odds that it exposes somebody, and that it holds anything at all. */
  readonly exposes: number;
  readonly holds: number;
}

/** Listens to a text, sentence by sentence and as a whole. */
function listen(
  models: Models,
  reading: Reading,
  marks: readonly Mark[],
  role: ScanInput['role'],
): { mood: number; sentences: readonly Sentence[] } {
  const whole = silence(models.sound.columns);
  const sentences: Sentence[] = [];
  for (let from = 0; from < reading.tokens.count;) {
    const to = Math.max(from + 1, reading.sentenceTo[from] ?? 0);
    const part = silence(models.sound.columns);
    addSentenceFeatures(keys.clear(), reading, from, to);
    models.sound.addOnceTo(part, whole, keys);
    sentences.push({
      from,
      to,
      exposes: sound(models, part, SOUND.sentence),
      holds: sound(models, part, SOUND.anything),
    });
    from = to;
  }
  addWholeFeatures(keys.clear(), reading, marks, role);
  models.sound.addOnceTo(silence(models.sound.columns), whole, keys);
  return { mood: sound(models, whole, SOUND.text), sentences };
}

function emissionsOf(
  models: Models,
  reading: Reading,
  cover: readonly (readonly Mark[] | undefined)[],
  { from, to }: Sentence,
): Float64Array {
  const out = new Float64Array((to - from) * TAG_COLUMNS);
  const sums = new Int32Array(TAG_COLUMNS);
  for (let i = from; i < to; i++) {
    sums.fill(0);
    addTagFeatures(keys.clear(), reading, i, cover[i] ?? NO_MARKS);
    models.tags.addTo(sums, keys);
    const row = (i - from) * TAG_COLUMNS;
    for (let c = 0; c < TAG_COLUMNS; c++) out[row + c] = (sums[c] ?? 0) * models.tags.unit;
  }
  return out;
}

const NO_MARKS: readonly Mark[] = [];

/** The tagger's stretches in the sentences that the gate lets through. */
function tag(
  models: Models,
  reading: Reading,
  marks: readonly Mark[],
  sentences: readonly Sentence[],
  mood: number,
): (Tagged & { margin: number })[] {
  const cover = marksByToken(reading.tokens.count, marks);
  return sentences.flatMap((sentence) => {
    if (shutsOut(models.gate, sentence.holds, mood)) return [];
    const emissions = emissionsOf(models, reading, cover, sentence);
    return tagSentence(emissions, sentence.from, sentence.to - sentence.from, models.transitions);
  });
}

function judge(models: Models, reading: Reading, stretch: Placed, shown: Shown, mood: number): Judged {
  bag.clear();
  addSpanFeatures(bag, reading, stretch, shown, mood);
  const sums = new Int32Array(VERDICTS.length);
  models.spans.addTo(sums, bag);
  const scale = models.spans.unit / Math.sqrt(Math.max(1, bag.count));
  const chances = new Float64Array(VERDICTS.length);
  let total = 0;
  for (let c = 0; c < chances.length; c++)
    total += chances[c] = Math.exp((sums[c] ?? 0) * scale + (models.spanBias[c] ?? 0));
  let alarm = 0;
  for (let c = 0; c < chances.length; c++) {
    chances[c] = (chances[c] ?? 0) / total;
    const verdict = VERDICTS[c];
    if (verdict !== undefined && isAlarm(verdict)) alarm += chances[c] ?? 0;
  }
  return { stretch, chances, alarm };
}

/** Log-odds of a probability, kept finite. */
export function logOdds(chance: number): number {
  const bounded = Math.min(1 - 1e-4, Math.max(1e-4, chance));
  return Math.log(bounded / (1 - bounded));
}

/** The likeliest verdict among those allowed; `doubt` weighs the chance of being nothing. */
function likeliest(chances: Float64Array, doubt: number, allowed: (verdict: number) => boolean): number {
  let [best, most] = [-1, -1];
  for (let c = 0; c < chances.length; c++) {
    const chance = (chances[c] ?? 0) * (c === NONE ? doubt : 1);
    if (allowed(c) && chance > most) [best, most] = [c, chance];
  }
  return best;
}

const alarms = (verdict: number): boolean => {
  const each = VERDICTS[verdict];
  return each !== undefined && isAlarm(each);
};

/** Of overlapping stretches the one that is surest to be something. */
function resolve(judged: readonly { each: Judged; verdict: number }[]): { each: Judged; verdict: number }[] {
  const sure = ({ each }: { each: Judged }): number => 1 - (each.chances[NONE] ?? 0);
  const kept: { each: Judged; verdict: number }[] = [];
  for (const one of [...judged].sort((a, b) => sure(b) - sure(a))) {
    const { start, end } = one.each.stretch;
    if (!kept.some(({ each: { stretch } }) => start < stretch.end && stretch.start < end)) kept.push(one);
  }
  return kept.sort((a, b) => a.each.stretch.start - b.each.stretch.start);
}

/** A printed value that a detector found as well is hardly nothing: how much of the doubt is left. */
const LABELLED = 0.1;

/** The verdicts of all stretches, given that the text as a whole exposes somebody or does not. */
function settle(
  judged: readonly Judged[],
  odds: number,
  { doubt, least }: Pick<Models, 'doubt' | 'least'>,
): { each: Judged; verdict: number }[] {
  const strongest = judged.reduce<Judged | undefined>(
    (best, each) => (best === undefined || each.alarm > best.alarm ? each : best),
    undefined,
  );
  const exposes = strongest !== undefined && says(odds, logOdds(strongest.alarm), least);
  const verdicts = judged.map((each) => {
    const { kind, detector } = each.stretch;
    const free = likeliest(
      each.chances,
      detector !== 0 && isPrinted(kind) ? doubt * LABELLED : doubt,
      () => true,
    );
    if (!exposes)
      return { each, verdict: alarms(free) ? likeliest(each.chances, doubt, (c) => !alarms(c)) : free };
    return { each, verdict: free };
  });
  if (exposes && !verdicts.some(({ verdict }) => alarms(verdict)))
    return resolve(
      verdicts
        .map((one) =>
          one.each === strongest
            ? { each: one.each, verdict: likeliest(one.each.chances, doubt, alarms) }
            : one,
        )
        .filter(({ verdict }) => verdict !== NONE),
    );
  return resolve(verdicts.filter(({ verdict }) => verdict !== NONE));
}

/** The name under which the reviewer posted is no disclosure (labelling guide, "What is not doxxing"). */
function asShown(reading: Reading, each: Judged, verdict: number, shown: Shown): number {
  const chosen = VERDICTS[verdict];
  if (KIND_IDS[each.stretch.kind] !== 'real-name' || chosen?.subject !== 'customer') return verdict;
  const value = plain(reading.text.slice(each.stretch.start, each.stretch.end));
  if (chosen.act !== 'disclosure' || namedAs(value, shown) !== 1) return verdict;
  return VERDICTS.findIndex((one) => one?.subject === 'customer' && one.act === 'mention');
}

/** What is known of a text before it is decided: for the engine and for the fit of its last step. */
export interface Weighed {
  readonly reading: Reading;
  readonly shown: Shown;
  readonly mood: number;
  /** Log-odds that the text exposes somebody. */
  readonly odds: number;
  readonly judged: readonly Judged[];
}

/** Reads a text up to the probabilities of its stretches. */
function weigh(language: Language, models: Models, text: string, input: ScanInput): Weighed {
  const reading = readText(text, language.rules());
  const candidates = language.detect(text, input);
  const marks = marksOf(reading, candidates);
  const { mood, sentences } = listen(models, reading, marks, input.role);
  const worst = sentences.reduce((most, { exposes }) => Math.max(most, exposes), -9);
  const shown = shownBy(input);
  const tagged = tag(models, reading, marks, sentences, mood);
  const placed = placeStretches(reading, tagged, candidates, marks);
  const judged = placed.map((stretch) => judge(models, reading, stretch, shown, mood));
  const signals = signalsOf(
    mood,
    worst,
    judged.map(({ stretch, alarm }) => ({ kind: stretch.kind, alarm: logOdds(alarm) })),
  );
  return { reading, shown, mood, judged, odds: decide(models.decision, signals) };
}

/** Makes the reader of one language; its tables are unpacked when the first text comes. */
export function engine(language: Language): (normal: NormalText, input: ScanInput) => DraftFinding[] {
  let models: Models | undefined;
  return (normal, input) => {
    models ??= openModels(language.stored());
    const open = models;
    const { reading, shown, mood, odds, judged } = weigh(language, open, normal.text, input);
    return settle(judged, odds, open).flatMap(({ each, verdict: free }) => {
      const verdict = VERDICTS[asShown(reading, each, free, shown)];
      const kind = KIND_IDS[each.stretch.kind];
      if (verdict === undefined || kind === undefined) return [];
      const confidence = isAlarm(verdict)
        ? readCurve(open.alarmCurve, odds + logOdds(each.alarm))
        : readCurve(open.otherCurve, logOdds(each.chances[free] ?? 0));
      bag.clear();
      addSpanFeatures(bag, reading, each.stretch, shown, mood);
      return [
        {
          kind,
          ...toSource(normal, each.stretch.start, each.stretch.end),
          ...verdict,
          confidence,
          reasons: explainSpan(normal, reading, bag, open.spans, free, verdict, {
            ...each.stretch,
            weight: logOdds(each.chances[free] ?? 0),
          }),
        },
      ];
    });
  };
}
