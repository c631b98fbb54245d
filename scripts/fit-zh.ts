/**
 * Fits lib/attribution/zh/weights.ts from the training texts (tests/texts/zh-train-*, zh-dev, zh-ordinary;
 * never zh-test). Logistic regression, one output against the rest, Adagrad with a fixed order: the same
 * corpus gives the same table. Prints five-fold cross-validated figures first.
 * Run: node scripts/fit-zh.ts
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gramText, gramsOf, level } from '../lib/attribution/zh/grams.ts';
import { read } from '../lib/attribution/zh/clause.ts';
import { SHAPE_WEIGHT } from '../lib/attribution/zh/settings.ts';
import { shapeOf } from '../lib/attribution/zh/shape.ts';
import { toneOf } from '../lib/attribution/zh/tone.ts';
import { segment } from '../lib/text/segment.ts';
import { normalise } from '../lib/text/normalise.ts';

const TEXTS = new URL('../tests/texts/', import.meta.url);
const FACTS = [
  'health',
  'family',
  'workplace',
  'trace',
  'order-info',
  'room-info',
  'other-sensitive',
] as const;
const KEEP = 7000;

interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly doxxing: boolean;
  readonly role?: string;
  readonly spans?: readonly { kind: string; subject: string; act: string; start: number; end: number }[];
}
interface Example {
  readonly grams: readonly string[];
  readonly shape: readonly string[];
  readonly yes: boolean;
  readonly fold: number;
}

function fold(id: string): number {
  let hash = 7;
  for (const char of id) hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
  return hash % 5;
}

function load(): Labelled[] {
  const files = readdirSync(TEXTS)
    .filter((name) => /^zh-(?:train.*|dev|ordinary)\.ndjson$/.test(name))
    .sort();
  return files.flatMap((name) =>
    readFileSync(new URL(name, TEXTS), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Labelled),
  );
}

/** Clauses in normal text, each with the kinds that its text discloses of the customer. */
function clausesOf(labelled: Labelled): { text: string; kinds: Set<string> }[] {
  const normal = normalise(labelled.text);
  return segment(normal.text).flatMap((sentence) =>
    sentence.clauses.map((clause) => {
      const start = normal.from[clause.start] ?? 0;
      const end = normal.to[Math.max(clause.start, clause.end - 1)] ?? 0;
      const here = (labelled.spans ?? []).filter(
        (span) =>
          span.subject === 'customer' &&
          span.act === 'disclosure' &&
          Math.min(end, span.end) - Math.max(start, span.start) >= Math.min(4, span.end - span.start),
      );
      return {
        text: normal.text.slice(clause.start, clause.end),
        kinds: new Set(here.map((span) => span.kind)),
      };
    }),
  );
}

type Weights = Map<string, number>;

function fit(examples: readonly Example[], boost: number): { bias: number; weights: Weights } {
  const weights: Weights = new Map();
  const squares = new Map<string, number>();
  let bias = 0;
  for (let epoch = 0; epoch < 18; epoch++) {
    for (let k = 0; k < examples.length; k++) {
      // A fixed, epoch-dependent order without a random source.
      const example = examples[(k * 7919 + epoch * 104729) % examples.length];
      if (example === undefined) continue;
      const scale = 1 / Math.sqrt(example.grams.length + 1);
      const sum = score({ bias, weights }, example);
      const gradient = (1 / (1 + Math.exp(-sum)) - (example.yes ? 1 : 0)) * (example.yes ? boost : 1);
      bias -= 0.02 * gradient;
      for (const [gram, value] of featuresOf(example, scale)) {
        const step = gradient * value + 2e-4 * (weights.get(gram) ?? 0);
        const square = (squares.get(gram) ?? 1e-2) + step * step;
        squares.set(gram, square);
        weights.set(gram, (weights.get(gram) ?? 0) - (0.22 * step) / Math.sqrt(square));
      }
    }
  }
  return { bias, weights };
}

