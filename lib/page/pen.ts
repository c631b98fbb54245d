/**
 * Everything of ours that shows in the page: highlights at once, markers and card once the user acted. Can be
 * lifted off as a whole for a capture and put back as it was.
 */
import { CardHolder } from './card-holder.ts';
import { isConnected } from './dom.ts';
import { drawHighlights } from './highlight.ts';
import { createHost } from './host.ts';
import type { Host } from './host.ts';
import { createLayoutLoop } from './layout-loop.ts';
import type { LayoutLoop } from './layout-loop.ts';
import { chooseSide, markerMaker, placeAll, syncMarkers } from './markers.ts';
import type { Marker, MarkerOptions } from './markers.ts';
import type { Mark } from './marks.ts';
import type { CardModel, PagePorts } from './ports.ts';
import { onFirstAct } from './presence.ts';
import { inSlices } from './slices.ts';

/** A page that keeps throwing our host out wins after so many times: no fight. */
const MAX_ATTACHMENTS = 8;

export class Pen {
  readonly #ports: PagePorts;
  readonly #card: CardHolder;
  readonly #loop: LayoutLoop;
  readonly #markers = new Map<string, Marker>();
  readonly #markerOptions: MarkerOptions = {
    label: (mark) => this.#ports.words.marker(mark.findings),
    onPress: (regionId, event) => this.#press(regionId, event),
  };
  #marks: readonly Mark[] = [];
  #host: Host | undefined;
  #acted = false;
  #waiting = false;
  #lifted = false;
  #attachments = 0;
  #focused: Element | null = null;

  /** Draws nothing yet. `model` tells what the card of a mark shows. Ends with the ports' signal. */
  constructor(ports: PagePorts, model: (mark: Mark) => CardModel) {
    this.#ports = ports;
    this.#card = new CardHolder(ports.card, model);
    this.#loop = createLayoutLoop(ports.view, () => this.#place());
    ports.signal.addEventListener('abort', () => this.reset(), { once: true });
  }

  /** Shows exactly these marks. */
  draw(marks: readonly Mark[]): void {
    this.#marks = marks;
    this.#highlight();
    this.#card.refresh(marks);
    this.#appear();
  }

  /** Opens a region's card, also before the user acted in the page: they did so in our own UI. */
  open(regionId: string): boolean {
    const mark = this.#marks.find((some) => some.regionId === regionId);
    if (!mark || this.#lifted || this.#ports.signal.aborted) return false;
    this.#acted = true;
    this.#attach();
    this.#expanded(false);
    const host = this.#theHost();
    const { slot } = host;
    this.#card.open(slot, mark);
    chooseSide(host, mark, this.#ports.view);
    this.#expanded(true);
    this.#place();
    slot.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    return true;
  }

  /** Closes the card; the focus goes back to its marker. */
  close(): void {
    const regionId = this.#card.mark?.regionId;
    this.#expanded(false);
    this.#card.close();
    if (regionId !== undefined) this.#markers.get(regionId)?.button.focus({ preventScroll: true });
  }

  /** Says a sentence through the live region. */
  say(text: string): void {
    if (this.#host) this.#host.status.textContent = text;
  }

  /** Takes all of it off the page, for a capture. */
  lift(): void {
    if (this.#lifted) return;
    this.#lifted = true;
    this.#focused = this.#host?.shadow.activeElement ?? null;
    this.#highlight();
    this.#detach();
  }

  /** Puts all of it back as it was. */
  putBack(): void {
    if (!this.#lifted) return;
    this.#lifted = false;
    this.#highlight();
    this.#appear();
    if (this.#focused instanceof HTMLElement) this.#focused.focus({ preventScroll: true });
    this.#focused = null;
  }

  /** A new visit, or the end: away with everything, and wait for the user again. */
  reset(): void {
    this.#marks = [];
    this.#acted = false;
    this.#attachments = 0;
    this.#card.close();
    this.say('');
    this.#highlight();
    this.#detach();
  }

  /** Whether a node is our host. */
  isOurs(node: Node): boolean {
    return node === this.#host?.element;
  }

  /** The host, and for how many ms the card has been shown; null while none is open. */
  shown(): { readonly host: HTMLElement; readonly forMs: number } | null {
    return this.#host && this.#card.mark ? { host: this.#host.element, forMs: this.#card.shownForMs } : null;
  }

  #theHost(): Host {
    if (this.#host) return this.#host;
    const { view, roots, css } = this.#ports;
    this.#host = createHost(view.document, roots, css);
    this.#host.shadow.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Escape' && this.#card.mark) this.close();
    });
    return this.#host;
  }

  /** Attaches now if the user has acted, else at their first act. */
  #appear(): void {
    if (this.#acted) return this.#attach();
    if (this.#marks.length === 0) return;
    void this.#makeReady();
    if (this.#waiting) return;
    this.#waiting = true;
    onFirstAct(this.#ports.view, this.#ports.signal, () => {
      this.#acted = true;
      this.#waiting = false;
      this.#attach();
    });
  }

  /** Makes the markers in slices, outside the page: so many at once would hold up the user's first act. */
  async #makeReady(): Promise<void> {
    const marks = this.#marks;
    const make = markerMaker(this.#theHost(), this.#markers, this.#markerOptions);
    await inSlices(marks, make, () => marks === this.#marks && !this.#ports.signal.aborted);
  }

  #attach(): void {
    if (this.#lifted || this.#ports.signal.aborted || this.#marks.length === 0) return this.#detach();
    const host = this.#theHost();
    syncMarkers(host, this.#markers, this.#marks, this.#markerOptions);
    if (!isConnected(host.element)) {
      if (this.#attachments >= MAX_ATTACHMENTS) return;
      this.#attachments += 1;
      this.#ports.view.document.documentElement.append(host.element);
      this.#card.restartClock();
      if (this.#attachments === 1) this.#ports.view.requestAnimationFrame(() => this.#sayFound());
    }
    this.#loop.start();
    this.#loop.soon();
  }

  #detach(): void {
    this.#loop.stop();
    this.#host?.element.remove();
  }

  #press(regionId: string, event: Event): void {
    if (!event.isTrusted || !this.#ports.isAlive()) return; // asking also ends us when the extension went
    if (this.#card.mark?.regionId === regionId) this.close();
    else this.open(regionId);
  }

  #expanded(value: boolean): void {
    const { mark } = this.#card;
    if (mark) this.#markers.get(mark.regionId)?.button.setAttribute('aria-expanded', String(value));
  }

  #sayFound(): void {
    const count = this.#marks.reduce((sum, mark) => sum + mark.findings.length, 0);
    if (count > 0) this.say(this.#ports.words.found(count));
  }

  #highlight(): void {
    const spots = this.#lifted ? [] : this.#marks.flatMap((mark) => mark.spots);
    drawHighlights(spots.map(({ range, finding }) => ({ range, confidence: finding.confidence })));
  }

  #place(): void {
    if (this.#host) placeAll(this.#host, this.#markers, this.#card.mark, this.#ports.view);
  }
}
