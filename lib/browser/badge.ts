import type { CaptureState } from '../evidence/capture-state.ts';
import type { TabState } from '../model/schema.ts';
import { browser } from './api.ts';
import { attempt } from './errors.ts';
import { countAlarms } from './tab-state.ts';

export interface Badge {
  readonly text: string;
  readonly color: string;
  readonly textColor: string;
}

/** Amber, never alarm red (anchors/ux.md 5); each pair has a contrast of at least 4.5 to 1. */
const AMBER = { color: '#b45309', textColor: '#ffffff' };
const GREEN = { color: '#1a7f37', textColor: '#ffffff' };
const GREY = { color: '#57606a', textColor: '#ffffff' };

/** Shown for a moment after a capture that no window of ours reported on. */
export const SAVED: Badge = { text: '✓', ...GREEN };

/**
 * What stands on the toolbar icon: `!` when something failed or a capture is partial, the number of
 * findings, `?` when all of them are unsure, nothing otherwise.
 */
export function badgeOf(state: TabState | undefined, capture: CaptureState | undefined): Badge {
  const trouble = capture?.status === 'partial' || capture?.status === 'failed';
  if (trouble || state?.status === 'failed') return { text: '!', ...AMBER };
  if (state === undefined) return { text: '', ...GREY };
  const { sure, unsure } = countAlarms(state);
  // Four characters fit on the icon.
  if (sure > 0) return { text: sure > 999 ? '999+' : String(sure), ...AMBER };
  return unsure > 0 ? { text: '?', ...GREY } : { text: '', ...GREY };
}

/** Shows the badge on one tab. A tab that has gone meanwhile needs none, so its failure is no failure. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  const shown = await attempt(async () => {
    await browser.action.setBadgeText({ tabId, text: badge.text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: badge.color });
    await browser.action.setBadgeTextColor({ tabId, color: badge.textColor });
  });
  if (!shown.ok && shown.code !== 'tab-gone') console.error('pingdun badge:', shown.code);
}
