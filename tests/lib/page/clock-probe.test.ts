import { expect, test, vi } from 'vitest';
import { probeClock } from '../../../lib/page/clock-probe.ts';

const DATE = 'Mon, 23 Nov 2026 20:00:00 GMT';

test('one same-origin HEAD, the header as it came', async () => {
  const fetchPage = vi.fn(async () => new Response(null, { headers: { date: DATE } }));
  const clock = await probeClock('https://a.example/shop/1', fetchPage);
  expect(clock.server).toBe(DATE);
  expect(clock.rttMs).toBeGreaterThanOrEqual(0);
  expect(clock.local).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  expect(fetchPage).toHaveBeenCalledTimes(1);
  expect(fetchPage).toHaveBeenCalledWith(
    'https://a.example/shop/1',
    expect.objectContaining({ method: 'HEAD', mode: 'same-origin', cache: 'no-store' }),
  );
});

test('no answer is no time', async () => {
  const clock = await probeClock('https://a.example/', () => Promise.reject(new TypeError('offline')));
  expect(clock).toMatchObject({ server: null, rttMs: null });
});

test('an answer without the header is no time', async () => {
  expect(await probeClock('https://a.example/', async () => new Response())).toMatchObject({
    server: null,
    rttMs: null,
  });
});

test('a saved file has no server to ask', async () => {
  const fetchPage = vi.fn();
  expect((await probeClock('file:///page.html', fetchPage)).server).toBeNull();
  expect(fetchPage).not.toHaveBeenCalled();
});
