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

/**
 * The sequences of a levelled text as numbers, repeats included, with its edges marked: each unit is a
 * digit of base 2^16, so that one to three units fit a double exactly and no string need be made.
 */
export function gramsOf(levelled: string): number[] {
  const text = `^${levelled}$`;
  const grams: number[] = [];
  let [before, last] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    grams.push(unit);
    if (i > 0) grams.push(last * 65536 + unit);
    if (i > 1) grams.push((before * 65536 + last) * 65536 + unit);
    before = last;
    last = unit;
  }
  return grams;
}

/** The number of a sequence of one to three units, as gramsOf writes it. */
export function gramKey(sequence: string): number {
  let key = 0;
  for (let i = 0; i < sequence.length; i++) key = key * 65536 + sequence.charCodeAt(i);
  return key;
}

/** The sequence of a number. */
export function gramText(key: number): string {
  const units: number[] = [];
  for (let rest = key; rest > 0; rest = Math.floor(rest / 65536)) units.unshift(rest % 65536);
  return String.fromCharCode(...units);
}
