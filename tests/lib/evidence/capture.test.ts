import { describe, expect, it } from 'vitest';
import { resumeCaptures, runCapture } from '../../../lib/evidence/capture.ts';
import { err, ok } from '../../../lib/model/result.ts';
import { createFakePorts, type FakePorts } from './fake-ports.ts';
import { PNG, sampleDraft, sampleTab } from './samples.ts';
import { unpack } from './unpack.ts';

const never = new AbortController().signal;

function pathsOf(ports: FakePorts, id = 'ABCD1234'): string[] {
  const zip = ports.store.zipMap.get(id)?.zip;
  if (zip === undefined) return [];
  const unpacked = unpack(zip);
  unpacked.remove();
  return unpacked.paths.filter((path) => /screens|page|regions/.test(path));
}

describe('runCapture', () => {
  it('hides ours, stores the first view before all else, then text, then pictures, then restores', async () => {
    const ports = createFakePorts();
    const stored: string[] = [];
    const addFile = ports.store.addFile;
    ports.store.addFile = (id, file) => {
      stored.push(file.path);
      ports.calls.push('store');
      return addFile(id, file);
    };
    const state = await runCapture(sampleDraft(), ports, never);
    expect(ports.calls.slice(0, 4)).toEqual(['prepare', 'camera', 'store', 'snapshot']);
    expect(ports.calls.at(-1)).toBe('restore');
    expect(stored[0]).toBe('data/screens/000-first-view.png');
    expect(state).toMatchObject({ status: 'done', step: 'stored', firstView: true, notCaptured: [] });
    expect(pathsOf(ports)).toEqual([
      'data/page/dom.html.txt',
      'data/page/text.txt',
      'data/regions/01.html.txt',
      'data/regions/01.txt',
      'data/regions/02.html.txt',
      'data/regions/02.txt',
      'data/screens/000-first-view.png',
      'data/screens/reply-01.png',
      'data/screens/reply-02.png',
    ]);
    expect(ports.store.draftMap.size + ports.store.fileMap.size).toBe(0);
  });

  it('says done only after the stored zip was read back the same', async () => {
    const ports = createFakePorts();
    ports.store.onRead = (zip) => zip.map((byte, i) => (i === 40 ? byte ^ 1 : byte));
    const state = await runCapture(sampleDraft(), ports, never);
    expect(state).toMatchObject({ status: 'failed', error: { code: 'storage-failed' } });
    expect(ports.store.zipMap.size).toBe(0);
    expect(ports.store.fileMap.get('ABCD1234')?.length).toBeGreaterThan(0);
  });

  it('without a grant keeps text and page, and says which pictures are missing', async () => {
    const ports = createFakePorts();
    ports.camera = () => Promise.resolve(err('no-permission'));
    const state = await runCapture({ ...sampleDraft(), trigger: 'card' }, ports, never);
    expect(state).toMatchObject({ status: 'partial', firstView: false });
    expect(state.notCaptured).toEqual([{ what: 'first-view', why: 'no-permission' }]);
    expect(pathsOf(ports)).toContain('data/page/dom.html.txt');
    expect(ports.calls).not.toContain('scroll r1 0');
    expect(ports.calls.at(-1)).toBe('restore');
  });

  it('keeps the first view when the page answers nothing', async () => {
    const ports = createFakePorts();
    ports.page.prepare = () => Promise.resolve(err('page-changed'));
    const state = await runCapture(sampleDraft(), ports, never);
    expect(state.status).toBe('partial');
    expect(state.notCaptured).toContainEqual({ what: 'ours-hidden', why: 'page-changed' });
    expect(pathsOf(ports)).toEqual(['data/screens/000-first-view.png']);
  });

  it('goes on with pictures when the snapshot fails', async () => {
    const ports = createFakePorts();
    ports.page.snapshot = () => Promise.resolve(err('too-large'));
    const state = await runCapture(sampleDraft(), ports, never);
    expect(state.notCaptured).toEqual([{ what: 'page', why: 'too-large' }]);
    expect(pathsOf(ports)).toContain('data/screens/reply-02.png');
  });

  it('enters a page that has no content script once the first view is safe', async () => {
    const ports = createFakePorts();
    const prepare = ports.page.prepare;
    ports.page.prepare = () => Promise.resolve(err('not-found'));
    ports.page.arrive = () => {
      ports.calls.push('arrive');
      ports.page.prepare = prepare;
      return Promise.resolve(ok(sampleTab(['r9'])));
    };
    const { tab: _, ...draft } = sampleDraft();
    const state = await runCapture(draft, ports, never);
    expect(ports.calls.slice(0, 4)).toEqual(['camera', 'arrive', 'prepare', 'snapshot']);
    expect(state.status).toBe('done');
    expect(pathsOf(ports)).toContain('data/screens/reply-01.png');
  });

  it('stops the pictures when the tab is switched, and says so for each region left', async () => {
    const ports = createFakePorts();
    let taken = 0;
    ports.camera = () =>
      Promise.resolve((taken += 1) > 2 ? err('page-changed', 'tab-switched') : ok(new Uint8Array(PNG)));
    const state = await runCapture(sampleDraft(['r1', 'r2', 'r3']), ports, never);
    expect(state.notCaptured).toEqual([
      { what: 'region:2', why: 'tab-switched' },
      { what: 'region:3', why: 'tab-switched' },
    ]);
    expect(state).toMatchObject({ status: 'partial', pictures: { taken: 1, planned: 3 } });
  });

  it('takes no picture of another tab even at first', async () => {
    const ports = createFakePorts();
    ports.camera = () => Promise.resolve(err('page-changed', 'tab-switched'));
    const state = await runCapture(sampleDraft(), ports, never);
    expect(state.notCaptured[0]).toEqual({ what: 'first-view', why: 'tab-switched' });
  });

  it('goes on after a region that cannot be reached or read', async () => {
    const ports = createFakePorts();
    const scroll = ports.page.scroll;
    ports.page.scroll = (id, offset) =>
      id === 'r1' ? Promise.resolve(err('not-found')) : scroll(id, offset);
    const state = await runCapture(sampleDraft(), ports, never);
    expect(state.notCaptured).toEqual([{ what: 'region:1', why: 'not-found' }]);
    expect(pathsOf(ports)).toContain('data/screens/reply-02.png');
  });

  it('covers a tall region part by part and notices a page that does not scroll', async () => {
    const ports = createFakePorts(2000);
    await runCapture(sampleDraft(['r1']), ports, never);
    expect(ports.calls.filter((call) => call.startsWith('scroll'))).toEqual([
      'scroll r1 0',
      'scroll r1 720',
      'scroll r1 1440',
    ]);
    const stuck = createFakePorts(2000);
    stuck.page.scroll = () => Promise.resolve(ok({ x: 0, y: 100, width: 600, height: 2000 }));
    const state = await runCapture(sampleDraft(['r1']), stuck, never);
    expect(state.notCaptured).toEqual([{ what: 'region:1:rest', why: 'not-supported' }]);
  });

  it('keeps what there is when cancelled', async () => {
    const ports = createFakePorts();
    const abort = new AbortController();
    const scroll = ports.page.scroll;
    ports.page.scroll = (id, offset) => {
      abort.abort();
      return scroll(id, offset);
    };
    const state = await runCapture(sampleDraft(['r1', 'r2', 'r3']), ports, abort.signal);
    expect(state.notCaptured).toEqual([
      { what: 'region:2', why: 'cancelled' },
      { what: 'region:3', why: 'cancelled' },
    ]);
    expect(pathsOf(ports)).toContain('data/screens/reply-01.png');
    expect(ports.calls.at(-1)).toBe('restore');
  });

  it('on a full disk says so, keeps what was stored, and packs it once there is room', async () => {
    const ports = createFakePorts();
    ports.store.room = PNG.length + 10;
    const draft = sampleDraft();
    const state = await runCapture(draft, ports, never);
    expect(state).toMatchObject({ status: 'failed', firstView: true, error: { code: 'storage-full' } });
    expect(ports.store.fileMap.get(draft.evidenceId)).toHaveLength(1);
    ports.store.room = Infinity;
    const [rescue] = await resumeCaptures(ports, () => false);
    expect(rescue).toMatchObject({
      tabId: 7,
      state: { status: 'partial', firstView: true, pictures: { taken: 0 } },
    });
    expect(pathsOf(ports)).toEqual(['data/screens/000-first-view.png']);
  });

  it('fails with the reason when nothing at all could be taken', async () => {
    const ports = createFakePorts();
    ports.camera = () => Promise.resolve(err('page-not-allowed'));
    ports.page.prepare = () => Promise.resolve(err('not-found'));
    const state = await runCapture(sampleDraft(), ports, never);
    expect(state).toMatchObject({ status: 'failed', error: { code: 'page-not-allowed' } });
    expect(ports.store.zipMap.size + ports.store.draftMap.size).toBe(0);
  });

  it('tells how far it is, never backwards', async () => {
    const ports = createFakePorts();
    await runCapture(sampleDraft(), ports, never);
    const steps = ports.states.map(({ step }) => step);
    expect([...new Set(steps)]).toEqual(['first-view', 'text', 'pictures', 'packing', 'checking', 'stored']);
    expect(ports.states.at(-1)?.pictures).toEqual({ taken: 2, planned: 2 });
  });
});

describe('resumeCaptures', () => {
  it('leaves running captures alone and a damaged draft where it is', async () => {
    const ports = createFakePorts();
    const draft = sampleDraft();
    await ports.store.saveDraft(draft);
    await ports.store.addFile(draft.evidenceId, {
      path: 'data/page/text.txt',
      mime: 'text/plain',
      bytes: new Uint8Array([65]),
      sha256: '559aead08264d5795d3909718cdd05abd49572e84fe55590eef31a88a08fdffd',
    });
    expect(await resumeCaptures(ports, (id) => id === draft.evidenceId)).toEqual([]);
    const damaged = { ...ports.store, listDrafts: () => Promise.resolve(ok([{ evidenceId: 5 }])) };
    expect(await resumeCaptures({ store: damaged, now: ports.now }, () => false)).toEqual([]);
    expect(ports.store.draftMap.size).toBe(1);
    const [rescue] = await resumeCaptures(ports, () => false);
    expect(rescue?.state.notCaptured).toEqual([{ what: 'rest', why: 'internal', detail: 'stopped' }]);
  });
});
