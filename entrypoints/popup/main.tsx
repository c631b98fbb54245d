/** The window behind the toolbar button: reads the state of the tab in front and draws it. */
import { Popup } from '../../components/Popup.tsx';
import { browser } from '../../lib/browser/api.ts';
import { openPanel } from '../../lib/browser/capabilities.ts';
import { CAPTURE_GUIDE } from '../../lib/law/capture-guide.ts';
import { actionsFor } from '../ui/actions.ts';
import { frontTab } from '../ui/front-tab.ts';
import { lawData } from '../ui/law-data.ts';
import { mount } from '../ui/mount.tsx';
import { watchTab } from '../ui/watch-tab.ts';

/** Opens the panel inside the click that asked for it; where the browser has none, as a tab. */
function openPanelFrom(tabId: number): void {
  void openPanel(tabId).then(async (opened) => {
    if (!opened.ok) await browser.tabs.create({ url: browser.runtime.getURL(`sidepanel.html?tab=${tabId}`) });
    window.close();
  });
}

async function start(): Promise<void> {
  const draw = mount();
  const tab = await frontTab(location.search, 'popup');
  const tabId = tab?.tabId ?? browser.tabs.TAB_ID_NONE;
  const actions = actionsFor(tabId);
  const show = (view: Parameters<typeof Popup>[0]['view']): void => {
    const { laws, disclaimer, notes } = lawData(view.state);
    draw(
      <Popup
        view={view}
        laws={laws}
        guide={CAPTURE_GUIDE}
        disclaimer={disclaimer}
        notes={notes}
        actions={actions}
        onOpenPanel={() => openPanelFrom(tabId)}
      />,
    );
  };
  if (tab === undefined) return show({ access: { kind: 'special' } });
  const closed = new AbortController();
  addEventListener('pagehide', () => closed.abort(), { once: true });
  watchTab(tab, show, closed.signal);
}

void start();
