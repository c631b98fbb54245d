/**
 * `npm start [-- firefox]`: builds the extension, opens a real browser with it, serves the sample pages at their real
 * addresses and does the main job on them. With a display the window stays open; without one it runs headless. Either
 * way pictures of each step, the findings and an evidence package are left in .output/demo/.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { isAlarm } from '../lib/model/alarm.ts';
import { KINDS } from '../lib/model/kinds.ts';
import type { TabState } from '../lib/model/schema.ts';
import { openCardByMouse } from '../tests/e2e/card.ts';
import { start } from '../tests/e2e/harness/index.ts';
import type { BrowserName, Session, Theme } from '../tests/e2e/harness/index.ts';
import { fixtureUrl } from '../tests/e2e/harness/sites.ts';
import { packedZip } from '../tests/e2e/packages.ts';
import { captureState, marksAppear, tabState, until } from '../tests/e2e/steps.ts';
import { buildExtension } from './build.ts';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, '.output', 'demo');
const SAMPLES = ['weixin-founding-case', 'dianping-founding-case'];
/** Sizes in CSS px: the popup's own width, and a panel as browsers open it. */
const POPUP = { width: 360, height: 600 };
const PANEL = { width: 400, height: 900 };

const browserName: BrowserName = process.argv[2] === 'firefox' ? 'firefox' : 'chrome';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

function fileOf(name: string): string {
  return join(OUT, name);
}

async function shoot(page: Page, name: string, theme: Theme): Promise<void> {
  const file = fileOf(theme === 'dark' ? `${name}-dark.png` : `${name}.png`);
  writeFileSync(file, await page.screenshot());
}

/** Keeps the first and the last character, as the popup does until the user asks. */
function masked(text: string): string {
  const letters = [...text];
  return letters.length < 3
    ? '•'.repeat(letters.length)
    : `${letters[0]}${'•'.repeat(letters.length - 2)}${letters.at(-1)}`;
}

function tell(state: TabState): void {
  console.log(`\n${state.page.title}\n${state.page.url}`);
  for (const { region, assessment } of state.regions) {
    const alarms = assessment.findings.filter(isAlarm);
    console.log(`  ${region.role} (${region.adapter}): ${assessment.severity}, ${alarms.length} findings`);
    for (const { kind, text, subject, act, provisions } of alarms) {
      console.log(
        `    ${KINDS[kind].zh}  ${masked(text)}  ${subject}/${act}  ${provisions.slice(0, 3).join(', ')}`,
      );
    }
  }
}

/** The extension's own pages in tabs, in both themes. */
async function shootScreens(session: Session, tabId: number): Promise<void> {
  for (const [name, path, size] of [
    ['popup', `/popup.html?tab=${tabId}`, POPUP],
    ['panel', `/sidepanel.html?tab=${tabId}`, PANEL],
  ] as const) {
    const screen = await session.openExtensionPage(path);
    await screen.setViewport(size);
    await until(`findings in ${name}`, () =>
      screen.evaluate(() => document.querySelector('li.finding') !== null),
    );
    for (const theme of ['light', 'dark'] as const) {
      await session.showTheme(screen, theme);
      await shoot(screen, name, theme);
    }
    await session.showTheme(screen, 'light');
    await screen.close();
  }
}

/** Presses the toolbar button, then 先把证据存下来, and brings the finished package to disk. */
async function takeEvidence(session: Session, page: Page, tabId: number): Promise<string> {
  const popup = await session.pressAction(page);
  await until('main button', () =>
    popup.evaluate((document) => document.querySelector('button.main') !== null),
  );
  await popup.click('button.main');
  await until(
    'finished package',
    () => popup.evaluate((document) => document.querySelector('.box-done') !== null),
    60_000,
  );
  const asker = await session.openExtensionPage(`/popup.html?tab=${tabId}`);
  const capture = await until('state of the capture', () => captureState(asker, tabId));
  const file = fileOf(capture.package?.name ?? `${capture.evidenceId}.zip`);
  writeFileSync(file, await packedZip(asker, capture.evidenceId));
  await asker.close();
  return file;
}

/** Shows marks and card, and gives what was found. */
async function readSample(
  session: Session,
  slug: string,
  shots: boolean,
): Promise<{ page: Page; tabId: number; state: TabState }> {
  const page = await session.open(fixtureUrl(slug));
  await marksAppear(page);
  const tabId = await session.activeTabId();
  await page.evaluate(() => {
    const [first] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    (first as Range | undefined)?.startContainer.parentElement?.scrollIntoView({
      block: 'center',
      behavior: 'instant',
    });
  });
  for (const theme of shots ? (['dark', 'light'] as const) : []) {
    await session.showTheme(page, theme);
    await shoot(page, 'page-marks', theme);
  }
  await openCardByMouse(session, page);
  for (const theme of shots ? (['dark', 'light'] as const) : []) {
    await session.showTheme(page, theme);
    await sleep(200);
    await shoot(page, 'card', theme);
  }
  const asker = await session.openExtensionPage(`/popup.html?tab=${tabId}`);
  const state = await until('state of the tab', () => tabState(asker, tabId));
  await asker.close();
  await page.bringToFront();
  return { page, tabId, state };
}

async function mainJob(session: Session): Promise<string[]> {
  const states: TabState[] = [];
  const files: string[] = [];
  for (const [index, slug] of SAMPLES.entries()) {
    const { page, tabId, state } = await readSample(session, slug, index === 0);
    states.push(state);
    tell(state);
    if (index === 0) await shootScreens(session, tabId);
    else files.push(await takeEvidence(session, page, tabId));
  }
  writeFileSync(fileOf('findings.json'), `${JSON.stringify(states, null, 2)}\n`);
  return files;
}

async function stayOpen(session: Session): Promise<void> {
  console.log(`
The browser stays open. Try: the marker at the end of a marked line; the toolbar button; 先把证据存下来;
the side panel. The sample pages are in the tabs; nothing is sent anywhere. Close the window to end.`);
  await new Promise<void>((resolve) => session.browser.once('disconnected', () => resolve()));
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
buildExtension(browserName);
const session = await start(browserName, { headless: !hasDisplay });
try {
  const packages = await mainJob(session);
  console.log(
    `\nPictures of each step, findings.json and the evidence package are in ${relative(process.cwd(), OUT)}:`,
  );
  for (const file of packages)
    console.log(`  ${relative(OUT, file)} (unzip it, then: sha256sum -c manifest-sha256.txt)`);
  if (hasDisplay) await stayOpen(session);
} finally {
  if (session.browser.connected) await session.close();
}
