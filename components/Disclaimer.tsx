import type { JSX } from 'preact';
import type { Words } from '../lib/i18n.ts';
import { useI18n } from './hooks/use-i18n.ts';

/** "Information, not advice": stands on every screen that names a provision, in normal size. */
export function Disclaimer({ words }: { readonly words: Words }): JSX.Element {
  const { pick } = useI18n();
  return <p class="disclaimer">{pick(words)}</p>;
}
