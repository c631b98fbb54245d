/**
 * A capture under way, as it is kept in IndexedDB: enough to make a package of what there is, should
 * the worker be killed in the middle.
 */
import { z } from 'zod';
import { tabStateSchema } from '../model/schema.ts';
import { notCapturedSchema } from './capture-state.ts';

export const sizeSchema = z.strictObject({
  width: z.number().nonnegative(),
  height: z.number().nonnegative(),
});

/** Where something stands, CSS px. */
export const rectSchema = sizeSchema.extend({ x: z.number(), y: z.number() });

export const TRIGGERS = ['toolbar', 'shortcut', 'menu', 'card'] as const;

/** What the extension can see of the machine; null where the browser does not tell. */
export const environmentSchema = z.strictObject({
  userAgent: z.string(),
  platform: z.string().nullable(),
  languages: z.array(z.string()),
  zoom: z.number().nullable(),
  incognito: z.boolean(),
});

/** The page's word on itself (message `capture/snapshot`), without its content, which is in files. */
export const pageFactsSchema = z.strictObject({
  url: z.string(),
  title: z.string(),
  lang: z.string().nullable(),
  charset: z.string(),
  referrer: z.string(),
  canonical: z.string().nullable(),
  lastModified: z.string(),
  clock: z.strictObject({
    local: z.string(),
    server: z.string().nullable(),
    rttMs: z.number().nonnegative().nullable(),
  }),
});

export const pictureSchema = z.strictObject({
  path: z.string(),
  takenAt: z.string(),
  /** Absent for the first view. */
  regionId: z.string().optional(),
  /** Where the region stood in the viewport, CSS px. */
  rect: rectSchema.optional(),
});

export const draftSchema = z.strictObject({
  evidenceId: z.string(),
  tabId: z.int(),
  startedAt: z.string(),
  timeZone: z.string(),
  /** Minutes east of UTC at the start. */
  offsetMinutes: z.int(),
  trigger: z.enum(TRIGGERS),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  environment: environmentSchema,
  /** As the tab stood at the start; absent where no content script had read it. */
  tab: tabStateSchema.optional(),
  oursHidden: z.boolean(),
  layout: z.strictObject({ page: sizeSchema, viewport: sizeSchema, dpr: z.number() }).nullable(),
  rects: z.record(z.string(), rectSchema),
  facts: pageFactsSchema.nullable(),
  pictures: z.array(pictureSchema),
  notCaptured: z.array(notCapturedSchema),
  custody: z.array(z.string()),
});

export type Trigger = (typeof TRIGGERS)[number];
export type Environment = z.infer<typeof environmentSchema>;
export type PageFacts = z.infer<typeof pageFactsSchema>;
export type Picture = z.infer<typeof pictureSchema>;
export type Draft = z.infer<typeof draftSchema>;
