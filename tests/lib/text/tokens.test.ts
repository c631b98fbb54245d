/** Tokens: what the models read of a text, and where it stands. */
import { describe, expect, it } from 'vitest';
import { SHAPE, stemSymbol, tokenise } from '../../../lib/text/tokens.ts';

function words(text: string, longest = 40): string[] {
  const { count, start, end } = tokenise(text, longest);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
}
function symbols(text: string, longest = 40): number[] {
  const { count, symbol } = tokenise(text, longest);
  return [...symbol.subarray(0, count)];
}

describe('tokenise', () => {
  it.each([
    ['她电话13800000000，', ['她', '电', '话', '13800000000', '，']],
    ['加V：lin_8899 哈', ['加', 'V', '：', 'lin_8899', '哈']],
    ["Don't call 555-0100.", ['Don', "'", 't', 'call', '555', '-', '0100', '.']],
    ['好👍🏻了\n再', ['好', '👍', '🏻', '了', '\n', '再']],
    ['', []],
    ['  \t ', []],
  ])('cuts %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
  it('takes words for the same whatever their case, and digits for the same at the same length', () => {
    expect(symbols('Room 12')).toEqual(symbols('ROOM 34'));
    expect(symbols('room 12')).not.toEqual(symbols('room 123'));
  });
  it('knows long words by their length alone where it is told so', () => {
    expect(symbols('xl_0712', 4)).toEqual(symbols('ab_9999', 4));
    expect(symbols('xl_0712', 40)).not.toEqual(symbols('ab_9999', 40));
  });
  it('tells how words look', () => {
    const { shape, count } = tokenise('the Mario NATO iPhone4 12 ！', 40);
    expect([...shape.subarray(0, count)]).toEqual([
      SHAPE.lower,
      SHAPE.capital,
      SHAPE.upper,
      SHAPE.mixed,
      SHAPE.digits,
      SHAPE.other,
    ]);
  });
  it('survives lone surrogates', () => {
    expect(words('a\ud800b\udc00')).toEqual(['a', '\ud800', 'b', '\udc00']);
  });
});

describe('stemSymbol', () => {
  it('is shared by forms of a word and by no other', () => {
    const stem = (word: string): number => stemSymbol(word, 0, word.length);
    expect(stem('divorced')).toBe(stem('Divorcing'));
    expect(stem('divorced')).not.toBe(stem('diving'));
  });
});
