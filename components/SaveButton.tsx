import type { JSX } from 'preact';
import { FaultNote } from './FaultNote.tsx';
import { useAction } from './hooks/use-action.ts';
import { useI18n } from './hooks/use-i18n.ts';
import type { Actions } from './view.ts';

interface Props {
  readonly evidenceId: string;
  readonly actions: Actions;
  readonly kind: 'main' | 'small';
  /** Accessible name where several stand in a list. */
  readonly name?: string;
}

/** Saves a package to the computer; says so only after the package was read back and its hash agreed. */
export function SaveButton({ evidenceId, actions, kind, name }: Props): JSX.Element {
  const { t, size } = useI18n();
  const save = useAction(() => actions.save(evidenceId));
  return (
    <>
      <button type="button" class={kind} aria-label={name} aria-disabled={save.busy} onClick={save.run}>
        {save.busy ? t('capture.saving') : t('capture.save')}
      </button>
      <span class="saved" role="status">
        {save.value !== undefined &&
          `${t('capture.saved', { size: size(save.value.bytes) })} ${t('capture.saved.hint')}`}
      </span>
      {save.fault !== undefined && <FaultNote fault={save.fault} actions={actions} />}
    </>
  );
}
