import { KINDS } from '../lib/model/kinds.ts';
import type { Finding } from '../lib/model/schema.ts';

/**
 * Hides a found value until the user asks for it: a few first characters to tell findings apart, then
 * stars (dots would take the width of a Chinese character). Their number says nothing about the length.
 */
export function maskText(text: string): string {
  const characters = [...text.trim()];
  const kept = Math.min(3, Math.floor(characters.length / 3));
  return `${characters.slice(0, kept).join('')}****`;
}

/** Kinds whose found words only name a thing (监控录像, 照片): there is nothing in them to hide. */
function isOnlyNamed(kind: Finding['kind']): boolean {
  return KINDS[kind].directness === 'content' || kind === 'avatar' || kind === 'portrait';
}

/** The sentence that says why, with the value hidden where the quoted cue holds it (a name, an account). */
export function maskWhy(sentence: string, { kind, text }: Pick<Finding, 'kind' | 'text'>): string {
  if (text.trim() === '' || isOnlyNamed(kind)) return sentence;
  return sentence.replaceAll(text, maskText(text));
}
