import type { JSX } from 'preact';
import type { LawSource, Provision } from '../lib/law/provision.ts';
import { useI18n } from './hooks/use-i18n.ts';

/** Where a text was read; words, not links: a click would tell those sites what the reader is looking at. */
export function Sources({ sources }: { readonly sources: readonly LawSource[] }): JSX.Element {
  const { t } = useI18n();
  return (
    <details class="fold">
      <summary>
        {t('law.source')} ({sources.length})
      </summary>
      <ul class="sources">
        {sources.map(({ where }) => (
          <li key={where}>{where}</li>
        ))}
      </ul>
    </details>
  );
}

/** The official words to the letter, then since when, from where, and when and how they were checked. */
export function LawText({ provision }: { readonly provision: Provision }): JSX.Element {
  const { t, day } = useI18n();
  const { text, since, until, status, sources, verified } = provision;
  const checked = sources
    .map((source) => source.accessed)
    .sort()
    .at(-1);
  return (
    <>
      <blockquote class="law-text" lang="zh-CN">
        {text.split('\n').map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </blockquote>
      <ul class="law-facts">
        <li>
          {since === null ? t('law.since.unknown') : t('law.since', { date: day(since) })}
          {until !== null && ` ${t('law.until', { date: day(until) })}`}
        </li>
        {status === 'uncertain' && <li>{t('law.status.uncertain')}</li>}
        <li>
          {checked !== undefined && t('law.checked', { date: day(checked) })}
          {' · '}
          {t('law.verified', { n: verified })}
        </li>
      </ul>
      <Sources sources={sources} />
    </>
  );
}
