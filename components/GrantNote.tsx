import type { JSX } from 'preact';
import { useI18n } from './hooks/use-i18n.ts';

/** Pictures need a click on the toolbar button first (activeTab); said where one was refused. */
export function GrantNote(): JSX.Element {
  const { t } = useI18n();
  return (
    <div class="note" role="alert">
      <p>{t('capture.no-grant')}</p>
      <p class="quiet">{t('capture.no-grant.hint')}</p>
    </div>
  );
}
