import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, toSource } from '../../../lib/text/normalise.ts';

describe('normalise', () => {
  it.each([
    ['１３８', '138'],
    ['①②❸', '123'],
    ['3️⃣', '3'],
    ['Ｖ信', 'V信'],
    ['微\u200b信\u202e', '微信'],
    ['電話', '电话'],
    ['威❤️', '威心'],
    ['ｗｘｉｄ＿ａ', 'wxid_a'],
    ['х', 'x'],
    ['1̶3̶8̶', '138'],
    ['⑩⓲', '1018'],
    ['㈠㈡㈢', '一二三'],
    ['ᗩВС', 'ABC'],
    ['薇💚', '薇心'],
    ['谢谢❤️', '谢谢❤'],
    ['😀您好', '😀您好'],
    ['𝟏𝟑𝟖', '138'],
    ['₁₃⁸', '138'],
    ['⼀⾦', '一金'],
    ['微\u00adх', '微x'],
    ['您好，请！', '您好，请！'],
  ])('reads %s as %s', (source, text) => {
    expect(normalise(source).text).toBe(text);
  });

  it('maps every stretch back onto the source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
        const normal = normalise(source);
        expect(normal.from.length).toBe(normal.text.length);
        let last = 0;
        for (let i = 0; i < normal.text.length; i++) {
          const { start, end } = toSource(normal, i, i + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          last = start;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives a keycap and what it is made of back together', () => {
    const normal = normalise('号3️⃣');
    expect(toSource(normal, 1, 2)).toEqual({ start: 1, end: 4 });
  });

  it('is the same with invisible characters strewn in', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 0, max: 60 }), (text, at) => {
        const strewn = `${text.slice(0, at)}\u200b\u2060${text.slice(at)}`;
        expect(normalise(strewn).text).toBe(normalise(text).text);
      }),
    );
  });
});
