import { describe, expect, test } from 'vitest';
import { createRegionBook } from '../../../lib/page/region-book.ts';
import type { FoundRegion } from '../../../lib/regions/types.ts';
import { documentOf, regionAt } from './pieces.ts';

function region(id: string, text = '您好'): FoundRegion {
  return { ...regionAt(documentOf(`<p>${text}</p>`), 'p'), id };
}

const all = () => true;
const none = () => false;

describe('news', () => {
  test('each region is told once, without its nodes', () => {
    const book = createRegionBook();
    book.merge([region('a'), region('b')], all);
    const news = book.news(1000);
    expect(news.regions.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(Object.keys(news.regions[0]!)).not.toContain('element');
    expect(Object.keys(news.regions[0]!)).not.toContain('nodes');
    book.told(news);
    book.merge([region('a'), region('b')], all);
    expect(book.news(1000)).toEqual({ regions: [], gone: [] });
    expect(book.hasNews()).toBe(false);
  });

  test('what could not be told is told the next time', () => {
    const book = createRegionBook();
    book.merge([region('a')], all);
    book.news(1000);
    book.merge([region('b')], none);
    expect(book.news(1000).regions.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('large pages are told in parts', () => {
    const book = createRegionBook();
    book.merge(
      [region('a', '一'.repeat(60)), region('b', '二'.repeat(60)), region('c', '三'.repeat(60))],
      all,
    );
    const first = book.news(130);
    expect(first.regions.map(({ id }) => id)).toEqual(['a', 'b']);
    book.told(first);
    expect(book.news(130).regions.map(({ id }) => id)).toEqual(['c']);
  });

  test('a region larger than a part goes alone', () => {
    const book = createRegionBook();
    book.merge([region('a', '一'.repeat(500))], all);
    expect(book.news(130).regions).toHaveLength(1);
  });

  test('changed words are told again', () => {
    const book = createRegionBook();
    book.merge([region('a')], all);
    book.told(book.news(1000));
    book.merge([{ ...region('a'), reviewerName: '小林' }], all);
    expect(book.news(1000).regions[0]?.reviewerName).toBe('小林');
  });

  test('forgetting tells everything anew and keeps what is known', () => {
    const book = createRegionBook();
    book.merge([region('a')], all);
    book.told(book.news(1000));
    book.assess([
      { regionId: 'a', doxxing: false, severity: 'none', findings: [], provisions: [], limits: [] },
    ]);
    book.forget();
    expect(book.news(1000).regions).toHaveLength(1);
    expect(book.entries.get('a')?.assessment?.severity).toBe('none');
  });
});

describe('going', () => {
  test('only what was looked at can be gone', () => {
    const book = createRegionBook();
    book.merge([region('a'), region('b')], all);
    book.told(book.news(1000));
    book.merge([], ({ found }) => found.id === 'a');
    expect(book.news(1000).gone).toEqual(['a']);
    expect([...book.entries.keys()]).toEqual(['b']);
  });

  test('what was never told need not be taken back', () => {
    const book = createRegionBook();
    book.merge([region('a')], all);
    book.merge([], all);
    expect(book.news(1000)).toEqual({ regions: [], gone: [] });
  });

  test('what came back is not gone', () => {
    const book = createRegionBook();
    book.merge([region('a')], all);
    book.told(book.news(1000));
    book.merge([], all);
    book.merge([region('a')], all);
    expect(book.news(1000).gone).toEqual([]);
    expect(book.news(1000).regions).toHaveLength(1);
  });
});
