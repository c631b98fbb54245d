/**
 * Draws public/icon/*.png from components/icon.svg in a headless Chromium, each size on its own so that the
 * browser smooths it for that size. Run after the drawing changed: node_modules/.bin/node scripts/icons.ts
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
// @ts-expect-error plain JavaScript: it also runs on the system's Node before anything is installed
import { findBrowser } from './setup.mjs';

/** Sizes that WXT looks for by name; Chrome and Firefox choose among them (CSS px). */
const SIZES = [16, 32, 48, 96, 128] as const;

const root = join(import.meta.dirname, '..');
const drawing = await readFile(join(root, 'components/icon.svg'), 'utf8');
const folder = join(root, 'public/icon');
const executablePath = (findBrowser as (name: 'chrome') => string | undefined)('chrome');
if (executablePath === undefined) throw new Error('icons: no Chromium found');

const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  await mkdir(folder, { recursive: true });
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    const source = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
    await page.setContent(
      `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="${source}">`,
    );
    const png = await page.screenshot({ omitBackground: true, type: 'png' });
    await writeFile(join(folder, `${size}.png`), png);
  }
} finally {
  await browser.close();
}
