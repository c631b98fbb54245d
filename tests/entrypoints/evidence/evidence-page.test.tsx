import { renderToString } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import type { LoadedPackage } from '../../../entrypoints/evidence/load.ts';
import type { PackageActions } from '../../../components/PackagesPane.tsx';
import { sha256, utf8 } from '../../../lib/evidence/digest.ts';
import { seal, type Sealed } from '../../../lib/evidence/seal.ts';
import { err, ok } from '../../../lib/model/result.ts';
import { createMapStore } from '../../lib/evidence/map-store.ts';
import { PNG, sampleDraft, sampleSnapshot } from '../../lib/evidence/samples.ts';

const store = createMapStore();
vi.mock('../../../lib/evidence/idb-store.ts', () => ({ createIdbStore: () => store }));
const { idIn, loadPackage } = await import('../../../entrypoints/evidence/load.ts');
const { EvidencePage } = await import('../../../entrypoints/evidence/EvidencePage.tsx');

const PICTURE = 'data/screens/000-first-view.png';

async function sealed(): Promise<Sealed> {
  const { dom: _dom, text: _text, regions: _regions, ...facts } = sampleSnapshot([]);
  const draft = {
    ...sampleDraft(),
    facts,
    notCaptured: [{ what: 'region:2', why: 'tab-switched' as const }],
    pictures: [{ path: PICTURE, takenAt: 't' }],
  };
  const text = utf8('回复');
  return seal(
    draft,
    [
      { path: PICTURE, mime: 'image/png', bytes: PNG, sha256: await sha256(PNG) },
      { path: 'data/page/text.txt', mime: 'text/plain', bytes: text, sha256: await sha256(text) },
    ],
    new Date('2026-11-23T10:21:50.000Z'),
  );
}

async function loaded(): Promise<LoadedPackage> {
  const { info, zip } = await sealed();
  await store.savePackage(info, zip);
  const result = await loadPackage(info.id);
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

const never = () => Promise.resolve(ok(null));
const actions = {
  remove: never,
  copy: never,
  copyFault: never,
  save: () => Promise.resolve(ok({ bytes: 1 })),
} as unknown as PackageActions;
const draw = (result: Parameters<typeof EvidencePage>[0]['result']): string =>
  renderToString(<EvidencePage result={result} actions={actions} />);

describe('loadPackage', () => {
  it.each([
    ['?id=ABCD1234', 'ABCD1234'],
    ['?id=../x', undefined],
    ['', undefined],
    ['?id=', undefined],
  ])('reads the id of %j', (search, id) => expect(idIn(search)).toBe(id));

  it('finds a stored package whole', async () => {
    expect((await loaded()).wrong).toBe(0);
  });

  it('notices a zip that changed in the store, file by file and as a whole', async () => {
    const { info, zip } = await sealed();
    const at = Buffer.from(zip).indexOf(PNG) + 30;
    await store.savePackage(
      info,
      zip.map((byte, i) => (i === at ? byte ^ 1 : byte)),
    );
    expect(await loadPackage(info.id)).toMatchObject({ ok: true, value: { wrong: 2 } });
  });

  it('says that there is no such package', async () => {
    expect(await loadPackage('NONE')).toMatchObject({ ok: false, code: 'not-found' });
    expect(await loadPackage(undefined)).toMatchObject({ ok: false, code: 'not-found' });
  });
});

describe('EvidencePage', () => {
  it('shows facts, every file with its fingerprint, what is missing, and how to check', async () => {
    const value = await loaded();
    const html = draw(ok(value));
    for (const { path, sha256: hash } of value.files) {
      expect(html).toContain(path);
      expect(html).toContain(hash);
    }
    for (const words of [
      value.info.sha256,
      '第 2 处商家的话：标签页切换了',
      'sha256sum -c tagmanifest-sha256.txt',
      '这里提供的是信息，不是法律意见',
      '核对过了',
    ]) {
      expect(html).toContain(words);
    }
  });

  it('shows the words of the page as text, never as markup', async () => {
    expect(draw(ok(await loaded()))).toContain('某店 &lt;b>');
  });

  it('shows no picture before it is asked to', async () => {
    const html = draw(ok(await loaded()));
    expect(html).toContain('aria-pressed="false"');
    expect(html).not.toMatch(/<img(?![^>]*covered)/);
  });

  it('does not call a changed package whole', async () => {
    const html = draw(ok({ ...(await loaded()), wrong: 2 }));
    expect(html).not.toContain('核对过了');
    expect(html).toContain('有 2 个文件和存下时不一样');
  });

  it('says what it is doing and what failed', () => {
    expect(draw(undefined)).toContain('正在读取');
    expect(draw(err('not-found'))).toMatch(/role="alert".*not-found/);
  });
});
