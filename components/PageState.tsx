import type { JSX } from 'preact';
import { CaptureBox } from './CaptureBox.tsx';
import { FaultNote } from './FaultNote.tsx';
import { Headline } from './Headline.tsx';
import { useI18n } from './hooks/use-i18n.ts';
import { PageActs } from './PageActs.tsx';
import type { Situation } from './situation.ts';
import type { Actions, TabView } from './view.ts';

interface Props {
  readonly view: TabView;
  readonly situation: Situation;
  readonly actions: Actions;
  readonly level: 1 | 2;
}

/** Whether there is something on the page to keep: then keeping it comes before everything else. */
export function worthKeeping(situation: Situation): boolean {
  return 'count' in situation;
}

/** Headline, and the one main act that fits it, always the first thing reached by Tab. */
export function PageState({ view, situation, actions, level }: Props): JSX.Element {
  const { t } = useI18n();
  const capturing = view.capture !== undefined;
  const { state } = view;
  const limited =
    state !== undefined &&
    ((state.limits ?? []).length > 0 || state.regions.some(({ assessment }) => assessment.limits.length > 0));
  return (
    <>
      <Headline situation={situation} level={level} />
      {situation.kind === 'failed' && <FaultNote fault={situation} actions={actions} />}
      {worthKeeping(situation) || capturing ? (
        <CaptureBox capture={view.capture} actions={actions} />
      ) : (
        <PageActs situation={situation} actions={actions} />
      )}
      {limited && <p class="quiet">{t('state.limits')}</p>}
    </>
  );
}
