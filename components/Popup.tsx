import type { JSX } from 'preact';
import type { Words } from '../lib/i18n.ts';
import type { CaptureStep } from '../lib/law/capture-guide.ts';
import { BrandHead } from './BrandHead.tsx';
import { Disclaimer } from './Disclaimer.tsx';
import { DismissedList } from './DismissedList.tsx';
import { FindingList } from './FindingList.tsx';
import { GuideList } from './GuideList.tsx';
import { useI18n } from './hooks/use-i18n.ts';
import { hostOfView } from './host.ts';
import { LawItem } from './LawItem.tsx';
import { PageState } from './PageState.tsx';
import { dismissedFindings, openFindings, situationOf } from './situation.ts';
import type { Actions, AppliedLaw, TabView } from './view.ts';

/** More would not be read in a popup; the rest stands in the panel. */
const LAWS_IN_POPUP = 5;
const FINDINGS_AT_FIRST = 2;

interface Props {
  readonly view: TabView;
  readonly laws: readonly AppliedLaw[];
  readonly guide: readonly CaptureStep[];
  readonly disclaimer: Words;
  /** Beside the provisions: where this law applies, and in what language it stands. */
  readonly notes: readonly Words[];
  readonly actions: Actions;
  /** Called straight from the click: browsers open a panel only inside the gesture. */
  readonly onOpenPanel: () => void;
}

function LawFold({ laws, notes }: Pick<Props, 'laws' | 'notes'>): JSX.Element {
  const { t, pick } = useI18n();
  const rest = laws.length - LAWS_IN_POPUP;
  return (
    <details class="fold fold-big">
      <summary>{t('law.title')}</summary>
      <p class="quiet">{[t('law.intro'), ...notes.map(pick)].join(' ')}</p>
      {laws.slice(0, LAWS_IN_POPUP).map((law) => (
        <LawItem key={law.provision.id} law={law} level={3} />
      ))}
      {rest > 0 && <p class="quiet">{t('law.in-panel', { n: rest })}</p>}
    </details>
  );
}

/** What stands below the main act: the findings, folded away once they are kept; the law; the guide. */
function Found({ view, laws, guide, disclaimer, notes, actions }: Omit<Props, 'onOpenPanel'>): JSX.Element {
  const { t } = useI18n();
  const findings = openFindings(view.state);
  const list = (
    <FindingList findings={findings} actions={actions} first={FINDINGS_AT_FIRST} wish={view.wish} />
  );
  return (
    <>
      {view.capture === undefined ? (
        <section aria-labelledby="findings">
          <h2 id="findings" class="unseen">
            {t('finding.list')}
          </h2>
          {list}
        </section>
      ) : null}
      <div>
        {view.capture !== undefined && (
          <details class="fold fold-big">
            <summary>{t('finding.list.count', { n: findings.length })}</summary>
            {list}
          </details>
        )}
        {laws.length > 0 && <LawFold laws={laws} notes={notes} />}
        <details class="fold fold-big">
          <summary>{t('guide.title')}</summary>
          <GuideList steps={guide} />
        </details>
      </div>
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
  return (
    <div class="popup">
      <BrandHead host={hostOfView(view)} />
      <main>
        <PageState view={view} situation={situation} actions={actions} level={1} />
        {!running && 'count' in situation && <Found key={view.state?.page.visit} {...props} />}
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
