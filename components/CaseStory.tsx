import type { JSX } from 'preact';
import type { CourtCase, Holding } from '../lib/law/founding-case.ts';
import { useI18n } from './hooks/use-i18n.ts';
import { Sources } from './LawText.tsx';

/** A point of the case; published words stand in quotation marks and in their own language. */
function Point({ holding }: { readonly holding: Holding }): JSX.Element {
  const { pick, locale } = useI18n();
  if (!holding.quote) return <li>{pick(holding)}</li>;
  return (
    <li>
      {locale === 'en' && <p>{holding.en}</p>}
      <q lang="zh-CN">{holding.zh}</q>
    </li>
  );
}

/** A decided case: facts, outcome, what the court said, and that another case may end differently. */
export function CaseStory({ story }: { readonly story: CourtCase }): JSX.Element {
  const { t, pick } = useI18n();
  return (
    <section class="section">
      <h3>{t('law.case', { title: pick(story.title) })}</h3>
      <p class="quiet">
        {pick(story.court)} <span lang="zh-CN">{story.number}</span>
      </p>
      <h4>{t('law.case.facts')}</h4>
      <p>{pick(story.facts)}</p>
      <h4>{t('law.case.outcome')}</h4>
      <p>{pick(story.outcome)}</p>
      <p>{pick(story.amounts)}</p>
      <h4>{t('law.case.held')}</h4>
      <ul>
        {story.holdings.map((holding) => (
          <Point key={holding.zh} holding={holding} />
        ))}
      </ul>
      <h4>{t('law.case.limits')}</h4>
      <p>{pick(story.limits)}</p>
      <p class="quiet">{pick(story.dateNote)}</p>
      <Sources sources={story.sources} />
    </section>
  );
}
