import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CaptureStep } from '../lib/law/capture-guide.ts';
import { BrandHead } from './BrandHead.tsx';
import { CaptureBox } from './CaptureBox.tsx';
import { FindingsPane } from './FindingsPane.tsx';
import { GuideList } from './GuideList.tsx';
import { useI18n } from './hooks/use-i18n.ts';
import { hostOfView } from './host.ts';
import { LawPane, type LawData } from './LawPane.tsx';
import { PackagesPane, type PackageActions, type PackagesView } from './PackagesPane.tsx';
import { PageState, worthKeeping } from './PageState.tsx';
import { openFindings, situationOf } from './situation.ts';
import { Tabs, type Tab } from './Tabs.tsx';
import type { TabView } from './view.ts';

export type PaneId = 'findings' | 'law' | 'capture' | 'packages';

interface Props {
  readonly view: TabView;
  readonly law: LawData;
  readonly guide: readonly CaptureStep[];
  readonly packages: PackagesView;
  readonly actions: PackageActions;
  /** The pane to begin with. */
  readonly start?: PaneId;
}

function CapturePane({ view, guide, actions }: Pick<Props, 'view' | 'guide' | 'actions'>): JSX.Element {
  const { t } = useI18n();
  return (
    <>
      <h2>{t('panel.capture')}</h2>
      {view.access.kind !== 'special' && <CaptureBox capture={view.capture} actions={actions} />}
      <h3>{t('guide.title')}</h3>
      <GuideList steps={guide} />
    </>
  );
}

/** What a pane holds; one at a time, so that a long law text does not push evidence out of sight. */
function Pane(props: Props & { readonly pane: PaneId }): JSX.Element {
  const { pane, view, law, guide, packages, actions } = props;
  const situation = situationOf(view);
  switch (pane) {
    case 'findings':
      return (
        <>
          <PageState view={view} situation={situation} actions={actions} level={2} />
          {worthKeeping(situation) || view.state !== undefined ? (
            <FindingsPane view={view} actions={actions} />
          ) : null}
        </>
      );
    case 'law':
      return <LawPane {...law} />;
    case 'capture':
      return <CapturePane view={view} guide={guide} actions={actions} />;
    case 'packages':
      return <PackagesPane view={packages} actions={actions} />;
  }
}

/** Side panel (Chrome) and sidebar (Firefox): everything in full, in four panes. */
export function Panel(props: Props): JSX.Element {
  const { view, law, packages, start = 'findings' } = props;
  const { t } = useI18n();
  const [pane, choose] = useState<PaneId>(start);
  useEffect(() => {
    if (view.wish !== undefined) choose('findings');
  }, [view.wish]);
  const tabs: Tab<PaneId>[] = [
    { id: 'findings', label: t('panel.findings'), count: openFindings(view.state).length },
    { id: 'law', label: t('panel.law'), count: law.laws.length },
    { id: 'capture', label: t('panel.capture') },
    {
      id: 'packages',
      label: t('panel.packages'),
      count: packages.kind === 'read' ? packages.packages.length : 0,
    },
  ];
  return (
    <div class="panel">
      <BrandHead host={hostOfView(view)} heading />
      <main>
        <Tabs tabs={tabs} chosen={pane} label={t('panel.tabs')} onChoose={choose}>
          <Pane key={view.state?.page.visit} {...props} pane={pane} />
        </Tabs>
      </main>
    </div>
  );
}
