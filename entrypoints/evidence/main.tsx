/** The page of one stored package, `evidence.html?id=…`. */
import './evidence.css';
import { browser } from '../../lib/browser/api.ts';
import { actionsFor } from '../ui/actions.ts';
import { mount } from '../ui/mount.tsx';
import { EvidencePage } from './EvidencePage.tsx';
import { idIn, loadPackage } from './load.ts';

async function start(): Promise<void> {
  const draw = mount();
  // The page is about no tab: only what concerns packages is ever asked for here.
  const actions = actionsFor(browser.tabs.TAB_ID_NONE);
  draw(<EvidencePage result={undefined} actions={actions} />);
  const result = await loadPackage(idIn(location.search));
  draw(<EvidencePage result={result} actions={actions} />);
}

void start();
