import type { JSX } from 'preact';
import type { Words } from '../lib/i18n.ts';
import type { Argument } from '../lib/law/arguments.ts';
import type { CourtCase } from '../lib/law/founding-case.ts';
import { CaseStory } from './CaseStory.tsx';
import { Disclaimer } from './Disclaimer.tsx';
import { useI18n } from './hooks/use-i18n.ts';
import { groupOf, LAW_GROUPS } from './law-groups.ts';
import { LawGroup } from './LawGroup.tsx';
import { OtherSide } from './OtherSide.tsx';
import type { AppliedLaw } from './view.ts';

export interface LawData {
  readonly laws: readonly AppliedLaw[];
  readonly others: readonly Argument[];
  readonly story: CourtCase;
  readonly disclaimer: Words;
  /** Beside the provisions: where this law applies, and in what language it stands. */
  readonly notes: readonly Words[];
}

/** What the law says that may apply, what the other side may say, and a case that was decided. */
export function LawPane({ laws, others, story, disclaimer, notes }: LawData): JSX.Element {
  const { t, pick } = useI18n();
  return (
    <>
      <h2>{t('law.title.panel')}</h2>
      <Disclaimer words={disclaimer} />
      <p>{t(laws.length === 0 ? 'law.empty' : 'law.intro')}</p>
      {laws.length > 0 && <p class="quiet">{notes.map(pick).join(' ')}</p>}
      {LAW_GROUPS.map((group) => (
        <LawGroup
          key={group}
          group={group}
          laws={laws.filter(({ provision }) => groupOf(provision) === group)}
        />
      ))}
      <OtherSide items={others} />
      <CaseStory story={story} />
    </>
  );
}
