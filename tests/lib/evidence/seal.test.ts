import { afterEach, describe, expect, it } from 'vitest';
import { addEvent, firstBreak } from '../../../lib/evidence/custody.ts';
import { sha256, utf8 } from '../../../lib/evidence/digest.ts';
import { recordSchema } from '../../../lib/evidence/record.ts';
import { seal } from '../../../lib/evidence/seal.ts';
import type { EvidenceFile } from '../../../lib/evidence/store.ts';
import { PNG, sampleDraft } from './samples.ts';
import { unpack, type Unpacked } from './unpack.ts';

const ENDED = new Date('2026-11-23T10:21:50.000Z');
const FIRST = 'data/screens/000-first-view.png';

async function fileOf(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<EvidenceFile> {
  const mime = path.endsWith('.png') ? 'image/png' : 'text/plain';
  return { path, mime, bytes, sha256: await sha256(bytes) };
}

async function sample() {
  const draft = {
    ...sampleDraft(),
    custody: await addEvent([], 'capture-started', 't0'),
    pictures: [{ path: FIRST, takenAt: '2026-11-23T10:21:34.100Z' }],
  };
  const files = [
    await fileOf(FIRST, PNG),
    await fileOf('data/page/dom.html.txt', utf8('<html><script>alert(1)</script>')),
    await fileOf('data/regions/01.txt', utf8('回复')),
  ];
  return { draft, files };
}

let unpacked: Unpacked | undefined;
afterEach(() => {
  unpacked?.remove();
  unpacked = undefined;
});

describe('seal', () => {
  it('makes a bag that unzip and sha256sum accept, with Chinese names kept', async () => {
    const { draft, files } = await sample();
    const { zip, info } = await seal(draft, files, ENDED);
    unpacked = unpack(zip);
    expect(unpacked.folder).toBe('取证_大众点评_20261123-182134_ABCD1234');
    expect(info.name).toBe(`${unpacked.folder}.zip`);
    expect(unpacked.paths).toEqual(
      [
        'bag-info.txt',
        'bagit.txt',
        'data/custody.ndjson',
        'data/evidence.json',
        'data/findings.json',
        'data/page/dom.html.txt',
        'data/regions/01.txt',
        FIRST,
        'manifest-sha256.txt',
        'tagmanifest-sha256.txt',
        '先看我.html',
      ].sort(),
    );
    expect(info.files).toBe(unpacked.paths.length);
    expect(unpacked.accepts('manifest-sha256.txt')).toBe(true);
    expect(unpacked.accepts('tagmanifest-sha256.txt')).toBe(true);
    expect(unpacked.read(FIRST).equals(PNG)).toBe(true);
  });

  it('names every payload file in the manifest and every other in the tag manifest', async () => {
    const { draft, files } = await sample();
    unpacked = unpack((await seal(draft, files, ENDED)).zip);
    const named = ['manifest-sha256.txt', 'tagmanifest-sha256.txt'].flatMap((manifest) =>
      (unpacked?.read(manifest).toString() ?? '')
        .trim()
        .split('\n')
        .map((line) => line.slice(66)),
    );
    const unnamed = unpacked.paths.filter((path) => !named.includes(path));
    expect(unnamed).toEqual(['tagmanifest-sha256.txt']);
    const payload = unpacked.paths.filter((path) => path.startsWith('data/'));
    const octets = payload.reduce((sum, path) => sum + (unpacked?.read(path).length ?? 0), 0);
    expect(unpacked.read('bag-info.txt').toString()).toContain(`Payload-Oxum: ${octets}.${payload.length}\n`);
  });

  it('shows a changed byte in any file', async () => {
    const { draft, files } = await sample();
    unpacked = unpack((await seal(draft, files, ENDED)).zip);
    for (const path of unpacked.paths) {
      if (path === 'tagmanifest-sha256.txt') continue;
      const manifest = path.startsWith('data/') ? 'manifest-sha256.txt' : 'tagmanifest-sha256.txt';
      const whole = unpacked.read(path);
      const damaged = Buffer.from(whole);
      const at = Math.floor(damaged.length / 2);
      damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
      unpacked.write(path, damaged);
      expect(unpacked.accepts(manifest), path).toBe(false);
      unpacked.write(path, whole);
      expect(unpacked.accepts(manifest), path).toBe(true);
    }
  });

  it('is the same to the byte whatever the order of the files', async () => {
    const { draft, files } = await sample();
    const one = await seal(draft, files, ENDED);
    const two = await seal(draft, [...files].reverse(), ENDED);
    expect(two.info.sha256).toBe(one.info.sha256);
  });

  it('writes a record that its own schema reads, schemaVersion first', async () => {
    const { draft, files } = await sample();
    unpacked = unpack((await seal(draft, files, ENDED)).zip);
    const raw: unknown = JSON.parse(unpacked.read('data/evidence.json').toString());
    const record = recordSchema.parse(raw);
    expect(Object.keys(record)[0]).toBe('schemaVersion');
    expect(record.time.startedAt).toBe('2026-11-23T18:21:34.000+08:00');
    const screen = record.items.find(({ path }) => path === FIRST);
    expect(screen).toMatchObject({ class: 'raw', mime: 'image/png', width: 1, height: 1 });
    for (const item of record.items) {
      expect(await sha256(new Uint8Array(unpacked.read(item.path)))).toBe(item.sha256);
    }
    const custody = unpacked.read('data/custody.ndjson').toString().trim().split('\n');
    expect(await firstBreak(custody)).toBe(-1);
    expect(custody.at(-1)).toContain('"sealed"');
  });

  it('marks a file that changed in the store, and forgets pictures that are not there', async () => {
    const { draft, files } = await sample();
    const damaged = files.map((file) =>
      file.path === 'data/regions/01.txt' ? { ...file, bytes: utf8('改过') } : file,
    );
    const lost = { path: 'data/screens/reply-01.png', takenAt: 't', regionId: 'r1' };
    const { info } = await seal({ ...draft, pictures: [...draft.pictures, lost] }, damaged, ENDED);
    expect(info.selfCheck).toContainEqual({ check: 'files-unchanged', result: 'failed' });
    expect(info.pictures).toBe(1);
  });

  it('keeps the page inert in the entry file', async () => {
    const { draft, files } = await sample();
    unpacked = unpack((await seal(draft, files, ENDED)).zip);
    const html = unpacked.read('先看我.html').toString();
    expect(html).toContain('某店 &lt;b&gt;');
    expect(html).not.toMatch(/<script|<b>|src=|href=|http-equiv="refresh"/);
  });

  it('says in the entry file what is missing, in words', async () => {
    const { draft, files } = await sample();
    const notCaptured = [
      { what: 'region:2:rest', why: 'tab-switched' as const },
      { what: 'new-thing', why: 'limit' as const },
    ];
    unpacked = unpack((await seal({ ...draft, notCaptured }, files, ENDED)).zip);
    const html = unpacked.read('先看我.html').toString();
    expect(html).toContain('第 2 处后面的部分：标签页切换了 · the rest of place 2: another tab was opened');
    expect(html).toContain('new-thing');
    expect(html).not.toContain('region:2');
  });

  it('is partial when something promised is missing, whole when only the clock is', async () => {
    const { draft, files } = await sample();
    const status = async (what: string) =>
      (await seal({ ...draft, notCaptured: [{ what, why: 'limit' }] }, files, ENDED)).info.status;
    expect(await status('clock')).toBe('done');
    expect(await status('region:1')).toBe('partial');
  });
});
