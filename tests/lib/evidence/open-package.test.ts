import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256, utf8 } from '../../../lib/evidence/digest.ts';
import { openPackage } from '../../../lib/evidence/open-package.ts';
import { seal } from '../../../lib/evidence/seal.ts';
import { PNG, sampleDraft } from './samples.ts';

async function sampleZip(): Promise<Uint8Array> {
  const text = utf8('回复');
  const files = [
    { path: 'data/screens/000-first-view.png', mime: 'image/png', bytes: PNG, sha256: await sha256(PNG) },
    { path: 'data/page/text.txt', mime: 'text/plain', bytes: text, sha256: await sha256(text) },
  ];
  return (await seal(sampleDraft(), files, new Date('2026-11-23T10:21:50.000Z'))).zip;
}

/** The package with some files replaced, put in, or (undefined) taken out. */
async function altered(changes: Record<string, Uint8Array | undefined>): Promise<Uint8Array> {
  const entries: Zippable = unzipSync(await sampleZip());
  const folder = Object.keys(entries)[0]?.split('/')[0] ?? '';
  for (const [path, bytes] of Object.entries(changes)) {
    if (bytes === undefined) delete entries[`${folder}/${path}`];
    else entries[`${folder}/${path}`] = bytes;
  }
  return zipSync(entries);
}

async function wrongIn(zip: Uint8Array): Promise<string[]> {
  const opened = await openPackage(zip);
  if (!opened.ok) throw new Error(opened.code);
  return opened.value.files
    .filter(({ state }) => state === 'changed' || state === 'missing')
    .map(({ path, state }) => `${state} ${path}`);
}

describe('openPackage', () => {
  it('finds every file of a whole package the same', async () => {
    const opened = await openPackage(await sampleZip());
    expect(await wrongIn(await sampleZip())).toEqual([]);
    expect(opened).toMatchObject({ ok: true, value: { folder: '取证_大众点评_20261123-182134_ABCD1234' } });
    expect(opened.ok && opened.value.files.filter(({ state }) => state === 'unlisted')).toHaveLength(1);
  });

  it('names what was changed, taken out or put in', async () => {
    const path = 'data/page/text.txt';
    expect(await wrongIn(await altered({ [path]: strToU8('改过') }))).toEqual([`changed ${path}`]);
    expect(await wrongIn(await altered({ [path]: undefined }))).toEqual([`missing ${path}`]);
    expect(await wrongIn(await altered({ 'data/new.txt': strToU8('x') }))).toEqual(['changed data/new.txt']);
    expect(await wrongIn(await altered({ 'bag-info.txt': strToU8('x') }))).toEqual(['changed bag-info.txt']);
  });

  it('refuses what climbs out, explodes or is no zip', async () => {
    const bomb = zipSync({ 'a/zeros': new Uint8Array(5_000_000) });
    for (const zip of [zipSync({ '../x': strToU8('x') }), zipSync({ '/x': strToU8('x') }), bomb, PNG]) {
      expect(await openPackage(zip)).toMatchObject({ ok: false, code: 'too-large' });
    }
  });

  it('notices a changed byte of a stored picture wherever it is', async () => {
    const zip = await sampleZip();
    const start = Buffer.from(zip).indexOf(PNG);
    expect(start).toBeGreaterThan(0);
    for (let i = 0; i < PNG.length; i += 1) {
      const damaged = zip.map((byte, at) => (at === start + i ? byte ^ 1 : byte));
      expect(await wrongIn(damaged)).toEqual(['changed data/screens/000-first-view.png']);
    }
  });

  it('never throws, whatever byte is changed', async () => {
    const zip = await sampleZip();
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const opened = await openPackage(zip.map((byte, i) => (i === at ? byte ^ mask : byte)));
        expect(typeof opened.ok).toBe('boolean');
      }),
      { numRuns: 200 },
    );
  });
});
