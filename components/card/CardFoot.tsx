/** What can be done from the card, what came of it, and what the card is not. Always in sight. */
import { useEffect, useRef } from 'preact/hooks';
import type { CardProps } from './Card.tsx';
import type { CardStrings } from './strings.ts';

export interface CardFootProps extends Pick<CardProps, 'findings' | 'actions'> {
  readonly strings: CardStrings;
  /** The last sentence said; empty where there is nothing to say. */
  readonly notice: string;
  readonly say: (sentence: string) => void;
  /** Runs `act` if the press may count (guard). */
  readonly press: (event: Event, act: () => void) => void;
}

/** Draws the foot. */
export function CardFoot({ findings, actions, strings, notice, say, press }: CardFootProps) {
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (notice !== '') foot.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [notice]);
  const isSaving = notice === strings.evidenceBusy;
  const saveEvidence = async (): Promise<void> => {
    if (isSaving) return;
    say(strings.evidenceBusy);
    const saved = await actions.evidence();
    if (!saved.ok) say(strings.evidenceFailed);
    else say(saved.value.pictures ? strings.evidenceDone : strings.evidenceTextOnly);
  };
  const openPanel = async (): Promise<void> => {
    const first = findings[0];
    const opened = first && (await actions.panel(first.id));
    if (opened && !opened.ok) say(strings.panelFailed);
  };
  return (
    <div class="foot" ref={foot}>
      <div class="buttons">
        <button
          type="button"
          class="main"
          aria-disabled={isSaving}
          onClick={(event) => press(event, () => void saveEvidence())}
        >
          {strings.evidence}
        </button>
        <button type="button" onClick={(event) => press(event, () => void openPanel())}>
          {strings.panel}
        </button>
      </div>
      <p class="notice" role="status">
        {notice}
      </p>
      <p class="no-advice">{strings.noAdvice}</p>
    </div>
  );
}
