import type { JSX } from 'preact';
import { useI18n } from './hooks/use-i18n.ts';
import type { CaseView } from './view.ts';

/** A decided case: facts, outcome, what the court said, and that another case may end differently. */
export function CaseStory({ story }: { readonly story: CaseView }): JSX.Element {
  const { t, pick } = useI18n();
  return (
    <section class="section">
      <h3>{t('law.case')}</h3>
      <p class="quiet" lang="zh-CN">
        {story.title}
      </p>
      <p class="quiet" lang="zh-CN">
        {story.authority}
      </p>
      <h4>{t('law.case.facts')}</h4>
      <p>{pick(story.facts)}</p>
      <h4>{t('law.case.outcome')}</h4>
      <p>{pick(story.outcome)}</p>
      <h4>{t('law.case.held')}</h4>
      <ul>
        {story.holdings.map(({ words, quote }) => (
          <li key={words.zh}>{quote ? <q lang="zh-CN">{words.zh}</q> : pick(words)}</li>
        ))}
      </ul>
      <p>{t('law.case.differs')}</p>
      <details class="fold">
        <summary>{t('law.source')}</summary>
        <ul class="sources">
          {story.sources.map((where) => (
            <li key={where} class="source">
              {where}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
