/**
 * Fits one language's models from the training split (tests/texts/split.ts) and writes its weights file.
 * Later steps learn from what earlier ones say of texts that they have not seen (five parts, by merchant), so that
 * they meet at work what they met here.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Bag, Keys } from '../lib/attribution/learned/bag.ts';
import { decide, says, signalsOf, type Weighed } from '../lib/attribution/learned/decision.ts';
import { logOdds, type Language } from '../lib/attribution/learned/engine.ts';
import { SOUND, shutsOut, type Curve, type StoredModels } from '../lib/attribution/learned/models.ts';
import { marksOf, readText, tokenAt, type Mark, type Reading } from '../lib/attribution/learned/reading.ts';
import { NONE, VERDICTS, verdictNumber } from '../lib/attribution/learned/span-classes.ts';
import { addSpanFeatures, shownBy, type Shown } from '../lib/attribution/learned/span-features.ts';
import { placeStretches, tagSentence, type Placed } from '../lib/attribution/learned/stretches.ts';
import { TAG_COLUMNS } from '../lib/attribution/learned/tagger.ts';
import { addTagFeatures, marksByToken } from '../lib/attribution/learned/tag-features.ts';
import { addSentenceFeatures, addWholeFeatures } from '../lib/attribution/learned/text-features.ts';
import { isAlarm } from '../lib/model/alarm.ts';
import type { Candidate, NormalText } from '../lib/model/draft.ts';
import { KIND_IDS } from '../lib/model/kinds.ts';
import type { ScanInput } from '../lib/model/schema.ts';
import { normalise } from '../lib/text/normalise.ts';
import { groupOf, hash32 } from '../tests/texts/split.ts';
import type { Labelled } from './fit-corpus.ts';
import {
  emissionsOf,
  fitSoftmax,
  fitTagger,
  probabilities,
  slotsOf,
  type Chain,
  type Example,
  type Softmax,
  type TaggerWeights,
} from './fit-linear.ts';
import { prune, store } from './fit-store.ts';

export interface FitSettings {
  readonly folds: number;
  /** Log-odds below which a sentence is not tagged, when fitting as at work. */
  readonly gate: number;
  /** How much F1 of the decision may cost, so that fewer texts are called wrongly. */
  readonly price: number;
  /** `keep`: slots that may carry weights; `cells`: how many weights are stored. */
  readonly text: { rounds: number; rate: number; decay: number; keep: number; keepOfSentence: number };
  readonly tags: { rounds: number; drop: number; keep: number; cells: number };
  readonly spans: { rounds: number; rate: number; decay: number; drop: number; keep: number; cells: number };
}

interface Prepared {
  readonly labelled: Labelled;
  readonly fold: number;
  readonly normal: NormalText;
  readonly reading: Reading;
  readonly candidates: readonly Candidate[];
  readonly marks: readonly Mark[];
  readonly shown: Shown;
  readonly text: Heard;
  readonly sentences: readonly (Heard & { from: number; to: number; holds: boolean; exposes: boolean })[];
  /** Features of every token. */
  readonly tokens: readonly Int32Array[];
  readonly states: Uint8Array;
  readonly gold: readonly { kind: number; from: number; to: number; verdict: number }[];
}

const alarmColumns = VERDICTS.map((verdict) => verdict !== undefined && isAlarm(verdict));

/** Features of a text or a sentence, each once, and how many there were with repeats. */
type Heard = Required<Pick<Example, 'slots' | 'count'>>;

const bag = new Bag();
const keys = new Keys();
const slotsIn = ({ keys: all, count }: Keys | Bag): Int32Array => slotsOf(all, count);
const heard = (): Heard => ({ slots: Int32Array.from(new Set(slotsIn(keys))), count: keys.count });

function inputOf(labelled: Labelled): ScanInput {
  return { ...labelled, id: labelled.id, role: labelled.role };
}

/** Where in the tokens a labelled span lies. */
function tokensOf(
  reading: Reading,
  normal: NormalText,
  start: number,
  end: number,
): { from: number; to: number } {
  const first = normal.from.findIndex((_, i) => (normal.to[i] ?? 0) > start);
  let last = first;
  while (last + 1 < normal.from.length && (normal.from[last + 1] ?? 0) < end) last++;
  return { from: tokenAt(reading.tokens, first), to: tokenAt(reading.tokens, last) + 1 };
}

