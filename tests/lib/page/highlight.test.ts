import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MARK_NAMES, drawHighlights } from '../../../lib/page/highlight.ts';

const highlights = new Map<string, Set<unknown>>();
const range = (name: string) => ({ name }) as unknown as Range;

beforeEach(() => {
  highlights.clear();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal(
    'Highlight',
    class extends Set<unknown> {
      constructor(...ranges: unknown[]) {
        super(ranges);
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

test('sure and unsure marks have a name each, and nothing else is there', () => {
  drawHighlights([
    { range: range('a'), confidence: 0.95 },
    { range: range('b'), confidence: 0.5 },
  ]);
  expect([...(highlights.get(MARK_NAMES.sure) ?? [])]).toEqual([{ name: 'a' }]);
  expect([...(highlights.get(MARK_NAMES.unsure) ?? [])]).toEqual([{ name: 'b' }]);
  expect(highlights.size).toBe(2);
});

test('without marks no name of ours stays; the page’s own stay', () => {
  highlights.set('of-the-page', new Set());
  drawHighlights([{ range: range('a'), confidence: 0.95 }]);
  drawHighlights([]);
  expect([...highlights.keys()]).toEqual(['of-the-page']);
});

test('what a newer copy drew under the name stays', () => {
  drawHighlights([{ range: range('a'), confidence: 0.95 }]);
  const newer = new Set();
  highlights.set(MARK_NAMES.sure, newer);
  drawHighlights([]);
  expect(highlights.get(MARK_NAMES.sure)).toBe(newer);
});

test('names say nothing about what is marked', () => {
  for (const name of Object.values(MARK_NAMES)) expect(name).not.toMatch(/ping|dun|alarm|dox|leak|privacy/);
});

test('a browser without the API is left alone', () => {
  vi.stubGlobal('CSS', {});
  expect(() => drawHighlights([{ range: range('a'), confidence: 1 }])).not.toThrow();
});
