import type { JSX } from 'preact';
import type { Argument } from '../lib/law/arguments.ts';
import { citation } from '../lib/law/citation.ts';
import { useI18n } from './hooks/use-i18n.ts';

function Claim({ item }: { readonly item: Argument }): JSX.Element {
  const { t, pick } = useI18n();
  const names = item.provisions.flatMap((id) => {
    const name = citation(id);
    return name === undefined ? [] : [pick(name)];
  });
  return (
    <details class="fold">
      <summary>{pick(item.claim)}</summary>
      <p>{pick(item.answer)}</p>
      <h4>{t('law.arguments.limits')}</h4>
      <p>{pick(item.limits)}</p>
      <p class="quiet">{names.join(' · ')}</p>
    </details>
  );
}

/** What the merchant may say, and how a court saw it: the user should not be surprised by it later. */
export function OtherSide({ items }: { readonly items: readonly Argument[] }): JSX.Element | null {
  const { t } = useI18n();
  if (items.length === 0) return null;
  return (
    <section class="section">
      <h3>{t('law.arguments')}</h3>
      {items.map((item) => (
        <Claim key={item.id} item={item} />
      ))}
    </section>
  );
}
