import { ok, type Result } from '../model/result.ts';
import { browser } from './api.ts';
import { attempt } from './errors.ts';
import { sendToTab } from './send.ts';

/** Files of our content script as the built manifest names them. */
function contentFiles(): { js: string[]; css: string[] } {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return {
    js: scripts.flatMap(({ js }) => js ?? []),
    css: scripts.flatMap(({ css }) => css ?? []),
  };
}

async function inject(tabId: number): Promise<Result<null>> {
  const { js, css } = contentFiles();
  const target = { tabId };
  return attempt(async () => {
    // The style first: marks must never stand on the page unstyled.
    if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
    await browser.scripting.executeScript({ target, files: js });
    return null;
  });
}

/**
 * Sees to it that our content script is in the tab and has read it. Needs `activeTab` where the page
 * is not one of our platforms. Errors: `no-permission`, `page-not-allowed`, `tab-gone`.
 */
export async function scanTab(tabId: number): Promise<Result<null>> {
  const asked = await sendToTab(tabId, { type: 'page/rescan' });
  if (asked.ok || asked.code !== 'not-found') return asked;
  const injected = await inject(tabId);
  return injected.ok ? ok(null) : injected;
}
