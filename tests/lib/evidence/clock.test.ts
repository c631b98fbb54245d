import { describe, expect, it } from 'vitest';
import { driftOf } from '../../../lib/evidence/clock.ts';

describe('driftOf', () => {
  it('is local minus server, with half the round trip and a second as error', () => {
    const clock = {
      local: '2026-11-23T10:00:05.000Z',
      server: 'Mon, 23 Nov 2026 10:00:02 GMT',
      rttMs: 41,
    };
    expect(driftOf(clock)).toEqual({
      serverDate: '2026-11-23T10:00:02.000Z',
      rttMs: 41,
      driftMs: 3000,
      driftErrorMs: 1021,
    });
  });

  it.each([
    undefined,
    { local: '2026-11-23T10:00:05.000Z', server: null, rttMs: null },
    { local: '2026-11-23T10:00:05.000Z', server: 'soon', rttMs: 4 },
    { local: 'now', server: 'Mon, 23 Nov 2026 10:00:02 GMT', rttMs: 4 },
  ])('claims nothing of %j', (clock) => {
    expect(driftOf(clock)).toEqual({ serverDate: null, rttMs: null, driftMs: null, driftErrorMs: null });
  });
});
