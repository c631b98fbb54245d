import type { JSX } from 'preact';
import { CaptureProgress } from './CaptureProgress.tsx';
import { CaptureResult } from './CaptureResult.tsx';
import { FaultNote } from './FaultNote.tsx';
import { GrantNote } from './GrantNote.tsx';
import { useAction } from './hooks/use-action.ts';
import { useI18n } from './hooks/use-i18n.ts';
import type { Actions, CaptureView } from './view.ts';

interface Props {
  readonly capture: CaptureView | undefined;
  readonly actions: Actions;
}

/** The main act in all its states: button, under way, done. */
export function CaptureBox({ capture, actions }: Props): JSX.Element {
  const { t } = useI18n();
  const start = useAction(() => actions.capture());
  if (capture?.status === 'running') return <CaptureProgress capture={capture} actions={actions} />;
  if (capture !== undefined) return <CaptureResult capture={capture} actions={actions} />;
  const noGrant = start.fault?.code === 'no-permission';
  return (
    <div class="act">
      <button type="button" class="main" aria-disabled={start.busy} onClick={start.run}>
        {start.busy ? t('capture.running') : t('capture.start')}
      </button>
      <p class="quiet">{t('capture.why')}</p>
      {noGrant && <GrantNote />}
      {start.fault !== undefined && !noGrant && <FaultNote fault={start.fault} actions={actions} />}
    </div>
  );
}
