import { beforeEach, describe, expect, it, vi } from 'vitest';

const tabs = vi.hoisted(() => ({ query: vi.fn(), get: vi.fn() }));
vi.mock('../../../lib/browser/api.ts', () => ({ browser: { tabs } }));
const { accessOf, frontTab, namedTab } = await import('../../../entrypoints/ui/front-tab.ts');

describe('accessOf', () => {
  it.each([
    ['https://www.dianping.com/shop/1', { kind: 'page', host: 'www.dianping.com', familiar: true }],
    ['http://shop.example:8080/x', { kind: 'page', host: 'shop.example:8080', familiar: false }],
    ['chrome://settings', { kind: 'special' }],
    ['about:blank', { kind: 'special' }],
    ['file:///tmp/a.pdf', { kind: 'special' }],
    ['https://chromewebstore.google.com/detail/x', { kind: 'special' }],
    ['https://addons.mozilla.org/firefox/', { kind: 'special' }],
  ])('%s', (url, expected) => {
    expect(accessOf(url, true)).toEqual(expected);
    expect(accessOf(url, false)).toEqual(expected);
  });

  it('takes a hidden address for a special page only after a toolbar click', () => {
    expect(accessOf(undefined, true)).toEqual({ kind: 'special' });
    expect(accessOf(undefined, false)).toEqual({ kind: 'no-access' });
    expect(accessOf('', false)).toEqual({ kind: 'no-access' });
  });
});

describe('namedTab', () => {
  it.each([
    ['?tab=7', 7],
    ['?tab=0', 0],
    ['', undefined],
    ['?tab=', undefined],
    ['?tab=-1', undefined],
    ['?tab=7x', undefined],
    ['?tab=99999999999999', undefined],
  ])('%s → %s', (search, expected) => {
    expect(namedTab(search)).toBe(expected);
  });
});

describe('frontTab', () => {
  beforeEach(() => vi.resetAllMocks());

  it('is the one in front, unless the address names another', async () => {
    tabs.query.mockResolvedValue([{ id: 3, url: 'https://shop.example/' }]);
    tabs.get.mockResolvedValue({ id: 9 });
    expect(await frontTab('', 'popup')).toMatchObject({ tabId: 3, access: { host: 'shop.example' } });
    expect(await frontTab('?tab=9', 'panel')).toEqual({ tabId: 9, access: { kind: 'no-access' } });
  });

  it('is none where the tab has gone', async () => {
    tabs.get.mockRejectedValue(new Error('No tab with id: 9.'));
    expect(await frontTab('?tab=9', 'panel')).toBeUndefined();
  });
});
