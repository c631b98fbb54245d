import { describe, expect, it } from 'vitest';
import { PHONE_PLANS } from '../../../lib/languages/phone-plans.ts';
import { CITIES, COUNTIES, PROVINCES } from '../../../lib/languages/zh/divisions.ts';
import { GIVEN, SURNAMES, WEAK_SURNAMES } from '../../../lib/languages/zh/names.ts';
import { isInternational } from '../../../lib/detectors/zh/phones.ts';
import { FOLD, foldAstral, PAIRS } from '../../../lib/text/folding.ts';

describe('generated tables', () => {
  it('give each calling code a least and a greatest length', () => {
    const rows = PHONE_PLANS.split(' ');
    expect(rows.every((row) => /^\d{1,3}:\d{1,2}-\d{1,2}$/.test(row))).toBe(true);
    for (const code of ['1', '86', '852', '853', '886', '44', '353', '61', '64', '65', '60', '91'])
      expect(rows.some((row) => row.startsWith(`${code}:`))).toBe(true);
  });
  it('name divisions once, without suffix', () => {
    const names = [PROVINCES, CITIES, COUNTIES].flatMap((list) => list.split(' '));
    expect(new Set(names).size).toBe(names.length);
    for (const name of ['广东', '台湾', '成都', '河间', '沙田', '油尖旺']) expect(names).toContain(name);
    expect(names.filter((name) => name.length < 2 || name.length > 4)).toEqual([]);
  });
  it.each([
    ['8613700002914', true],
    ['85255550172', true],
    ['442079460123', true],
    ['8521', false],
    ['99912345678', false],
  ])('a number after a plus: %s is one: %s', (digits, known) => {
    expect(isInternational(digits)).toBe(known);
  });
});

describe('tables of names', () => {
  it('hold no character twice and only surnames as weak ones', () => {
    expect(new Set(SURNAMES).size).toBe([...SURNAMES].length);
    expect([...WEAK_SURNAMES].filter((char) => !SURNAMES.includes(char) && !GIVEN.includes(char))).toEqual(
      [],
    );
  });
});

describe('the folding table', () => {
  it('leaves plain text alone', () => {
    for (const char of 'abcXYZ019 .,!?您好，。！？：；（）') expect(FOLD[char.charCodeAt(0)]).toBe(0);
  });
  it('reads two units as what NFKC says', () => {
    expect(PAIRS.get('⑩'.charCodeAt(0))).toBe('10');
    expect(PAIRS.get('⓲'.charCodeAt(0))).toBe('18');
  });
  it.each([
    ['🅰', 'A'],
    ['🄋', '0'],
    ['𝟗', '9'],
    ['💚', '心'],
    ['😀', undefined],
  ])('%s stands for %s', (char, reads) => {
    expect(foldAstral(char.codePointAt(0) ?? 0)).toBe(reads);
  });
});