function featuresOf(example: Example, scale: number): [string, number][] {
  return [
    ...example.grams.map((gram): [string, number] => [gram, scale]),
    ...example.shape.map((token): [string, number] => [token, SHAPE_WEIGHT]),
  ];
}

function score(model: { bias: number; weights: Weights }, example: Example): number {
  const scale = 1 / Math.sqrt(example.grams.length + 1);
  return featuresOf(example, scale).reduce(
    (sum, [gram, value]) => sum + (model.weights.get(gram) ?? 0) * value,
    model.bias,
  );
}

function crossValidate(name: string, examples: readonly Example[], boost: number): void {
  let [tp, fp, fn] = [0, 0, 0];
  for (let part = 0; part < 5; part++) {
    const model = fit(
      examples.filter((example) => example.fold !== part),
      boost,
    );
    for (const example of examples.filter((each) => each.fold === part)) {
      const yes = score(model, example) > 0;
      if (yes && example.yes) tp++;
      else if (yes) fp++;
      else if (example.yes) fn++;
    }
  }
  const [precision, recall] = [tp / (tp + fp || 1), tp / (tp + fn || 1)];
  console.log(
    `${name}: ${examples.length} examples, ${tp + fn} yes, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
}

function textExample(labelled: Labelled): Example {
  const normal = normalise(labelled.text);
  const reading = read(normal.text);
  return {
    grams: gramsOf(level(normal.text)).map(gramText),
    shape: shapeOf(reading, toneOf(normal.text), labelled.role ?? 'reply'),
    yes: labelled.doxxing,
    fold: fold(labelled.id),
  };
}

const corpus = load();
const sets: [string, Example[], number][] = [];
sets.push(['doxxing', corpus.map(textExample), 1.6]);
const clauses = corpus
  .filter((each) => each.spans !== undefined || !each.doxxing)
  .flatMap((each) => clausesOf(each).map((clause) => ({ ...clause, fold: fold(each.id) })));
const gramsOfClauses = clauses.map((clause) => gramsOf(level(clause.text)).map(gramText));
for (const kind of ['fact', ...FACTS])
  sets.push([
    kind,
    clauses.map((clause, i) => ({
      grams: gramsOfClauses[i] ?? [],
      shape: [],
      yes: kind === 'fact' ? FACTS.some((each) => clause.kinds.has(each)) : clause.kinds.has(kind),
      fold: clause.fold,
    })),
    4,
  ]);

const models = sets.map(([name, examples, boost]) => {
  crossValidate(name, examples, boost);
  return { name, ...fit(examples, boost) };
});
const strength = new Map<string, number>();
for (const model of models)
  for (const [gram, weight] of model.weights)
    strength.set(gram, Math.max(strength.get(gram) ?? 0, Math.abs(weight)));
const kept = [...strength]
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .slice(0, KEEP)
  .map(([gram]) => gram)
  .sort();
const rows = kept.map((gram) =>
  [
    gram,
    ...models
      .map((model, i) => [i, Math.round((model.weights.get(gram) ?? 0) * 100)] as const)
      .filter(([, value]) => Math.abs(value) >= 4)
      .map(([i, value]) => `${i.toString(36)}${value}`),
  ].join('\t'),
);
writeFileSync(
  new URL('../lib/attribution/zh/weights.ts', import.meta.url),
  `// Written by scripts/fit-zh.ts from ${corpus.length} texts. Do not edit by hand.\n/** Log-odds of each output before anything is read; the order numbers the columns of GRAMS. */\nexport const BIAS = {\n${models.map((model) => `  '${model.name}': ${model.bias.toFixed(3)},\n`).join('')}} as const;\n/** A row a sequence: the sequence, then column and hundredths of log-odds for every weight that matters. */\nexport const GRAMS = ${JSON.stringify(rows.join('\n'))};\n`,
);
console.log(`${kept.length} sequences kept`);
