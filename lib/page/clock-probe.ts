/** Compares the computer's clock with the page's own server: one same-origin HEAD, nothing sent elsewhere. */
import type { PageSnapshot } from '../browser/messages.ts';

const TIME_OUT_MS = 5000;

/**
 * Asks the server of `url` for its `Date`. `local` is the computer's time halfway through (ISO 8601); `server` is
 * the header as it came, null where there was none or no answer within 5 s.
 */
export async function probeClock(url: string, fetchPage: typeof fetch): Promise<PageSnapshot['clock']> {
  const began = Date.now();
  const start = performance.now();
  const read = async (): Promise<string | null> => {
    if (!/^https?:/u.test(url)) return null;
    const response = await fetchPage(url, {
      method: 'HEAD',
      mode: 'same-origin',
      credentials: 'same-origin',
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIME_OUT_MS),
    });
    return response.headers.get('date');
  };
  const server = await read().catch(() => null); // offline, timed out or refused: the package says so by null
  const rttMs = performance.now() - start;
  const local = new Date(began + rttMs / 2).toISOString();
  return { local, server, rttMs: server === null ? null : Math.round(rttMs) };
}
