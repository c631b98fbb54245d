/** What the page layer is given from outside: the extension's messages, the eyes, the words and the card. */
import type { Answers, FromPage } from '../browser/messages.ts';
import type { Result } from '../model/result.ts';
import type { Finding } from '../model/schema.ts';
import type { FoundRegion, FoundRegions, RegionIds } from '../regions/types.ts';
import type { Verdict } from './guard.ts';

/** Sends to the background. Throws where nobody is there to listen. */
export type Send = <M extends FromPage>(message: M) => Promise<Answers[M['type']]>;

/** Gives regions one by one, and `undefined` where it may be paused (lib/regions/types.ts, `RegionSteps`). */
export type Looking = Iterable<FoundRegion | undefined, FoundRegions | undefined>;

/** Finds regions (lib/regions), whole page or only around changed elements. */
export interface Eyes {
  readonly all: (url: string, ids: RegionIds) => Looking;
  readonly within: (url: string, places: readonly Element[], ids: RegionIds) => Looking;
  /** A fresh memory of ids, one a visit. */
  readonly newIds: () => RegionIds;
}

/** The provision that applies first, as the card shows it. */
export interface CardProvision {
  readonly label: string | null;
  readonly reason: string;
}

/** Everything the card shows; `actions` are the only way out of it. */
export interface CardModel {
  readonly findings: readonly Finding[];
  readonly provision: CardProvision | null;
  readonly actions: CardActions;
}

export interface CardActions {
  /** Whether a press may count (guard.ts). */
  readonly judge: (event: Event) => Verdict;
  readonly evidence: () => Promise<Result<{ pictures: boolean }>>;
  readonly dismiss: (findingId: string) => Promise<Result<null>>;
  readonly panel: (findingId: string) => Promise<Result<null>>;
  readonly close: () => void;
}

/** Draws the card into a container, moves the focus into it, and takes it away again. */
export interface CardView {
  readonly mount: (
    container: Element,
    model: CardModel,
  ) => { readonly update: (model: CardModel) => void; readonly remove: () => void };
}

/** Words of our own beside the card, in the language of the browser. */
export interface PageWords {
  readonly language: 'zh' | 'en';
  /** Accessible name of a marker. */
  readonly marker: (findings: readonly Finding[]) => string;
  /** Said once when the markers come: how many findings. */
  readonly found: (count: number) => string;
  readonly dismissed: string;
}

export interface PagePorts {
  readonly view: Window;
  readonly send: Send;
  readonly eyes: Eyes;
  readonly card: CardView;
  readonly words: PageWords;
  /** Style sheet of markers and card. */
  readonly css: string;
  /** Closed, except in builds made for tests. */
  readonly roots: 'closed' | 'open';
  /** False once the extension was reloaded or removed under the page. */
  readonly isAlive: () => boolean;
  /** Ends everything: the extension went, or a newer copy of this script took over. */
  readonly signal: AbortSignal;
}
