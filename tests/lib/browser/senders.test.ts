import { describe, expect, it } from 'vitest';
import { classify, type RawSender } from '../../../lib/browser/senders.ts';

const ID = 'our-id';
const BASE = 'chrome-extension://our-id/';
const page: RawSender = {
  id: ID,
  url: 'https://www.dianping.com/shop/1',
  origin: 'https://www.dianping.com',
  frameId: 0,
  tab: { id: 7 },
};

describe('classify', () => {
  it('takes tab, frame and origin of a page from the browser', () => {
    expect(classify(page, ID, BASE)).toEqual({
      kind: 'page',
      tabId: 7,
      frameId: 0,
      origin: 'https://www.dianping.com',
    });
    const { origin: _, ...firefox } = page;
    expect(classify(firefox, ID, BASE)).toMatchObject({ kind: 'page', origin: 'https://www.dianping.com' });
  });

  it('knows our own pages, in a popup and in a tab', () => {
    expect(classify({ id: ID, url: `${BASE}popup.html` }, ID, BASE)).toEqual({ kind: 'ui' });
    expect(classify({ id: ID, url: `${BASE}evidence.html`, tab: { id: 3 }, frameId: 0 }, ID, BASE)).toEqual({
      kind: 'ui',
    });
  });

  it.each<[string, RawSender]>([
    ['another extension', { ...page, id: 'other' }],
    ['no id', { url: `${BASE}popup.html` }],
    ['no url', { id: ID }],
    ['a page address that only begins like ours', { id: ID, url: 'chrome-extension://our-id.evil/x' }],
    [
      'our address with a foreign origin',
      { id: ID, url: `${BASE}popup.html`, origin: 'https://evil.example' },
    ],
    ['a page without a tab', { id: ID, url: page.url, origin: page.origin, frameId: 0 }],
    ['a sandboxed frame', { ...page, origin: 'null' }],
    ['a file', { ...page, url: 'file:///x.html', origin: 'file://' }],
  ])('trusts nothing from %s', (_name, sender) =>
    expect(classify(sender, ID, BASE)).toEqual({ kind: 'stranger' }),
  );
});
