/**
 * The nouns of the house as zod schemas; the only file of lib/model that imports zod at run time.
 * Content scripts import the *types* of this file, never its values (the budget of 40 kB).
 */
import { z } from 'zod';
import { ACTS, KIND_IDS, ROLES, SEVERITIES, SUBJECTS } from './kinds.ts';
import { ERROR_CODES } from './result.ts';

// `new Function` is forbidden in extension contexts; zod would probe for it (colinhacks/zod#5864).
z.config({ jitless: true });

const offset = z.int().nonnegative();

/** One piece of evidence for or against a decision, with where it stands in the region's text. */
export const reasonSchema = z.strictObject({
  /** Stable id of the rule, e.g. `cue/customer-possessive`, `pattern/cn-mobile`. */
  rule: z.string(),
  /** The words that decided, as they stand in the text. */
  cue: z.string().optional(),
  start: offset.optional(),
  end: offset.optional(),
  /** What it speaks for: a subject, an act, or the kind itself. */
  speaksFor: z.enum([...SUBJECTS, ...ACTS, 'kind']),
  /** Log-odds-like weight; negative speaks against. */
  weight: z.number(),
});

/** How to find a place again (W3C Web Annotation selector names). */
export const selectorSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('CssSelector'), value: z.string() }),
  z.strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
  }),
  z.strictObject({ type: z.literal('TextPositionSelector'), start: offset, end: offset }),
]);

export const regionImageSchema = z.strictObject({
  /** Real address (lazy-loading attributes resolved), absolute. */
  src: z.string(),
  alt: z.string(),
});

/** A stretch of a page in which a merchant speaks. */
export const regionSchema = z.strictObject({
  /** Unique within the page visit and stable while its text does not change. */
  id: z.string(),
  role: z.enum(ROLES),
  /** Platform word of contracts/scan-io.md, or the host where no adapter knows the page. */
  platform: z.string(),
  /** The region's text, exactly as read; all offsets are UTF-16 units into it. */
  text: z.string(),
  lang: z.string().optional(),
  reviewerName: z.string().optional(),
  reviewText: z.string().optional(),
  merchantName: z.string().optional(),
  images: z.array(regionImageSchema),
  selectors: z.array(selectorSchema),
  /** Which adapter found it, e.g. `dianping`, `generic`. */
  adapter: z.string(),
  /** What told that the merchant speaks, e.g. `selector:.shop-reply-content`, `label:商家回复`. */
  voice: z.string(),
  /** True where the page hides characters (glyph substitution): the text has holes. */
  holes: z.boolean(),
});

export const findingSchema = z.strictObject({
  /** `<regionId>/<n>`. */
  id: z.string(),
  kind: z.enum(KIND_IDS),
  start: offset,
  end: offset,
  text: z.string(),
  subject: z.enum(SUBJECTS),
  act: z.enum(ACTS),
  /** Probability-like, 0..1, that kind, subject and act are right. */
  confidence: z.number().min(0).max(1),
  /** Ids of provisions that apply, most telling first. */
  provisions: z.array(z.string()),
  reasons: z.array(reasonSchema),
  /** One plain sentence why, in both languages. */
  why: z.strictObject({ zh: z.string(), en: z.string() }),
});

/** A provision that applies to an assessment, with the reason in one plain sentence. */
export const appliedProvisionSchema = z.strictObject({
  id: z.string(),
  reason: z.strictObject({ zh: z.string(), en: z.string() }),
  /** Ids of the findings that brought it in. */
  findings: z.array(z.string()),
});

export const assessmentSchema = z.strictObject({
  regionId: z.string(),
  doxxing: z.boolean(),
  severity: z.enum(SEVERITIES),
  findings: z.array(findingSchema),
  provisions: z.array(appliedProvisionSchema),
  /** Said when a limit was met: the text was cut, or a detector failed (its id). */
  limits: z.array(z.string()),
});

export const scanInputSchema = regionSchema
  .pick({
    text: true,
    lang: true,
    reviewerName: true,
    reviewText: true,
    merchantName: true,
  })
  .extend({
    id: z.string(),
    role: z.enum(ROLES),
    platform: z.string().optional(),
  });

/** What the page as a whole looked like when the regions were read. */
export const pageInfoSchema = z.strictObject({
  url: z.string(),
  title: z.string(),
  /** Random per page visit; a new one (navigation, SPA route) starts a new TabState. */
  visit: z.string(),
});

/** State of one tab; lives in storage.session and is watched by popup and panel. */
export const tabStateSchema = z.strictObject({
  page: pageInfoSchema,
  status: z.enum(['scanning', 'done', 'unsupported', 'failed']),
  regions: z.array(z.strictObject({ region: regionSchema, assessment: assessmentSchema })),
  /** Findings the user called wrong or not theirs, by id: out of badge, marks and lists. */
  dismissed: z.array(z.string()),
  /** Limits met while the page was read: part of it was not seen. */
  limits: z.array(z.string()).optional(),
  error: z.strictObject({ code: z.enum(ERROR_CODES), detail: z.string().optional() }).optional(),
  updatedAt: z.string(),
});

export type Reason = z.infer<typeof reasonSchema>;
export type Selector = z.infer<typeof selectorSchema>;
export type RegionImage = z.infer<typeof regionImageSchema>;
export type Region = z.infer<typeof regionSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type AppliedProvision = z.infer<typeof appliedProvisionSchema>;
export type Assessment = z.infer<typeof assessmentSchema>;
export type ScanInput = z.infer<typeof scanInputSchema>;
export type PageInfo = z.infer<typeof pageInfoSchema>;
export type TabState = z.infer<typeof tabStateSchema>;
