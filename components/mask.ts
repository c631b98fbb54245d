/**
 * Hides a found value until the user asks for it: a few first characters to tell findings apart, then
 * dots. The number of dots says nothing about the length.
 */
export function maskText(text: string): string {
  const characters = [...text.trim()];
  const kept = Math.min(3, Math.floor(characters.length / 3));
  return `${characters.slice(0, kept).join('')}••••`;
}
