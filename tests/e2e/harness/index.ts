import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { startChrome } from './chrome.ts';
import { startFirefox } from './firefox.ts';
import type { BrowserName, Session } from './session.ts';
// @ts-expect-error plain JavaScript: it also runs on the system's Node before anything is installed
import { findBrowser } from '../../../scripts/setup.mjs';

export type { BrowserName, Session, Surface, Theme } from './session.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Folder of the built extension for a browser. */
export function builtExtension(name: BrowserName): string {
  const folder = join(ROOT, '.output', `${name}-mv3`);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${name}: not built yet (npm run build)`);
  return folder;
}

/** Starts a real browser with the built extension in it. */
export function start(name: BrowserName, { headless = true } = {}): Promise<Session> {
  const executablePath = (findBrowser as (name: BrowserName) => string | undefined)(name);
  if (!executablePath) throw new Error(`${name}: no browser found (npm test installs one where it can)`);
  const options = { executablePath, extension: builtExtension(name), headless };
  return name === 'chrome' ? startChrome(options) : startFirefox(options);
}

/** The browser this run is about (scripts/check.ts runs the same tests once for each). */
export const BROWSER: BrowserName = process.env['PINGDUN_BROWSER'] === 'firefox' ? 'firefox' : 'chrome';
