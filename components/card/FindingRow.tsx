/** One finding in the card: what, how sure and why, and the value, hidden until asked for. */
import { useState } from 'preact/hooks';
import { certainty } from '../../lib/model/alarm.ts';
import { KINDS } from '../../lib/model/kinds.ts';
import type { Finding } from '../../lib/model/schema.ts';
import { maskIn, maskValue } from './mask.ts';
import type { CardStrings, Language } from './strings.ts';

export interface FindingRowProps {
  readonly finding: Finding;
  readonly language: Language;
  readonly strings: CardStrings;
  /** Runs `act` if the press may count (guard). */
  readonly press: (event: Event, act: () => void) => void;
  readonly onDismiss: () => void;
}

/** Draws the row. */
export function FindingRow({ finding, language, strings, press, onDismiss }: FindingRowProps) {
  const [isShown, setShown] = useState(false);
  const kind = KINDS[finding.kind][language];
  return (
    <li class="finding">
      <p class="why">
        <strong>{strings.certainty[certainty(finding.confidence)]}</strong>
        <span aria-hidden="true"> · </span>
        {isShown ? finding.why[language] : maskIn(finding.why[language], finding.text)}
      </p>
      <p class="value">
        <span class="kind">{kind}</span>
        {isShown ? (
          <bdi class="text">{finding.text}</bdi>
        ) : (
          <>
            <bdi class="text" aria-hidden="true">
              {maskValue(finding.text)}
            </bdi>
            <span class="heard">{strings.masked}</span>
          </>
        )}
        <button
          type="button"
          class="quiet"
          aria-label={`${isShown ? strings.hide : strings.show} ${kind}`}
          onClick={(event) => press(event, () => setShown(!isShown))}
        >
          {isShown ? strings.hide : strings.show}
        </button>
      </p>
      <button
        type="button"
        class="quiet wrong"
        aria-label={strings.notMineLong(kind)}
        onClick={(event) => press(event, onDismiss)}
      >
        {strings.notMine}
      </button>
    </li>
  );
}
