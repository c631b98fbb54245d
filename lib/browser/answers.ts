/** Schemas of the answers, so that what a page's content script says is read, not believed. */
import { z } from 'zod';
import { pageFactsSchema, rectSchema, sizeSchema } from '../evidence/draft.ts';
import { ERROR_CODES } from '../model/result.ts';
import { assessmentSchema } from '../model/schema.ts';
import type { Answers } from './messages.ts';

const failed = z.strictObject({
  ok: z.literal(false),
  code: z.enum(ERROR_CODES),
  detail: z.string().optional(),
});

/** Result envelope around a value's schema. */
function answer<S extends z.ZodType>(value: S) {
  return z.union([z.strictObject({ ok: z.literal(true), value }), failed]);
}

const nothing = answer(z.null());
export const pagePlanSchema = z.strictObject({
  rects: z.record(z.string(), rectSchema),
  page: sizeSchema,
  viewport: sizeSchema,
  scroll: z.strictObject({ x: z.number(), y: z.number() }),
  dpr: z.number().positive(),
});

export const pageSnapshotSchema = pageFactsSchema.extend({
  dom: z.string(),
  text: z.string(),
  regions: z.array(
    z.strictObject({
      id: z.string(),
      html: z.string(),
      text: z.string(),
      reviewHtml: z.string().nullable(),
    }),
  ),
});

/** One schema an answer; the mapped type makes a missing or mistyped one a compile error. */
export const answerSchemas: { readonly [K in keyof Answers]: z.ZodType<Answers[K]> } = {
  'regions/found': answer(
    z.strictObject({ assessments: z.array(assessmentSchema), dismissed: z.array(z.string()) }),
  ),
  'page/read': nothing,
  'finding/dismiss': nothing,
  'evidence/request': answer(z.strictObject({ evidenceId: z.string(), pictures: z.boolean() })),
  'panel/open': nothing,
  'page/rescan': nothing,
  'finding/reveal': nothing,
  'findings/dismissed': nothing,
  'finding/next': nothing,
  'capture/prepare': answer(pagePlanSchema),
  'capture/scroll': answer(rectSchema),
  'capture/snapshot': answer(pageSnapshotSchema),
  'capture/restore': nothing,
  'tab/scan': nothing,
  'finding/show': nothing,
  'finding/dismiss-ui': nothing,
  'finding/undo-dismiss': nothing,
  'capture/start': answer(z.strictObject({ evidenceId: z.string() })),
  'capture/cancel': nothing,
};
