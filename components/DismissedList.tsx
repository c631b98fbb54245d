import type { JSX } from 'preact';
import { KINDS } from '../lib/model/kinds.ts';
import { useAction } from './hooks/use-action.ts';
import { useI18n } from './hooks/use-i18n.ts';
import type { Placed } from './situation.ts';
import type { Actions } from './view.ts';

interface RowProps {
  readonly placed: Placed;
  readonly actions: Actions;
}

function DismissedRow({ placed, actions }: RowProps): JSX.Element {
  const { t, pick } = useI18n();
  const undo = useAction(() => actions.undoDismiss(placed.finding.id));
  const kind = pick(KINDS[placed.finding.kind]);
  return (
    <li class="row">
      <span>
        <span class="quiet">{t(`role.${placed.region.role}`)}</span> {kind}
      </span>
      <button type="button" class="small" aria-label={t('finding.undo.name', { kind })} onClick={undo.run}>
        {t('common.undo')}
      </button>
    </li>
  );
}

/** What the user took out of list, badge and marks, each with its way back. */
export function DismissedList(props: {
  readonly findings: readonly Placed[];
  readonly actions: Actions;
}): JSX.Element | null {
  const { t } = useI18n();
  const { findings, actions } = props;
  if (findings.length === 0) return null;
  return (
    <details class="fold">
      <summary>{t('finding.dismissed', { n: findings.length })}</summary>
      <ul class="plain">
        {findings.map((placed) => (
          <DismissedRow key={placed.finding.id} placed={placed} actions={actions} />
        ))}
      </ul>
    </details>
  );
}
