import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageInfo, Region, ScanInput } from '../../../lib/model/schema.ts';
import { samplePlan, sampleRegion, sampleSnapshot, sampleTab } from '../../lib/evidence/samples.ts';

vi.mock('../../../lib/browser/api.ts', async () => ({
  browser: (await import('../../lib/browser/fake-browser.ts')).fakeBrowser,
}));
vi.mock('../../../lib/evidence/idb-store.ts', async () => {
  const store = (await import('../../lib/evidence/map-store.ts')).createMapStore();
  return { createIdbStore: () => store };
});
vi.mock('../../../lib/scan.ts', () => ({
  ready: () => Promise.resolve(),
  scan: ({ id, text }: ScanInput) => {
    if (text.includes('throws')) throw new Error('bug');
    return { regionId: id, doxxing: true, severity: 'high', findings: [], provisions: [], limits: [] };
  },
}));

const { pageHandlers } = await import('../../../entrypoints/background/page-handlers.ts');
const { uiHandlers } = await import('../../../entrypoints/background/ui-handlers.ts');
const { listenToTabs } = await import('../../../entrypoints/background/tab-life.ts');
const { listenToGestures } = await import('../../../entrypoints/background/gestures.ts');
const { rescueCaptures } = await import('../../../entrypoints/background/captures.ts');
const { captureStates, panelWishes, tabStates } = await import('../../../lib/browser/storage.ts');
const { createIdbStore } = await import('../../../lib/evidence/idb-store.ts');
const { fakeBrowser, resetBrowser, state } = await import('../../lib/browser/fake-browser.ts');
const { PNG } = await import('../../lib/evidence/samples.ts');

const store = createIdbStore();
const sender = { kind: 'page', tabId: 7, frameId: 0, origin: 'https://www.dianping.com' } as const;
const page: PageInfo = { url: 'https://www.dianping.com/shop/1', title: 't', visit: 'v1' };
const found = (regions: Region[], visit = 'v1', gone: string[] = []) =>
  pageHandlers['regions/found']({ type: 'regions/found', page: { ...page, visit }, regions, gone }, sender);
const until = (check: () => Promise<boolean>) => vi.waitFor(async () => expect(await check()).toBe(true));

/** A content script that takes part in a capture. */
function answerCapture({ type, ...message }: { type: string }): unknown {
  const ids = 'regionIds' in message ? (message.regionIds as string[]) : [];
  const value = {
    'capture/prepare': samplePlan(ids),
    'capture/snapshot': sampleSnapshot(ids),
    'capture/scroll': { x: 0, y: 0, width: 100, height: 100 },
  }[type];
  return { ok: true, value: value ?? null };
}

beforeEach(() => {
  resetBrowser();
  state.tabs.set(7, { id: 7, active: true, windowId: 1, incognito: false });
  state.capture = () => `data:image/png;base64,${btoa(String.fromCharCode(...PNG))}`;
  fakeBrowser.runtime.base = 'moz-extension://our-id/';
  for (const event of [fakeBrowser.tabs.onRemoved, fakeBrowser.tabs.onUpdated]) event.listeners.clear();
  fakeBrowser.commands.onCommand.listeners.clear();
  fakeBrowser.contextMenus.onClicked.listeners.clear();
});

describe('messages of a page', () => {
  it('assesses regions, answers them and keeps the state of the tab', async () => {
    const answer = await found([sampleRegion('r1')]);
    expect(answer).toMatchObject({ ok: true, value: { assessments: [{ regionId: 'r1' }], dismissed: [] } });
    expect(await tabStates.read(7)).toMatchObject({
      status: 'done',
      page,
      regions: [{ region: { id: 'r1' } }],
    });
  });

  it('loses no region when messages race', async () => {
    await Promise.all(['r1', 'r2', 'r3', 'r4'].map((id) => found([sampleRegion(id)])));
    expect((await tabStates.read(7))?.regions.map(({ region }) => region.id)).toEqual([
      'r1',
      'r2',
      'r3',
      'r4',
    ]);
  });

  it('begins a new visit with nothing of the old one', async () => {
    await found([sampleRegion('r1')]);
    await found([sampleRegion('r2')], 'v2');
    expect((await tabStates.read(7))?.regions.map(({ region }) => region.id)).toEqual(['r2']);
  });

  it('costs only the region on which the engine throws', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const answer = await found([sampleRegion('r1', 'throws'), sampleRegion('r2')]);
    expect(answer).toMatchObject({
      value: { assessments: [{ doxxing: false, limits: ['scan-failed'] }, { doxxing: true }] },
    });
    expect(String(log.mock.calls)).not.toContain('throws');
    log.mockRestore();
  });

  it('still answers the marks when storage is full', async () => {
    state.storageError = new Error('Session storage quota bytes exceeded.');
    expect(await found([sampleRegion('r1')])).toMatchObject({
      ok: true,
      value: { assessments: [{ regionId: 'r1' }] },
    });
  });

  it('says of a page without a merchant that it was read', async () => {
    await pageHandlers['page/read']({ type: 'page/read', page }, sender);
    expect(await tabStates.read(7)).toMatchObject({ status: 'done', regions: [] });
  });

  it('dismisses in the present visit only', async () => {
    await found([sampleRegion('r1')]);
    const dismissal = (visit: string) =>
      pageHandlers['finding/dismiss']({ type: 'finding/dismiss', visit, findingId: 'r1/0' }, sender);
    expect(await dismissal('v0')).toMatchObject({ ok: false, code: 'page-changed' });
    expect(await dismissal('v1')).toEqual({ ok: true, value: null });
    expect((await tabStates.read(7))?.dismissed).toEqual(['r1/0']);
    expect(await found([sampleRegion('r2')])).toMatchObject({ value: { dismissed: ['r1/0'] } });
  });

  it('remembers the wish for the panel where only a click may open it', async () => {
    const answer = await pageHandlers['panel/open']({ type: 'panel/open', findingId: 'r1/0' }, sender);
    expect(answer).toMatchObject({ ok: false, code: 'no-permission' });
    expect(await panelWishes.read(7)).toBe('r1/0');
  });
});

