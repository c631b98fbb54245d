/**
 * What the fitted model reads of a text: character sequences of one to three, digits and Latin words
 * levelled, so that numbers and accounts teach it nothing but that they are there.
 */
const FUNCTION = /[\s“”"「」『』（）()《》、]/g;

/** Levels a normal text for the model. */
export function level(text: string): string {
  return text
    .replace(FUNCTION, '')
    .replace(/\d+/g, '0')
    .replace(/[A-Za-z][A-Za-z0-9_.@-]*/g, 'a');
}

/** The distinct sequences of a levelled text, with its edges marked by `^` and `$`. */
export function gramsOf(levelled: string): Set<string> {
  const grams = new Set<string>();
  const text = `^${levelled}$`;
  for (let i = 0; i < text.length; i++) {
    for (let size = 1; size <= 3 && i + size <= text.length; size++) grams.add(text.slice(i, i + size));
  }
  return grams;
}
