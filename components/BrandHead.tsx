import type { JSX } from 'preact';
import { useI18n } from './hooks/use-i18n.ts';
import { Logo } from './Logo.tsx';

interface Props {
  readonly host?: string | undefined;
  /** Panel: our name heads the outline; in the popup the news itself does. */
  readonly heading?: boolean;
}

/** First line of popup and panel: who we are and which site this is about. Holds nothing to click. */
export function BrandHead({ host, heading = false }: Props): JSX.Element {
  const { t } = useI18n();
  return (
    <header class="brand">
      <Logo />
      {heading ? (
        <h1 class="brand-name">{t('app.name')}</h1>
      ) : (
        <span class="brand-name">{t('app.name')}</span>
      )}
      {host !== undefined && <span class="brand-host">{host}</span>}
    </header>
  );
}
