import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import type { LaunchOptions } from './chrome.ts';
import { surfaceOfPage } from './session.ts';
import type { Session, Surface } from './session.ts';
import { savedPages, serveSites } from './sites.ts';

/**
 * What WebDriver BiDi offers beyond puppeteer's own interface: Firefox's `moz:scope: chrome` reaches the browser's
 * own window (toolbar, popup, tabs), and serialisation tells closed shadow roots.
 */
interface Bidi {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

interface RemoteValue {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: unknown;
}

interface EvaluateResult {
  readonly type: 'success' | 'exception';
  readonly result?: RemoteValue;
  readonly exceptionDetails?: { readonly text: string };
}

interface Context {
  readonly context: string;
  readonly url: string;
}

const EXTENSION_PREFS = {
  'intl.locale.requested': 'zh-CN',
  'intl.accept_languages': 'zh-CN',
  // The tests' own pages are not slowed by the animation of popups.
  'toolkit.cosmeticAnimations.enabled': false,
};

async function contexts(bidi: Bidi, scope: 'chrome' | 'content'): Promise<readonly Context[]> {
  const { result } = await bidi.send(
    'browsingContext.getTree',
    scope === 'chrome' ? { 'moz:scope': 'chrome' } : {},
  );
  return (result as { contexts: Context[] }).contexts;
}

function valueOf(told: unknown): RemoteValue {
  const { type, result, exceptionDetails } = told as EvaluateResult;
  if (type === 'exception' || !result) throw new Error(`firefox: ${exceptionDetails?.text ?? 'no result'}`);
  return result;
}

/** Runs an expression that gives JSON (or undefined) in a context. */
async function evaluateJson<T>(bidi: Bidi, context: string, expression: string): Promise<T> {
  const { result } = await bidi.send('script.evaluate', {
    expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value) ?? 'null')`,
    target: { context },
    awaitPromise: true,
  });
  return JSON.parse(String(valueOf(result).value)) as T;
}

function collectClosedRoots(value: RemoteValue | null | undefined, found: string[]): void {
  const node = value?.value as
    { mode?: string; children?: RemoteValue[]; shadowRoot?: RemoteValue | null } | undefined;
  if (!node) return;
  if (node.mode === 'closed' && value?.sharedId) found.push(value.sharedId);
  collectClosedRoots(node.shadowRoot, found);
  for (const child of node.children ?? []) collectClosedRoots(child, found);
}

async function callInClosedRoots<T>(
  bidi: Bidi,
  context: string,
  read: (root: ShadowRoot, argument: string) => T,
  argument: string,
): Promise<T[]> {
  const { result: tree } = await bidi.send('script.evaluate', {
    expression: 'document.documentElement',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  const roots: string[] = [];
  collectClosedRoots(valueOf(tree), roots);
  const results: T[] = [];
  for (const sharedId of roots) {
    const { result } = await bidi.send('script.callFunction', {
      functionDeclaration: `(root, argument) => JSON.stringify((${read.toString()})(root, argument)) ?? 'null'`,
      arguments: [{ sharedId }, { type: 'string', value: argument }],
      target: { context },
      awaitPromise: false,
    });
    results.push(JSON.parse(String(valueOf(result).value)) as T);
  }
  return results;
}

/** Starts Firefox with the extension in it. */
export async function startFirefox({ executablePath, extension, headless }: LaunchOptions): Promise<Session> {
  const browser: Browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: EXTENSION_PREFS,
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
  });
  const id = await browser.installExtension(extension);
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const [window] = await contexts(bidi, 'chrome');
  if (!window) throw new Error('firefox: no browser window');
  const inWindow = <T>(expression: string): Promise<T> => evaluateJson<T>(bidi, window.context, expression);
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;
  const api = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global`;
  const origin = `moz-extension://${await inWindow<string>(`${policy}.mozExtensionHostname`)}`;
  const errors: string[] = [];
  const requested: string[] = [];
  const sites = savedPages();

  const contextOf = async (page: Page): Promise<string> => {
    const token = `${Math.random()}`;
    await page.evaluate((mark) => Object.assign(globalThis, { e2eToken: mark }), token);
    for (const { context } of await contexts(bidi, 'content')) {
      if ((await evaluateJson<string | null>(bidi, context, 'globalThis.e2eToken')) === token) return context;
    }
    throw new Error('firefox: page without a context');
  };

  /** A function in the document of the extension that a popup of the window shows (it has no tab). */
  const inBrowserElement = <T>(ending: string, body: string): Promise<T> =>
    inWindow<T>(`(async () => {
      const shows = (element) => element.classList.contains('webextension-popup-browser') && element.currentURI?.spec.startsWith(${JSON.stringify(origin)}) &&
        element.currentURI.spec.includes(${JSON.stringify(ending)});
      const all = (root) => [...root.querySelectorAll('browser')].flatMap((element) =>
        [element, ...(element.contentDocument ? all(element.contentDocument) : [])]);
      let shown;
      for (let i = 0; i < 50 && !shown; i++) {
        shown = all(document).find(shows);
        if (!shown) await new Promise((done) => setTimeout(done, 100));
      }
      if (!shown) throw new Error('nothing shows ' + ${JSON.stringify(ending)});
      const name = 'e2e:' + Math.random();
      const answer = new Promise((done) => shown.messageManager.addMessageListener(name, ({ data }) => done(data)));
      const script = '(async () => { let told; try { told = { value: JSON.stringify(await (' + ${JSON.stringify(body)} +
        ')(content)) } } catch (error) { told = { error: String(error) } } sendAsyncMessage(' + JSON.stringify(name) + ', told); })()';
      shown.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
      // The popup may have changed its process between the two: the caller asks again.
      const silence = new Promise((_, fail) => setTimeout(() => fail(new Error('no answer from ' + ${JSON.stringify(ending)})), 3000));
      const told = await Promise.race([answer, silence]);
      if (told.error) throw new Error(told.error);
      return told.value === undefined ? null : JSON.parse(told.value);
    })()`);

  const surfaceAt = (ending: string): Surface => ({
    evaluate: (read, argument = '') =>
      inBrowserElement(
        ending,
        `(content) => (${read.toString()})(content.document, ${JSON.stringify(argument)})`,
      ),
    click: (selector) =>
      inBrowserElement(
        ending,
        `(content) => {
          const element = content.document.querySelector(${JSON.stringify(selector)});
          if (!element) throw new Error('nothing matches ' + ${JSON.stringify(selector)});
          element.click();
        }`,
      ),
  });

  return {
    name: 'firefox',
    browser,
    sites,
    requested,
    async open(url, prepare) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => errors.push(`page: ${String(error)}`));
      await serveSites(page, sites, requested);
      await prepare?.(page);
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    async openExtensionPage(path) {
      const before = await browser.pages();
      await inWindow(
        `void (gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(origin + path)}))`,
      );
      for (let i = 0; i < 50; i++) {
        const page = (await browser.pages()).find((candidate) => !before.includes(candidate));
        if (page && (await page.evaluate(() => location.href)).startsWith(origin)) return page;
        await new Promise((done) => setTimeout(done, 100));
      }
      throw new Error(`firefox: ${path} did not open`);
    },
    surfaceOf: surfaceOfPage,
    activeTabId: () => inWindow<number>(`${api}.tabTracker.getId(gBrowser.selectedTab)`),
    badgeText: () =>
      inWindow<string>(
        `(async () => { const action = ${api}.browserActionFor(${policy}.extension); return action.action.getProperty(gBrowser.selectedTab, 'badgeText') ?? ''; })()`,
      ),
    async pressAction(page) {
      await page.bringToFront();
      // A popup that still stands open over another page would refuse the next one.
      await inWindow(`(async () => {
        const panels = () => [...document.querySelectorAll('panel')].filter((panel) => panel.state !== 'closed');
        const pressed = () => document.querySelector('toolbarbutton[open]') !== null;
        for (let i = 0; i < 50 && (panels().length > 0 || pressed()); i++) {
          for (const panel of panels()) panel.hidePopup();
          await new Promise((done) => setTimeout(done, 100));
        }
      })()`);
      await inWindow(
        `${api}.browserActionFor(${policy}.extension).openPopup(window, false).then(() => null)`,
      );
      return surfaceAt('/popup.html');
    },
    inClosedRoots: async (page, read, argument = '') =>
      callInClosedRoots(bidi, await contextOf(page), read, argument),
    async showTheme(page, theme) {
      const value = theme === 'dark' ? 0 : 1;
      await inWindow(
        `void Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`,
      );
      await page.waitForFunction(
        (wanted: string) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
        {},
        theme,
      );
    },
    stopBackground: async () => {
      await inWindow(`${policy}.extension.terminateBackground().then(() => null)`);
    },
    async errors() {
      const logged = await inWindow<string[]>(
        `Services.console.getMessageArray()
          .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
          .filter((message) => message.sourceName?.startsWith(${JSON.stringify(origin)}) || message.addonId === ${JSON.stringify(id)})
          .map((message) => message.errorMessage + ' @ ' + message.sourceName + ':' + message.lineNumber)`,
      );
      return [...errors, ...logged];
    },
    close: () => browser.close(),
  };
}
