import type { I18n } from '../lib/i18n.ts';
import { missingLine } from '../lib/missing.ts';
import type { CaptureView } from './view.ts';

/** One line for each thing a package does not hold, with its reason. */
export function missingLines(capture: Pick<CaptureView, 'notCaptured'>, i18n: I18n): string[] {
  const lines = capture.notCaptured.map((missing) => missingLine(missing, i18n));
  return [...new Set(lines)];
}

/** A long fingerprint shortened for the eye; the copy button gives the whole. */
export function shortDigest(sha256: string): string {
  return `${sha256.slice(0, 8)}…${sha256.slice(-8)}`;
}
