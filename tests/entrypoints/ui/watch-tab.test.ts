import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabView } from '../../../components/view.ts';
import { sampleTab } from '../../lib/evidence/samples.ts';

vi.mock('../../../lib/browser/api.ts', async () => ({
  browser: (await import('../../lib/browser/fake-browser.ts')).fakeBrowser,
}));
const { panelWishes, tabStates } = await import('../../../lib/browser/storage.ts');
const { watchTab } = await import('../../../entrypoints/ui/watch-tab.ts');
const { resetBrowser } = await import('../../lib/browser/fake-browser.ts');

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const tab = { tabId: 7, access: { kind: 'no-access' } } as const;

describe('watchTab', () => {
  beforeEach(resetBrowser);

  const watched = async (signal: AbortSignal): Promise<TabView[]> => {
    const views: TabView[] = [];
    watchTab(tab, (view) => views.push(view), signal);
    await settle();
    return views;
  };

  it('draws what is known at once and follows changes until it is told to stop', async () => {
    const stop = new AbortController();
    const views = await watched(stop.signal);
    expect(views.at(-1)).toEqual({ access: tab.access, state: undefined, capture: undefined });
    await tabStates.write(7, sampleTab(['r1']));
    expect(views.at(-1)?.state).toEqual(sampleTab(['r1']));
    const count = views.length;
    stop.abort();
    await tabStates.clear(7);
    expect(views).toHaveLength(count);
  });

  it('takes a wish of the card once: shown here, gone from the store', async () => {
    await panelWishes.write(7, 'r1/0');
    const views = await watched(new AbortController().signal);
    expect(views.at(-1)?.wish).toBe('r1/0');
    expect(await panelWishes.read(7)).toBeUndefined();
    const again = await watched(new AbortController().signal);
    expect(again.at(-1)?.wish).toBeUndefined();
  });
});
