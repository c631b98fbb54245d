import { describe, expect, it } from 'vitest';
import type { LabelledText } from './check-corpus.ts';
import { checkLeaks, nearDuplicates } from './check-leaks.ts';
import { splitOf } from './split.ts';

function text(id: string, merchantName: string, words: string): LabelledText {
  const rest = { lang: 'zh-Hans', role: 'reply', platform: 'dianping', tags: [], spans: [], doxxing: false };
  return { ...rest, id, merchantName, text: words } as LabelledText;
}

/** Shops that fall into a split, found by trying. */
function shopIn(split: string, from = 0): string {
  for (let i = from; ; i++) if (splitOf({ id: '', merchantName: `店${i}` }) === split) return `店${i}`;
}

const LONG = '您那天带来的旧壶我们洗了三遍，把手上的裂也补好了。';

describe('nearDuplicates', () => {
  it('sees through white space, width and a changed word in a long text', () => {
    const long =
      '这家店的老板每天早上五点起来揉面，晚上十点才收摊，十几年没有换过地方也没有涨过几次价钱，街坊都认得他。';
    const near = nearDuplicates([long, long.replace('五点', ' 五点 ').replace('认得他', '认得她'), LONG]);
    expect(near.map(({ first, second }) => [first, second])).toEqual([[0, 1]]);
  });
});

describe('checkLeaks', () => {
  it('is content with texts of their own words, and with a pair of one shop', () => {
    expect(checkLeaks([text('a', '甲', LONG), text('b', '甲', LONG.replace('壶', '锅'))])).toEqual([]);
  });
  it('reports the same text with two shops, and a sentence that stands in two splits', () => {
    const [train, test] = [shopIn('train'), shopIn('test')];
    const problems = checkLeaks([text('a', train, LONG), text('b', test, `${LONG}！`)]);
    expect(problems[0]).toContain('nearly the same as a');
    expect(problems[0]).toContain('across splits');
    expect(problems[1]).toContain('stands in train, test');
  });
  it('reports a frame with changing fillings', () => {
    const things = ['灯泡', '水壶', '电扇', '书架', '门锁'];
    const texts = things.map((thing, i) =>
      text(thing, shopIn('train', i * 40), `您买的那个${thing}我们已经换了${i}号新的放在前台等您`),
    );
    expect(checkLeaks(texts).filter((problem) => problem.includes('frame'))).toHaveLength(1);
  });
});
