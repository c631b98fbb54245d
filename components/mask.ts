/**
 * Hides a found value until the user asks for it: a few first characters to tell findings apart, then
 * stars (dots would take the width of a Chinese character). Their number says nothing about the length.
 */
export function maskText(text: string): string {
  const characters = [...text.trim()];
  const kept = Math.min(3, Math.floor(characters.length / 3));
  return `${characters.slice(0, kept).join('')}****`;
}
