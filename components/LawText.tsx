import type { JSX } from 'preact';
import type { Provision } from '../lib/law/provision.ts';
import { useI18n } from './hooks/use-i18n.ts';

/** A source as a link where it is an address, else as words. */
function Source({ where }: { readonly where: string }): JSX.Element {
  if (!/^https?:\/\//u.test(where)) return <span class="source">{where}</span>;
  return (
    <a class="source" href={where} target="_blank" rel="noreferrer noopener">
      {where}
    </a>
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
        <li>
          {t('law.source')}
          <ul class="sources">
            {sources.map(({ where }) => (
              <li key={where}>
                <Source where={where} />
              </li>
            ))}
          </ul>
        </li>
      </ul>
    </>
  );
}
