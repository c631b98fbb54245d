import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { I18n } from '../lib/i18n.ts';
import { useI18n } from './hooks/use-i18n.ts';
import type { Situation } from './situation.ts';

interface Lines {
  readonly title: string;
  readonly hint?: string;
}

/** The sentence of each situation and the one below it (anchors/ux.md section 5). */
export function linesOf(situation: Situation, { t }: I18n): Lines {
  switch (situation.kind) {
    case 'scanning':
      return { title: t('state.scanning'), hint: t('state.scanning.hint') };
    case 'nothing': {
      const n = situation.regions;
      const title = n === 0 ? t('state.nothing.zero') : t('state.nothing', { n });
      return { title, hint: t('state.nothing.hint') };
    }
    case 'found': {
      const more = situation.unsure > 0 ? t('state.unsure-too', { n: situation.unsure }) : t('state.calm');
      return { title: t('state.found', { n: situation.count }), hint: more };
    }
    case 'uncertain':
      return { title: t('state.uncertain', { n: situation.count }), hint: t('state.calm') };
    case 'threat':
    case 'solicitation':
      return { title: t(`state.${situation.kind}`), hint: t('state.danger') };
    case 'unsupported':
      return { title: t('state.unsupported'), hint: t('state.local') };
    case 'failed':
      return { title: t('state.failed') };
    default:
      return { title: t(`state.${situation.kind}`), hint: t(`state.${situation.kind}.hint`) };
  }
}

interface Props {
  readonly situation: Situation;
  /** 1: the popup, which opens with the focus here, so that a screen reader starts with the news. */
  readonly level: 1 | 2;
}

/** What the page is like, said once: as heading, and the count in a live region when it is known. */
export function Headline({ situation, level }: Props): JSX.Element {
  const i18n = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (level === 1) heading.current?.focus();
  }, [level]);
  const Heading = `h${level}` as const;
  const { title, hint } = linesOf(situation, i18n);
  const count = 'count' in situation ? i18n.t('state.count', { n: situation.count }) : '';
  return (
    <div class={`headline headline-${situation.kind}`}>
      <Heading class="headline-title" tabIndex={-1} ref={heading}>
        {title}
      </Heading>
      {hint !== undefined && <p class="headline-hint">{hint}</p>}
      <p class="unseen" role="status">
        {count}
      </p>
    </div>
  );
}
