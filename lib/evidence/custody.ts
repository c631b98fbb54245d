import { sha256, utf8 } from './digest.ts';

export const CUSTODY_EVENTS = [
  'capture-started',
  'ours-hidden',
  'file-stored',
  'step-failed',
  'cancelled',
  'page-restored',
  'resumed',
  'sealed',
] as const;
export type CustodyEvent = (typeof CUSTODY_EVENTS)[number];

/** What the first event points to, as there is none before it. */
const NO_EVENT = '0'.repeat(64);

/**
 * Gives the log with one more event. Each line is JSON and holds the SHA-256 of the line before it
 * (without its line feed), so that none can be taken out, changed or put in unnoticed.
 */
export async function addEvent(
  log: readonly string[],
  event: CustodyEvent,
  at: string,
  detail: Readonly<Record<string, string | number>> = {},
): Promise<string[]> {
  const last = log.at(-1);
  const previous = last === undefined ? NO_EVENT : await sha256(utf8(last));
  return [...log, JSON.stringify({ seq: log.length + 1, at, event, ...detail, previous })];
}

/** Index of the first line that does not follow from the one before it, or -1 where the chain holds. */
export async function firstBreak(log: readonly string[]): Promise<number> {
  for (const [i, line] of log.entries()) {
    const before = log[i - 1];
    const expected = before === undefined ? NO_EVENT : await sha256(utf8(before));
    const event: unknown = JSON.parse(line);
    const previous = typeof event === 'object' && event !== null && 'previous' in event && event.previous;
    if (previous !== expected) return i;
  }
  return -1;
}
