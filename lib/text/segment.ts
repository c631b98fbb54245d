/** A half-open stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence with its clauses, in order. */
export interface Sentence extends Span {
  readonly clauses: readonly Span[];
}

const SENTENCE_END = /[。！!？?；;\n…]/;
const CLAUSE_END = /[，,、：:—～~]/;

/** Longest sentence, in UTF-16 units. */
const LONGEST_SENTENCE = 400;

/** A full stop ends a sentence unless it stands inside a number, an address or a handle. */
function endsSentence(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (SENTENCE_END.test(char)) return true;
  return (
    char === '.' && !/[\w]/.test(text.charAt(at + 1)) && /[\u4e00-\u9fff)）”"]/.test(text.charAt(at - 1))
  );
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
    // Text without any mark is cut all the same: what looks at a sentence must not see the whole page.
    if (i === text.length || i - start >= LONGEST_SENTENCE || endsSentence(text, i)) {
      closeClause(i);
      if (clauses.length > 0) sentences.push({ start, end: i, clauses });
      clauses = [];
      start = i + 1;
      clauseStart = i + 1;
    } else if (CLAUSE_END.test(text.charAt(i)) && !/\d/.test(text.charAt(i + 1) + text.charAt(i - 1))) {
      closeClause(i);
    }
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
