import type { JSX } from 'preact';
import { useAction } from './hooks/use-action.ts';
import { useI18n } from './hooks/use-i18n.ts';
import type { Actions, Fault } from './view.ts';

interface Props {
  readonly fault: Fault;
  readonly actions: Pick<Actions, 'copyFault'>;
}

/** Says in words what failed, and offers a note about it that holds nothing from the page. */
export function FaultNote({ fault, actions }: Props): JSX.Element {
  const { t } = useI18n();
  const copy = useAction(() => actions.copyFault(fault));
  return (
    <div class="note note-fault" role="alert">
      <p>{t(`error.${fault.code}`)}</p>
      <p class="quiet">{t('fault.code', { code: fault.code })}</p>
      <p class="row">
        <button type="button" class="link" onClick={copy.run}>
          {copy.value === undefined ? t('fault.copy') : t('common.copied')}
        </button>
        <span class="quiet">{t('fault.copy.hint')}</span>
      </p>
    </div>
  );
}
