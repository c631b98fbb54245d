/** Frames: sentence patterns that say something private of the customer, as rows of data. */
import type { Candidate } from '../../model/draft.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Reason } from '../../model/schema.ts';
import { allMatches, clauseEnd } from './document.ts';
import type { EnglishText, Sentence } from './document.ts';

export interface Frame {
  readonly id: string;
  readonly kind: Kind;
  /** Global pattern over one sentence; a group named `span` narrows what is marked. */
  readonly pattern: RegExp;
  /** Log-odds that the frame discloses something of the customer. */
  readonly weight: number;
  /** `clause`: the mark runs on to the end of the clause. */
  readonly extent: 'match' | 'clause';
  /** A sentence in which the frame means something else. */
  readonly not?: RegExp;
  /** More log-odds where this, too, stands in the sentence. */
  readonly also?: readonly [RegExp, number];
  /** Small talk when a courtesy stands in the sentence (default true). */
  readonly courtesy?: boolean;
}

/** Builds one piece of evidence; offsets into the normal form. */
export function reason(
  rule: string,
  cue: string,
  start: number,
  speaksFor: Reason['speaksFor'],
  weight: number,
): Reason {
  return { rule, cue, start, end: start + cue.length, speaksFor, weight };
}

function frameCandidate(sentence: Sentence, frame: Frame, match: RegExpExecArray): Candidate {
  const group = match.indices?.groups?.['span'];
  const from = sentence.start + (group?.[0] ?? match.index);
  const matchEnd = sentence.start + (group?.[1] ?? match.index + match[0].length);
  const end = frame.extent === 'clause' ? clauseEnd(sentence, matchEnd) : matchEnd;
  const reasons = [
    reason(
      `frame/${frame.id}`,
      sentence.text.slice(match.index, match.index + Math.min(80, match[0].length)),
      sentence.start + match.index,
      'customer',
      frame.weight,
    ),
  ];
  if (frame.also !== undefined) {
    const also = frame.also[0].exec(sentence.text);
    if (also !== null)
      reasons.push(
        reason(`frame/${frame.id}-also`, also[0], sentence.start + also.index, 'customer', frame.also[1]),
      );
  }
  return {
    kind: frame.kind,
    start: from,
    end,
    score: 0.9,
    detector: frame.courtesy === false ? 'en-record' : 'en-frame',
    reasons,
  };
}

/** Runs frames over every sentence. Patterns need the flags `g` and `d`. */
export function detectFrames(doc: EnglishText, frames: readonly Frame[]): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of doc.sentences) {
    for (const frame of frames) {
      if (frame.not?.test(sentence.text) === true) continue;
      const matches = allMatches(frame.pattern, sentence.text);
      if (sentence.masked !== sentence.text) matches.push(...allMatches(frame.pattern, sentence.masked));
      found.push(...matches.map((match) => frameCandidate(sentence, frame, match)));
    }
  }
  return found;
}