function prepare(language: Language, labelled: Labelled, folds: number): Prepared {
  const normal = normalise(labelled.text);
  const kept = { ...normal, from: normal.from.slice(), to: normal.to.slice() };
  const input = inputOf(labelled);
  const reading = readText(normal.text, language.rules());
  const candidates = language.detect(normal.text, input);
  const marks = marksOf(reading, candidates);
  const gold = labelled.spans.map((span) => ({
    kind: KIND_IDS.indexOf(span.kind),
    ...tokensOf(reading, kept, span.start, span.end),
    verdict: verdictNumber(span.subject, span.act),
  }));
  const states = new Uint8Array(reading.tokens.count);
  for (const span of gold)
    for (let i = span.from; i < Math.min(span.to, states.length); i++)
      states[i] = (i === span.from || reading.sentenceFrom[i] === i ? 1 : 2) + 2 * span.kind;
  const whole = new Set<number>();
  let count = 0;
  const add = (): void => {
    for (const slot of slotsIn(keys)) whole.add(slot);
    count += keys.count;
  };
  const sentences = [];
  const exposed = new Uint8Array(states.length);
  for (const { from, to, verdict } of gold) if (alarmColumns[verdict] === true) exposed.fill(1, from, to);
  for (let from = 0; from < reading.tokens.count;) {
    const to = Math.max(from + 1, reading.sentenceTo[from] ?? 0);
    addSentenceFeatures(keys.clear(), reading, from, to);
    add();
    const holds = states.slice(from, to).some((state) => state > 0);
    sentences.push({ ...heard(), from, to, holds, exposes: exposed.slice(from, to).includes(1) });
    from = to;
  }
  addWholeFeatures(keys.clear(), reading, marks, input.role);
  add();
  const text = { slots: Int32Array.from(whole), count };
  const cover = marksByToken(reading.tokens.count, marks);
  const tokens: Int32Array[] = [];
  for (let i = 0; i < reading.tokens.count; i++) {
    addTagFeatures(keys.clear(), reading, i, cover[i] ?? []);
    tokens.push(slotsIn(keys));
  }
  const fold = (hash32(groupOf(labelled)) % 9973) % folds;
  return {
    labelled,
    fold,
    normal: kept,
    reading,
    candidates,
    marks,
    shown: shownBy(input),
    text,
    sentences,
    tokens,
    states,
    gold,
  };
}

const chainsOf = (texts: readonly Prepared[]): Chain[] =>
  texts.flatMap(({ sentences, tokens, states }) =>
    sentences.map(({ from, to }) => ({ slots: tokens.slice(from, to), states: states.slice(from, to) })),
  );

/** What the sound models say: log-odds of the three columns. */
interface Sound {
  readonly cells: Float32Array;
  readonly bias: readonly number[];
}

/** The three columns of the sound table, each fitted by itself; light weights are dropped, as in the stored table. */
function fitSound(texts: readonly Prepared[], settings: FitSettings['text']): Sound {
  const two = { columns: 2, drop: 0, ...settings };
  const shorter = { ...two, rounds: Math.ceil(settings.rounds / 2), keep: settings.keepOfSentence };
  const sentences = texts.flatMap((each) => each.sentences);
  const models = [
    fitSoftmax(
      texts.map(({ text, labelled }) => ({ ...text, label: labelled.doxxing ? 1 : 0 })),
      two,
    ),
    fitSoftmax(
      sentences.map((each) => ({ ...each, label: each.exposes ? 1 : 0 })),
      shorter,
    ),
    fitSoftmax(
      sentences.map((each) => ({ ...each, label: each.holds ? 1 : 0, weight: each.holds ? 3 : 1 })),
      shorter,
    ),
  ];
  const cells = joined(models);
  return { cells, bias: models.map(({ bias }) => (bias[1] ?? 0) - (bias[0] ?? 0)) };
}

/** Log-odds of one column for a text or a sentence. */
function hear({ cells, bias }: Sound, column: number, { slots, count }: Heard): number {
  let sum = 0;
  for (const slot of slots) sum += cells[slot * bias.length + column] ?? 0;
  return (bias[column] ?? 0) + sum / Math.sqrt(Math.max(1, count));
}

function placed(
  prepared: Prepared,
  tagger: TaggerWeights,
  sound: Sound,
  gate: number,
  mood: number,
): Placed[] {
  const { sentences, tokens, reading, candidates, marks } = prepared;
  const transitions = Array.from(tagger.transitions);
  const tagged = sentences
    .filter((each) => !shutsOut(gate, hear(sound, SOUND.anything, each), mood))
    .flatMap(({ from, to }) =>
      tagSentence(emissionsOf(tagger.weights, tokens.slice(from, to)), from, to - from, transitions),
    );
  return placeStretches(reading, tagged, candidates, marks);
}

