import type { Kind, Act, Subject } from './kinds.ts';
import type { Reason, ScanInput } from './schema.ts';

/**
 * A text made comparable (width, disguises, look-alikes, invisible characters) with the way back.
 * `source` is the text as it stands; `text` the normal form; index i of `text` came from
 * `source.slice(from[i], to[i])`.
 */
export interface NormalText {
  readonly source: string;
  readonly text: string;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** Something that may be personal information; offsets into `NormalText.text`. */
export interface Candidate {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** Id of the detector. */
  readonly detector: string;
  /** value: the characters themselves are the information; noun: only named; clause: told in prose. */
  readonly form?: 'value' | 'noun' | 'clause';
}

/** A candidate with whose and what is done; offsets into the *source*. */
export interface DraftFinding {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly subject: Subject;
  readonly act: Act;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** One language's engine: reads a text with its context and says what is exposed, whose, and how. */
export type Analyse = (text: NormalText, context: ScanInput) => DraftFinding[];
