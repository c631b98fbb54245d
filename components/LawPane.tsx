import type { JSX } from 'preact';
import type { Words } from '../lib/i18n.ts';
import { CaseStory } from './CaseStory.tsx';
import { Disclaimer } from './Disclaimer.tsx';
import { useI18n } from './hooks/use-i18n.ts';
import { LawItem } from './LawItem.tsx';
import { OtherSide } from './OtherSide.tsx';
import type { AppliedLaw, ArgumentView, CaseView } from './view.ts';

export interface LawData {
  readonly laws: readonly AppliedLaw[];
  readonly others: readonly ArgumentView[];
  readonly story: CaseView;
  readonly disclaimer: Words;
  /** Said where the official text stands in Chinese beside an English interface. */
  readonly inChinese: Words;
}

/** What the law says that may apply, what the other side may say, and a case that was decided. */
export function LawPane({ laws, others, story, disclaimer, inChinese }: LawData): JSX.Element {
  const { t, pick, locale } = useI18n();
  return (
    <>
      <h2>{t('law.title.panel')}</h2>
      <Disclaimer words={disclaimer} />
      <p>{t(laws.length === 0 ? 'law.empty' : 'law.intro')}</p>
      {laws.length > 0 && locale === 'en' && <p class="quiet">{pick(inChinese)}</p>}
      {laws.map((law) => (
        <LawItem key={law.provision.id} law={law} level={3} />
      ))}
      <OtherSide items={others} />
      <CaseStory story={story} />
    </>
  );
}
