import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../../lib/browser/api.ts', async () => ({
  browser: (await import('./fake-browser.ts')).fakeBrowser,
}));
const { createCamera } = await import('../../../lib/browser/camera.ts');
const { pictureSpacingMs } = await import('../../../lib/browser/capabilities.ts');
const { fakeBrowser, resetBrowser, state } = await import('./fake-browser.ts');

const QUOTA = 'This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.';

beforeEach(() => {
  resetBrowser();
  state.tabs.set(7, { id: 7, active: true, windowId: 1, incognito: false });
});

describe('camera', () => {
  it('gives the bytes of the picture', async () => {
    expect(await createCamera(7, 0)()).toEqual({ ok: true, value: new Uint8Array([0, 0, 0]) });
  });

  it('takes no picture of a tab that is not in front, or gone', async () => {
    state.tabs.set(7, { id: 7, active: false, windowId: 1, incognito: false });
    expect(await createCamera(7, 0)()).toMatchObject({ code: 'page-changed', detail: 'tab-switched' });
    state.tabs.clear();
    expect(await createCamera(7, 0)()).toMatchObject({ code: 'tab-gone' });
    expect(state.captures).toBe(0);
  });

  it('throws away a picture during which the tab was switched', async () => {
    state.capture = () => {
      state.tabs.set(7, { id: 7, active: false, windowId: 1, incognito: false });
      return 'data:image/png;base64,AAAA';
    };
    expect(await createCamera(7, 0)()).toMatchObject({ code: 'page-changed', detail: 'tab-switched' });
  });

  it.each([
    ["Either the '<all_urls>' or 'activeTab' permission is required.", 'no-permission'],
    ['Failed to capture tab: image readback failed', 'unreadable-image'],
  ])('says %j as %s', async (message, code) => {
    state.capture = () => {
      throw new Error(message);
    };
    expect(await createCamera(7, 0)()).toMatchObject({ ok: false, code });
    expect(state.captures).toBe(1);
  });

  it('says of an empty picture that it cannot be read', async () => {
    state.capture = () => 'data:,';
    expect(await createCamera(7, 0)()).toMatchObject({ code: 'unreadable-image' });
  });

  it('waits between pictures, tries again after refusals, and gives up in the end', async () => {
    vi.useFakeTimers();
    const camera = createCamera(7, 600);
    await camera();
    let refusals = 2;
    state.capture = () => {
      if ((refusals -= 1) >= 0) throw new Error(QUOTA);
      return 'data:image/png;base64,AAAA';
    };
    const second = camera();
    await vi.advanceTimersByTimeAsync(599);
    expect(state.captures).toBe(1);
    await vi.advanceTimersByTimeAsync(3000);
    expect(await second).toMatchObject({ ok: true });
    expect(state.captures).toBe(4);
    refusals = Infinity;
    const third = camera();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await third).toMatchObject({ code: 'quota' });
    vi.useRealTimers();
  });

  it('is spaced in Chrome and not in Firefox', () => {
    expect(pictureSpacingMs()).toBe(600);
    fakeBrowser.runtime.base = 'moz-extension://uuid/';
    expect(pictureSpacingMs()).toBe(0);
  });
});
