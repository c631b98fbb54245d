import type { JSX } from 'preact';
import { useAction } from './hooks/use-action.ts';
import { useI18n } from './hooks/use-i18n.ts';
import type { Actions, CaptureStep, CaptureView } from './view.ts';

const ORDER: readonly CaptureStep[] = ['first-view', 'text', 'pictures', 'packing', 'checking', 'stored'];

/** Share of the work that is done, 0..1; each picture counts as a step of its own. */
export function progressOf({ step, pictures }: CaptureView): number {
  const planned = Math.max(1, pictures.planned);
  const total = ORDER.length - 1 + planned;
  const at = ORDER.indexOf(step);
  const afterPictures = at > ORDER.indexOf('pictures');
  const pictured = afterPictures ? planned - 1 : Math.min(pictures.taken, planned - 1);
  return Math.min(1, (at + pictured) / total);
}

/** A capture under way: what is safe already, what happens now, and how to stop. */
export function CaptureProgress(props: {
  readonly capture: CaptureView;
  readonly actions: Actions;
}): JSX.Element {
  const { t } = useI18n();
  const { capture, actions } = props;
  const cancel = useAction(() => actions.cancelCapture());
  const { taken, planned } = capture.pictures;
  return (
    <section class="box" aria-labelledby="capture-running">
      <h2 id="capture-running">{t('capture.running')}</h2>
      <p role="status">
        {capture.firstView && t('capture.first-view')} {t(`capture.step.${capture.step}`)}
      </p>
      {capture.step === 'pictures' && planned > 0 && (
        <p class="quiet">{t('capture.pictures', { n: taken, total: planned })}</p>
      )}
      <progress aria-labelledby="capture-running" max={1} value={progressOf(capture)} />
      <p class="quiet">{t('capture.stay')}</p>
      <button type="button" class="second" aria-disabled={cancel.busy} onClick={cancel.run}>
        {t('capture.cancel')}
      </button>
    </section>
  );
}
