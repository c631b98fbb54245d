/**
 * Every state of popup and panel, by name, from fixed values: unit tests read their words, the screenshot
 * and accessibility checks render them in a browser.
 */
import type { JSX } from 'preact';
import { appliedLaw } from '../../components/applied-law.ts';
import { I18nContext } from '../../components/hooks/use-i18n.ts';
import { Panel, type PaneId } from '../../components/Panel.tsx';
import type { PackageActions, PackagesView } from '../../components/PackagesPane.tsx';
import { Popup } from '../../components/Popup.tsx';
import type { TabView } from '../../components/view.ts';
import { createI18n, type Locale } from '../../lib/i18n.ts';
import { ARGUMENTS } from '../../lib/law/arguments.ts';
import { CAPTURE_GUIDE } from '../../lib/law/capture-guide.ts';
import { DISCLAIMER, MAINLAND_ONLY, TEXT_IN_CHINESE } from '../../lib/law/disclaimer.ts';
import { FOUNDING_CASE } from '../../lib/law/founding-case.ts';
import { ok } from '../../lib/model/result.ts';
import { capture, lookup, PACKAGES, SKETCHES as S, tabState } from './fixtures.ts';

const NOTES = [MAINLAND_ONLY, TEXT_IN_CHINESE];
const page = { kind: 'page', host: 'www.dianping.com', familiar: true } as const;
const found = tabState([
  [S.wechat, S.chat],
  [S.phone, S.plate, S.name],
]);

export const TAB_VIEWS = {
  scanning: { access: page, state: tabState([], { status: 'scanning' }) },
  nothing: { access: page, state: tabState(Array.from({ length: 12 }, () => [])) },
  'nothing-zero': { access: page, state: tabState([]) },
  found: { access: page, state: found },
  uncertain: { access: page, state: tabState([[S.name]]) },
  threat: { access: page, state: tabState([[S.footage, S.wechat]]) },
  solicitation: { access: page, state: tabState([[S.hunt]]) },
  dismissed: { access: page, state: { ...found, dismissed: ['r1/0', 'r2/1', 'r2/2'] } },
  unsupported: { access: { kind: 'page', host: 'shop.example', familiar: false } },
  unscanned: { access: page },
  special: { access: { kind: 'special' } },
  'no-access': { access: { kind: 'no-access' } },
  failed: { access: page, state: tabState([], { status: 'failed', error: { code: 'internal' } }) },
  'storage-full': {
    access: page,
    state: found,
    capture: capture({ status: 'failed', package: undefined, error: { code: 'storage-full' } }),
  },
  running: {
    access: page,
    state: found,
    capture: capture({
      status: 'running',
      step: 'pictures',
      pictures: { taken: 2, planned: 5 },
      package: undefined,
    }),
  },
  saved: { access: page, state: found, capture: capture() },
  partial: {
    access: page,
    state: found,
    capture: capture({
      status: 'partial',
      notCaptured: [
        { what: 'region:2:rest', why: 'limit' },
        { what: 'videos', why: 'not-supported' },
      ],
    }),
  },
} as const satisfies Record<string, TabView>;

export type StateName = keyof typeof TAB_VIEWS;

const done = async (): Promise<{ ok: true; value: null }> => ok(null);

/** Actions that all succeed at once and do nothing. */
export const IDLE_ACTIONS: PackageActions = {
  scan: done,
  capture: done,
  cancelCapture: done,
  dismiss: done,
  undoDismiss: done,
  showOnPage: done,
  save: async () => ok({ bytes: 1_420_000 }),
  openEvidence: done,
  copy: done,
  copyFault: done,
  remove: done,
};

interface PopupOptions {
  readonly locale?: Locale;
  readonly actions?: PackageActions;
  readonly onOpenPanel?: () => void;
}

/** The popup in one of its states. */
export function popupIn(name: StateName, options: PopupOptions = {}): JSX.Element {
  const { locale = 'zh-CN', actions = IDLE_ACTIONS, onOpenPanel = () => undefined } = options;
  const view: TabView = TAB_VIEWS[name];
  return (
    <I18nContext.Provider value={createI18n(locale)}>
      <Popup
        view={view}
        laws={appliedLaw(view.state, lookup)}
        guide={CAPTURE_GUIDE}
        disclaimer={DISCLAIMER}
        notes={NOTES}
        actions={actions}
        onOpenPanel={onOpenPanel}
      />
    </I18nContext.Provider>
  );
}

interface PanelOptions {
  readonly locale?: Locale;
  readonly packages?: PackagesView;
  readonly actions?: PackageActions;
}

/** The panel in one of its states, opened at a pane. */
export function panelIn(name: StateName, start: PaneId, options: PanelOptions = {}): JSX.Element {
  const {
    locale = 'zh-CN',
    packages = { kind: 'read', packages: PACKAGES },
    actions = IDLE_ACTIONS,
  } = options;
  const view: TabView = TAB_VIEWS[name];
  const laws = appliedLaw(view.state, lookup);
  return (
    <I18nContext.Provider value={createI18n(locale)}>
      <Panel
        view={view}
        law={{ laws, others: ARGUMENTS, story: FOUNDING_CASE, disclaimer: DISCLAIMER, notes: NOTES }}
        guide={CAPTURE_GUIDE}
        packages={packages}
        actions={actions}
        start={start}
      />
    </I18nContext.Provider>
  );
}
