/** Runs the core over labelled texts. */
import type { Finding } from '../../lib/model/schema.ts';
import { loadTagger } from '../../lib/detectors/en/tagger.ts';
import { scan } from '../../lib/scan.ts';
import type { LabelledText } from './check-corpus.ts';
import { score, type Judged, type Score } from './score.ts';

await loadTagger();

/** What the core says of a labelled text. */
export function judge(text: LabelledText): Judged<Finding> {
  const { doxxing, findings } = scan(text);
  return { text, doxxing, findings };
}

/** Scores the core on texts. */
export function evaluate(texts: readonly LabelledText[]): Score {
  return score(texts.map(judge));
}
