import { openPanel } from '../../lib/browser/capabilities.ts';
import type { PageHandlers } from '../../lib/browser/serve.ts';
import { panelWishes, tabStates } from '../../lib/browser/storage.ts';
import {
  addLimits,
  beginVisit,
  dismiss,
  joinAssessments,
  mergeRegions,
  ofVisit,
} from '../../lib/browser/tab-state.ts';
import { clearEndedCapture, updateTab } from '../../lib/browser/tab-store.ts';
import type { Assessment, PageInfo, TabState } from '../../lib/model/schema.ts';
import { err, ok } from '../../lib/model/result.ts';
import { assess } from './assess.ts';
import { startCapture } from './captures.ts';

const now = (): string => new Date().toISOString();

/** A page can ask for evidence again only after this, so that it cannot fill the disk. */
const CARD_REST_MS = 3_000;
const cardRested = new Map<number, number>();

/** At the first word of a new visit, says so at once, and forgets what was reported of the old one. */
async function openVisit(tabId: number, state: TabState | undefined, page: PageInfo): Promise<void> {
  if (state?.page.visit === page.visit) return;
  if (state !== undefined) await clearEndedCapture(tabId);
  await tabStates.write(tabId, beginVisit(page, now()));
}

/** What a page's content script may ask. `tabId` is the browser's word, never the page's. */
export const pageHandlers: PageHandlers = {
  'regions/found': async ({ page, regions, gone, limits }, { tabId }) => {
    let assessments: Assessment[] = [];
    const updated = await updateTab(tabId, async (state) => {
      await openVisit(tabId, state, page);
      assessments = await assess(regions);
      const joined = joinAssessments(regions, assessments);
      return addLimits(mergeRegions(ofVisit(state, page, now()), joined, gone, now()), limits);
    });
    // A full storage must not keep the marks from the page: the state says `failed`, the answer is whole.
    return ok({ assessments, dismissed: updated.ok ? (updated.value?.dismissed ?? []) : [] });
  },
  'page/read': async ({ page, limits }, { tabId }) => {
    const updated = await updateTab(tabId, async (state) => {
      await openVisit(tabId, state, page);
      return addLimits(mergeRegions(ofVisit(state, page, now()), [], [], now()), limits);
    });
    return updated.ok ? ok(null) : updated;
  },
  'finding/dismiss': async ({ visit, findingId }, { tabId }) => {
    const updated = await updateTab(tabId, (state) =>
      state?.page.visit === visit ? dismiss(state, findingId, now()) : undefined,
    );
    if (!updated.ok) return updated;
    return updated.value?.page.visit === visit ? ok(null) : err('page-changed');
  },
  'evidence/request': async ({ visit }, { tabId }) => {
    const state = await tabStates.read(tabId);
    if (state?.page.visit !== visit) return err('page-changed');
    if (performance.now() < (cardRested.get(tabId) ?? 0)) return err('quota', 'evidence');
    const { evidenceId, done } = startCapture(tabId, 'card');
    const last = await done;
    cardRested.set(tabId, performance.now() + CARD_REST_MS);
    if (last.package === undefined) return err(last.error?.code ?? 'internal', last.error?.detail);
    return ok({ evidenceId, pictures: last.firstView });
  },
  'panel/open': async ({ findingId }, { tabId }) => {
    // The toolbar click that the card then asks for finds the wish and goes to this finding.
    const wished = await panelWishes.write(tabId, findingId);
    const opened = await openPanel(tabId);
    return opened.ok ? wished : opened;
  },
};
