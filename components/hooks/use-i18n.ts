import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createI18n, type I18n } from '../../lib/i18n.ts';

/** The language of everything below; a screen's root provides it once. */
export const I18nContext = createContext<I18n>(createI18n('zh-CN'));

/** Words, numbers and dates in the language of the screen. */
export function useI18n(): I18n {
  return useContext(I18nContext);
}
