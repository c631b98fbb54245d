import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FindingRow } from './FindingRow.tsx';
import { useI18n } from './hooks/use-i18n.ts';
import { mostTellingFirst, type Placed } from './situation.ts';
import type { Actions } from './view.ts';

interface Props {
  readonly findings: readonly Placed[];
  readonly actions: Actions;
  /** How many rows stand open at first; the rest behind a button. */
  readonly first: number;
  /** Id of the finding the user came for; stands at the top. */
  readonly wish?: string | undefined;
}

/** Findings as a list, the most telling first, cut after `first` rows until the user wants more. */
export function FindingList({ findings, actions, first, wish }: Props): JSX.Element {
  const { t } = useI18n();
  const [all, setAll] = useState(false);
  const ordered = mostTellingFirst(findings, wish);
  const rows = all ? ordered : ordered.slice(0, first);
  const hidden = ordered.length - rows.length;
  return (
    <>
      <ul class="findings">
        {rows.map((placed) => (
          <FindingRow
            key={placed.finding.id}
            placed={placed}
            actions={actions}
            wished={placed.finding.id === wish}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {t('common.more', { n: hidden })}
        </button>
      )}
    </>
  );
}
