/** Which characters a text holds, for more sets than one table has bits. */
import { describe, expect, it } from 'vitest';
import { holds, oneOf } from '../../../../lib/detectors/zh/hints.ts';

describe('hints', () => {
  it('share a bit where the characters are the same', () => {
    expect(oneOf('甲乙')).toBe(oneOf('甲乙'));
    expect(oneOf('甲乙')).not.toBe(oneOf('甲'));
  });
  it('hold for a text with one of their characters, and for no other', () => {
    const hints = Array.from({ length: 80 }, (_, i) => oneOf(`${String.fromCharCode(0x5000 + i)}的`));
    for (const [i, hint] of hints.entries()) {
      expect(holds(`a${String.fromCharCode(0x5000 + i)}b`, hint)).toBe(true);
      expect(holds(`a${String.fromCharCode(0x5100 + i)}b`, hint)).toBe(false);
    }
    expect(hints.every((hint) => holds('好的', hint))).toBe(true);
  });
  it('see a set that was registered after the text was read', () => {
    expect(holds('晚来一步', oneOf('先到'))).toBe(false);
    expect(holds('晚来一步', oneOf('晚'))).toBe(true);
  });
});
