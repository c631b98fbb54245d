import { createI18n, type I18n } from '../i18n.ts';
import type { NotCaptured } from './capture-state.ts';

const PLAIN = ['first-view', 'page', 'ours-hidden', 'clock', 'regions', 'rest'] as const;
const REGION = /^region:(\d{1,6})(:rest)?$/;

function whatWords(what: string, { t }: I18n): string {
  const plain = PLAIN.find((name) => name === what);
  if (plain !== undefined) return t(`what.${plain}`);
  const region = REGION.exec(what);
  if (region?.[1] === undefined) return t('what.other', { name: what });
  return t(region[2] === undefined ? 'what.region' : 'what.region-rest', { n: Number(region[1]) });
}

/** Says in Chinese and English what a package does not hold, and why; for files that people open. */
export function missingWords({ what, why }: NotCaptured): string {
  const [zh, en] = (['zh-CN', 'en'] as const).map((locale) => {
    const i18n = createI18n(locale);
    return `${whatWords(what, i18n)}${locale === 'en' ? ': ' : '：'}${i18n.t(`why.${why}`)}`;
  });
  return `${zh} · ${en}`;
}