interface SpanExample extends Example {
  readonly prepared: Prepared;
  readonly stretch: Placed;
  readonly mood: number;
}

/** What the span model learns from: stretches found in texts unseen, with their right verdicts. */
function spanExamples(prepared: Prepared, stretches: readonly Placed[], mood: number): SpanExample[] {
  const used = new Set<number>();
  return stretches.map((stretch) => {
    const at = prepared.gold.findIndex(
      (gold, i) =>
        !used.has(i) && gold.kind === stretch.kind && gold.from < stretch.to && stretch.from < gold.to,
    );
    if (at >= 0) used.add(at);
    addSpanFeatures(bag.clear(), prepared.reading, stretch, prepared.shown, mood);
    return {
      slots: slotsIn(bag),
      label: at < 0 ? NONE : (prepared.gold[at]?.verdict ?? NONE),
      prepared,
      stretch,
      mood,
    };
  });
}

function alarmChance(chances: Float64Array): number {
  return chances.reduce((sum, chance, c) => sum + (alarmColumns[c] === true ? chance : 0), 0);
}

/**
 * How much the chance of being nothing counts, so that as many stretches as possible are found with as few beside
 * the mark (largest F1). `missed`: labelled spans that no stretch met.
 */
function fitDoubt(judged: readonly { none: number; rest: number; label: number }[], missed: number): number {
  let [best, bestF1] = [1, 0];
  for (let doubt = 0.3; doubt < 1.6; doubt += 0.05) {
    const said = judged.filter(({ none, rest }) => none * doubt < rest);
    const hits = said.filter(({ label }) => label !== NONE).length;
    const real = judged.filter(({ label }) => label !== NONE).length + missed;
    const f1 = (2 * hits) / (said.length + real);
    if (f1 > bestF1) [best, bestF1] = [doubt, f1];
  }
  console.log(`spans said or not: F1 ${bestF1.toFixed(3)}`);
  return Number(best.toFixed(2));
}

/** The highest bar (says) at which F1 of the decision is at most `price` below its best: a false alarm costs trust. */
function fitLeast(rows: readonly { odds: number; surest: number; yes: boolean }[], price: number): number {
  const bars = Array.from({ length: 15 }, (_, i) => i * 0.25 - 2);
  const reached = bars.map((least) => {
    const said = rows.filter(({ odds, surest }) => says(odds, surest, least));
    const hits = said.filter(({ yes }) => yes).length;
    const f1 = (2 * hits) / (said.length + rows.filter(({ yes }) => yes).length);
    return { least, f1, precision: hits / said.length };
  });
  const best = Math.max(...reached.map(({ f1 }) => f1));
  const chosen = reached.filter(({ f1 }) => f1 >= best - price).at(-1);
  console.log(`bar: F1 ${chosen?.f1.toFixed(4) ?? ''}, precision ${chosen?.precision.toFixed(3) ?? ''}`);
  return chosen?.least ?? 0;
}

/** Points of a rising curve from scores to the share that was right (pool adjacent violators). */
export function calibrate(points: readonly { score: number; right: boolean }[]): Curve {
  const sorted = [...points].sort((a, b) => a.score - b.score);
  const size = Math.max(20, Math.ceil(sorted.length / 24));
  const pools: { x: number; right: number; count: number }[] = [];
  for (let i = 0; i < sorted.length; i += size) {
    const part = sorted.slice(i, i + size);
    if (part.length < size / 2 && pools.length > 0) break;
    pools.push({
      x: part.reduce((sum, { score }) => sum + score, 0) / part.length,
      right: part.filter(({ right }) => right).length,
      count: part.length,
    });
  }
  for (let i = 1; i < pools.length;) {
    const [a, b] = [pools[i - 1], pools[i]];
    if (a !== undefined && b !== undefined && a.right / a.count > b.right / b.count) {
      const count = a.count + b.count;
      pools.splice(i - 1, 2, { x: (a.x * a.count + b.x * b.count) / count, right: a.right + b.right, count });
      i = Math.max(1, i - 1);
    } else i++;
  }
  // Laplace's rule: a pool without a miss is not certainty.
  return pools.map(({ x, right, count }) => [
    Number(x.toFixed(3)),
    Number(((right + 1) / (count + 2)).toFixed(3)),
  ]);
}

