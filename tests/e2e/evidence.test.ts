import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER, start } from './harness/index.ts';
import type { Session } from './harness/index.ts';
import { decodePng } from './harness/png.ts';
import { fixtureUrl } from './harness/sites.ts';
import { packedZip } from './packages.ts';
import { captureState, markedTexts, marksAppear, until } from './steps.ts';

/** Unpacks a zip into a folder of its own and gives the folder of the package. */
function unpack(zip: Uint8Array, parent: string): string {
  const entries = Object.entries(unzipSync(zip));
  for (const [name, bytes] of entries) {
    expect(name).not.toMatch(/\.\.|^\/|\\/);
    mkdirSync(join(parent, dirname(name)), { recursive: true });
    writeFileSync(join(parent, name), bytes);
  }
  const [top = ''] = readdirSync(parent);
  return join(parent, top);
}

/** Runs `sha256sum -c` over a manifest; gives its exit code. */
function sha256sum(folder: string, manifest: string): number {
  try {
    execFileSync('sha256sum', ['--check', '--strict', '--quiet', manifest], { cwd: folder, stdio: 'pipe' });
    return 0;
  } catch {
    return 1;
  }
}

describe(`evidence from the toolbar, ${BROWSER}`, () => {
  let session: Session;
  const temporary = mkdtempSync(join(tmpdir(), 'pingdun-e2e-'));
  beforeAll(async () => {
    session = await start(BROWSER);
  });
  afterAll(async () => {
    rmSync(temporary, { recursive: true, force: true });
    const errors = await session.errors();
    await session.close();
    expect(errors).toEqual([]);
  });

  it('captures from the action; the package verifies, and a changed byte does not', async () => {
    const page = await session.open(fixtureUrl('dianping-founding-case'));
    const before = await marksAppear(page);
    const tabId = await session.activeTabId();
    const popup = await session.pressAction(page);
    await until('main button', () =>
      popup.evaluate((document) => document.querySelector('button.main') !== null),
    );
    await popup.click('button.main');
    await until(
      'end of the capture in the popup',
      () => popup.evaluate((document) => document.querySelector('.box-done') !== null),
      40_000,
    );

    const asker = await session.openExtensionPage(`/popup.html?tab=${tabId}`);
    const capture = await until('state of the capture', () => captureState(asker, tabId));
    expect(capture.status).toBe('done');
    expect(capture.firstView).toBe(true);
    expect(capture.pictures.taken).toBeGreaterThan(0);

    const zip = await packedZip(asker, capture.evidenceId);
    const folder = unpack(zip, temporary);
    expect(sha256sum(folder, 'manifest-sha256.txt')).toBe(0);
    expect(sha256sum(folder, 'tagmanifest-sha256.txt')).toBe(0);

    const manifest = readFileSync(join(folder, 'manifest-sha256.txt'), 'utf8').trim().split('\n');
    const files = manifest.map((line) => line.slice(66));
    const pictures = files.filter((file) => file.endsWith('.png'));
    expect(pictures.length).toBeGreaterThan(0);
    for (const file of pictures) {
      const { width, height } = decodePng(readFileSync(join(folder, file)));
      expect(Math.min(width, height)).toBeGreaterThan(0);
    }

    const [first = ''] = files;
    const bytes = readFileSync(join(folder, first));
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    writeFileSync(join(folder, first), bytes);
    expect(sha256sum(folder, 'manifest-sha256.txt')).toBe(1);

    // Everything of ours was off the page while it was taken, and is back now.
    expect([...(await markedTexts(page))].sort()).toEqual([...before].sort());
    await page.close();
  });
});
