/** Finds what a library replaced, from the text before and after. */

/** A stretch of the source that a placeholder stands for. */
export interface Replaced {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/**
 * Aligns a redacted text with its source: between two placeholders the text must be as it was. Gives the stretches
 * replaced. Where the library changed more than that, the stretch reaches to the end.
 */
export function replacedIn(source: string, redacted: string, labels: readonly string[]): Replaced[] {
  const found: Replaced[] = [];
  // Longest first: PHONE must not hide PHONE_NUMBER.
  const known = [...labels].sort((a, b) => b.length - a.length);
  const parts = redacted.split(new RegExp(`(${known.join('|')})`));
  let at = (parts[0] ?? '').length;
  for (let i = 1; i < parts.length; i += 2) {
    const after = parts[i + 1] ?? '';
    const next = after === '' ? -1 : source.indexOf(after, at + 1);
    const end = next < 0 ? source.length : next;
    // A label that stood in the source itself replaced nothing.
    if (source.slice(at, end) !== parts[i]) found.push({ start: at, end, label: parts[i] ?? '' });
    at = end + after.length;
  }
  return found;
}
