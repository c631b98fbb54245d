import { scanTab } from '../../lib/browser/inject.ts';
import { sendToTab } from '../../lib/browser/send.ts';
import type { UiHandlers } from '../../lib/browser/serve.ts';
import { dismiss, undoDismiss } from '../../lib/browser/tab-state.ts';
import { updateTab } from '../../lib/browser/tab-store.ts';
import { err, ok, type Result } from '../../lib/model/result.ts';
import type { TabState } from '../../lib/model/schema.ts';
import { cancelCapture, startCapture } from './captures.ts';

const now = (): string => new Date().toISOString();

/** Changes the dismissals of a tab and tells the page, which draws or takes away its marks. */
async function changeDismissals(tabId: number, change: (state: TabState) => TabState): Promise<Result<null>> {
  const updated = await updateTab(tabId, (state) => (state === undefined ? undefined : change(state)));
  if (!updated.ok) return updated;
  if (updated.value === undefined) return err('not-found');
  // A page that left meanwhile has no marks to change; the state above is what counts.
  await sendToTab(tabId, { type: 'findings/dismissed', findingIds: updated.value.dismissed });
  return ok(null);
}

/** What popup, panel and our other pages may ask. */
export const uiHandlers: UiHandlers = {
  'tab/scan': ({ tabId }) => scanTab(tabId),
  'finding/show': ({ tabId, findingId }) => sendToTab(tabId, { type: 'finding/reveal', findingId }),
  'finding/dismiss-ui': ({ tabId, findingId }) =>
    changeDismissals(tabId, (state) => dismiss(state, findingId, now())),
  'finding/undo-dismiss': ({ tabId, findingId }) =>
    changeDismissals(tabId, (state) => undoDismiss(state, findingId, now())),
  'capture/start': ({ tabId }) =>
    Promise.resolve(ok({ evidenceId: startCapture(tabId, 'toolbar').evidenceId })),
  'capture/cancel': ({ tabId }) => {
    cancelCapture(tabId);
    return Promise.resolve(ok(null));
  },
};
