/** Tables of hits and near-misses for the English detectors that go by shape. */
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../lib/model/draft.ts';
import { detectAddresses } from '../../../../lib/detectors/en/addresses.ts';
import { readEnglish } from '../../../../lib/detectors/en/document.ts';
import type { EnglishText } from '../../../../lib/detectors/en/document.ts';
import { detectEmails } from '../../../../lib/detectors/en/emails.ts';
import { detectHandles } from '../../../../lib/detectors/en/handles.ts';
import { detectNumbers } from '../../../../lib/detectors/en/numbers.ts';
import { detectPhones } from '../../../../lib/detectors/en/phones.ts';
import { normalise } from '../../../../lib/text/normalise.ts';

const found = (detect: (doc: EnglishText) => Candidate[], text: string): string[] => {
  const doc = readEnglish(normalise(text).text, { id: 't', text, role: 'reply' });
  return detect(doc).map(({ start, end }) => doc.text.slice(start, end));
};

describe('phones', () => {
  it.each([
    ['call (503) 555-0118 today', ['(503) 555-0118']],
    ['on 07700 900214.', ['07700 900214']],
    ['WhatsApp +852 5555 0172 please', ['+852 5555 0172']],
    ['his number, 917.555.0136, rang', ['917.555.0136']],
    ['two oh eight, five five five, oh one four four', ['two oh eight, five five five, oh one four four']],
    ['from 2024-03-05 to 2024-03-09', []],
    ['order number 204-8837155-6620931', []],
    ['it cost $1,250,000 in 1998-2001', []],
    ['open 9:00-17:30 daily', []],
  ])('%s', (text, expected) => {
    expect(found(detectPhones, text)).toEqual(expected);
  });
});

describe('e-mail addresses', () => {
  it.each([
    ['write to marla-quint@gmail.com, please', ['marla-quint@gmail.com']],
    ['verity.lamb at btmail dot example', ['verity.lamb at btmail dot example']],
    ['we are at home on Sunday. Dot is in', []],
    ['the class (@salonnoir.atx) is full', []],
  ])('%s', (text, expected) => {
    expect(found(detectEmails, text)).toEqual(expected);
  });
});

describe('handles', () => {
  it.each([
    ['follow @luckystarnailsbk now', ['@luckystarnailsbk']],
    ['instagram.com/brookes.big.adventure, who', ['instagram.com/brookes.big.adventure']],
    ['mail a@b.example', []],
    ['our Instagram page is full of cakes', []],
  ])('%s', (text, expected) => {
    expect(found(detectHandles, text)).toEqual(expected);
  });
});

describe('cards, documents, plates', () => {
  it.each([
    ['Visa 4111 1111 1111 1111 was charged', ['4111 1111 1111 1111']],
    ['Visa 4111 1111 1111 1112 was charged', []],
    ['plate 7KXT419, and', ['7KXT419']],
    ['reg KX17 ZPL passed', ['KX17 ZPL']],
    ['Passport 533380006, surname', ['533380006']],
    ['model HK-1702 and plate of ribs', []],
  ])('%s', (text, expected) => {
    expect(found(detectNumbers, text)).toEqual(expected);
  });
});

describe('addresses', () => {
  it.each([
    ['drive past 2218 Juniper Ave and see', ['2218 Juniper Ave']],
    ['of 14 Tanner’s Row, refused', ['14 Tanner’s Row']],
    ['we waited 45 minutes on Main', []],
  ])('%s', (text, expected) => {
    expect(found(detectAddresses, text)).toEqual(expected);
  });
});
