/**
 * One page, from its first reading to its end: watch → read → tell → draw. Everything else hangs on this;
 * it decides nothing about content.
 *
 *   mutations ─▶ watch ─▶ pacer ─▶ readPage ─▶ book ─▶ report ─▶ background
 *   routes ────▶ new visit          ▲                    │
 *                                   └──── pen ◀── marks ◀┴── assessments, dismissals
 */
import type { FromPage } from '../browser/messages.ts';
import type { PageInfo } from '../model/schema.ts';
import { judgePress, seePress } from './guard.ts';
import type { Verdict } from './guard.ts';
import { inOrder, markOf } from './marks.ts';
import type { Mark } from './marks.ts';
import { newVisitId, watchRoute } from './navigate.ts';
import { createPacer } from './pacer.ts';
import type { Pacer } from './pacer.ts';
import { Pen } from './pen.ts';
import type { CardModel, PagePorts } from './ports.ts';
import { provisionLabel } from './provision-label.ts';
import { readPage } from './read-page.ts';
import { createRegionBook } from './region-book.ts';
import type { BookEntry, RegionBook } from './region-book.ts';
import { ask, askAgain, report } from './reporter.ts';
import { watchPage } from './watch.ts';
import type { Watch } from './watch.ts';
import { inSlices, pause } from './slices.ts';

/** A new route's content is still on its way when the address changes, ms. */
const SETTLE_MS = 600;

export class PageSession {
  readonly ports: PagePorts;
  readonly pen: Pen;
  book: RegionBook = createRegionBook();
  #visit = newVisitId();
  #ids;
  #dismissed: ReadonlySet<string> = new Set();
  /** Whether the background has heard of this visit. */
  #greeted = false;
  #held = false;
  #drawing: symbol | undefined;
  readonly #watch: Watch;
  readonly #pacer: Pacer;
  readonly #checkRoute: () => void;

