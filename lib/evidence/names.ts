/** Crockford's base 32: no I, L, O, U, so that an id can be read out on the telephone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ID_LENGTH = 8;

/** A new evidence id: 8 characters, 40 random bits. */
export function newEvidenceId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_LENGTH));
  return Array.from(bytes, (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Local time as `YYYYMMDD-HHmmss`, for file names. `offsetMinutes` is minutes east of UTC. */
export function stampOf(date: Date, offsetMinutes: number): string {
  const iso = new Date(date.getTime() + offsetMinutes * 60_000).toISOString();
  return `${iso.slice(0, 10).replaceAll('-', '')}-${iso.slice(11, 19).replaceAll(':', '')}`;
}

/** ISO 8601 with milliseconds and the offset from UTC, e.g. `2026-11-23T18:21:34.120+08:00`. */
export function isoWithOffset(date: Date, offsetMinutes: number): string {
  const iso = new Date(date.getTime() + offsetMinutes * 60_000).toISOString().slice(0, -1);
  const minutes = Math.abs(offsetMinutes);
  return `${iso}${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Control, invisible and direction characters, and what Windows refuses in names. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}<>:"/\\|?*%]/gu;

/** Windows drops a dot at the end of a name; at the start it hides the file, and a hyphen looks like an option. */
const AT_NO_END: ReadonlySet<string | undefined> = new Set(['.', '-']);

/** A piece of a file name that every system takes: at most 40 characters, never empty. */
export function safeName(text: string): string {
  const clean = text.normalize('NFC').replace(UNSAFE, '').replace(/\s+/g, '-');
  const chars = Array.from(clean).slice(0, 40);
  while (AT_NO_END.has(chars.at(-1))) chars.pop();
  while (AT_NO_END.has(chars[0])) chars.shift();
  return chars.length === 0 ? 'page' : chars.join('');
}

/** Name of the package's folder (and of the zip, without `.zip`). */
export function folderName(platform: string, startedAt: Date, offsetMinutes: number, id: string): string {
  return `取证_${safeName(platform)}_${stampOf(startedAt, offsetMinutes)}_${id}`;
}

/** Number of a region in file names: at least two digits. */
export function numbered(n: number): string {
  return two(n);
}
