import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleTab } from '../evidence/samples.ts';

vi.mock('../../../lib/browser/api.ts', async () => ({
  browser: (await import('./fake-browser.ts')).fakeBrowser,
}));
const { tabStates, watchTabState } = await import('../../../lib/browser/storage.ts');
const { updateTab, forgetTab } = await import('../../../lib/browser/tab-store.ts');
const { fakeBrowser, resetBrowser, state } = await import('./fake-browser.ts');

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
beforeEach(resetBrowser);

describe('session items', () => {
  it('gives back what was written, and nothing where there is none', async () => {
    expect(await tabStates.read(7)).toBeUndefined();
    expect(await tabStates.write(7, sampleTab(['r1']))).toMatchObject({ ok: true });
    expect(await tabStates.read(7)).toEqual(sampleTab(['r1']));
    expect(await tabStates.tabIds()).toEqual([7]);
  });

  it('sets a damaged value aside', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    state.session.set('tab:7', { page: 'what' });
    expect(await tabStates.read(7)).toBeUndefined();
    expect(state.session.get('damaged:tab:7')).toEqual({ page: 'what' });
    expect(state.session.has('tab:7')).toBe(false);
    log.mockRestore();
  });

  it.each([
    ['Session storage quota bytes exceeded. Values were not stored.', 'storage-full'],
    ['QuotaExceededError: storage.session API call exceeded its quota limitations.', 'storage-full'],
    ['something else', 'internal'],
  ])('turns %j into %s', async (message, code) => {
    state.storageError = new Error(message);
    expect(await tabStates.write(7, sampleTab(['r1']))).toMatchObject({ ok: false, code });
  });
});

describe('watchTabState', () => {
  it('gives the present value, then each change, until the signal aborts', async () => {
    await tabStates.write(7, sampleTab(['r1']));
    const seen: (number | undefined)[] = [];
    const abort = new AbortController();
    watchTabState(7, (value) => seen.push(value?.regions.length), abort.signal);
    await settle();
    await tabStates.write(7, sampleTab(['r1', 'r2']));
    await tabStates.write(8, sampleTab(['r1', 'r2', 'r3']));
    await tabStates.clear(7);
    abort.abort();
    await tabStates.write(7, sampleTab([]));
    expect(seen).toEqual([1, 2, undefined]);
    expect(fakeBrowser.storage.onChanged.listeners.size).toBe(0);
  });

  it('does not give an old first value after a newer change', async () => {
    const seen: (number | undefined)[] = [];
    watchTabState(7, (value) => seen.push(value?.regions.length), new AbortController().signal);
    await tabStates.write(7, sampleTab(['r1', 'r2']));
    await settle();
    expect(seen).toEqual([2]);
  });

  it('listens to nothing when the signal is aborted already', () => {
    watchTabState(7, () => undefined, AbortSignal.abort());
    expect(fakeBrowser.storage.onChanged.listeners.size).toBe(0);
  });
});

describe('updateTab', () => {
  it('loses no update of messages that race, and shows the badge', async () => {
    await tabStates.write(7, { ...sampleTab([]), dismissed: [] });
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        updateTab(7, async (before) => {
          await settle();
          return before && { ...before, dismissed: [...before.dismissed, `f${i}`] };
        }),
      ),
    );
    expect((await tabStates.read(7))?.dismissed).toHaveLength(20);
    expect(state.badges.get(7)).toBe('');
  });

  it('keeps what was found before when the storage is full', async () => {
    await tabStates.write(7, sampleTab(['r1']));
    const set = fakeBrowser.storage.session.set;
    let writes = 0;
    fakeBrowser.storage.session.set = (items) =>
      (writes += 1) === 1 ? Promise.reject(new Error('quota bytes exceeded')) : set(items);
    const updated = await updateTab(7, () => sampleTab(['r1', 'r2']));
    fakeBrowser.storage.session.set = set;
    expect(updated).toMatchObject({ ok: false, code: 'storage-full' });
    expect(await tabStates.read(7)).toMatchObject({ status: 'failed', error: { code: 'storage-full' } });
    expect((await tabStates.read(7))?.regions).toHaveLength(1);
    expect(state.badges.get(7)).toBe('!');
  });

  it('forgets a tab only if it is stale', async () => {
    await tabStates.write(7, sampleTab(['r1']));
    await forgetTab(7, (before) => before?.page.visit === 'other');
    expect(await tabStates.read(7)).toBeDefined();
    await forgetTab(7);
    expect(await tabStates.read(7)).toBeUndefined();
  });
});
