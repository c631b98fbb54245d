import type { JSX } from 'preact';
import type { Words } from '../lib/i18n.ts';
import { BrandHead } from './BrandHead.tsx';
import { Disclaimer } from './Disclaimer.tsx';
import { DismissedList } from './DismissedList.tsx';
import { FindingList } from './FindingList.tsx';
import { GuideList } from './GuideList.tsx';
import { useI18n } from './hooks/use-i18n.ts';
import { hostOf } from './host.ts';
import { LawItem } from './LawItem.tsx';
import { PageState } from './PageState.tsx';
import { dismissedFindings, openFindings, situationOf } from './situation.ts';
import type { Actions, AppliedLaw, GuideStep, TabView } from './view.ts';

/** More would not be read in a popup; the rest stands in the panel. */
const LAWS_IN_POPUP = 5;
const FINDINGS_AT_FIRST = 3;

interface Props {
  readonly view: TabView;
  readonly laws: readonly AppliedLaw[];
  readonly guide: readonly GuideStep[];
  readonly disclaimer: Words;
  readonly actions: Actions;
  /** Called straight from the click: browsers open a panel only inside the gesture. */
  readonly onOpenPanel: () => void;
}

function LawFold({ laws }: { readonly laws: readonly AppliedLaw[] }): JSX.Element {
  const { t } = useI18n();
  const rest = laws.length - LAWS_IN_POPUP;
  return (
    <details class="fold fold-big">
      <summary>{t('law.title')}</summary>
      <p class="quiet">{t('law.intro')}</p>
      {laws.slice(0, LAWS_IN_POPUP).map((law) => (
        <LawItem key={law.provision.id} law={law} level={3} />
      ))}
      {rest > 0 && <p class="quiet">{t('law.in-panel', { n: rest })}</p>}
    </details>
  );
}

/** Everything that stands below the headline once something was found. */
function Found({ view, laws, guide, disclaimer, actions }: Omit<Props, 'onOpenPanel'>): JSX.Element {
  const { t } = useI18n();
  return (
    <>
      <section aria-labelledby="findings">
        <h2 id="findings" class="unseen">
          {t('finding.list')}
        </h2>
        <FindingList findings={openFindings(view.state)} actions={actions} first={FINDINGS_AT_FIRST} />
      </section>
      {laws.length > 0 && <LawFold laws={laws} />}
      <details class="fold fold-big">
        <summary>{t('guide.title')}</summary>
        <GuideList steps={guide} />
      </details>
      {laws.length > 0 && <Disclaimer words={disclaimer} />}
    </>
  );
}

/** The window behind the toolbar button: what is the matter, the one main act, then the rest. */
export function Popup(props: Props): JSX.Element {
  const { view, actions, onOpenPanel } = props;
  const { t } = useI18n();
  const situation = situationOf(view);
  const running = view.capture?.status === 'running';
  const host = hostOf(view.state?.page.url) ?? (view.access.kind === 'page' ? view.access.host : undefined);
  return (
    <div class="popup">
      <BrandHead host={host} />
      <main>
        <PageState view={view} situation={situation} actions={actions} level={1} />
        {!running && 'count' in situation && <Found {...props} />}
        <DismissedList findings={dismissedFindings(view.state)} actions={actions} />
      </main>
      <footer class="foot">
        <button type="button" class="link" onClick={onOpenPanel}>
          {t('panel.open')}
        </button>
        {situation.kind !== 'special' && <span class="quiet">{t('state.app')}</span>}
      </footer>
    </div>
  );
}
