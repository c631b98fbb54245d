/** What the detectors of printed values share: candidates, overlaps, the words around a number. */
import type { Candidate } from '../../model/draft.ts';
import type { Kind } from '../../model/kinds.ts';
import type { DigitRun } from '../digits.ts';

/** A candidate whose characters are the information themselves. Offsets into normal text. */
export function valueCandidate(kind: Kind, rule: string, start: number, end: number): Candidate {
  return { kind, start, end, detector: rule, form: 'value' };
}

/** Whether something found already covers a part of a stretch. */
export function isTaken(found: readonly Candidate[], start: number, end: number): boolean {
  return found.some((other) => other.start < end && start < other.end);
}

/** Where places `from` to `to` of a run stand in the text. */
export function spanOf(run: DigitRun, from: number, to: number): { start: number; end: number } {
  return { start: run.at[from] ?? run.start, end: (run.at[to - 1] ?? run.end - 1) + 1 };
}

/** Places of the longest of several runs; 0 where there is none. */
export function longestRun(runs: readonly DigitRun[]): number {
  let longest = 0;
  for (const run of runs) longest = Math.max(longest, run.digits.length);
  return longest;
}

/** The text before an offset, at most `most` characters. */
export function before(text: string, at: number, most: number): string {
  return text.slice(Math.max(0, at - most), at);
}

const CANTONESE = /[嘅佢哋喺咗冇嘢啲嗰嚟睇搵俾畀咁唔哂晒諗攞嘥嬲]|WhatsApp|Whatsapp|香港|九龙|新界|澳门/;

/** Whether a text is written as in Hong Kong or Macau, where telephone numbers are eight bare digits. */
export function isCantonese(text: string): boolean {
  return CANTONESE.test(text);
}