describe('messages of our pages', () => {
  it('changes dismissals and tells the page each time', async () => {
    const told: unknown[] = [];
    state.pages.set(7, (message) => {
      told.push(message);
      return { ok: true, value: null };
    });
    await tabStates.write(7, sampleTab(['r1']));
    const ask = { tabId: 7, findingId: 'r1/0' };
    expect(await uiHandlers['finding/dismiss-ui']({ type: 'finding/dismiss-ui', ...ask })).toMatchObject({
      ok: true,
    });
    expect(await uiHandlers['finding/undo-dismiss']({ type: 'finding/undo-dismiss', ...ask })).toMatchObject({
      ok: true,
    });
    expect(told).toEqual([
      { type: 'findings/dismissed', findingIds: ['r1/0'] },
      { type: 'findings/dismissed', findingIds: [] },
    ]);
  });

  it('says that there is nothing to dismiss in a tab without a state', async () => {
    const message = { type: 'finding/dismiss-ui', tabId: 9, findingId: 'x' } as const;
    expect(await uiHandlers['finding/dismiss-ui'](message)).toMatchObject({ code: 'not-found' });
  });
});

describe('captures', () => {
  it('answers with the id at once, runs one capture a tab, and ends with a package', async () => {
    state.pages.set(7, answerCapture);
    await found([sampleRegion('r1')]);
    const one = await uiHandlers['capture/start']({ type: 'capture/start', tabId: 7 });
    const two = await uiHandlers['capture/start']({ type: 'capture/start', tabId: 7 });
    expect(two).toEqual(one);
    await until(async () => (await captureStates.read(7))?.status === 'done');
    const last = await captureStates.read(7);
    expect(one).toEqual({ ok: true, value: { evidenceId: last?.evidenceId } });
    expect(await store.readPackage(last?.evidenceId ?? '')).toMatchObject({ ok: true });
  });

  it('answers the card once text is stored, and says whether there are pictures', async () => {
    state.pages.set(7, answerCapture);
    await found([sampleRegion('r1')]);
    state.capture = () => {
      throw new Error("Either the '<all_urls>' or 'activeTab' permission is required.");
    };
    const request = (visit: string) =>
      pageHandlers['evidence/request']({ type: 'evidence/request', visit }, sender);
    expect(await request('v1')).toMatchObject({ ok: true, value: { pictures: false } });
    expect(state.badges.get(7)).toBe('!');
    expect(await request('v0')).toMatchObject({ ok: false, code: 'page-changed' });
    // A page that asks again and again cannot fill the disk.
    expect(await request('v1')).toMatchObject({ ok: false, code: 'quota' });
  });

  it('starts from shortcut and menu item', async () => {
    listenToGestures();
    state.pages.set(7, answerCapture);
    fakeBrowser.commands.onCommand.emit('capture', { id: 7 });
    await until(async () => (await captureStates.read(7))?.status === 'done');
    const first = (await captureStates.read(7))?.evidenceId;
    await until(() => Promise.resolve(state.badges.get(7) === '✓'));
    fakeBrowser.contextMenus.onClicked.emit({ menuItemId: 'capture' }, { id: 7 });
    await until(async () => {
      const now = await captureStates.read(7);
      return now?.status === 'done' && now.evidenceId !== first;
    });
  });

  it('takes the report off the tab with the next visit, but not the package', async () => {
    state.pages.set(7, answerCapture);
    await found([sampleRegion('r1')]);
    await uiHandlers['capture/start']({ type: 'capture/start', tabId: 7 });
    await until(async () => (await captureStates.read(7))?.status === 'done');
    const id = (await captureStates.read(7))?.evidenceId ?? '';
    await found([sampleRegion('r2')]);
    expect(await captureStates.read(7)).toBeDefined();
    await found([sampleRegion('r1')], 'v2');
    expect(await captureStates.read(7)).toBeUndefined();
    expect(await store.readPackage(id)).toMatchObject({ ok: true });
  });

  it('takes back a "running" that no worker runs any more', async () => {
    await captureStates.write(7, {
      evidenceId: 'GONE',
      status: 'running',
      step: 'pictures',
      firstView: true,
      pictures: { taken: 1, planned: 3 },
      notCaptured: [],
      updatedAt: 't',
    });
    await rescueCaptures();
    expect(await captureStates.read(7)).toMatchObject({ status: 'failed', error: { detail: 'stopped' } });
  });
});

describe('tabs', () => {
  it('forgets a closed tab', async () => {
    listenToTabs();
    await found([sampleRegion('r1')]);
    fakeBrowser.tabs.onRemoved.emit(7);
    await until(async () => (await tabStates.read(7)) === undefined);
  });

  it('forgets a visit for which nobody speaks any more, and keeps one with a content script', async () => {
    listenToTabs();
    await found([sampleRegion('r1')]);
    state.pages.set(7, () => ({ ok: true, value: null }));
    fakeBrowser.tabs.onUpdated.emit(7, { status: 'complete' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await tabStates.read(7)).toBeDefined();
    state.pages.delete(7);
    fakeBrowser.tabs.onUpdated.emit(7, { status: 'complete' });
    await until(async () => (await tabStates.read(7)) === undefined);
  });
});
