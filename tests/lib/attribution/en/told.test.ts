/** What the fitted model reads of English: words, clauses, and facts that no word list foresees. */
import { describe, expect, it } from 'vitest';
import { analyseEnglish } from '../../../../lib/attribution/en/index.ts';
import { clausesOf } from '../../../../lib/attribution/en/clauses.ts';
import { gramsOf } from '../../../../lib/attribution/en/words.ts';
import { readEnglish } from '../../../../lib/detectors/en/document.ts';
import { isAlarm } from '../../../../lib/model/alarm.ts';
import { normalise } from '../../../../lib/text/normalise.ts';

const context = (text: string) =>
  ({ id: 't', text, role: 'reply', platform: 'google-maps', reviewerName: 'quietly_cross' }) as const;
const alarms = (text: string): boolean => analyseEnglish(normalise(text), context(text)).some(isAlarm);

describe('gramsOf', () => {
  it('levels numbers, names inside a sentence and words of one class', () => {
    const grams = gramsOf('Your wife paid Gudrun 412 pounds');
    expect(grams).toContain('Kin');
    expect(grams).toContain('=wife');
    expect(grams).toContain('Name');
    expect(grams).toContain('0');
    expect(grams.join(' ')).not.toMatch(/gudrun|412/i);
  });
});

describe('clausesOf', () => {
  it('cuts at marks and conjunctions and says whom each clause is about', () => {
    const text = 'We refunded the deposit, but you had moved out because your father was ill.';
    const clauses = clausesOf(readEnglish(normalise(text), context(text)));
    expect(clauses.map(({ start, end, about }) => [text.slice(start, end), about])).toEqual([
      ['We refunded the deposit', 'shop'],
      ['you had moved out', 'guest'],
      ['your father was ill', 'guest'],
    ]);
  });
});

describe('a text that was never seen', () => {
  it.each([
    ['You sobbed in the cubicle about the divorce and your husband had to carry you out.', true],
    ['We are so sorry the cubicle was cold. The heater has been mended and the next visit is on us.', false],
  ])('%s', (text, expected) => {
    expect(alarms(text)).toBe(expected);
  });
});
