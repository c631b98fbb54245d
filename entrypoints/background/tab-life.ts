import { browser } from '../../lib/browser/api.ts';
import { sendToTab } from '../../lib/browser/send.ts';
import { tabStates } from '../../lib/browser/storage.ts';
import { forgetTab, refreshBadge } from '../../lib/browser/tab-store.ts';
import { cancelCapture } from './captures.ts';

/**
 * After a navigation to a page that we do not read, nobody speaks for the old visit any more: its state
 * goes. (The address is hidden from us without the `tabs` permission, and SPA routes load too, so the
 * content script is asked; a new page that has one begins a new visit by itself.)
 */
async function onLoaded(tabId: number): Promise<void> {
  const before = await tabStates.read(tabId);
  if (before === undefined) return;
  const asked = await sendToTab(tabId, { type: 'findings/dismissed', findingIds: before.dismissed });
  if (asked.ok || asked.code !== 'not-found') return;
  await forgetTab(tabId, (state) => state?.page.visit === before.page.visit);
  await refreshBadge(tabId);
}

/** Forgets what belongs to tabs that closed or went elsewhere. */
export function listenToTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    cancelCapture(tabId);
    void forgetTab(tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void onLoaded(tabId);
  });
}
