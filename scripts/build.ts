import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

const ROOT = join(import.meta.dirname, '..');

/** Builds the extension for a browser into .output/<browser>-mv3; throws where the build fails. */
export function buildExtension(browser: 'chrome' | 'firefox'): void {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const ended = spawnSync(process.execPath, [wxt, 'build', '-b', browser], { cwd: ROOT, stdio: 'inherit' });
  if (ended.status !== 0) throw new Error(`The build for ${browser} failed; see above.`);
}
