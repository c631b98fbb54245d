import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answers } from '../../../lib/browser/messages.ts';
import { err, ok } from '../../../lib/model/result.ts';
import type { Send } from '../../../lib/page/ports.ts';
import { createRegionBook } from '../../../lib/page/region-book.ts';
import { ask, report } from '../../../lib/page/reporter.ts';
import { documentOf, regionAt } from './pieces.ts';

const page = { url: 'https://a.example/', title: '', visit: 'v' };
const assessment = { doxxing: false, severity: 'none', findings: [], provisions: [], limits: [] } as const;
const answered: Answers['regions/found'] = ok({
  assessments: [{ regionId: 'r1', ...assessment, findings: [], provisions: [], limits: [] }],
  dismissed: ['r1/0'],
});

function bookWithOne() {
  const book = createRegionBook();
  book.merge([regionAt(documentOf('<p>您好</p>'), 'p')], () => true);
  return book;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

async function run(send: ReturnType<typeof vi.fn>, isCurrent = () => true) {
  const book = bookWithOne();
  const done = report(book, page, send as unknown as Send, isCurrent);
  await vi.runAllTimersAsync();
  return { book, dismissed: await done };
}

test('takes in the assessments', async () => {
  const send = vi.fn().mockResolvedValue(answered);
  const { book, dismissed } = await run(send);
  expect(dismissed).toEqual(['r1/0']);
  expect(book.entries.get('r1')?.assessment).toBeDefined();
  expect(book.hasNews()).toBe(false);
  expect(send).toHaveBeenCalledTimes(1);
});

test('a sleeping worker is asked once more', async () => {
  const send = vi.fn().mockRejectedValueOnce(new Error('asleep')).mockResolvedValue(answered);
  const { book } = await run(send);
  expect(send).toHaveBeenCalledTimes(2);
  expect(book.hasNews()).toBe(false);
});

test('when nobody answers the regions stay queued', async () => {
  const send = vi.fn().mockRejectedValue(new Error('gone'));
  const { book, dismissed } = await run(send);
  expect(dismissed).toBeNull();
  expect(book.hasNews()).toBe(true);
  expect(send).toHaveBeenCalledTimes(2);
});

test('what is refused for good is not said again', async () => {
  const { book } = await run(vi.fn().mockResolvedValue(err('bad-message')));
  expect(book.hasNews()).toBe(false);
});

test('a passing failure keeps the regions', async () => {
  const { book } = await run(vi.fn().mockResolvedValue(err('storage-failed')));
  expect(book.hasNews()).toBe(true);
});

test('an answer to an earlier visit is passed over', async () => {
  const { book, dismissed } = await run(vi.fn().mockResolvedValue(answered), () => false);
  expect(dismissed).toBeNull();
  expect(book.entries.get('r1')?.assessment).toBeUndefined();
});

test('a lost question is a failed result', async () => {
  const send = vi.fn().mockRejectedValue(new TypeError('x'));
  const answer = await ask(send as unknown as Send, { type: 'panel/open', findingId: 'r1/0' });
  expect(answer).toEqual({ ok: false, code: 'internal', detail: 'TypeError' });
});

test('many regions are told in parts, each answer heard before the next part', async () => {
  const book = createRegionBook();
  const document = documentOf('<p>您好</p>');
  const regions = Array.from({ length: 600 }, (_, i) => ({ ...regionAt(document, 'p'), id: `r${i}` }));
  book.merge(regions, () => true);
  const sizes: number[] = [];
  const told: string[] = [];
  const send = vi.fn(async (message: { regions: unknown[]; limits?: string[] }) => {
    sizes.push(message.regions.length);
    told.push(`asked ${message.limits?.join() ?? ''}`);
    return answered;
  });
  const onAnswer = (): void => void told.push('heard');
  await report(book, page, send as unknown as Send, () => true, { limits: ['max-regions'], onAnswer });
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(600);
  expect(Math.max(...sizes)).toBeLessThan(600);
  expect(told.slice(0, 3)).toEqual(['asked max-regions', 'heard', 'asked max-regions']);
});
