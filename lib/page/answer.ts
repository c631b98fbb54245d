/** Answers the background: rescan, reveal, and the stages of a capture. */
import type { Answers, ToPage } from '../browser/messages.ts';
import { err, ok } from '../model/result.ts';
import type { Result } from '../model/result.ts';
import type { FoundRegion } from '../regions/types.ts';
import { planOf, rectInView, showRange, showRegion } from './capture-stage.ts';
import { probeClock } from './clock-probe.ts';
import { isConnected } from './dom.ts';
import { spotOf } from './marks.ts';
import type { PageSession } from './session.ts';
import { twoFrames } from './slices.ts';
import { takeSnapshot } from './snapshot.ts';

/** A capture whose end nobody announced (the worker died) is taken for over after this, ms. */
const CAPTURE_LIMIT_MS = 60_000;

export class PageAnswers {
  readonly #session: PageSession;
  #current: string | null = null;
  #scroll: { readonly x: number; readonly y: number } | null = null;
  #limit: ReturnType<typeof setTimeout> | undefined;

  constructor(session: PageSession) {
    this.#session = session;
    session.ports.signal.addEventListener('abort', () => clearTimeout(this.#limit), { once: true });
  }

  /** Does what the message asks. Never rejects. */
  async answer(message: ToPage): Promise<Result<unknown>> {
    if (!this.#session.ports.isAlive()) return err('tab-gone');
    try {
      return await this.#handle(message);
    } catch (error) {
      return err('internal', error instanceof Error ? error.name : typeof error);
    }
  }

  #handle(message: ToPage): Promise<Result<unknown>> | Result<unknown> {
    switch (message.type) {
      case 'page/rescan':
        this.#session.rescan();
        return ok(null);
      case 'findings/dismissed':
        this.#session.dismissed(message.findingIds);
        return ok(null);
      case 'finding/reveal':
        return this.#reveal(message.findingId);
      case 'finding/next':
        return this.#next(message.step);
      case 'capture/prepare':
        return this.#prepare(message.regionIds);
      case 'capture/scroll':
        return this.#scrollTo(message.regionId, message.offset ?? 0);
      case 'capture/snapshot':
        return this.#snapshot(message.regionIds);
      case 'capture/restore':
        return this.#restore();
    }
  }

  #regions(ids: readonly string[]): FoundRegion[] {
    const { entries } = this.#session.book;
    return ids
      .map((id) => entries.get(id)?.found)
      .filter((found) => found !== undefined)
      .filter((found) => isConnected(found.element));
  }

  #reveal(findingId: string): Answers['finding/reveal'] {
    const { book, ports, pen } = this.#session;
    for (const { found, assessment } of book.entries.values()) {
      const finding = assessment?.findings.find((some) => some.id === findingId);
      if (!finding) continue;
      const spot = isConnected(found.element) ? spotOf(found, finding, ports.view.document) : null;
      if (!spot) return err('page-changed');
      this.#current = findingId;
      showRange(ports.view, spot.range);
      pen.open(found.id);
      return ok(null);
    }
    return err('not-found');
  }

  #next(step: 1 | -1): Answers['finding/next'] {
    const all = this.#session.marks().flatMap((mark) => mark.spots.map(({ finding }) => finding.id));
    const now = this.#current === null ? -1 : all.indexOf(this.#current);
    const index = now === -1 && step === -1 ? all.length - 1 : (now + step + all.length) % all.length;
    const next = all[index];
    return next === undefined ? err('not-found') : this.#reveal(next);
  }

  async #prepare(regionIds: readonly string[]): Promise<Answers['capture/prepare']> {
    const { view } = this.#session.ports;
    this.#scroll ??= { x: view.scrollX, y: view.scrollY };
    this.#keep();
    this.#session.hold(true);
    this.#session.pen.lift();
    await twoFrames();
    return ok(planOf(view, this.#regions(regionIds)));
  }

  async #scrollTo(regionId: string, offset: number): Promise<Answers['capture/scroll']> {
    const [region] = this.#regions([regionId]);
    if (!region) return err('page-changed');
    this.#keep();
    showRegion(this.#session.ports.view, region, offset);
    await twoFrames();
    return ok(rectInView(region));
  }

  async #snapshot(regionIds: readonly string[]): Promise<Answers['capture/snapshot']> {
    const { view } = this.#session.ports;
    const alone = this.#scroll === null; // outside a capture the marks are on
    if (alone) this.#session.pen.lift();
    const snapshot = takeSnapshot(view.document, this.#regions(regionIds));
    if (alone) this.#session.pen.putBack();
    else this.#keep();
    const clock = await probeClock(snapshot.url, view.fetch.bind(view));
    return ok({ ...snapshot, clock });
  }

  #restore(): Answers['capture/restore'] {
    clearTimeout(this.#limit);
    if (this.#scroll) {
      const { x, y } = this.#scroll;
      this.#session.ports.view.scrollTo({ left: x, top: y, behavior: 'instant' });
      this.#scroll = null;
    }
    this.#session.pen.putBack();
    this.#session.hold(false);
    return ok(null);
  }

  /** The capture is alive: gives it time anew. */
  #keep(): void {
    clearTimeout(this.#limit);
    this.#limit = setTimeout(() => this.#restore(), CAPTURE_LIMIT_MS);
  }
}