/** Logistic regression on signalsOf by plain gradient descent; gives the bias and their weights. */
function fitDecision(rows: readonly { signals: readonly number[]; yes: boolean }[]): number[] {
  const weights = [0, ...(rows[0]?.signals ?? []).map(() => 0.1)];
  for (let round = 0; round < 8000; round++) {
    const slopes = weights.map(() => 0);
    for (const { signals, yes } of rows) {
      const slope = 1 / (1 + Math.exp(-decide(weights, signals))) - (yes ? 1 : 0);
      slopes[0] = (slopes[0] ?? 0) + slope;
      signals.forEach((signal, i) => (slopes[i + 1] = (slopes[i + 1] ?? 0) + slope * signal));
    }
    slopes.forEach((slope, i) => (weights[i] = (weights[i] ?? 0) - (0.05 / rows.length) * slope));
  }
  return weights.map((x) => Number(x.toFixed(4)));
}

function report(name: string, rows: readonly { yes: boolean; said: boolean }[]): void {
  const tp = rows.filter(({ yes, said }) => yes && said).length;
  const fp = rows.filter(({ yes, said }) => !yes && said).length;
  const fn = rows.filter(({ yes, said }) => yes && !said).length;
  console.log(
    `${name}: ${rows.length} texts, precision ${(tp / (tp + fp)).toFixed(3)}, recall ${(tp / (tp + fn)).toFixed(3)}, F1 ${((2 * tp) / (2 * tp + fp + fn)).toFixed(4)}`,
  );
}

/** Fits all models of a language on texts; prints how they do on texts that each part has not seen. */
export function fitModels(
  language: Language,
  texts: readonly Labelled[],
  settings: FitSettings,
): StoredModels {
  const clock = Date.now();
  const say = (what: string): void => {
    console.log(`${((Date.now() - clock) / 1000).toFixed(0)} s ${what}`);
  };
  const all = texts.map((labelled) => prepare(language, labelled, settings.folds));
  say(`${all.length} texts read`);
  const examples: SpanExample[][] = all.map(() => []);
  const moods: number[] = [];
  const worst: number[] = [];
  const gates: { shut: boolean; holds: boolean }[] = [];
  for (let fold = 0; fold < settings.folds; fold++) {
    const seen = all.filter((each) => each.fold !== fold);
    const sound = fitSound(seen, settings.text);
    const tagger = fitTagger(chainsOf(seen), settings.tags);
    prune(tagger.weights, settings.tags.cells);
    all.forEach((each, i) => {
      if (each.fold !== fold) return;
      moods[i] = hear(sound, SOUND.text, each.text);
      worst[i] = Math.max(-9, ...each.sentences.map((one) => hear(sound, SOUND.sentence, one)));
      for (const one of each.sentences)
        gates.push({
          shut: shutsOut(settings.gate, hear(sound, SOUND.anything, one), moods[i] ?? 0),
          holds: one.holds,
        });
      examples[i] = spanExamples(
        each,
        placed(each, tagger, sound, settings.gate, moods[i] ?? 0),
        moods[i] ?? 0,
      );
    });
    say(`part ${fold + 1} of ${settings.folds}`);
  }
  report(
    'sound alone',
    all.map((each, i) => ({ yes: each.labelled.doxxing, said: (moods[i] ?? 0) > 0 })),
  );
  const share = (of: boolean): string => {
    const all = gates.filter(({ holds }) => holds === of);
    return `${((all.filter(({ shut }) => shut).length / all.length) * 100).toFixed(1)} %`;
  };
  say(
    `the gate shuts out ${share(false)} of the sentences that hold nothing, ${share(true)} of those that hold something`,
  );
  const spanSettings = { columns: VERDICTS.length, ...settings.spans };
  const chances = new Float64Array(VERDICTS.length);
  const rows: { signals: readonly number[]; yes: boolean }[] = [];
  const judged: {
    text: number;
    alarm: number;
    own: number;
    right: boolean;
    label: number;
    chosen: number;
    none: number;
    rest: number;
  }[] = [];
  for (let fold = 0; fold < settings.folds; fold++) {
    const model = fitSoftmax(examples.filter((_, i) => all[i]?.fold !== fold).flat(), spanSettings);
    prune(model.weights, settings.spans.cells);
    all.forEach((each, i) => {
      if (each.fold !== fold) return;
      const weighed: Weighed[] = [];
      for (const example of examples[i] ?? []) {
        probabilities(model, example, chances);
        const alarm = alarmChance(chances);
        weighed.push({ kind: example.stretch.kind, alarm: logOdds(alarm) });
        const chosen = chances.indexOf(Math.max(...chances));
        judged.push({
          text: i,
          alarm,
          own: chances[chosen] ?? 0,
          right: chosen === example.label,
          label: example.label,
          chosen,
          none: chances[NONE] ?? 0,
          rest: Math.max(...chances.slice(NONE + 1)),
        });
      }
      rows[i] = { signals: signalsOf(moods[i] ?? 0, worst[i] ?? -9, weighed), yes: each.labelled.doxxing };
    });
  }
  const decision = fitDecision(rows);
  const odds = rows.map(({ signals }) => decide(decision, signals));
  report(
    'together',
    rows.map((row, i) => ({ yes: row.yes, said: (odds[i] ?? 0) > 0 })),
  );
  const real = judged.filter(({ label }) => label !== NONE);
  say(
    `verdicts right ${(judged.filter(({ right }) => right).length / judged.length).toFixed(3)} of all, ${(real.filter(({ right }) => right).length / real.length).toFixed(3)} of real ones; decision ${JSON.stringify(decision)}`,
  );
  const least = fitLeast(
    rows.map(({ signals, yes }, i) => ({
      odds: odds[i] ?? 0,
      surest: Math.max(signals[2] ?? 0, signals[3] ?? 0),
      yes,
    })),
    settings.price,
  );
  say(`least ${least}`);
  const missed = all.reduce((sum, each) => sum + each.gold.length, 0) - real.length;
  const doubt = fitDoubt(judged, missed);
  say(`doubt ${doubt}`);
  const alarmCurve = calibrate(
    judged
      .filter(({ text, chosen }) => alarmColumns[chosen] === true && (odds[text] ?? 0) > 0)
      .map(({ text, alarm, label }) => ({
        score: (odds[text] ?? 0) + logOdds(alarm),
        right: alarmColumns[label] === true,
      })),
  );
  const otherCurve = calibrate(
    judged
      .filter(({ chosen }) => chosen !== NONE && alarmColumns[chosen] !== true)
      .map(({ own, right }) => ({ score: logOdds(own), right })),
  );
  const sound = fitSound(all, settings.text);
  const tagger = fitTagger(chainsOf(all), settings.tags);
  const spans = fitSoftmax(examples.flat(), spanSettings);
  say('fitted on all');
  return assemble({ sound, tagger, spans }, { decision, least, doubt, alarmCurve, otherCurve }, settings);
}

