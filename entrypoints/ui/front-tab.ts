import type { Access } from '../../components/view.ts';
import { browser } from '../../lib/browser/api.ts';
import { attempt } from '../../lib/browser/errors.ts';
import { platformFor } from '../../lib/platforms/index.ts';

/** Pages of the stores are closed to every extension. */
const CLOSED_HOSTS: readonly string[] = ['chromewebstore.google.com', 'addons.mozilla.org'];

export interface FrontTab {
  readonly tabId: number;
  readonly access: Access;
}

/**
 * What we may do on a page.
 * @param url as the browser tells it; without a grant for the page it tells none.
 * @param granted whether a toolbar click has just given `activeTab`: then no address means a page of the
 *   browser's own; without the click it means only that we may not know yet.
 */
export function accessOf(url: string | undefined, granted: boolean): Access {
  if (url === undefined || url === '') return { kind: granted ? 'special' : 'no-access' };
  if (!/^https?:/u.test(url) || !URL.canParse(url)) return { kind: 'special' };
  const { host, hostname } = new URL(url);
  if (CLOSED_HOSTS.includes(hostname)) return { kind: 'special' };
  return { kind: 'page', host, familiar: platformFor(url).id !== 'generic' };
}

/** The tab that the address of this window names (`?tab=7`, full-tab fallback), if it does. */
export function namedTab(search: string): number | undefined {
  const value = new URLSearchParams(search).get('tab');
  return value !== null && /^\d{1,10}$/u.test(value) ? Number(value) : undefined;
}

/** The tab this window is about: the named one, else the one in front; undefined where there is none. */
export async function frontTab(search: string, surface: 'popup' | 'panel'): Promise<FrontTab | undefined> {
  const named = namedTab(search);
  const found = await attempt(async () =>
    named === undefined
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : browser.tabs.get(named),
  );
  const tab = found.ok ? found.value : undefined;
  if (tab?.id === undefined) return undefined;
  return { tabId: tab.id, access: accessOf(tab.url, surface === 'popup') };
}
