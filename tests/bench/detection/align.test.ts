import { describe, expect, it } from 'vitest';
import { replacedIn } from './align.ts';

const LABELS = ['PHONE', 'PHONE_NUMBER', 'PERSON_NAME'];

describe('replacedIn', () => {
  it.each([
    [
      'Hi Karen, call 555',
      'Hi PERSON_NAME, call PHONE_NUMBER',
      [
        [3, 8],
        [15, 18],
      ],
    ],
    ['555 is hers', 'PHONE_NUMBER is hers', [[0, 3]]],
    ['nothing here', 'nothing here', []],
    // A label in the source itself is no finding.
    ['call PHONE now', 'call PHONE now', []],
    [
      'a 1 b 2 c',
      'a PHONE b PHONE c',
      [
        [2, 3],
        [6, 7],
      ],
    ],
  ])('%s → %s', (source, redacted, expected) => {
    const spans = replacedIn(source, redacted, LABELS).map(({ start, end }) => [start, end]);
    expect(spans).toEqual(expected);
  });
});
