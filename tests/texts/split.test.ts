import { describe, expect, it } from 'vitest';
import { loadSplit } from './load.ts';
import { SPLITS, groupOf, hash32, splitOf } from './split.ts';

describe('splitOf', () => {
  it('keeps what is about one merchant together, whoever reviews and however the name is typed', () => {
    const same = [
      { id: '1', merchantName: '云栖里 民宿', reviewerName: 'a' },
      { id: '2', merchantName: '云栖里民宿', reviewerName: 'b' },
      { id: '3', merchantName: '云栖里民宿' },
    ];
    expect(new Set(same.map(groupOf)).size).toBe(1);
    expect(new Set(same.map(splitOf)).size).toBe(1);
  });
  it('falls back on the reviewer, then on the id, without mixing them up', () => {
    const keys = [{ id: 'x', merchantName: 'x' }, { id: 'y', reviewerName: 'x' }, { id: 'x' }].map(groupOf);
    expect(new Set(keys).size).toBe(3);
  });
  it('never changes: these were so on the first day', () => {
    expect(hash32('pingdun')).toBe(528410099);
    const shops = ['阿四拉面', 'Harbour Lights Hotel', '卷卷头美发沙龙', 'Spice Route', '老陈家早点'];
    expect(shops.map((merchantName) => splitOf({ id: '', merchantName }))).toEqual([
      ...['train', 'train', 'train', 'train', 'test'],
    ]);
  });
  it('shares the corpus about 70 : 10 : 20', () => {
    const all = loadSplit({}).length;
    const parts = SPLITS.map((split) => loadSplit({ split }).length / all);
    [0.7, 0.1, 0.2].forEach((part, i) => expect(Math.abs((parts[i] ?? 0) - part)).toBeLessThan(0.03));
  });
});

describe('loadSplit', () => {
  it('gives each text to exactly one split, and both scripts under zh', () => {
    const ids = SPLITS.flatMap((split) => loadSplit({ split })).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(loadSplit({}).length);
    const scripts = loadSplit({ lang: 'zh-Hans' }).length + loadSplit({ lang: 'zh-Hant' }).length;
    expect(loadSplit({ lang: 'zh' }).length).toBe(scripts);
  });
});
