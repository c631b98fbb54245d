import { browser } from '../../lib/browser/api.ts';
import { createCamera } from '../../lib/browser/camera.ts';
import { attempt } from '../../lib/browser/errors.ts';
import { scanTab } from '../../lib/browser/inject.ts';
import { sendToTab } from '../../lib/browser/send.ts';
import { captureStates, tabStates } from '../../lib/browser/storage.ts';
import { refreshBadge } from '../../lib/browser/tab-store.ts';
import { resumeCaptures, runCapture } from '../../lib/evidence/capture.ts';
import type { CaptureState } from '../../lib/evidence/capture-state.ts';
import type { Draft, Environment, Trigger } from '../../lib/evidence/draft.ts';
import { createIdbStore } from '../../lib/evidence/idb-store.ts';
import { newEvidenceId } from '../../lib/evidence/names.ts';
import type { CapturePorts, PagePort } from '../../lib/evidence/ports.ts';
import { createProgress } from '../../lib/evidence/progress.ts';
import { ok } from '../../lib/model/result.ts';

/** The first view waits for the page to hide our marks, but not for a page that hangs. */
const PREPARE_MS = 700;
/** How long a page that we have only just entered may take to be read. */
const ARRIVE_MS = 2_000;
const ARRIVE_STEP_MS = 100;

interface Running {
  readonly evidenceId: string;
  readonly abort: AbortController;
  readonly done: Promise<CaptureState>;
}

const store = createIdbStore();
const running = new Map<number, Running>();
const now = (): Date => new Date();

async function arrive(tabId: number): ReturnType<PagePort['arrive']> {
  const scanned = await scanTab(tabId);
  if (!scanned.ok) return scanned;
  for (let waited = 0; waited < ARRIVE_MS; waited += ARRIVE_STEP_MS) {
    const state = await tabStates.read(tabId);
    if (state !== undefined && state.status !== 'scanning') return ok(state);
    await new Promise((resolve) => setTimeout(resolve, ARRIVE_STEP_MS));
  }
  return ok(undefined);
}

function portsFor(tabId: number): CapturePorts {
  return {
    store,
    now,
    camera: createCamera(tabId),
    page: {
      prepare: (regionIds) => sendToTab(tabId, { type: 'capture/prepare', regionIds }, PREPARE_MS),
      arrive: () => arrive(tabId),
      scroll: (regionId, offset) => sendToTab(tabId, { type: 'capture/scroll', regionId, offset }),
      snapshot: (regionIds) => sendToTab(tabId, { type: 'capture/snapshot', regionIds }),
      restore: () => sendToTab(tabId, { type: 'capture/restore' }),
    },
    report: async (state) => {
      const written = await captureStates.write(tabId, state);
      if (!written.ok) console.error('pingdun capture: progress not written', written.code);
      if (state.status !== 'running') await refreshBadge(tabId);
    },
  };
}

async function environmentOf(tabId: number): Promise<Environment> {
  const [platform, zoom, tab] = await Promise.all([
    attempt(() => browser.runtime.getPlatformInfo()),
    attempt(() => browser.tabs.getZoom(tabId)),
    attempt(() => browser.tabs.get(tabId)),
  ]);
  return {
    userAgent: navigator.userAgent,
    platform: platform.ok ? `${platform.value.os} ${platform.value.arch}` : null,
    languages: [...navigator.languages],
    zoom: zoom.ok ? zoom.value : null,
    incognito: tab.ok && tab.value.incognito,
  };
}

async function draftOf(evidenceId: string, tabId: number, trigger: Trigger): Promise<Draft> {
  const startedAt = now();
  const [environment, tab] = await Promise.all([environmentOf(tabId), tabStates.read(tabId)]);
  return {
    evidenceId,
    tabId,
    startedAt: startedAt.toISOString(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    offsetMinutes: -startedAt.getTimezoneOffset(),
    trigger,
    tool: { name: 'Pingdun', version: browser.runtime.getManifest().version },
    environment,
    ...(tab !== undefined && { tab }),
    oursHidden: false,
    layout: null,
    rects: {},
    facts: null,
    pictures: [],
    notCaptured: [],
    custody: [],
  };
}

async function run(
  evidenceId: string,
  tabId: number,
  trigger: Trigger,
  signal: AbortSignal,
): Promise<CaptureState> {
  try {
    const draft = await draftOf(evidenceId, tabId, trigger);
    return await runCapture(draft, portsFor(tabId), signal);
  } finally {
    running.delete(tabId);
    // The last report may have come after the tab closed; the package itself is in the list.
    if (!(await attempt(() => browser.tabs.get(tabId))).ok) await captureStates.clear(tabId);
  }
}

/** A bug in a capture: logged, said on screen; what was stored stays and is packed at the next start. */
async function failLoudly(tabId: number, evidenceId: string, error: unknown): Promise<CaptureState> {
  console.error('pingdun capture:', error);
  const known = await captureStates.read(tabId);
  const fresh = createProgress(evidenceId, () => Promise.resolve(), now);
  const last = known?.evidenceId === evidenceId ? known : fresh.state();
  const failed: CaptureState = { ...last, status: 'failed', error: { code: 'internal' } };
  await captureStates.write(tabId, failed);
  await refreshBadge(tabId);
  return failed;
}

/** Starts a capture of the tab, or gives the one under way. `done` settles with its last state. */
export function startCapture(tabId: number, trigger: Trigger): Pick<Running, 'evidenceId' | 'done'> {
  const present = running.get(tabId);
  if (present !== undefined) return present;
  const evidenceId = newEvidenceId();
  const abort = new AbortController();
  const done = run(evidenceId, tabId, trigger, abort.signal).catch((error: unknown) =>
    failLoudly(tabId, evidenceId, error),
  );
  const capture = { evidenceId, abort, done };
  running.set(tabId, capture);
  return capture;
}

/** Ends the tab's capture with what there is; nothing happens where none is under way. */
export function cancelCapture(tabId: number): void {
  running.get(tabId)?.abort.abort();
}

/** Packs what a killed worker left, and takes back every "running" that no longer runs. */
export async function rescueCaptures(): Promise<void> {
  const isRunning = (evidenceId: string): boolean =>
    [...running.values()].some((capture) => capture.evidenceId === evidenceId);
  const rescued = await resumeCaptures({ store, now }, isRunning);
  for (const tabId of await captureStates.tabIds()) {
    const state = await captureStates.read(tabId);
    if (state?.status !== 'running' || isRunning(state.evidenceId)) continue;
    const rescue = rescued.find((one) => one.state.evidenceId === state.evidenceId);
    await captureStates.write(
      tabId,
      rescue?.state ?? { ...state, status: 'failed', error: { code: 'internal', detail: 'stopped' } },
    );
    await refreshBadge(tabId);
    await sendToTab(tabId, { type: 'capture/restore' });
  }
}
