/** What must hold of normal forms for any string at all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, toSource } from '../../../lib/text/normalise.ts';
import { anyText, INVISIBLES, strewn } from './strings.ts';

describe('the offset map', () => {
  it('gives every unit of the normal form a stretch of the source, in order', () => {
    fc.assert(
      fc.property(anyText(), (source) => {
        const { text, from, to } = normalise(source);
        expect(from.length).toBe(text.length);
        expect(to.length).toBe(text.length);
        for (let i = 0; i < text.length; i++) {
          expect(from[i]).toBeLessThan(to[i] ?? -1);
          expect(to[i]).toBeLessThanOrEqual(source.length);
          if (i > 0) expect(from[i]).toBeGreaterThanOrEqual(from[i - 1] ?? Infinity);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never lets two stretches overlap in part: neighbours come from the same place or from places apart', () => {
    fc.assert(
      fc.property(anyText(), (source) => {
        const { text, from, to } = normalise(source);
        for (let i = 1; i < text.length; i++) {
          const same = from[i] === from[i - 1] && to[i] === to[i - 1];
          expect(same || (from[i] ?? -1) >= (to[i - 1] ?? Infinity), `unit ${i}`).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('maps an empty stretch to an empty one', () => {
    fc.assert(
      fc.property(anyText(), fc.nat({ max: 300 }), (source, at) => {
        const { start, end } = toSource(normalise(source), at, at);
        expect(start).toBe(end);
        expect(end).toBeLessThanOrEqual(source.length);
      }),
    );
  });
});

describe('the normal form', () => {
  it('is its own normal form', () => {
    fc.assert(
      fc.property(anyText(), (source) => {
        const once = normalise(source).text;
        expect(normalise(once).text).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('is its own normal form for every character', () => {
    const points = Array.from({ length: 0x30000 }, (_, point) => point).filter(
      (point) => point < 0xd800 || point > 0xdfff,
    );
    const forms = points.map((point) => normalise(String.fromCodePoint(point)).text);
    expect(forms.filter((once) => normalise(once).text !== once)).toEqual([]);
  });

  it.each(INVISIBLES)('is the same with U+%s strewn in', (code) => {
    const invisible = String.fromCodePoint(Number.parseInt(code, 16));
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
        fc.array(fc.nat({ max: 60 })),
        (text, places) => {
          expect(normalise(strewn(text, places, invisible).text).text).toBe(normalise(text).text);
        },
      ),
    );
  });

  it('keeps lone surrogates, and the two halves of a pair, where they are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('\ud83d', '\ude00', 'a', '微', '３'), maxLength: 40 }),
        (source) => {
          const normal = normalise(source);
          expect(normal.text.length).toBe(source.length);
          expect(toSource(normal, 0, normal.text.length)).toEqual({ start: 0, end: source.length });
        },
      ),
    );
  });
});
