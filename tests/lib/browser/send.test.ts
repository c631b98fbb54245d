import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../../lib/browser/api.ts', async () => ({
  browser: (await import('./fake-browser.ts')).fakeBrowser,
}));
const { send, sendToTab } = await import('../../../lib/browser/send.ts');
const { scanTab } = await import('../../../lib/browser/inject.ts');
const { resetBrowser, state } = await import('./fake-browser.ts');

beforeEach(resetBrowser);

describe('send', () => {
  it('gives the typed answer', async () => {
    state.background = () => ({ ok: true, value: { evidenceId: 'E' } });
    expect(await send({ type: 'capture/start', tabId: 7 })).toEqual({ ok: true, value: { evidenceId: 'E' } });
  });

  it('gives failures as values: no answer, a wrong answer, nobody there', async () => {
    expect(await send({ type: 'capture/cancel', tabId: 7 })).toMatchObject({ ok: false, code: 'not-found' });
    state.background = () => undefined;
    expect(await send({ type: 'capture/cancel', tabId: 7 })).toMatchObject({ code: 'bad-message' });
    state.background = () => ({ ok: true, value: { evidenceId: 5 } });
    expect(await send({ type: 'capture/start', tabId: 7 })).toMatchObject({ code: 'bad-message' });
    state.background = () => ({ ok: false, code: 'no-permission' });
    expect(await send({ type: 'tab/scan', tabId: 7 })).toEqual({ ok: false, code: 'no-permission' });
  });
});

describe('sendToTab', () => {
  it('believes nothing that a page answers', async () => {
    const answers = [
      undefined,
      5,
      { ok: true },
      { ok: true, value: { x: 'a' } },
      { ok: false, code: 'nonsense' },
    ];
    for (const answer of answers) {
      state.pages.set(7, () => answer);
      expect(await sendToTab(7, { type: 'capture/scroll', regionId: 'r' })).toMatchObject({
        ok: false,
        code: 'bad-message',
      });
    }
    const rect = { x: 0, y: -5, width: 1, height: 1 };
    state.pages.set(7, () => ({ ok: true, value: rect }));
    expect(await sendToTab(7, { type: 'capture/scroll', regionId: 'r' })).toEqual({ ok: true, value: rect });
  });

  it('does not wait for a page that hangs', async () => {
    state.pages.set(7, () => new Promise(() => undefined));
    expect(await sendToTab(7, { type: 'capture/restore' }, 5)).toMatchObject({ code: 'page-changed' });
  });
});

describe('scanTab', () => {
  it('asks a content script that is there to read again', async () => {
    state.pages.set(7, () => ({ ok: true, value: null }));
    expect(await scanTab(7)).toEqual({ ok: true, value: null });
    expect(state.injected).toEqual([]);
  });

  it('brings style and script of the manifest into a page that has none, the style first', async () => {
    expect(await scanTab(7)).toEqual({ ok: true, value: null });
    expect(state.injected.map(({ files }) => files)).toEqual([
      ['content-scripts/content.css'],
      ['content-scripts/content.js'],
    ]);
  });

  it.each([
    ['Cannot access a chrome:// URL', 'page-not-allowed'],
    ['The extensions gallery cannot be scripted.', 'page-not-allowed'],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'page-not-allowed',
    ],
    ['Missing host permission for the tab', 'no-permission'],
    ['No tab with id: 7.', 'tab-gone'],
  ])('says %j as %s', async (message, code) => {
    state.injectError = new Error(message);
    expect(await scanTab(7)).toMatchObject({ ok: false, code });
  });
});
