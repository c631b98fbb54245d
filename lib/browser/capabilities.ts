import { err, ok, type Result } from '../model/result.ts';
import { browser } from './api.ts';
import { attempt } from './errors.ts';

/** Chrome's side panel; absent from the polyfill's types and from Firefox. */
interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
}

/** Whether this is Firefox: pages there are `moz-extension:`; the name of the browser is never asked. */
export function isFirefox(): boolean {
  return browser.runtime.getURL('').startsWith('moz-extension:');
}

/** Milliseconds between two pictures: Chrome refuses more than two calls a second (anchors/evidence.md 1). */
export function pictureSpacingMs(): number {
  return isFirefox() ? 0 : 600;
}

function hasSidePanel(api: object): api is { sidePanel: SidePanel } {
  return 'sidePanel' in api && typeof api.sidePanel === 'object' && api.sidePanel !== null;
}

/**
 * Opens side panel or sidebar. Browsers allow it only inside a user gesture of the extension itself:
 * `no-permission` where this call was none (a message from a page never is).
 */
export async function openPanel(tabId: number): Promise<Result<null>> {
  const api: object = browser;
  const opened = await attempt(async () => {
    if (hasSidePanel(api)) return api.sidePanel.open({ tabId });
    // Firefox for Android has neither.
    if (typeof browser.sidebarAction?.open !== 'function') throw new Error('no permission: no panel here');
    return browser.sidebarAction.open();
  });
  return opened.ok
    ? ok(null)
    : err(opened.code === 'internal' ? 'no-permission' : opened.code, opened.detail);
}
