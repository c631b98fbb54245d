import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { TabState } from '../../lib/model/schema.ts';
import type { CaptureState } from '../../lib/evidence/capture-state.ts';
import type { Session } from './harness/index.ts';

/** Asks again until the answer is neither undefined nor false; fails by name after `ms`. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  ms = 15_000,
): Promise<T> {
  const end = performance.now() + ms;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await sleep(100);
  } while (performance.now() < end);
  throw new Error(`never came: ${what} (last: ${String(last)})`);
}

/** The texts marked in a page, in the order of the registry. The page sees the registry as we do. */
export function markedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => (range as Range).toString()),
    ),
  );
}

/** Waits for `count` marks or more and gives their texts. */
export function marksAppear(page: Page, count = 1): Promise<string[]> {
  return until(`${count} marks`, async () => {
    const texts = await markedTexts(page);
    return texts.length >= count && texts;
  });
}

/** Whether a page says that the extension has read it (its state is known to the background). */
export function tabState(asker: Page, tabId: number): Promise<TabState | undefined> {
  return readSession<TabState>(asker, `tab:${tabId}`);
}

/** Progress of the tab's capture. */
export function captureState(asker: Page, tabId: number): Promise<CaptureState | undefined> {
  return readSession<CaptureState>(asker, `capture:${tabId}`);
}

async function readSession<T>(asker: Page, key: string): Promise<T | undefined> {
  // A string, as the extension API is a global only there.
  const told = await asker.evaluate(
    `(globalThis.browser ?? chrome).storage.session.get(${JSON.stringify(key)}).then((all) => JSON.stringify(all[${JSON.stringify(key)}] ?? null))`,
  );
  const value: unknown = JSON.parse(String(told));
  return (value as T | null) ?? undefined;
}

/** Waits until the extension has read the page in front; gives its tab, its state and a page of ours that can ask on. */
export async function pageIsRead(session: Session): Promise<{ tabId: number; state: TabState; asker: Page }> {
  const tabId = await session.activeTabId();
  const asker = await session.openExtensionPage(`/popup.html?tab=${tabId}`);
  const state = await until('state of the tab', async () => {
    const told = await tabState(asker, tabId);
    return told?.status === 'done' && told;
  });
  return { tabId, state, asker };
}

/** Keeps the page's serialisation as it was before any content script of `document_idle` ran. */
export async function rememberMarkup(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    // Registered while the event is on its way up, so that the page's own handlers come first.
    document.addEventListener('DOMContentLoaded', () => {
      addEventListener('DOMContentLoaded', () => {
        Object.assign(globalThis, { markupBefore: document.documentElement.outerHTML });
      });
    });
  });
}

/** Whether the page's DOM is byte for byte what it was. */
export function markupIsUntouched(page: Page): Promise<boolean> {
  return page.evaluate(() => Reflect.get(globalThis, 'markupBefore') === document.documentElement.outerHTML);
}
