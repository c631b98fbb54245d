/** The capture record, `data/evidence.json`. Fields are only ever added; then `schemaVersion` rises. */
import { z } from 'zod';
import { selectorSchema } from '../model/schema.ts';
import { ROLES } from '../model/kinds.ts';
import { notCapturedSchema } from './capture-state.ts';
import { environmentSchema, TRIGGERS } from './draft.ts';
import { selfCheckSchema } from './store.ts';

export const SCHEMA_VERSION = 1;

const rect = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const size = z.strictObject({ width: z.number(), height: z.number() });
const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const itemSchema = z.strictObject({
  path: z.string(),
  /** raw: as the browser gave it; derived: made from raw items or from the analysis. */
  class: z.enum(['raw', 'derived', 'working', 'supplied']),
  mime: z.string(),
  bytes: z.int(),
  sha256: hash,
  width: z.int().optional(),
  height: z.int().optional(),
  takenAt: z.string().optional(),
});

export const recordSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  evidenceId: z.string(),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  time: z.strictObject({
    startedAt: z.string(),
    endedAt: z.string(),
    timeZone: z.string(),
    serverDate: z.string().nullable(),
    rttMs: z.number().nullable(),
    driftMs: z.number().nullable(),
    driftErrorMs: z.number().nullable(),
  }),
  trigger: z.strictObject({ by: z.enum(TRIGGERS) }),
  environment: environmentSchema.extend({ viewport: size.nullable(), dpr: z.number().nullable() }),
  page: z.strictObject({
    url: z.string(),
    title: z.string(),
    lang: z.string().nullable(),
    charset: z.string().nullable(),
    referrer: z.string().nullable(),
    canonical: z.string().nullable(),
    lastModified: z.string().nullable(),
    /** CSS px. */
    size: size.nullable(),
    platform: z.string(),
  }),
  method: z.strictObject({
    screens: z.literal('viewport'),
    snapshot: z.enum(['serialised-dom', 'none']),
    oursHidden: z.boolean(),
  }),
  regions: z.array(
    z.strictObject({
      number: z.int(),
      id: z.string(),
      role: z.enum(ROLES),
      platform: z.string(),
      selectors: z.array(selectorSchema),
      textSha256: hash,
      /** On the page, CSS px. */
      cssRect: rect.nullable(),
      doxxing: z.boolean(),
      screens: z.array(
        z.strictObject({
          path: z.string(),
          /** Where the region stood in the picture, CSS px of the viewport. */
          rect: rect.nullable(),
        }),
      ),
      reviewText: z.string().optional(),
    }),
  ),
  items: z.array(itemSchema),
  notCaptured: z.array(notCapturedSchema),
  selfCheck: z.array(selfCheckSchema),
  limits: z.array(z.strictObject({ zh: z.string(), en: z.string() })),
});

export type EvidenceRecord = z.infer<typeof recordSchema>;
export type EvidenceItem = z.infer<typeof itemSchema>;
