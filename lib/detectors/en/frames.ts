/** Frames: sentence patterns that say something private of the customer, as rows of data. */
import type { Candidate } from '../../model/draft.ts';
import type { Kind } from '../../model/kinds.ts';
import { allMatches } from '../matches.ts';
import { clauseEnd, maskedSentence } from './document.ts';
import type { EnglishText, Sentence } from './document.ts';

export interface Frame {
  readonly kind: Kind;
  /** What no match is without: a quick look before the pattern is tried. */
  readonly cue: RegExp;
  /** Global pattern over one sentence; a group named `span` narrows what is marked. */
  readonly pattern: RegExp;
  /** `clause`: the mark runs on to the end of the clause. */
  readonly extent: 'match' | 'clause';
  /** A sentence in which the frame means something else. */
  readonly not?: RegExp;
}

function frameCandidate(sentence: Sentence, frame: Frame, match: RegExpExecArray): Candidate {
  const group = match.indices?.groups?.['span'];
  const from = sentence.start + (group?.[0] ?? match.index);
  const matchEnd = sentence.start + (group?.[1] ?? match.index + match[0].length);
  const end = frame.extent === 'clause' ? clauseEnd(sentence, matchEnd) : matchEnd;
  return { kind: frame.kind, start: from, end, detector: 'en-frame' };
}

/** Runs frames over every sentence. Patterns need the flags `g` and `d`. */
export function detectFrames(doc: EnglishText, frames: readonly Frame[]): Candidate[] {
  const likely = frames.filter((frame) => frame.cue.test(doc.text));
  if (likely.length === 0) return [];
  const found: Candidate[] = [];
  for (const sentence of doc.sentences) {
    for (const frame of likely) {
      if (!frame.cue.test(sentence.text) || frame.not?.test(sentence.text) === true) continue;
      const masked = maskedSentence(doc, sentence);
      const matches = allMatches(frame.pattern, sentence.text);
      if (masked !== sentence.text) matches.push(...allMatches(frame.pattern, masked));
      found.push(...matches.map((match) => frameCandidate(sentence, frame, match)));
    }
  }
  return found;
}
