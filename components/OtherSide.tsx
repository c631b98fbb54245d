import type { JSX } from 'preact';
import type { Words } from '../lib/i18n.ts';
import { useI18n } from './hooks/use-i18n.ts';
import type { ArgumentView } from './view.ts';

/** What the merchant may say, and how a court saw it: the user should not be surprised by it later. */
export function OtherSide({ items }: { readonly items: readonly ArgumentView[] }): JSX.Element {
  const { t, pick } = useI18n();
  const list = (words: readonly Words[]): string => words.map(pick).join(' · ');
  return (
    <section class="section">
      <h3>{t('law.arguments')}</h3>
      {items.map((item) => (
        <details key={item.id} class="fold">
          <summary>{pick(item.says)}</summary>
          <p>{pick(item.answer)}</p>
          {item.provisions.length > 0 && <p class="quiet">{list(item.provisions)}</p>}
        </details>
      ))}
    </section>
  );
}
