/** No expression of ours may be made slow by a text: recheck looks at every literal and at every composed one. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './architecture/import-graph.ts';
import {
  composingFiles,
  literalPatterns,
  literalsOf,
  recordComposed,
  type Pattern,
} from './patterns/collect.ts';
import { judgePattern, withSmallCounts } from './patterns/judge.ts';
import { loadSplit } from './texts/load.ts';

/** Expressions that recheck finds fault with, each with the proof that no text reaches it that could make it slow. */
const BOUNDED_INPUT: readonly { readonly source: string; readonly proof: string }[] = [];

/** All expressions, each once. Those composed while texts are read are seen by reading some. */
async function allPatterns(): Promise<Pattern[]> {
  const composed = await recordComposed(async () => {
    for (const file of composingFiles()) await import(/* @vite-ignore */ join(ROOT, file));
    const { scan } = await import('../lib/scan.ts');
    for (const text of loadSplit({ split: 'dev' })) scan(text);
  });
  const unique = new Map(
    [...literalPatterns(), ...composed].map((one) => [`${one.source}/${one.flags}`, one]),
  );
  return [...unique.values()];
}

describe('every regular expression', () => {
  // Some eight hundred expressions, most judged in milliseconds, the largest in seconds: minutes on a busy machine.
  it('takes linear time, whatever the text', { timeout: 600_000 }, async () => {
    const patterns = await allPatterns();
    expect(patterns.length).toBeGreaterThan(100);
    expect(patterns.some(({ where }) => where.endsWith('(composed)'))).toBe(true);
    const excepted = new Set(BOUNDED_INPUT.map(({ source }) => source));
    const bad = patterns
      .filter(({ source }) => !excepted.has(source))
      .flatMap((pattern) => {
        const judged = judgePattern(pattern);
        return judged.status === 'safe'
          ? []
          : [
              `${judged.status} ${pattern.where} /${pattern.source.slice(0, 160)}/${pattern.flags}: ${judged.why}`,
            ];
      });
    expect(bad).toEqual([]);
  });
});

describe('the gate', () => {
  it.each([
    ['(a+)+$', ''],
    ['(\\w+\\s?)*$', ''],
    ['\\s+$', ''],
    ['^(?:a|a)*$', ''],
    ['(?:[a-z]+,?)+!', 'i'],
    ['\\d+\\d+x', ''],
    ['(?:加|扫)[^。]*(?:微信|v信)[^。]*号', ''],
    ['(?:单号)(?:是|为|[:：是])*\\d', 'd'],
    ['x*y*x*z', ''],
  ])('finds fault with /%s/', (source, flags) => {
    expect(judgePattern({ source, flags }).status).toBe('vulnerable');
  });
  it.each(['^a+$', '\\d{3,4}-\\d{7,8}', '(?:加|扫)[^。]{0,20}(?:微信|v信)', 'a{1,3}'])(
    'passes /%s/',
    (source) => {
      expect(judgePattern({ source, flags: 'g' })).toEqual({ status: 'safe' });
    },
  );
  it('makes counts small and leaves what has no bound', () => {
    expect(withSmallCounts('a{0,20}b{4,28}c{18}d{2,}e{1,2}f+')).toBe('a{0,1}b{2,3}c{3}d{2,}e{1,2}f+');
  });
  it('collects literals with their lines, and composed expressions of ours only', async () => {
    expect(literalsOf('x.ts', 'const a = 1;\nconst b = /a\\/b[/]/gi;')).toEqual([
      { where: 'x.ts:2', source: 'a\\/b[/]', flags: 'gi' },
    ]);
    // This file is none of the shipped ones.
    expect(await recordComposed(() => Promise.resolve(void new RegExp('x')))).toEqual([]);
  });
});
