import type { PageFacts } from './draft.ts';

export interface Drift {
  /** The `Date` header of the page's own server, as ISO 8601; null where it did not tell. */
  readonly serverDate: string | null;
  readonly rttMs: number | null;
  /** Local midpoint minus server date: positive where this computer is ahead. */
  readonly driftMs: number | null;
  /** Half the round trip, and one second because the header counts whole seconds. */
  readonly driftErrorMs: number | null;
}

const UNKNOWN: Drift = { serverDate: null, rttMs: null, driftMs: null, driftErrorMs: null };

/** How far the local clock is from the server's. Milliseconds. A CDN answers for itself. */
export function driftOf(clock: PageFacts['clock'] | undefined): Drift {
  if (clock === undefined || clock.server === null || clock.rttMs === null) return UNKNOWN;
  const server = Date.parse(clock.server);
  const local = Date.parse(clock.local);
  if (Number.isNaN(server) || Number.isNaN(local)) return UNKNOWN;
  return {
    serverDate: new Date(server).toISOString(),
    rttMs: clock.rttMs,
    driftMs: local - server,
    driftErrorMs: Math.ceil(clock.rttMs / 2) + 1_000,
  };
}
