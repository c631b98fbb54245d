import { render, type JSX } from 'preact';
import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/screens.css';
import { I18nContext } from '../../components/hooks/use-i18n.ts';
import { createI18n, pickLocale } from '../../lib/i18n.ts';

/** Gives the function that draws a screen of ours, in the language of the browser. */
export function mount(): (screen: JSX.Element) => void {
  const i18n = createI18n(pickLocale(navigator.languages));
  const root = document.getElementById('app');
  if (root === null) throw new Error('ui: no #app in the page');
  document.documentElement.lang = i18n.locale;
  document.title = i18n.t('app.name');
  return (screen) => render(<I18nContext.Provider value={i18n}>{screen}</I18nContext.Provider>, root);
}
