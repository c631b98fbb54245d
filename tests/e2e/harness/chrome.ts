import process from 'node:process';
import puppeteer, { TargetType } from 'puppeteer-core';
import type { Browser, CDPSession, Page, Protocol, Target } from 'puppeteer-core';
import { surfaceOfPage } from './session.ts';
import type { Session } from './session.ts';
import { savedPages, serveSites } from './sites.ts';

const ARGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--force-color-profile=srgb'],
  // A second fence: what interception would ever miss finds no host.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
];

export interface LaunchOptions {
  readonly executablePath: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
}

async function closedRoots(cdp: CDPSession): Promise<number[]> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: number[] = [];
  const visit = (node: Protocol.DOM.Node): void => {
    if (node.shadowRootType === 'closed') found.push(node.backendNodeId);
    for (const next of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) visit(next);
  };
  visit(root);
  return found;
}

async function callInClosedRoots<T>(
  page: Page,
  read: (root: ShadowRoot, argument: string) => T,
  argument = '',
): Promise<T[]> {
  const cdp = await page.createCDPSession();
  try {
    const results: T[] = [];
    for (const backendNodeId of await closedRoots(cdp)) {
      const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
      const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: `function (argument) { return (${read.toString()})(this, argument); }`,
        arguments: [{ value: argument }],
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      results.push(result.value as T);
    }
    return results;
  } finally {
    await cdp.detach();
  }
}

function isPopup(target: Target, id: string): boolean {
  return target.url().startsWith(`chrome-extension://${id}/popup.html`);
}

function listenForErrors(browser: Browser, id: string, errors: string[]): void {
  const ours = (url: string | undefined): boolean => url?.startsWith(`chrome-extension://${id}/`) === true;
  browser.on('targetcreated', (target: Target) => {
    if (!ours(target.url())) return;
    if (target.type() === TargetType.SERVICE_WORKER) {
      void target.worker().then((worker) => {
        worker?.on('console', (message) => {
          if (message.type() === 'error') errors.push(`background: ${message.text()}`);
        });
        worker?.on('error', (error) => errors.push(`background: ${String(error)}`));
      });
    }
  });
}

function listenToPage(page: Page, id: string, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(`page: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const from = message.location().url ?? '';
    if (from === '' || from.startsWith(`chrome-extension://${id}/`)) errors.push(`page: ${message.text()}`);
  });
}

/** Starts Chromium with the extension in it. */
export async function startChrome({ executablePath, extension, headless }: LaunchOptions): Promise<Session> {
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [extension],
    args: ARGS,
    // Chromium on Linux takes its language from here, where its Chinese texts are installed; elsewhere from the system.
    env: { ...process.env, LANGUAGE: 'zh_CN', LANG: 'zh_CN.UTF-8' },
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
  });
  const worker = await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER);
  const id = new URL(worker.url()).host;
  const errors: string[] = [];
  const requested: string[] = [];
  const sites = savedPages();
  listenForErrors(browser, id, errors);

  const open: Session['open'] = async (url, prepare) => {
    const page = await browser.newPage();
    listenToPage(page, id, errors);
    await serveSites(page, sites, requested);
    await prepare?.(page);
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  };
  const openExtensionPage: Session['openExtensionPage'] = async (path) => {
    const page = await browser.newPage();
    listenToPage(page, id, errors);
    await page.goto(`chrome-extension://${id}${path}`);
    return page;
  };
  /** Asks in the background, waking it where it sleeps. */
  const inBackground = async <T>(expression: string): Promise<T> => {
    const target = await browser.waitForTarget((candidate) => candidate.type() === TargetType.SERVICE_WORKER);
    const background = await target.worker();
    if (!background) throw new Error('chrome: no background');
    return (await background.evaluate(expression)) as T;
  };

  return {
    name: 'chrome',
    browser,
    sites,
    requested,
    open,
    openExtensionPage,
    surfaceOf: surfaceOfPage,
    activeTabId: () =>
      inBackground<number>(
        'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)',
      ),
    badgeText: () =>
      inBackground<string>(
        'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
      ),
    async pressAction(page) {
      const extensions = await browser.extensions();
      await page.bringToFront();
      const before = browser.targets();
      const opened = browser.waitForTarget((target) => isPopup(target, id) && !before.includes(target));
      await extensions.get(id)?.triggerAction(page);
      const popup = await (await opened).asPage();
      listenToPage(popup, id, errors);
      return surfaceOfPage(popup);
    },
    inClosedRoots: callInClosedRoots,
    showTheme: (page, theme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]),
    async stopBackground() {
      const target = browser.targets().find((candidate) => candidate.type() === TargetType.SERVICE_WORKER);
      if (!target) return;
      const gone = new Promise<void>((done) => {
        browser.on('targetdestroyed', (other: Target) => other === target && done());
      });
      await (await target.worker())?.close();
      await gone;
    },
    errors: () => Promise.resolve([...errors]),
    close: () => browser.close(),
  };
}
