/** Phrases by class: the longest word of the lists wins. */
import { describe, expect, it } from 'vitest';
import { phraseBook } from '../../../lib/text/phrases.ts';
import { tokenise } from '../../../lib/text/tokens.ts';

const TABLE = {
  shop: '我们 本店 our_shop',
  record: '聊天记录 记录',
  kin: '妈妈 your_ex_wife wife',
  both: '记录',
};

function read(text: string): [string, string[]][] {
  const book = phraseBook(TABLE, 40);
  const tokens = tokenise(text, 40);
  const { count, start, end, set } = book.match(tokens);
  return Array.from({ length: count }, (_, p) => [
    text.slice(tokens.start[start[p] ?? 0], tokens.end[(end[p] ?? 1) - 1]),
    (book.sets[set[p] ?? 0] ?? []).map((id) => book.names[id - 1] ?? ''),
  ]);
}

describe('phraseBook', () => {
  it('finds the longest phrase and leaves the rest single', () => {
    expect(read('本店有聊天记录')).toEqual([
      ['本店', ['shop']],
      ['有', []],
      ['聊天记录', ['record']],
    ]);
  });
  it('gives every class of a word', () => {
    expect(read('记录')).toEqual([['记录', ['record', 'both']]]);
  });
  it('finds phrases of several words, whatever their case, and goes back where one breaks off', () => {
    expect(read('Your ex wife')).toEqual([['Your ex wife', ['kin']]]);
    expect(read('your ex boss').map(([, classes]) => classes)).toEqual([[], [], []]);
    expect(read('your wife')).toEqual([
      ['your', []],
      ['wife', ['kin']],
    ]);
  });
});
