import type { Browser, Page } from 'puppeteer-core';
import type { Sites } from './sites.ts';

export type BrowserName = 'chrome' | 'firefox';

export type Theme = 'light' | 'dark';

/** Something of the extension on screen (popup, side panel, its page in a tab). */
export interface Surface {
  /** Runs a function in it; it gets the document and one JSON argument, and gives JSON. */
  evaluate<T>(read: (document: Document, argument: string) => T | Promise<T>, argument?: string): Promise<T>;
  /** Clicks the first element that matches, as the user would. */
  click(selector: string): Promise<void>;
}

/** A real browser with the extension in it; the same tests drive either browser through this. */
export interface Session {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Documents served; tests add their own. */
  readonly sites: Sites;
  /** Every request of every page, as `METHOD url`. */
  readonly requested: string[];
  /** Opens a page in a tab of its own and brings it to front. */
  open(url: string, prepare?: (page: Page) => Promise<void>): Promise<Page>;
  /** Opens a page of the extension in a tab, e.g. `/popup.html?tab=3`. */
  openExtensionPage(path: string): Promise<Page>;
  /** A page of the extension in a tab, as a surface. */
  surfaceOf(page: Page): Surface;
  /** The extension's id of the tab that stands in front. */
  activeTabId(): Promise<number>;
  /** Presses the toolbar button over a page: the popup opens and the extension has `activeTab`. */
  pressAction(page: Page): Promise<Surface>;
  /** Text of the badge over the tab that stands in front. */
  badgeText(): Promise<string>;
  /** Runs a function for every closed shadow root of a page; it gets the root and one JSON argument, and gives JSON. */
  inClosedRoots<T>(
    page: Page,
    read: (root: ShadowRoot, argument: string) => T,
    argument?: string,
  ): Promise<T[]>;
  /** Shows a page (and all that follow, in Firefox) as light or dark. */
  showTheme(page: Page, theme: Theme): Promise<void>;
  /** Puts the background to sleep, as the browser does after half a minute. */
  stopBackground(): Promise<void>;
  /** Errors the extension has logged anywhere so far, and uncaught ones. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}

/** A page as a surface. The function goes as a string: the pages' policy forbids eval, the debugger is not bound by it. */
export function surfaceOfPage(page: Page): Surface {
  return {
    evaluate: (read, argument = '') =>
      page.evaluate(`(${read.toString()})(document, ${JSON.stringify(argument)})`) as never,
    click: (selector) => page.click(selector),
  };
}
