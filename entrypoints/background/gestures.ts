import { browser } from '../../lib/browser/api.ts';
import { SAVED, showBadge } from '../../lib/browser/badge.ts';
import { attempt } from '../../lib/browser/errors.ts';
import { sendToTab } from '../../lib/browser/send.ts';
import { refreshBadge } from '../../lib/browser/tab-store.ts';
import type { Trigger } from '../../lib/evidence/draft.ts';
import { startCapture } from './captures.ts';

const MENU_ID = 'capture';
const SAVED_MS = 4_000;

/** Captures with no window of ours open: a tick on the icon says that it is done, `!` that it is not whole. */
async function captureQuietly(tabId: number, trigger: Trigger): Promise<void> {
  const { status } = await startCapture(tabId, trigger).done;
  if (status !== 'done') return;
  await showBadge(tabId, SAVED);
  setTimeout(() => void refreshBadge(tabId), SAVED_MS);
}

async function addMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_ID,
    title: browser.i18n.getMessage('menuCapture'),
    contexts: ['page', 'selection', 'image', 'link', 'video'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** The tab in front; Chrome and newer Firefox hand it to the command themselves. */
async function frontTab(tab: { id?: number | undefined } | undefined): Promise<number | undefined> {
  if (tab?.id !== undefined) return tab.id;
  const tabs = await attempt(() => browser.tabs.query({ active: true, lastFocusedWindow: true }));
  return tabs.ok ? tabs.value[0]?.id : undefined;
}

async function onCommand(command: string, tab?: { id?: number | undefined }): Promise<void> {
  const tabId = await frontTab(tab);
  if (tabId === undefined) return;
  if (command === 'capture') await captureQuietly(tabId, 'shortcut');
  if (command === 'next-finding') await sendToTab(tabId, { type: 'finding/next', step: 1 });
}

/** Menu item and keyboard commands; each is a user gesture and so grants `activeTab`. */
export function listenToGestures(): void {
  browser.runtime.onInstalled.addListener(() => void addMenu());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU_ID && tab?.id !== undefined) void captureQuietly(tab.id, 'menu');
  });
  browser.commands.onCommand.addListener((command, tab) => void onCommand(command, tab));
}
