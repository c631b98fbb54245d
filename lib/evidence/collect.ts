/** The steps of a capture on the page, in the order of anchors/evidence.md 5. Each may fail alone. */
import type { PagePlan, PageSnapshot } from '../browser/messages.ts';
import { err, ok, type ErrorCode, type Result } from '../model/result.ts';
import { utf8 } from './digest.ts';
import type { Journal } from './journal.ts';
import { numbered } from './names.ts';
import { takePictures } from './pictures.ts';
import { byUrgency, MAX_REGION_FILES } from './plan.ts';
import type { CapturePorts } from './ports.ts';
import type { CaptureProgress } from './progress.ts';
import { numberRegions } from './write-record.ts';

export const FIRST_VIEW_PATH = 'data/screens/000-first-view.png';

/** After these a second picture may yet succeed; after any other there is no grant, or no page in front. */
const PASSING: ReadonlySet<ErrorCode> = new Set(['quota', 'unreadable-image']);

/** A full or broken disk ends the capture; any other failure costs only its own step. */
function isStorage(result: Result<unknown>): boolean {
  return !result.ok && (result.code === 'storage-full' || result.code === 'storage-failed');
}

function regionIds(journal: Journal): string[] {
  return numberRegions(journal.draft()).map(({ region }) => region.id);
}

async function hideOurs(journal: Journal, ports: CapturePorts): Promise<Result<PagePlan>> {
  const plan = await ports.page.prepare(regionIds(journal));
  // Where no content script is, nothing of ours stands on the page.
  const hidden = plan.ok || plan.code === 'not-found';
  journal.update({ oursHidden: hidden });
  if (plan.ok) {
    const { page, viewport, dpr, rects } = plan.value;
    journal.update({ layout: { page, viewport, dpr }, rects: { ...rects } });
    await journal.log('ours-hidden');
  } else if (!hidden) {
    await journal.miss({ what: 'ours-hidden', why: plan.code });
  }
  return plan;
}

async function takeFirstView(journal: Journal, ports: CapturePorts): Promise<Result<null>> {
  const picture = await ports.camera();
  if (!picture.ok) {
    const why = picture.detail === 'tab-switched' ? 'tab-switched' : picture.code;
    await journal.miss({ what: 'first-view', why });
    return err(picture.code, picture.detail);
  }
  const takenAt = ports.now().toISOString();
  journal.update({ pictures: [{ path: FIRST_VIEW_PATH, takenAt }] });
  const added = await journal.addFile(FIRST_VIEW_PATH, 'image/png', picture.value);
  return added.ok ? journal.save() : added;
}

/** Files of the snapshot, by path. */
function filesOf(journal: Journal, snapshot: PageSnapshot): (readonly [string, string])[] {
  const files: (readonly [string, string])[] = [
    ['data/page/dom.html.txt', snapshot.dom],
    ['data/page/text.txt', snapshot.text],
  ];
  const byId = new Map(snapshot.regions.map((region) => [region.id, region]));
  for (const { number, region } of byUrgency(numberRegions(journal.draft())).slice(0, MAX_REGION_FILES)) {
    const taken = byId.get(region.id);
    if (taken === undefined) continue;
    const stem = `data/regions/${numbered(number)}`;
    files.push([`${stem}.html.txt`, taken.html], [`${stem}.txt`, taken.text]);
    if (taken.reviewHtml !== null) files.push([`${stem}-review.html.txt`, taken.reviewHtml]);
  }
  return files;
}

async function takeSnapshot(journal: Journal, ports: CapturePorts): Promise<Result<null>> {
  const snapshot = await ports.page.snapshot(regionIds(journal));
  if (!snapshot.ok) {
    await journal.miss({ what: 'page', why: snapshot.code });
    return ok(null);
  }
  const { dom: _dom, text: _text, regions: _regions, ...facts } = snapshot.value;
  journal.update({ facts });
  for (const [path, text] of filesOf(journal, snapshot.value)) {
    const added = await journal.addFile(path, 'text/plain', utf8(text));
    if (!added.ok) return added;
  }
  if (facts.clock.server === null) await journal.miss({ what: 'clock', why: 'not-supported' });
  return journal.save();
}

/** Where the page had no content script, brings it in now that the first view is safe. */
async function arrive(journal: Journal, ports: CapturePorts): Promise<Result<PagePlan>> {
  const state = await ports.page.arrive();
  if (!state.ok) {
    await journal.miss({ what: 'page', why: state.code });
    return state;
  }
  if (state.value !== undefined) journal.update({ tab: state.value });
  return hideOurs(journal, ports);
}

/**
 * Runs the steps until the end, a cancel, or a full disk. Everything taken is in the store when this
 * returns; the failure tells only why it ended early.
 */
export async function collect(
  journal: Journal,
  ports: CapturePorts,
  progress: CaptureProgress,
  signal: AbortSignal,
): Promise<Result<null>> {
  let plan = await hideOurs(journal, ports);
  const first = await takeFirstView(journal, ports);
  if (isStorage(first)) return first;
  await progress.step('text', { firstView: first.ok });
  if (!plan.ok && plan.code === 'not-found') plan = await arrive(journal, ports);
  if (plan.ok) {
    const text = await takeSnapshot(journal, ports);
    if (isStorage(text)) return text;
  }
  if (!plan.ok || (!first.ok && !PASSING.has(first.code))) return ok(null);
  return takePictures(journal, ports, plan.value, progress, signal);
}
