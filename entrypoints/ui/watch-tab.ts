import type { TabView } from '../../components/view.ts';
import { panelWishes, watchCapture, watchTabState } from '../../lib/browser/storage.ts';
import type { FrontTab } from './front-tab.ts';

/** Puts together what is known of a tab, and again after each change, until the signal aborts. */
export function watchTab(
  { tabId, access }: FrontTab,
  listener: (view: TabView) => void,
  signal: AbortSignal,
): void {
  let view: TabView = { access };
  const change = (part: Partial<TabView>): void => {
    view = { ...view, ...part };
    listener(view);
  };
  // A wish is for once: taken away as soon as it is seen, so that the next opening starts at the top.
  const take = (wish: string): void => {
    change({ wish });
    void panelWishes.clear(tabId);
  };
  watchTabState(tabId, (state) => change({ state }), signal);
  watchCapture(tabId, (capture) => change({ capture }), signal);
  panelWishes.watch(tabId, (wish) => wish !== undefined && take(wish), signal);
}
