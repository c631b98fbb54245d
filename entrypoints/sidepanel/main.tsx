/** Side panel (Chrome) and sidebar (Firefox): follows the tab in front of its window. */
import { Panel } from '../../components/Panel.tsx';
import type { PackagesView } from '../../components/PackagesPane.tsx';
import type { TabView } from '../../components/view.ts';
import { browser } from '../../lib/browser/api.ts';
import { listPackages } from '../../lib/evidence/packages.ts';
import { CAPTURE_GUIDE } from '../../lib/law/capture-guide.ts';
import { actionsFor } from '../ui/actions.ts';
import { frontTab, type FrontTab } from '../ui/front-tab.ts';
import { lawData } from '../ui/law-data.ts';
import { mount } from '../ui/mount.tsx';
import { watchTab } from '../ui/watch-tab.ts';

const draw = mount();
let tab: FrontTab | undefined;
let view: TabView = { access: { kind: 'special' } };
let packages: PackagesView = { kind: 'reading' };
let watching = new AbortController();

function show(): void {
  const actions = actionsFor(tab?.tabId ?? browser.tabs.TAB_ID_NONE);
  draw(
    <Panel
      view={view}
      law={lawData(view.state)}
      guide={CAPTURE_GUIDE}
      packages={packages}
      actions={{
        ...actions,
        remove: async (id) => {
          const removed = await actions.remove(id);
          await readPackages();
          return removed;
        },
      }}
    />,
  );
}

async function readPackages(): Promise<void> {
  const listed = await listPackages();
  packages = listed.ok
    ? { kind: 'read', packages: listed.value }
    : { kind: 'failed', fault: { code: listed.code, detail: listed.detail } };
  show();
}

/** A capture that ends adds a package; the list is read again then. */
function take(next: TabView): void {
  const ended = view.capture?.status === 'running' && next.capture?.status !== 'running';
  view = next;
  show();
  if (ended) void readPackages();
}

async function follow(): Promise<void> {
  const next = await frontTab(location.search, 'panel');
  watching.abort();
  watching = new AbortController();
  tab = next;
  view = { access: next?.access ?? { kind: 'special' } };
  show();
  if (next !== undefined) watchTab(next, take, watching.signal);
}

browser.tabs.onActivated.addListener(() => void follow());
browser.tabs.onUpdated.addListener((tabId, { status }) => {
  if (tabId === tab?.tabId && status === 'complete') void follow();
});
void follow();
void readPackages();