  /** Starts watching and reads the page as soon as it is in view. */
  constructor(ports: PagePorts) {
    const { view, signal } = ports;
    this.ports = ports;
    this.#ids = ports.eyes.newIds();
    this.pen = new Pen(ports, (mark) => this.#cardModel(mark));
    this.#pacer = createPacer({ run: () => this.#read(), isHidden: () => view.document.hidden, signal });
    this.#watch = watchPage(view.document, {
      isOurs: (node) => this.pen.isOurs(node),
      onChange: () => this.#pacer.poke(),
      signal,
    });
    this.#checkRoute = watchRoute(view, {
      onRoute: () => this.#newVisit(),
      onReturn: () => this.#newVisit(),
      signal,
    });
    view.document.addEventListener('visibilitychange', () => this.#onVisible(), { signal });
    this.rescan();
  }

  /** The marks as they stand now, in the order of the page. */
  marks(): Mark[] {
    const marks = [...this.book.entries.values()].map((entry) => this.#markOf(entry));
    return inOrder(marks.filter((mark) => mark !== null));
  }

  /** Draws what is known. Many marks are put together in slices; a later call overtakes an earlier one. */
  async draw(): Promise<void> {
    const drawing = Symbol('drawing');
    this.#drawing = drawing;
    const isLatest = (): boolean => this.#drawing === drawing && !this.ports.signal.aborted;
    const marks: Mark[] = [];
    await pause(); // what calls for it had its own work: an answer to take in, a press
    const add = (entry: BookEntry): void => {
      const mark = this.#markOf(entry);
      if (mark) marks.push(mark);
    };
    await inSlices(this.book.entries.values(), add, isLatest);
    if (isLatest()) this.pen.draw(inOrder(marks));
  }

  /** Reads and tells everything anew, at once. */
  rescan(): void {
    this.#greeted = false;
    this.book.forget();
    this.#watch.all();
    this.#pacer.rush();
  }

  /** `findingIds` are all that are dismissed now. */
  dismissed(findingIds: readonly string[]): void {
    this.#dismissed = new Set(findingIds);
    void this.draw();
  }

  /** Stops reading while a capture holds the page still; afterwards what was missed is made up for. */
  hold(held: boolean): void {
    this.#held = held;
    if (!held) this.#pacer.poke();
  }

  /** Makes up for what was left undone, and tells what could not be told before. */
  #onVisible(): void {
    if (this.ports.view.document.hidden || !this.ports.isAlive()) return;
    if (this.#greeted && !this.book.hasNews()) this.#pacer.wake();
    else this.#pacer.poke();
  }

  #newVisit(): void {
    this.#visit = newVisitId();
    this.#ids = this.ports.eyes.newIds();
    this.book = createRegionBook();
    this.#dismissed = new Set();
    this.#greeted = false;
    this.#drawing = undefined;
    this.pen.reset();
    this.#watch.all();
    this.#pacer.poke(SETTLE_MS);
  }

  /** One reading. Gives the ms on the main thread; never rejects. */
  async #read(): Promise<number> {
    await pause(); // our own start took time already
    const { ports, book } = this;
    if (!ports.isAlive() || this.#held) return 0;
    const visit = this.#visit;
    this.#checkRoute();
    if (visit !== this.#visit) return 0; // another route: it asked for its own reading
    const url = ports.view.location.href;
    let telling: Promise<void> | undefined;
    const reading = await readPage(ports.eyes, url, this.#ids, this.#watch.take(), ports.signal, {
      watch: this.#watch,
      isCurrent: () => visit === this.#visit,
      onFirst: (found) => {
        book.merge(found, () => false);
        telling = this.#tell(visit);
      },
    });
    await telling; // one conversation at a time
    if (visit !== this.#visit || ports.signal.aborted) return reading.cost;
    book.merge(reading.found, reading.looked);
    if (!this.#held) await this.draw();
    await this.#tell(visit, reading.limits);
    return reading.cost;
  }

  async #tell(visit: string, limits: readonly string[] = []): Promise<void> {
    const page: PageInfo = {
      url: this.ports.view.location.href,
      title: this.ports.view.document.title,
      visit,
    };
    const isCurrent = (): boolean => visit === this.#visit && !this.ports.signal.aborted;
    if (this.book.entries.size === 0 && !this.#greeted) {
      const answer = await askAgain(this.ports.send, {
        type: 'page/read',
        page,
        ...(limits.length > 0 && { limits: [...limits] }),
      });
      if (isCurrent()) this.#greeted = answer.ok;
    }
    const onAnswer = async (dismissed: readonly string[]): Promise<void> => {
      this.#greeted = true;
      this.#dismissed = new Set(dismissed);
      await this.draw();
    };
    await report(this.book, page, this.ports.send, isCurrent, { limits, onAnswer });
  }

  #markOf(entry: BookEntry): Mark | null {
    return markOf(entry, this.#dismissed, this.ports.view.document);
  }

  #cardModel(mark: Mark): CardModel {
    const { language } = this.ports.words;
    const { provision } = mark;
    return {
      findings: mark.findings,
      provision: provision && {
        label: provisionLabel(provision.id, language),
        reason: provision.reason[language],
      },
      actions: {
        judge: (event) => this.#judge(event),
        evidence: () => this.#ask({ type: 'evidence/request', visit: this.#visit }),
        dismiss: (findingId) => this.#dismiss(findingId),
        panel: (findingId) => this.#ask({ type: 'panel/open', findingId }),
        close: () => this.pen.close(),
      },
    };
  }

  #ask<M extends FromPage>(message: M): ReturnType<typeof ask<M>> {
    return ask(this.ports.send, message);
  }

  /** Unmarks at once; marks again where the background could not take it in. */
  async #dismiss(findingId: string): ReturnType<CardModel['actions']['dismiss']> {
    this.dismissed([...this.#dismissed, findingId]);
    this.pen.say(this.ports.words.dismissed);
    const answer = await askAgain(this.ports.send, {
      type: 'finding/dismiss',
      visit: this.#visit,
      findingId,
    });
    if (!answer.ok) this.dismissed([...this.#dismissed].filter((id) => id !== findingId));
    return answer;
  }

  #judge(event: Event): Verdict {
    const shown = this.pen.shown();
    if (!shown) return 'forged';
    const { currentTarget } = event;
    const box = currentTarget instanceof Element ? currentTarget.getBoundingClientRect() : null;
    const point = { x: box ? box.x + box.width / 2 : -1, y: box ? box.y + box.height / 2 : -1 };
    return judgePress({ trusted: event.isTrusted, shownForMs: shown.forMs, ...seePress(shown.host, point) });
  }
}
