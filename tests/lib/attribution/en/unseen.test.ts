/** What the fitted models make of facts that no word list foresees. */
import { describe, expect, it } from 'vitest';
import { loadTagger } from '../../../../lib/detectors/en/tagger.ts';
import { scan } from '../../../../lib/scan.ts';

await loadTagger();

describe('a text that was never seen', () => {
  it.each([
    ['You sobbed in the cubicle about the divorce and your husband had to carry you out.', true],
    ['We are so sorry the cubicle was cold. The heater has been mended and the next visit is on us.', false],
  ])('%s', (text, expected) => {
    const input = { id: 't', text, role: 'reply', platform: 'google-maps', reviewerName: 'quietly_cross' };
    expect(scan({ ...input, role: 'reply' }).doxxing).toBe(expected);
  });
});
