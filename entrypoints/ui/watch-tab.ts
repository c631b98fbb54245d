import type { TabView } from '../../components/view.ts';
import { watchCapture, watchTabState } from '../../lib/browser/storage.ts';
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
  watchTabState(tabId, (state) => change({ state }), signal);
  watchCapture(tabId, (capture) => change({ capture }), signal);
}
