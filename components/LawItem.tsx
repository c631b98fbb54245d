import type { JSX } from 'preact';
import { useI18n } from './hooks/use-i18n.ts';
import { LawText } from './LawText.tsx';
import type { AppliedLaw } from './view.ts';

interface Props {
  readonly law: AppliedLaw;
  /** Heading level that fits the screen's outline. */
  readonly level: 3 | 4;
}

/** One provision: its name, why it may apply, in short, what to mind, and the official text on demand. */
export function LawItem({ law, level }: Props): JSX.Element {
  const { t, pick, locale } = useI18n();
  const { provision, citation, caveat, reasons } = law;
  const Heading = `h${level}` as const;
  return (
    <article class="law">
      <Heading class="law-name">{pick(citation)}</Heading>
      {reasons.map((reason) => (
        <p key={reason.zh} class="law-reason">
          {pick(reason)}
        </p>
      ))}
      <p class="quiet">
        {t('law.gist')}
        {locale === 'en' ? ': ' : '：'}
        {pick(provision.gist)}
      </p>
      {caveat !== undefined && (
        <p class="law-caveat">
          <strong>{t('law.unclear')}</strong>
          {locale === 'en' ? ': ' : '：'}
          {pick(caveat)}
        </p>
      )}
      <details class="fold">
        <summary>
          {t('law.text.show')}
          <span class="unseen"> {pick(citation)}</span>
        </summary>
        <p class="quiet">
          {pick(provision.statute)} {pick(provision.article)}
        </p>
        <LawText provision={provision} />
      </details>
    </article>
  );
}
