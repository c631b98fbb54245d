import type { JSX } from 'preact';
import type { MessageKey } from '../lib/i18n.ts';
import { missingLines, shortDigest } from './capture-words.ts';
import { FaultNote } from './FaultNote.tsx';
import { useAction } from './hooks/use-action.ts';
import { useI18n } from './hooks/use-i18n.ts';
import { GrantNote } from './GrantNote.tsx';
import { SaveButton } from './SaveButton.tsx';
import type { Actions, CaptureView } from './view.ts';

interface Props {
  readonly capture: CaptureView;
  readonly actions: Actions;
}

/** Size, number of files and fingerprint of the finished package. */
function PackageFacts({ capture, actions }: Props): JSX.Element | null {
  const { t, size } = useI18n();
  const copy = useAction(() => actions.copy(capture.package?.sha256 ?? ''));
  if (capture.package === undefined) return null;
  const { bytes, files, sha256 } = capture.package;
  return (
    <>
      <p>{t('capture.size', { size: size(bytes), files: t('capture.files', { n: files }) })}</p>
      <p class="row">
        <span>
          {t('capture.digest')} <code>{shortDigest(sha256)}</code>
        </span>
        <button
          type="button"
          class="small"
          aria-label={`${t('common.copy')} ${t('capture.digest')}`}
          onClick={copy.run}
        >
          {t(copy.value === undefined ? 'common.copy' : 'common.copied')}
        </button>
      </p>
    </>
  );
}

/** What was not saved and why; limits are said before they hurt. */
function Missing({ capture }: { readonly capture: CaptureView }): JSX.Element | null {
  const i18n = useI18n();
  const lines = missingLines(capture, i18n);
  if (lines.length === 0) return null;
  return (
    <div class="missing">
      <h3>{i18n.t('capture.not-captured')}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** Whether pictures are missing because the toolbar button was not used on this page (panel, card). */
function lacksGrant({ error, notCaptured }: CaptureView): boolean {
  return error?.code === 'no-permission' || notCaptured.some(({ why }) => why === 'no-permission');
}

/** A success is claimed only where a finished package is there. */
function titleOf({ status, package: made }: CaptureView): MessageKey {
  if (made === undefined || status === 'failed') return 'capture.failed';
  return status === 'partial' ? 'capture.partial' : 'capture.done';
}

/** A capture that has ended: what is there, where it is, what is missing and what comes next. */
export function CaptureResult({ capture, actions }: Props): JSX.Element {
  const { t } = useI18n();
  const again = useAction(() => actions.capture());
  const view = useAction(() => actions.openEvidence(capture.evidenceId));
  const failed = titleOf(capture) === 'capture.failed';
  const fault = again.fault ?? view.fault ?? (lacksGrant(capture) ? undefined : capture.error);
  return (
    <section class={failed ? 'box' : 'box box-done'} aria-labelledby="capture-ended">
      <div role="status">
        <h2 id="capture-ended">{t(titleOf(capture))}</h2>
      </div>
      {!failed && <SaveButton evidenceId={capture.evidenceId} actions={actions} kind="main" />}
      {!failed && <p class="quiet">{t('capture.done.where')}</p>}
      <PackageFacts capture={capture} actions={actions} />
      <Missing capture={capture} />
      {lacksGrant(capture) && <GrantNote />}
      {fault !== undefined && <FaultNote fault={fault} actions={actions} />}
      <p class="buttons">
        {!failed && (
          <button type="button" class="second" onClick={view.run}>
            {t('capture.view')}
          </button>
        )}
        {capture.status !== 'done' && (
          <button type="button" class="second" aria-disabled={again.busy} onClick={again.run}>
            {t('capture.again')}
          </button>
        )}
      </p>
      {!failed && <p class="quiet">{t('capture.next')}</p>}
    </section>
  );
}
