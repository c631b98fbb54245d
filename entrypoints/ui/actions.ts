import type { PackageActions } from '../../components/PackagesPane.tsx';
import { browser } from '../../lib/browser/api.ts';
import { attempt } from '../../lib/browser/errors.ts';
import { send } from '../../lib/browser/send.ts';
import { deletePackage } from '../../lib/evidence/packages.ts';
import { savePackage } from './save-package.ts';

/** What the buttons of popup and panel do, for one tab. */
export function actionsFor(tabId: number): PackageActions {
  const copy: PackageActions['copy'] = (text) => attempt(() => navigator.clipboard.writeText(text));
  return {
    scan: () => send({ type: 'tab/scan', tabId }),
    capture: () => send({ type: 'capture/start', tabId }),
    cancelCapture: () => send({ type: 'capture/cancel', tabId }),
    dismiss: (findingId) => send({ type: 'finding/dismiss-ui', tabId, findingId }),
    undoDismiss: (findingId) => send({ type: 'finding/undo-dismiss', tabId, findingId }),
    showOnPage: (findingId) => send({ type: 'finding/show', tabId, findingId }),
    save: savePackage,
    openEvidence: (evidenceId) =>
      attempt(() =>
        browser.tabs.create({
          url: browser.runtime.getURL(`evidence.html?id=${encodeURIComponent(evidenceId)}`),
        }),
      ),
    remove: deletePackage,
    copy,
    copyFault: ({ code, detail }) =>
      copy(
        [`Pingdun ${browser.runtime.getManifest().version}`, code, detail ?? '', navigator.userAgent]
          .filter((part) => part !== '')
          .join(' · '),
      ),
  };
}
