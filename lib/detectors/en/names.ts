/** People's names: titles, greetings, introductions, signatures, full names by lexicon and tags. */
import type { Candidate } from '../../model/draft.ts';
import type { EnglishText, Sentence } from './document.ts';
import { isName, type Tags } from './name-judge.ts';
import { runsOf, withoutEdges } from './name-runs.ts';
import { spotOf } from './name-spot.ts';
import { tagWords, type TaggedTerm } from './tagger.ts';

/** The tagger's reading of a sentence, made at most once and only where it is asked for. */
function lazyTags(sentence: Sentence): Tags {
  let tagged: TaggedTerm[] | undefined;
  return () => (tagged ??= tagWords(sentence.text));
}

/** Finds names of people; gives candidates with offsets into the normal form. */
export function detectNames(doc: EnglishText): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of doc.sentences) {
    const tags = lazyTags(sentence);
    for (const run of runsOf(sentence)) {
      const { words, title } = withoutEdges(run);
      const spot = spotOf(doc, sentence, words);
      if (spot === undefined || !isName(spot, title, tags)) continue;
      const bare = words.length === 1 && title !== '';
      const start = bare ? (run[0]?.start ?? spot.first.start) : spot.first.start;
      found.push({ kind: 'real-name', start, end: spot.last.end, detector: 'en-name' });
    }
  }
  return found;
}
