import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPage } from '../../../lib/browser/messages.ts';
import { isForPage, isToPage } from '../../../lib/page/to-page.ts';

const GOOD: readonly unknown[] = [
  { type: 'page/rescan' },
  { type: 'finding/reveal', findingId: 'a/0' },
  { type: 'findings/dismissed', findingIds: ['a/0'] },
  { type: 'finding/next', step: 1 },
  { type: 'finding/next', step: -1 },
  { type: 'capture/prepare', regionIds: [] },
  { type: 'capture/scroll', regionId: 'a' },
  { type: 'capture/snapshot', regionIds: ['a'] },
  { type: 'capture/restore' },
];

test('covers every type of the contract', () => {
  const types = toPage.options.map((option) => option.shape.type.value);
  expect(new Set(GOOD.map((message) => (message as { type: string }).type))).toEqual(new Set(types));
});

test.each(GOOD)('%j is understood as the contract has it', (message) => {
  expect(isForPage(message)).toBe(true);
  expect(isToPage(message)).toBe(true);
  expect(toPage.safeParse(message).success).toBe(true);
});

test.each([
  { type: 'finding/reveal' },
  { type: 'finding/next', step: 2 },
  { type: 'capture/prepare', regionIds: 'a' },
  { type: 'findings/dismissed', findingIds: [1] },
])('%j is ours but not complete', (message) => {
  expect(isForPage(message)).toBe(true);
  expect(isToPage(message)).toBe(false);
});

describe('everything else is left to others', () => {
  test.each([
    null,
    7,
    'page/rescan',
    [],
    {},
    { type: 'tab/scan', tabId: 1 },
    { type: 'toString' },
    { type: '__proto__' },
  ])('%j', (message) => {
    expect(isForPage(message)).toBe(false);
    expect(isToPage(message)).toBe(false);
  });

  test('whatever comes, it does not throw', () => {
    fc.assert(fc.property(fc.anything(), (message) => isToPage(message) === false || isForPage(message)));
  });
});
