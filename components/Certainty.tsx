import type { JSX } from 'preact';
import { certainty } from '../lib/model/alarm.ts';
import { useI18n } from './hooks/use-i18n.ts';

/** How sure we are, as a word and a shape (full, half, empty); colour carries nothing alone. */
export function Certainty({ confidence }: { readonly confidence: number }): JSX.Element {
  const { t } = useI18n();
  const level = certainty(confidence);
  return (
    <span class={`certainty certainty-${level}`}>
      <svg class="certainty-shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <circle class="certainty-ring" cx="6" cy="6" r="4.75" />
        {level === 'likely' && <circle class="certainty-fill" cx="6" cy="6" r="4.75" />}
        {level === 'possible' && <path class="certainty-fill" d="M6 1.25a4.75 4.75 0 0 0 0 9.5z" />}
      </svg>
      {t(`certainty.${level}`)}
    </span>
  );
}
