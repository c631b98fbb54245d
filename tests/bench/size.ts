/** What a page has to load: size of the content script, gzip -9, against the budget. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../e2e/harness/index.ts';
import type { BrowserName } from '../e2e/harness/index.ts';
import { report } from './measure.ts';

const BUDGET = 40_000;

function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

function sizesOf(name: BrowserName): object {
  const folder = builtExtension(name);
  const scripts = join(folder, 'content-scripts');
  const content = readdirSync(scripts).filter((file) => file.endsWith('.js'));
  const bytes = content.reduce((sum, file) => sum + gzipped(join(scripts, file)), 0);
  return {
    contentScriptGzip: bytes,
    ofBudget: Number((bytes / BUDGET).toFixed(2)),
    backgroundGzip: gzipped(join(folder, 'background.js')),
  };
}

/** Measures both builds. */
export function benchSize(): void {
  report('size', { budget: BUDGET, chrome: sizesOf('chrome'), firefox: sizesOf('firefox') });
}
