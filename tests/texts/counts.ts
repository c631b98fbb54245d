/** How the corpus is made up: texts, alarms and spans per language, split, tag and kind. */
import { KIND_IDS } from '../../lib/model/kinds.ts';
import type { LabelledText } from './check-corpus.ts';
import { SPLITS, splitOf } from './split.ts';

/** A row of the table: its name, then a number for each column of `COLUMNS`. */
export type CountRow = readonly [name: string, ...counts: number[]];

const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;

export const COLUMNS = ['all', ...SPLITS, ...LANGUAGES] as const;

function row(name: string, texts: readonly LabelledText[], count: (text: LabelledText) => number): CountRow {
  const total = (some: readonly LabelledText[]): number => some.reduce((sum, text) => sum + count(text), 0);
  return [
    name,
    total(texts),
    ...SPLITS.map((split) => total(texts.filter((text) => splitOf(text) === split))),
    ...LANGUAGES.map((lang) => total(texts.filter((text) => text.lang === lang))),
  ];
}

/** Tags that many texts bear; the rest name trades and pairs. */
const LEAST_TAGGED = 15;

/** The table of counts: texts, doxxing, each role and common tag (texts), each kind (spans). */
export function countTable(texts: readonly LabelledText[]): CountRow[] {
  const tags = Map.groupBy(
    texts.flatMap((text) => text.tags.map((tag) => tag.replace(/^(?:pair|twin)[:-].*/, 'pair'))),
    String,
  );
  const common = [...tags]
    .filter(([, uses]) => uses.length >= LEAST_TAGGED)
    .sort((a, b) => b[1].length - a[1].length);
  const bears = (text: LabelledText, tag: string): boolean =>
    text.tags.some((one) => one === tag || (tag === 'pair' && /^(?:pair|twin)[:-]/.test(one)));
  return [
    row('texts', texts, () => 1),
    row('doxxing', texts, ({ doxxing }) => Number(doxxing)),
    ...(['reply', 'statement', 'post'] as const).map((role) =>
      row(role, texts, (text) => Number(text.role === role)),
    ),
    ...common.map(([tag]) => row(`tag ${tag}`, texts, (text) => Number(bears(text, tag)))),
    ...KIND_IDS.map((kind) =>
      row(`kind ${kind}`, texts, ({ spans }) => spans.filter((span) => span.kind === kind).length),
    ),
  ];
}
