import type { JSX } from 'preact';
import { useI18n } from './hooks/use-i18n.ts';
import type { LawGroupId } from './law-groups.ts';
import { LawItem } from './LawItem.tsx';
import type { AppliedLaw } from './view.ts';

/** A page can bring in twenty provisions; nobody reads twenty cards in a row. */
const OPEN_AT_FIRST = 4;

interface Props {
  readonly group: LawGroupId;
  readonly laws: readonly AppliedLaw[];
}

function Items({ laws }: { readonly laws: readonly AppliedLaw[] }): JSX.Element {
  return (
    <div class="laws">
      {laws.map((law) => (
        <LawItem key={law.provision.id} law={law} level={4} />
      ))}
    </div>
  );
}

/** Provisions that serve the same end: the most telling open, the rest on demand. */
export function LawGroup({ group, laws }: Props): JSX.Element | null {
  const { t } = useI18n();
  if (laws.length === 0) return null;
  const rest = laws.slice(OPEN_AT_FIRST);
  return (
    <section class="region">
      <h3>{t(`law.group.${group}`)}</h3>
      <Items laws={laws.slice(0, OPEN_AT_FIRST)} />
      {rest.length > 0 && (
        <details class="fold">
          <summary>{t('common.more', { n: rest.length })}</summary>
          <Items laws={rest} />
        </details>
      )}
    </section>
  );
}
