/** A half-open stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence with its clauses, in order. */
export interface Sentence extends Span {
  readonly clauses: readonly Span[];
}

const ENDS_SENTENCE = 1;
const ENDS_CLAUSE = 2;
const FULL_STOP = 3;

/** What a unit ends, by code unit; 0 for nothing. */
const ENDS = new Uint8Array(65536);
for (const mark of '。！!？?；;\n…') ENDS[mark.charCodeAt(0)] = ENDS_SENTENCE;
for (const mark of '，,、：:—～~') ENDS[mark.charCodeAt(0)] = ENDS_CLAUSE;
ENDS['.'.charCodeAt(0)] = FULL_STOP;

/** Longest sentence, in UTF-16 units. */
const LONGEST_SENTENCE = 400;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A full stop ends a sentence unless it stands inside a number, an address or a handle. */
function stops(text: string, at: number): boolean {
  return !/\w/.test(text.charAt(at + 1)) && /[\u4e00-\u9fff)）”"]/.test(text.charAt(at - 1));
}

/**
 * Cuts Chinese text into sentences and clauses. Takes normal text, gives spans that cover it without
 * the marks that end them. Commas and colons end clauses; linear time.
 */
export function segment(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let clauseStart = 0;
  let clauses: Span[] = [];
  const closeClause = (end: number): void => {
    if (end > clauseStart) clauses.push({ start: clauseStart, end });
    clauseStart = end + 1;
  };
  for (let i = 0; i <= text.length; i++) {
    const ends = i < text.length ? ENDS[text.charCodeAt(i)] : ENDS_SENTENCE;
    // Text without any mark is cut all the same: what looks at a sentence must not see the whole page.
    if (i - start < LONGEST_SENTENCE) {
      if (ends === 0 || (ends === FULL_STOP && !stops(text, i))) continue;
      if (ends === ENDS_CLAUSE) {
        if (!isDigit(text.charCodeAt(i + 1)) && !isDigit(text.charCodeAt(i - 1))) closeClause(i);
        continue;
      }
    }
    closeClause(i);
    if (clauses.length > 0) sentences.push({ start, end: i, clauses });
    clauses = [];
    start = i + 1;
    clauseStart = i + 1;
  }
  return sentences;
}

/** Index of the sentence that holds an offset, by bisection; the last one before it where none does. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
