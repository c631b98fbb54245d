/** One capture from start to stored package, and the rescue of one that was cut off. */
import { err, ok, type Result } from '../model/result.ts';
import type { CaptureState } from './capture-state.ts';
import { collect } from './collect.ts';
import { sha256 } from './digest.ts';
import { draftSchema, type Draft } from './draft.ts';
import { createJournal, type Journal } from './journal.ts';
import type { CapturePorts } from './ports.ts';
import { createProgress, type CaptureProgress } from './progress.ts';
import { seal, type Sealed } from './seal.ts';
import type { EvidenceStore, PackageInfo } from './store.ts';

/** Stores the package, reads it back, and only if it is the same lets go of the draft. */
async function keep(
  store: EvidenceStore,
  { info, zip }: Sealed,
  progress: CaptureProgress,
): Promise<Result<PackageInfo>> {
  const checked: PackageInfo = {
    ...info,
    selfCheck: [...info.selfCheck, { check: 'zip-read-back', result: 'ok' }],
  };
  const saved = await store.savePackage(checked, zip);
  if (!saved.ok) return saved;
  await progress.step('checking');
  const read = await store.readPackage(info.id);
  if (!read.ok) return read;
  const again = await sha256(new Uint8Array(await read.value.blob.arrayBuffer()));
  if (again !== info.sha256) {
    await store.deletePackage(info.id);
    return err('storage-failed', 'zip-read-back');
  }
  // A draft that cannot be dropped is sealed again at the next start into the very same package id.
  await store.dropDraft(info.id);
  return ok(checked);
}

/** Seals what the store holds for this draft. `not-found` where it holds nothing at all. */
async function pack(
  journal: Journal,
  { store, now }: Pick<CapturePorts, 'store' | 'now'>,
  progress: CaptureProgress,
): Promise<Result<PackageInfo>> {
  const files = await store.listFiles(journal.draft().evidenceId);
  if (!files.ok) return files;
  if (files.value.length === 0) {
    await store.dropDraft(journal.draft().evidenceId);
    return err('not-found', 'nothing captured');
  }
  return keep(store, await seal(journal.draft(), files.value, now()), progress);
}

function finished(packed: PackageInfo): Partial<CaptureState> {
  const { name, bytes, files, sha256: hash, notCaptured, status } = packed;
  return { status, notCaptured, package: { name, bytes, files, sha256: hash } };
}

/** Why nothing at all could be captured: the first thing that went missing. */
function reasonOf(journal: Journal, packed: Result<PackageInfo>): CaptureState['error'] {
  if (packed.ok) return undefined;
  const reasons = journal.draft().notCaptured.map(({ why }) => why);
  // Said first where it is among them: a click on the icon would not help there.
  const why = reasons.find((reason) => reason === 'page-not-allowed') ?? reasons[0];
  if (packed.code !== 'not-found' || why === undefined) return { code: packed.code };
  const isCode =
    why !== 'limit' && why !== 'not-visible' && why !== 'not-supported' && why !== 'tab-switched';
  return { code: isCode ? why : 'page-changed' };
}

async function finish(
  journal: Journal,
  ports: Pick<CapturePorts, 'store' | 'now'>,
  progress: CaptureProgress,
): Promise<void> {
  await progress.step('packing');
  const packed = await pack(journal, ports, progress);
  if (packed.ok) {
    await progress.step('stored', finished(packed.value));
    return;
  }
  const error = reasonOf(journal, packed);
  const { notCaptured } = journal.draft();
  await progress.step('stored', { status: 'failed', notCaptured, ...(error && { error }) });
}

/**
 * Runs a capture. Gives its last state: `done`, `partial`, or `failed` with the reason; the same is
 * reported along the way. An aborted signal ends it with what there is. A full disk gives `failed`
 * with `storage-full`, and what was stored stays for `resumeCaptures`.
 */
export async function runCapture(
  draft: Draft,
  ports: CapturePorts,
  signal: AbortSignal,
): Promise<CaptureState> {
  const progress = createProgress(draft.evidenceId, ports.report, ports.now);
  const journal = createJournal(draft, ports.store, ports.now);
  await journal.log('capture-started', { by: draft.trigger });
  const reported = progress.step('first-view');
  const collected = await collect(journal, ports, progress, signal);
  await reported;
  // The page gets its marks back before the slow part, whatever happened.
  const restored = await ports.page.restore();
  if (restored.ok) await journal.log('page-restored');
  if (!collected.ok) await journal.miss({ what: 'rest', why: collected.code });
  await finish(journal, ports, progress);
  return progress.state();
}

/** How many pictures a draft holds; how many were planned died with the worker. */
function picturesOf({ pictures }: Draft): Partial<CaptureState> {
  const ofRegions = pictures.filter(({ regionId }) => regionId !== undefined).length;
  return { firstView: pictures.length > ofRegions, pictures: { taken: ofRegions, planned: ofRegions } };
}

/** A capture that was cut off, and what became of it. */
export interface Rescue {
  readonly tabId: number;
  readonly state: CaptureState;
}

/**
 * Makes packages of captures that a killed worker left behind; call when the worker starts. Captures
 * for which `isRunning` is true are left alone. A draft that cannot be packed now stays for next time.
 */
export async function resumeCaptures(
  { store, now }: Pick<CapturePorts, 'store' | 'now'>,
  isRunning: (evidenceId: string) => boolean,
): Promise<Rescue[]> {
  const drafts = await store.listDrafts();
  if (!drafts.ok) return [];
  const rescued: Rescue[] = [];
  for (const raw of drafts.value) {
    const draft = draftSchema.safeParse(raw);
    if (!draft.success) {
      console.error('pingdun evidence: damaged draft left in place');
      continue;
    }
    if (isRunning(draft.data.evidenceId)) continue;
    const journal = createJournal(draft.data, store, now);
    await journal.miss({ what: 'rest', why: 'internal', detail: 'stopped' });
    await journal.log('resumed');
    const progress = createProgress(draft.data.evidenceId, () => Promise.resolve(), now);
    await progress.step('packing', picturesOf(draft.data));
    await finish(journal, { store, now }, progress);
    rescued.push({ tabId: draft.data.tabId, state: progress.state() });
  }
  return rescued;
}
