/**
 * The whole message contract, one union per direction; names are `who/what`, every answer is a Result.
 * Parsing is strict: an unknown field or type is `bad-message`. Content scripts import types only.
 */
import { z } from 'zod';
import { pageInfoSchema, regionSchema, type Assessment } from '../model/schema.ts';
import type { Result } from '../model/result.ts';

const regionIds = z.array(z.string());
const tabId = z.int();
/** Limits that the reading of the page met (`RegionLimit` of lib/regions/types.ts); absent where it met none. */
const limits = z.array(z.string()).optional();

/** content → background */
export const fromPage = z.discriminatedUnion('type', [
  /** Regions new or changed since the last message of this visit; `gone` are ids that left the page. */
  z.strictObject({
    type: z.literal('regions/found'),
    page: pageInfoSchema,
    regions: z.array(regionSchema),
    gone: z.array(z.string()),
    limits,
  }),
  /** The page was read and holds no merchant's voice (or nothing new). */
  z.strictObject({ type: z.literal('page/read'), page: pageInfoSchema, limits }),
  z.strictObject({ type: z.literal('finding/dismiss'), visit: z.string(), findingId: z.string() }),
  /** The card's 取证: stores text, DOM (and the picture where a grant still holds). */
  z.strictObject({ type: z.literal('evidence/request'), visit: z.string() }),
  z.strictObject({ type: z.literal('panel/open'), findingId: z.string() }),
]);

/** background → content */
export const toPage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('page/rescan') }),
  z.strictObject({ type: z.literal('finding/reveal'), findingId: z.string() }),
  z.strictObject({ type: z.literal('findings/dismissed'), findingIds: z.array(z.string()) }),
  z.strictObject({ type: z.literal('finding/next'), step: z.union([z.literal(1), z.literal(-1)]) }),
  /** Takes everything of ours off the page, and tells where the regions stand. */
  z.strictObject({ type: z.literal('capture/prepare'), regionIds }),
  /**
   * Scrolls so that the region stands in view, or, with `offset`, the point that many CSS px below its
   * top stands at the top of the viewport; answers the region's rect in CSS px of the viewport.
   */
  z.strictObject({ type: z.literal('capture/scroll'), regionId: z.string(), offset: z.number().optional() }),
  z.strictObject({ type: z.literal('capture/snapshot'), regionIds }),
  /** Puts marks and scroll position back. */
  z.strictObject({ type: z.literal('capture/restore') }),
]);

/** popup, panel, extension pages → background */
export const fromUi = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('tab/scan'), tabId }),
  z.strictObject({ type: z.literal('finding/show'), tabId, findingId: z.string() }),
  z.strictObject({ type: z.literal('finding/dismiss-ui'), tabId, findingId: z.string() }),
  z.strictObject({ type: z.literal('finding/undo-dismiss'), tabId, findingId: z.string() }),
  z.strictObject({ type: z.literal('capture/start'), tabId }),
  z.strictObject({ type: z.literal('capture/cancel'), tabId }),
]);

export type FromPage = z.infer<typeof fromPage>;
export type ToPage = z.infer<typeof toPage>;
export type FromUi = z.infer<typeof fromUi>;

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the page and its regions stand, in CSS px. Region rects are relative to the page's top left. */
export interface PagePlan {
  readonly rects: Readonly<Record<string, Rect>>;
  readonly page: { readonly width: number; readonly height: number };
  readonly viewport: { readonly width: number; readonly height: number };
  readonly scroll: { readonly x: number; readonly y: number };
  readonly dpr: number;
}

/** What the page says of itself; strings exactly as read, null where the page does not say. */
export interface PageSnapshot {
  readonly url: string;
  readonly title: string;
  readonly lang: string | null;
  readonly charset: string;
  readonly referrer: string;
  readonly canonical: string | null;
  readonly lastModified: string;
  /** Serialised document, without anything of ours. */
  readonly dom: string;
  /** Visible text of the whole page. */
  readonly text: string;
  readonly regions: readonly {
    readonly id: string;
    readonly html: string;
    readonly text: string;
    readonly reviewHtml: string | null;
  }[];
  /** Local midpoint, and `Date` of the page's own server by one same-origin HEAD; null where it failed. */
  readonly clock: { readonly local: string; readonly server: string | null; readonly rttMs: number | null };
}

/** Answers by message type. */
export interface Answers {
  'regions/found': Result<{ assessments: Assessment[]; dismissed: string[] }>;
  'page/read': Result<null>;
  'finding/dismiss': Result<null>;
  'evidence/request': Result<{ evidenceId: string; pictures: boolean }>;
  'panel/open': Result<null>;
  'page/rescan': Result<null>;
  'finding/reveal': Result<null>;
  'findings/dismissed': Result<null>;
  'finding/next': Result<null>;
  'capture/prepare': Result<PagePlan>;
  'capture/scroll': Result<Rect>;
  'capture/snapshot': Result<PageSnapshot>;
  'capture/restore': Result<null>;
  'tab/scan': Result<null>;
  'finding/show': Result<null>;
  'finding/dismiss-ui': Result<null>;
  'finding/undo-dismiss': Result<null>;
  'capture/start': Result<{ evidenceId: string }>;
  'capture/cancel': Result<null>;
}
