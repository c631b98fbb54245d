import { z } from 'zod';
import { ERROR_CODES } from '../model/result.ts';

/** What a package does not hold, and why; said in the package and on screen. */
export const notCapturedSchema = z.strictObject({
  /** `first-view`, `page`, `ours-hidden`, `clock`, `region:<n>`, `region:<n>:rest`, `regions`, `videos` … */
  what: z.string(),
  why: z.enum([...ERROR_CODES, 'limit', 'not-visible', 'not-supported', 'tab-switched']),
  detail: z.string().optional(),
});

export const CAPTURE_STEPS = ['first-view', 'text', 'pictures', 'packing', 'checking', 'stored'] as const;

/** Progress of one capture; lives in storage.session under `capture:<tabId>`, watched by popup and panel. */
export const captureStateSchema = z.strictObject({
  evidenceId: z.string(),
  /** done: all of the plan is in; partial: stored, but something is missing; failed: no package. */
  status: z.enum(['running', 'done', 'partial', 'failed']),
  step: z.enum(CAPTURE_STEPS),
  firstView: z.boolean(),
  /** Pictures of regions taken, and planned. */
  pictures: z.strictObject({ taken: z.int(), planned: z.int() }),
  notCaptured: z.array(notCapturedSchema),
  /** The finished zip: name, size in bytes, number of files, SHA-256 (hex). */
  package: z
    .strictObject({ name: z.string(), bytes: z.int(), files: z.int(), sha256: z.string() })
    .optional(),
  error: z.strictObject({ code: z.enum(ERROR_CODES), detail: z.string().optional() }).optional(),
  updatedAt: z.string(),
});

export type NotCaptured = z.infer<typeof notCapturedSchema>;
export type CaptureStep = (typeof CAPTURE_STEPS)[number];
export type CaptureState = z.infer<typeof captureStateSchema>;