/** Two-column models side by side, each as one column of differences. */
function joined(models: readonly Softmax[]): Float32Array {
  const slots = (models[0]?.weights.length ?? 0) / 2;
  const cells = new Float32Array(slots * models.length);
  models.forEach(({ weights }, column) => {
    for (let slot = 0; slot < slots; slot++)
      cells[slot * models.length + column] = (weights[slot * 2 + 1] ?? 0) - (weights[slot * 2] ?? 0);
  });
  return cells;
}

function assemble(
  fitted: { sound: Sound; tagger: TaggerWeights; spans: Softmax },
  last: { decision: readonly number[]; least: number; doubt: number; alarmCurve: Curve; otherCurve: Curve },
  settings: FitSettings,
): StoredModels {
  const { sound, tagger, spans } = fitted;
  const short = (x: number): number => Number(x.toFixed(4));
  return {
    sound: store(sound.cells, sound.bias.length, sound.cells.length),
    soundBias: [short(sound.bias[0] ?? 0), short(sound.bias[1] ?? 0), short(sound.bias[2] ?? 0)],
    gate: settings.gate,
    tags: store(tagger.weights, TAG_COLUMNS, settings.tags.cells),
    transitions: Array.from(tagger.transitions, short),
    spans: store(spans.weights, spans.columns, settings.spans.cells),
    spanBias: Array.from(spans.bias, short),
    decision: last.decision,
    least: last.least,
    doubt: last.doubt,
    alarmCurve: last.alarmCurve,
    otherCurve: last.otherCurve,
  };
}

/** Writes a weights file and says how large it is. */
export function writeModels(models: StoredModels, file: URL, script: string): void {
  const body = `/** Fitted by ${script} from the training split of tests/texts. Not written by hand. */
import type { StoredModels } from '../learned/models.ts';

export const MODELS: StoredModels = ${JSON.stringify(models, null, 2)};
`;
  writeFileSync(file, body);
  console.log(`${(body.length / 1000).toFixed(0)} kB, ${(gzipSync(body).length / 1000).toFixed(0)} kB gzip`);
}
