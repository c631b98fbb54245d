/** Scores an engine on labelled texts: the doxxing decision, spans, subjects, acts. */
import { readFileSync } from 'node:fs';
import { scan } from '../../lib/scan.ts';
import type { Finding } from '../../lib/model/schema.ts';
import { parseCorpus, type LabelledText } from './check-corpus.ts';

/** Reads a corpus file of this folder. Fails where a line is out of order. */
export function readTexts(name: string): LabelledText[] {
  const { texts, problems } = parseCorpus(readFileSync(new URL(name, import.meta.url), 'utf8'));
  if (problems.length > 0) throw new Error(`${name}: ${problems.join('; ')}`);
  return texts;
}

export interface Figures {
  readonly texts: number;
  /** Of the texts called doxxing, the share that is. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** F1 of spans: same kind, overlapping. */
  readonly spans: number;
  /** Of the spans found, the share with the right subject, and the right act. */
  readonly subjects: number;
  readonly acts: number;
  readonly falseAlarms: number;
}

/** What the core finds in a labelled text. */
export function findingsOf(text: LabelledText): readonly Finding[] {
  return scan({ ...text, role: text.role }).findings;
}

/** Scores the core on texts. */
export function evaluate(texts: readonly LabelledText[]): Figures {
  let [tp, fp, fn, hits, misses, extras, subjects, acts] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const text of texts) {
    const assessment = scan({ ...text, role: text.role });
    if (assessment.doxxing && text.doxxing) tp++;
    else if (assessment.doxxing) fp++;
    else if (text.doxxing) fn++;
    const left = [...assessment.findings];
    for (const span of text.spans) {
      const at = left.findIndex((one) => one.kind === span.kind && one.start < span.end && span.start < one.end);
      const [match] = at < 0 ? [] : left.splice(at, 1);
      if (match === undefined) {
        misses++;
        continue;
      }
      hits++;
      if (match.subject === span.subject) subjects++;
      if (match.act === span.act) acts++;
    }
    extras += left.length;
  }
  return {
    texts: texts.length,
    precision: tp / (tp + fp),
    recall: tp / (tp + fn),
    f1: (2 * tp) / (2 * tp + fp + fn),
    spans: (2 * hits) / (2 * hits + misses + extras),
    subjects: subjects / hits,
    acts: acts / hits,
    falseAlarms: fp,
  };
}
