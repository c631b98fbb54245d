import { ok, type Result } from '../model/result.ts';
import type { TabState } from '../model/schema.ts';
import { badgeOf, showBadge } from './badge.ts';
import { createSerial } from './serial.ts';
import { captureStates, panelWishes, tabStates } from './storage.ts';
import { fail } from './tab-state.ts';

const serial = createSerial();

/** Shows what is stored of a tab on its icon. */
export async function refreshBadge(tabId: number): Promise<void> {
  await showBadge(tabId, badgeOf(await tabStates.read(tabId), await captureStates.read(tabId)));
}

async function write(tabId: number, before: TabState | undefined, after: TabState): Promise<Result<null>> {
  const written = await tabStates.write(tabId, after);
  if (written.ok) return written;
  // What was found before is kept; where that was nothing, the state without regions still fits.
  const kept = before?.page.visit === after.page.visit ? before : { ...after, regions: [] };
  await tabStates.write(tabId, fail(kept, written.code, after.updatedAt));
  return written;
}

/**
 * Changes the state of a tab; changes of one tab run one after another, each on what the last one
 * wrote. `undefined` or the same object from `change` means that nothing changes. Gives the state
 * as it is now in the change's mind, or `storage-full`/`internal` where it could not be written.
 */
export function updateTab(
  tabId: number,
  change: (state: TabState | undefined) => TabState | undefined | Promise<TabState | undefined>,
): Promise<Result<TabState | undefined>> {
  return serial(tabId, async () => {
    const before = await tabStates.read(tabId);
    const after = await change(before);
    if (after === undefined || after === before) return ok(before);
    const written = await write(tabId, before, after);
    if (before !== undefined && before.page.visit !== after.page.visit) await clearEndedCapture(tabId);
    await refreshBadge(tabId);
    return written.ok ? ok(after) : written;
  });
}

/** Forgets a tab for which `stale` holds; waits for changes under way. */
export function forgetTab(
  tabId: number,
  stale: (state: TabState | undefined) => boolean = () => true,
): Promise<void> {
  return serial(tabId, async () => {
    if (!stale(await tabStates.read(tabId))) return;
    await Promise.all([tabStates, captureStates, panelWishes].map((item) => item.clear(tabId)));
  });
}

/**
 * Takes the report of an ended capture off a tab: it speaks of the visit in which it was made and would
 * mislead on the next page. The package stays.
 */
export async function clearEndedCapture(tabId: number): Promise<void> {
  const capture = await captureStates.read(tabId);
  if (capture !== undefined && capture.status !== 'running') await captureStates.clear(tabId);
}
