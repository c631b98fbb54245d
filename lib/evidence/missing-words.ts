import { createI18n } from '../i18n.ts';
import { missingLine } from '../missing.ts';
import type { NotCaptured } from './capture-state.ts';

/** Says in Chinese and English what a package does not hold, and why; for files that people open. */
export function missingWords(missing: NotCaptured): string {
  return (['zh-CN', 'en'] as const).map((locale) => missingLine(missing, createI18n(locale))).join(' · ');
}
