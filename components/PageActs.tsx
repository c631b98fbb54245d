import type { JSX } from 'preact';
import { FaultNote } from './FaultNote.tsx';
import { useAction } from './hooks/use-action.ts';
import { useI18n } from './hooks/use-i18n.ts';
import type { Situation } from './situation.ts';
import type { Actions } from './view.ts';

interface Props {
  readonly situation: Situation;
  readonly actions: Actions;
}

/** What to do where nothing was found (yet): look at this page, look again, or keep it all the same. */
export function PageActs({ situation, actions }: Props): JSX.Element | null {
  const { t } = useI18n();
  const scan = useAction(() => actions.scan());
  const capture = useAction(() => actions.capture());
  const fault = scan.fault ?? capture.fault;
  const { kind } = situation;
  if (kind === 'special' || kind === 'scanning' || kind === 'no-access') return null;
  const first = kind === 'unsupported' || kind === 'unscanned';
  return (
    <div class="act">
      <button type="button" class={first ? 'main' : 'second'} aria-disabled={scan.busy} onClick={scan.run}>
        {scan.busy ? t('state.scanning') : t(first ? 'state.scan' : 'state.rescan')}
      </button>
      {(kind === 'nothing' || kind === 'failed') && (
        <button type="button" class="second" aria-disabled={capture.busy} onClick={capture.run}>
          {t('capture.anyway')}
        </button>
      )}
      {fault !== undefined && <FaultNote fault={fault} actions={actions} />}
    </div>
  );
}
