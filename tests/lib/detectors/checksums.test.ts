import { describe, expect, it } from 'vitest';
import {
  isHongKongId,
  isLuhn,
  isOldResidentId,
  isResidentId,
  isTaiwanId,
} from '../../../lib/detectors/checksums.ts';
import { digitRuns } from '../../../lib/detectors/digits.ts';

describe('check digits', () => {
  it('of the resident identity number', () => {
    expect(isResidentId('11010519491231002X')).toBe(true);
    expect(isResidentId('110105194912310021')).toBe(false);
    expect(isResidentId('110105194913310020')).toBe(false);
  });
  it('of the number of 15 places, by its date', () => {
    expect(isOldResidentId('130503670401001')).toBe(true);
    expect(isOldResidentId('130503671301001')).toBe(false);
  });
  it('of payment cards', () => {
    expect(isLuhn('4111111111111111')).toBe(true);
    expect(isLuhn('4111111111111112')).toBe(false);
    expect(isLuhn('0000000000000000')).toBe(false);
  });
  it('of Taiwan and Hong Kong', () => {
    expect(isTaiwanId('A123456789')).toBe(true);
    expect(isTaiwanId('A123456788')).toBe(false);
    expect(isHongKongId('A123456(3)')).toBe(true);
    expect(isHongKongId('A123456(4)')).toBe(false);
  });
});

describe('digitRuns', () => {
  it.each([
    ['138 0000 0456', 2, '13800000456'],
    ['一三八零零零零零四五六', 0, '13800000456'],
    ['壹叁捌 幺两〇', 2, '138120'],
    ['138****0456', 0, '138****0456'],
    ['1-3-8-0-0', 2, '13800'],
  ])('reads %s', (text, gap, digits) => {
    expect(digitRuns(text, 5, gap).map((run) => run.digits)).toEqual([digits]);
  });
  it('leaves words with o and l alone', () => {
    expect(digitRuns('look at lol hello', 1, 0)).toEqual([]);
  });
});
