import { bytesOfDataUrl } from '../evidence/digest.ts';
import { err, ok, type Result } from '../model/result.ts';
import { browser } from './api.ts';
import { pictureSpacingMs } from './capabilities.ts';
import { attempt } from './errors.ts';

/** Refused calls count against the quota too, so a refusal is followed by a longer wait. */
const BACK_OFF_MS = 1_000;
const MAX_REFUSALS = 5;

/** Takes a picture (PNG bytes) of what the tab shows now; refuses when another tab is in front. */
export type Camera = () => Promise<Result<Uint8Array<ArrayBuffer>>>;

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The window of the tab, while the tab is the one in front. */
async function windowShowing(tabId: number): Promise<Result<number>> {
  const tab = await attempt(() => browser.tabs.get(tabId));
  if (!tab.ok) return err('tab-gone', tab.detail);
  if (!tab.value.active || tab.value.windowId === undefined) return err('page-changed', 'tab-switched');
  return ok(tab.value.windowId);
}

async function shoot(tabId: number): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const before = await windowShowing(tabId);
  if (!before.ok) return before;
  const taken = await attempt(() => browser.tabs.captureVisibleTab(before.value, { format: 'png' }));
  if (!taken.ok) return taken;
  // The tab may have been switched while the picture was taken: then it shows another page.
  const after = await windowShowing(tabId);
  if (!after.ok) return after;
  const bytes = bytesOfDataUrl(taken.value);
  return bytes === undefined ? err('unreadable-image') : ok(bytes);
}

/**
 * A camera on one tab. Pictures are spaced by `spacingMs` and tried again after a refusal for quota.
 * Errors: `no-permission` (no grant), `page-changed` (tab not in front), `tab-gone`, `quota`.
 */
export function createCamera(tabId: number, spacingMs: number = pictureSpacingMs()): Camera {
  let notBefore = 0;
  return async () => {
    for (let refusals = 0; ; refusals += 1) {
      const early = notBefore - performance.now();
      if (early > 0) await wait(early);
      // The quota counts calls, so the distance is from call to call.
      const called = performance.now();
      const picture = await shoot(tabId);
      const refused = !picture.ok && picture.code === 'quota';
      notBefore = called + (refused ? BACK_OFF_MS : spacingMs);
      if (!refused || refusals >= MAX_REFUSALS) return picture;
    }
  };
}
