/** What a package does not hold, in words: one place for the screens and for the files that people open. */
import type { I18n, MessageKey } from './i18n.ts';

const PLAIN = ['first-view', 'page', 'ours-hidden', 'clock', 'regions', 'rest', 'videos', 'images'] as const;
const REGION = /^region:(\d{1,6})(:rest)?$/u;

/** What is missing, by its name in the record; `region:3:rest` → 第 3 处后面的部分. */
function whatIsMissing(what: string, { t }: I18n): string {
  const plain = PLAIN.find((name) => name === what);
  if (plain !== undefined) return t(`what.${plain}`);
  const region = REGION.exec(what);
  if (region?.[1] === undefined) return t('what.other', { name: what });
  return t(region[2] === undefined ? 'what.region' : 'what.region-rest', { n: Number(region[1]) });
}

/** The reasons for which there are words. */
type Why = MessageKey extends infer Key ? (Key extends `why.${infer Name}` ? Name : never) : never;

/** One thing that is missing, with its reason, in the language of `i18n`. */
export function missingLine({ what, why }: { what: string; why: Why }, i18n: I18n): string {
  return `${whatIsMissing(what, i18n)}${i18n.locale === 'en' ? ': ' : '：'}${i18n.t(`why.${why}`)}`;
}
