/** Pictures of the merchant's regions, one after the other, each scrolled into view. */
import type { PagePlan, Rect } from '../browser/messages.ts';
import { ok, type ErrorCode, type Result } from '../model/result.ts';
import type { NotCaptured } from './capture-state.ts';
import type { Journal } from './journal.ts';
import { planShots, type Shot } from './plan.ts';
import type { CapturePorts } from './ports.ts';
import type { CaptureProgress } from './progress.ts';
import { numberRegions } from './write-record.ts';

type Outcome =
  | { readonly next: 'go-on' }
  /** This region has no more to show. */
  | { readonly next: 'skip-region' }
  | { readonly next: 'stop'; readonly result: Result<null>; readonly why: NotCaptured['why'] };

const GO_ON: Outcome = { next: 'go-on' };
const SKIP: Outcome = { next: 'skip-region' };

/** After these nothing more can be seen of the page. */
const FINAL: ReadonlySet<ErrorCode> = new Set([
  'tab-gone',
  'no-permission',
  'page-not-allowed',
  'storage-full',
  'storage-failed',
]);

function stands(rect: Rect, viewport: PagePlan['viewport']): boolean {
  return (
    rect.y < viewport.height && rect.y + rect.height > 0 && rect.x < viewport.width && rect.x + rect.width > 0
  );
}

class Series {
  /** Where the last picture's region stood, to notice a page that does not scroll on. */
  #last: { readonly regionId: string; readonly rect: Rect } | undefined;
  readonly #journal: Journal;
  readonly #ports: CapturePorts;
  readonly #viewport: PagePlan['viewport'];

  constructor(journal: Journal, ports: CapturePorts, viewport: PagePlan['viewport']) {
    this.#journal = journal;
    this.#ports = ports;
    this.#viewport = viewport;
  }

  async take(shot: Shot): Promise<Outcome> {
    const rect = await this.#ports.page.scroll(shot.regionId, shot.offset);
    if (!rect.ok) return this.#failed(shot, rect.code);
    if (!stands(rect.value, this.#viewport)) return this.#missed(shot, 'not-visible', SKIP);
    const last = this.#last;
    if (shot.offset > 0 && last?.regionId === shot.regionId && last.rect.y === rect.value.y) {
      const seen = rect.value.y + rect.value.height <= this.#viewport.height;
      return seen ? SKIP : this.#missed(shot, 'not-supported', SKIP);
    }
    this.#last = { regionId: shot.regionId, rect: rect.value };
    return this.#shoot(shot, rect.value);
  }

  async #shoot(shot: Shot, rect: Rect): Promise<Outcome> {
    const picture = await this.#ports.camera();
    if (!picture.ok) {
      if (picture.detail === 'tab-switched') return { next: 'stop', result: ok(null), why: 'tab-switched' };
      return this.#failed(shot, picture.code);
    }
    const taken = {
      path: shot.path,
      takenAt: this.#ports.now().toISOString(),
      regionId: shot.regionId,
      rect,
    };
    this.#journal.update({ pictures: [...this.#journal.draft().pictures, taken] });
    const added = await this.#journal.addFile(shot.path, 'image/png', picture.value);
    const saved = added.ok ? await this.#journal.save() : added;
    return saved.ok ? GO_ON : { next: 'stop', result: saved, why: saved.code };
  }

  async #failed(shot: Shot, code: ErrorCode): Promise<Outcome> {
    return FINAL.has(code) ? { next: 'stop', result: ok(null), why: code } : this.#missed(shot, code, GO_ON);
  }

  async #missed(shot: Shot, why: NotCaptured['why'], next: Outcome): Promise<Outcome> {
    const rest = shot.offset > 0 ? ':rest' : '';
    await this.#journal.miss({ what: `region:${shot.number}${rest}`, why });
    return next;
  }
}

/** Says of each region in `left` that it is missing, or that its rest is. */
async function missRest(journal: Journal, left: readonly Shot[], why: NotCaptured['why']): Promise<void> {
  const firstLeft = new Map<number, Shot>();
  for (const shot of left) if (!firstLeft.has(shot.number)) firstLeft.set(shot.number, shot);
  for (const [number, shot] of firstLeft) {
    await journal.miss({ what: `region:${number}${shot.offset > 0 ? ':rest' : ''}`, why });
  }
}

/**
 * Takes the planned pictures until all are in, the tab leaves the front, the signal aborts, or the
 * disk is full (the only failure it gives). What was not taken is noted in the journal.
 */
export async function takePictures(
  journal: Journal,
  ports: CapturePorts,
  plan: PagePlan,
  progress: CaptureProgress,
  signal: AbortSignal,
): Promise<Result<null>> {
  const { shots, notCaptured } = planShots(numberRegions(journal.draft()), plan);
  for (const missing of notCaptured) await journal.miss(missing);
  const series = new Series(journal, ports, plan.viewport);
  const skipped = new Set<number>();
  const tell = (): Promise<void> => {
    const taken = journal.draft().pictures.filter(({ regionId }) => regionId !== undefined).length;
    return progress.step('pictures', { pictures: { taken, planned: shots.length } });
  };
  for (const [i, shot] of shots.entries()) {
    if (skipped.has(shot.number)) continue;
    await tell();
    if (signal.aborted) {
      await journal.log('cancelled');
      await missRest(journal, shots.slice(i), 'cancelled');
      return ok(null);
    }
    const outcome = await series.take(shot);
    if (outcome.next === 'skip-region') skipped.add(shot.number);
    if (outcome.next !== 'stop') continue;
    await missRest(journal, shots.slice(i), outcome.why);
    return outcome.result;
  }
  await tell();
  return ok(null);
}
