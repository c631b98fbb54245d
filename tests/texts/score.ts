/** Scores an engine on labelled texts: the doxxing decision, spans, subjects, acts. */
import type { Kind } from '../../lib/model/kinds.ts';
import type { LabelledText } from './check-corpus.ts';
import { decision, share, sum, type Counts, type Decision } from './figures.ts';
import { match, type Found } from './match.ts';

/** A labelled text with what an engine says of it. */
export interface Judged<F extends Found = Found> {
  readonly text: LabelledText;
  readonly doxxing: boolean;
  readonly findings: readonly F[];
}

export interface KindScore extends Decision {
  /** Of the false positives, those that overlap a label of another kind. */
  readonly wrongKind: number;
}

export interface Score {
  readonly texts: number;
  readonly doxxing: Decision;
  /** Share of the texts without doxxing that raised an alarm. */
  readonly falseAlarms: number | null;
  /** All kinds together (micro average). */
  readonly spans: Decision;
  /** Of the spans found, the share with the right subject, the right act. */
  readonly subjects: number | null;
  readonly acts: number | null;
  readonly kinds: Readonly<Partial<Record<Kind, KindScore>>>;
}

function countDecisions(all: readonly Judged[]): Counts {
  const count = (said: boolean, is: boolean): number =>
    all.filter(({ doxxing, text }) => doxxing === said && text.doxxing === is).length;
  return { tp: count(true, true), fp: count(true, false), fn: count(false, true) };
}

/** Scores an engine. Findings without a kind count as false positives of spans; they belong to no kind. */
export function score(all: readonly Judged[]): Score {
  const matches = all.map(({ text, findings }) => match(text.spans, findings));
  const hits = matches.flatMap((one) => one.hits);
  const missed = matches.flatMap((one) => one.missed);
  const extra = matches.flatMap((one) => one.extra);
  const wrongKind = matches.flatMap((one) => one.wrongKind);
  const of = (kind: Kind): Counts => ({
    tp: hits.filter(({ gold }) => gold.kind === kind).length,
    fp: extra.filter((one) => one.kind === kind).length,
    fn: missed.filter((one) => one.kind === kind).length,
  });
  const seen = new Set(
    [...hits.map(({ gold }) => gold), ...missed, ...extra].flatMap(({ kind }) => kind ?? []),
  );
  const doxxing = countDecisions(all);
  const kinds = [...seen]
    .sort()
    .map((kind) => [
      kind,
      { ...decision(of(kind)), wrongKind: wrongKind.filter((one) => one.kind === kind).length },
    ]);
  return {
    texts: all.length,
    doxxing: decision(doxxing),
    falseAlarms: share(doxxing.fp, all.filter(({ text }) => !text.doxxing).length),
    spans: decision(sum([{ tp: hits.length, fp: extra.length, fn: missed.length }])),
    subjects: share(hits.filter(({ gold, found }) => gold.subject === found.subject).length, hits.length),
    acts: share(hits.filter(({ gold, found }) => gold.act === found.act).length, hits.length),
    kinds: Object.fromEntries(kinds) as Score['kinds'],
  };
}
