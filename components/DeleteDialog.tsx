import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useI18n } from './hooks/use-i18n.ts';

interface Props {
  /** What goes, by name. */
  readonly name: string;
  readonly onAnswer: (remove: boolean) => void;
}

/** Asks once before something goes for good; Esc and the first button keep it. */
export function DeleteDialog({ name, onAnswer }: Props): JSX.Element {
  const { t } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="delete-title" onCancel={() => onAnswer(false)}>
      <h2 id="delete-title">{t('packages.confirm')}</h2>
      <p class="break">{name}</p>
      <p>{t('packages.confirm.what')}</p>
      <p class="buttons">
        <button type="button" class="second" onClick={() => onAnswer(false)}>
          {t('packages.confirm.no')}
        </button>
        <button type="button" class="second" onClick={() => onAnswer(true)}>
          {t('packages.confirm.yes')}
        </button>
      </p>
    </dialog>
  );
}
