/**
 * Fits the table of one language (lib/attribution/model.ts reads it): whether a text exposes its customer,
 * whether a clause tells a private fact, and which. Prints five-fold cross-validated figures first.
 */
import { writeFileSync } from 'node:fs';
import { FACTS } from '../lib/attribution/facts.ts';
import type { NormalText } from '../lib/model/draft.ts';
import { normalise } from '../lib/text/normalise.ts';
import type { LabelledText } from '../tests/texts/check-corpus.ts';
import { foldOf, kindsTold, loadTexts, type Labelled } from './fit-corpus.ts';
import { crossValidate, fit, type Example, type Fitted } from './fit-logistic.ts';

/** What the model reads of a stretch of text. */
export interface Features {
  readonly grams: readonly string[];
  /** Tokens that begin with `#`. */
  readonly shape: readonly string[];
}

/** How one language is read, and where its table goes. */
export interface Language {
  /** Languages of the texts to fit on; only the split `train` is read. */
  readonly languages: readonly LabelledText['lang'][];
  readonly table: URL;
  /** The script that is run, for the head of the table. */
  readonly script: string;
  /** How many features the table holds. */
  readonly keep: number;
  readonly shapeWeight: number;
  /** Characters that a clause and a label must share. */
  readonly overlap: number;
  /** How much more a positive clause counts than a negative one. */
  readonly clauseBoost: number;
  readonly text: (labelled: Labelled, normal: NormalText) => Features;
  readonly clauses: (
    labelled: Labelled,
    normal: NormalText,
  ) => (Features & { readonly start: number; readonly end: number })[];
}

interface Output {
  readonly name: string;
  readonly examples: Example[];
  readonly boost: number;
}

/** Numbers features in the order in which they are met. */
function vocabulary(): { names: string[]; ids: (tokens: readonly string[]) => Uint32Array } {
  const known = new Map<string, number>();
  const names: string[] = [];
  const id = (token: string): number => {
    const old = known.get(token);
    if (old !== undefined) return old;
    known.set(token, names.length);
    return names.push(token) - 1;
  };
  return { names, ids: (tokens) => Uint32Array.from(tokens, id) };
}

function outputsOf(corpus: readonly Labelled[], language: Language): { names: string[]; outputs: Output[] } {
  const { names, ids } = vocabulary();
  const read = ({ grams, shape }: Features): { grams: Uint32Array; shape: Uint32Array } => ({
    grams: ids(grams),
    shape: ids(shape),
  });
  const texts = corpus.map((each) => ({ each, normal: normalise(each.text), fold: foldOf(each.id) }));
  const whole = texts.map(({ each, normal, fold }) => ({
    ...read(language.text(each, normal)),
    yes: each.doxxing,
    fold,
  }));
  const clauses = texts.flatMap(({ each, normal, fold }) =>
    language.clauses(each, normal).map((clause) => ({
      ...read(clause),
      kinds: kindsTold(each, normal, clause, language.overlap),
      fold,
    })),
  );
  const told = (name: string, yes: (kinds: Set<string>) => boolean): Output => ({
    name,
    examples: clauses.map(({ grams, shape, kinds, fold }) => ({ grams, shape, yes: yes(kinds), fold })),
    boost: language.clauseBoost,
  });
  return {
    names,
    outputs: [
      { name: 'doxxing', examples: whole, boost: 1.6 },
      told('fact', (kinds) => FACTS.some((kind) => kinds.has(kind))),
      ...FACTS.map((kind) => told(kind, (kinds) => kinds.has(kind))),
    ],
  };
}

/** A row a feature: its name, then column and hundredths of log-odds for every weight that matters. */
function rowsOf(names: readonly string[], models: readonly Fitted[], keep: number): string[] {
  const strength = names.map(
    (name, id) => [name, id, Math.max(...models.map(({ weights }) => Math.abs(weights[id] ?? 0)))] as const,
  );
  const kept = strength
    .sort((a, b) => b[2] - a[2] || (a[0] < b[0] ? -1 : 1))
    .slice(0, keep)
    .sort((a, b) => (a[0] < b[0] ? -1 : 1));
  return kept.map(([name, id]) =>
    [
      name,
      ...models
        .map(({ weights }, column) => [column, Math.round((weights[id] ?? 0) * 100)] as const)
        .filter(([, value]) => Math.abs(value) >= 8)
        .map(([column, value]) => `${column.toString(36)}${value}`),
    ].join('\t'),
  );
}

/** Fits a language and writes its table. */
export function fitLanguage(language: Language): void {
  const corpus = loadTexts(language.languages, 'train');
  const { names, outputs } = outputsOf(corpus, language);
  const models = outputs.map(({ name, examples, boost }) => {
    const settings = { size: names.length, boost, shapeWeight: language.shapeWeight };
    crossValidate(name, examples, settings);
    return fit(examples, settings);
  });
  const rows = rowsOf(names, models, language.keep);
  const biases = outputs.map(({ name }, i) => `  '${name}': ${(models[i]?.bias ?? 0).toFixed(3)},\n`);
  writeFileSync(
    language.table,
    `// Written by ${language.script} from ${corpus.length} texts. Do not edit by hand.\n/** Log-odds of each output before anything is read; the order numbers the columns of GRAMS. */\nexport const BIAS = {\n${biases.join('')}} as const;\n/** A row a sequence: the sequence, then column and hundredths of log-odds for every weight that matters. */\nexport const GRAMS = ${JSON.stringify(rows.join('\n'))};\n`,
  );
  console.log(`${rows.length} sequences kept`);
}
