/**
 * What survives a killed worker: items of `storage.session` (trusted contexts only, gone with the
 * browser). Nothing is believed on reading: a damaged value is set aside under `damaged:<key>`.
 */
import { z } from 'zod';
import { captureStateSchema, type CaptureState } from '../evidence/capture-state.ts';
import { tabStateSchema, type TabState } from '../model/schema.ts';
import type { Result } from '../model/result.ts';
import { browser } from './api.ts';
import { attempt, failure } from './errors.ts';

interface Item<T> {
  /** Gives the value, or undefined where there is none or it was damaged. */
  read(tabId: number): Promise<T | undefined>;
  write(tabId: number, value: T): Promise<Result<null>>;
  clear(tabId: number): Promise<Result<null>>;
  /** Tabs that have a value, damaged ones included. */
  tabIds(): Promise<number[]>;
  /** Calls the listener with the present value and after each change, until the signal aborts. */
  watch(tabId: number, listener: (value: T | undefined) => void, signal: AbortSignal): void;
}

async function setAside(key: string, value: unknown): Promise<void> {
  console.error(`pingdun storage: damaged value at ${key}`);
  try {
    await browser.storage.session.set({ [`damaged:${key}`]: value });
    await browser.storage.session.remove(key);
  } catch (error) {
    console.error(`pingdun storage: could not set ${key} aside`, failure(error).code);
  }
}

function watchKey<T>(
  key: string,
  parse: (raw: unknown) => T | undefined,
  read: () => Promise<T | undefined>,
  listener: (value: T | undefined) => void,
  signal: AbortSignal,
): void {
  let changed = false;
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[key];
    if (area !== 'session' || change === undefined) return;
    changed = true;
    listener(parse(change.newValue));
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
  // A change that came while the first read was under way is newer than what that read gives.
  void read().then((value) => {
    if (!changed && !signal.aborted) listener(value);
  });
}

function item<T>(prefix: string, schema: z.ZodType<T>): Item<T> {
  const keyOf = (tabId: number): string => `${prefix}:${tabId}`;
  const parse = (raw: unknown): T | undefined => schema.safeParse(raw).data;
  const read = async (tabId: number): Promise<T | undefined> => {
    const key = keyOf(tabId);
    const stored = await attempt(() => browser.storage.session.get(key));
    const raw = stored.ok ? stored.value[key] : undefined;
    if (raw === undefined) return undefined;
    const value = parse(raw);
    if (value === undefined) await setAside(key, raw);
    return value;
  };
  return {
    read,
    write: (tabId, value) =>
      attempt(async () => {
        await browser.storage.session.set({ [keyOf(tabId)]: value });
        return null;
      }),
    clear: (tabId) =>
      attempt(async () => {
        await browser.storage.session.remove(keyOf(tabId));
        return null;
      }),
    tabIds: async () => {
      const all = await attempt(() => browser.storage.session.get(null));
      const ids = Object.keys(all.ok ? all.value : {}).filter((key) => key.startsWith(`${prefix}:`));
      return ids.map((key) => Number(key.slice(prefix.length + 1))).filter(Number.isInteger);
    },
    watch: (tabId, listener, signal) => watchKey(keyOf(tabId), parse, () => read(tabId), listener, signal),
  };
}

export const tabStates = item<TabState>('tab', tabStateSchema);
export const captureStates = item<CaptureState>('capture', captureStateSchema);
/** The finding that the card wanted to show in the panel, where only a toolbar click may open it. */
export const panelWishes = item<string>('panel-wish', z.string());

/** Watches the state of one tab; the listener gets undefined while there is none. */
export function watchTabState(
  tabId: number,
  listener: (state: TabState | undefined) => void,
  signal: AbortSignal,
): void {
  tabStates.watch(tabId, listener, signal);
}

/** Watches the capture of one tab; the listener gets undefined while there is none. */
export function watchCapture(
  tabId: number,
  listener: (state: CaptureState | undefined) => void,
  signal: AbortSignal,
): void {
  captureStates.watch(tabId, listener, signal);
}
