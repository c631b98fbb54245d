import type { I18n } from '../lib/i18n.ts';
import type { CaptureView } from './view.ts';

const PLAIN = ['first-view', 'page', 'ours-hidden', 'clock', 'regions', 'rest', 'videos', 'images'] as const;
const REGION = /^region:(\d{1,6})(:rest)?$/u;

/** What is missing from a package, in words; `region:3:rest` → 第 3 处后面的部分. */
function whatIsMissing(what: string, { t }: I18n): string {
  const plain = PLAIN.find((name) => name === what);
  if (plain !== undefined) return t(`what.${plain}`);
  const region = REGION.exec(what);
  if (region?.[1] === undefined) return t('what.other', { name: what });
  return t(region[2] === undefined ? 'what.region' : 'what.region-rest', { n: Number(region[1]) });
}

/** One line for each thing a package does not hold, with its reason. */
export function missingLines(capture: Pick<CaptureView, 'notCaptured'>, i18n: I18n): string[] {
  const lines = capture.notCaptured.map(
    ({ what, why }) =>
      `${whatIsMissing(what, i18n)}${i18n.locale === 'en' ? ': ' : '：'}${i18n.t(`why.${why}`)}`,
  );
  return [...new Set(lines)];
}

/** A long fingerprint shortened for the eye; the copy button gives the whole. */
export function shortDigest(sha256: string): string {
  return `${sha256.slice(0, 8)}…${sha256.slice(-8)}`;
}
