import type { PagePlan, PageSnapshot, Rect } from '../browser/messages.ts';
import type { Result } from '../model/result.ts';
import type { TabState } from '../model/schema.ts';
import type { CaptureState } from './capture-state.ts';
import type { EvidenceStore } from './store.ts';

/** What a capture asks of the page under it. */
export interface PagePort {
  /** Takes everything of ours off the page; must answer quickly, as the first view waits for it. */
  prepare(regionIds: string[]): Promise<Result<PagePlan>>;
  /** Brings our content script into a page that has none, and gives what it read. */
  arrive(): Promise<Result<TabState | undefined>>;
  scroll(regionId: string, offset: number): Promise<Result<Rect>>;
  snapshot(regionIds: string[]): Promise<Result<PageSnapshot>>;
  restore(): Promise<Result<null>>;
}

/** Everything with an effect that a capture needs; the tests put their own in. */
export interface CapturePorts {
  readonly page: PagePort;
  /** PNG of what the tab shows; `page-changed` when it is not in front. */
  readonly camera: () => Promise<Result<Uint8Array<ArrayBuffer>>>;
  readonly store: EvidenceStore;
  readonly report: (state: CaptureState) => Promise<void>;
  readonly now: () => Date;
}
