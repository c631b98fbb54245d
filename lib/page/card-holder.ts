/** The one open card: which region it speaks of, and since when it is on the screen. */
import type { Mark } from './marks.ts';
import type { CardModel, CardView } from './ports.ts';

export class CardHolder {
  readonly #view: CardView;
  readonly #model: (mark: Mark) => CardModel;
  #open: { mark: Mark; readonly card: ReturnType<CardView['mount']> } | null = null;
  #since = 0;

  /** `model` tells what the card of a mark shows. */
  constructor(view: CardView, model: (mark: Mark) => CardModel) {
    this.#view = view;
    this.#model = model;
  }

  /** The mark whose card is open, or null. */
  get mark(): Mark | null {
    return this.#open?.mark ?? null;
  }

  /** For how many ms the card has been shown without a break. */
  get shownForMs(): number {
    return performance.now() - this.#since;
  }

  /** The card came (back) onto the screen now. */
  restartClock(): void {
    this.#since = performance.now();
  }

  open(slot: Element, mark: Mark): void {
    this.close();
    this.#open = { mark, card: this.#view.mount(slot, this.#model(mark)) };
    this.restartClock();
  }

  close(): void {
    this.#open?.card.remove();
    this.#open = null;
  }

  /** Shows what is known now; closes where the region has nothing to show any more. */
  refresh(marks: readonly Mark[]): void {
    if (!this.#open) return;
    const { regionId } = this.#open.mark;
    const mark = marks.find((some) => some.regionId === regionId);
    if (!mark) return this.close();
    this.#open.mark = mark;
    this.#open.card.update(this.#model(mark));
  }
}
