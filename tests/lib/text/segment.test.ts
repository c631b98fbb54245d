import { describe, expect, it } from 'vitest';
import { segment, sentenceAt } from '../../../lib/text/segment.ts';
import { textLanguage } from '../../../lib/text/language.ts';

const clauses = (text: string): string[][] =>
  segment(text).map((sentence) => sentence.clauses.map((clause) => text.slice(clause.start, clause.end)));

describe('segment', () => {
  it('cuts sentences and clauses', () => {
    expect(clauses('您好，欢迎。再来！')).toEqual([['您好', '欢迎'], ['再来']]);
  });
  it('keeps numbers and times whole', () => {
    expect(clauses('3月5日19:20到店，消费1,826元')).toEqual([['3月5日19:20到店', '消费1,826元']]);
  });
  it('cuts text without any mark all the same', () => {
    expect(segment('他'.repeat(1000)).length).toBeGreaterThan(1);
  });
  it('finds the sentence of an offset', () => {
    const text = '一。二二。三';
    expect(sentenceAt(segment(text), 3)).toBe(1);
  });
});

describe('textLanguage', () => {
  it.each([
    ['感谢您的光临', undefined, 'zh'],
    ['Thank you for coming', undefined, 'en'],
    ['我们的 iPhone 15 Pro Max 壳', undefined, 'zh'],
    ['Thanks 小明, see you soon at our place', 'en', 'en'],
    ['', undefined, 'en'],
  ])('%s (%s) is %s', (text, tag, language) => {
    expect(textLanguage(text, tag)).toBe(language);
  });
});
