/** Hides a value on screen: enough stays to recognise one's own, too little for who looks over the shoulder. */

const HIDDEN = '****';

/**
 * At most the first two characters (one where it has fewer than five, none where fewer than two), then always four
 * asterisks: the length tells nothing.
 */
export function maskValue(value: string): string {
  const characters = [...value.trim()];
  const kept = characters.length >= 5 ? 2 : characters.length >= 2 ? 1 : 0;
  return characters.slice(0, kept).join('') + HIDDEN;
}

/** A sentence with the value hidden wherever it quotes it. */
export function maskIn(sentence: string, value: string): string {
  const plain = value.trim();
  return plain === '' ? sentence : sentence.replaceAll(plain, () => maskValue(plain));
}
