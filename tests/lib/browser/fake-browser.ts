/** As much of the extension API as lib/browser uses, in memory; reset before each test. */

type Listener = (...args: never[]) => unknown;

class Event<L extends Listener> {
  readonly listeners = new Set<L>();
  addListener(listener: L): void {
    this.listeners.add(listener);
  }
  removeListener(listener: L): void {
    this.listeners.delete(listener);
  }
  emit(...args: Parameters<L>): unknown[] {
    return [...this.listeners].map((listener) => listener(...args));
  }
}

type Changes = Record<string, { newValue?: unknown; oldValue?: unknown }>;

const onStorage = new Event<(changes: Changes, area: string) => void>();

export const state = {
  session: new Map<string, unknown>(),
  /** Thrown by the next writes to storage.session, if set. */
  storageError: undefined as Error | undefined,
  badges: new Map<number, string>(),
  tabs: new Map<number, { id: number; active: boolean; windowId: number; incognito: boolean }>(),
  /** The content script of a tab; a tab without one has no receiver. */
  pages: new Map<number, (message: { type: string }) => unknown>(),
  /** What captureVisibleTab gives, or throws. */
  capture: (): string => 'data:image/png;base64,AAAA',
  captures: 0,
  injected: [] as { tabId: number; files: string[] }[],
  injectError: undefined as Error | undefined,
  /** Answers messages to the background, as seen from popup or panel. */
  background: undefined as ((message: unknown) => unknown) | undefined,
};

function emitChange(key: string, oldValue: unknown, newValue: unknown): void {
  onStorage.emit({ [key]: { oldValue, newValue } }, 'session');
}

export const fakeBrowser = {
  runtime: {
    id: 'our-id',
    base: 'chrome-extension://our-id/',
    getURL: (path: string) => `${fakeBrowser.runtime.base}${path}`,
    getManifest: () => ({
      version: '0.1.0',
      content_scripts: [{ js: ['content-scripts/content.js'], css: ['content-scripts/content.css'] }],
    }),
    getPlatformInfo: () => Promise.resolve({ os: 'linux', arch: 'x86-64' }),
    onMessage: new Event<(message: unknown, sender: object) => unknown>(),
    onInstalled: new Event<() => void>(),
    sendMessage: (message: unknown) => {
      if (state.background === undefined) {
        return Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
      }
      return Promise.resolve(state.background(message));
    },
  },
  storage: {
    onChanged: onStorage,
    session: {
      get: (key: string | null) =>
        Promise.resolve(
          structuredClone(
            Object.fromEntries([...state.session].filter(([name]) => key === null || name === key)),
          ),
        ),
      set: (items: Record<string, unknown>) => {
        if (state.storageError !== undefined) return Promise.reject(state.storageError);
        for (const [key, value] of Object.entries(items)) {
          const before = state.session.get(key);
          state.session.set(key, structuredClone(value));
          emitChange(key, before, value);
        }
        return Promise.resolve();
      },
      remove: (key: string) => {
        const before = state.session.get(key);
        if (state.session.delete(key)) emitChange(key, before, undefined);
        return Promise.resolve();
      },
    },
  },
  action: {
    setBadgeText: ({ tabId, text }: { tabId: number; text: string }) => {
      state.badges.set(tabId, text);
      return Promise.resolve();
    },
    setBadgeBackgroundColor: () => Promise.resolve(),
    setBadgeTextColor: () => Promise.resolve(),
  },
  tabs: {
    onRemoved: new Event<(tabId: number) => void>(),
    onUpdated: new Event<(tabId: number, change: { status?: string }) => void>(),
    get: (tabId: number) => {
      const tab = state.tabs.get(tabId);
      return tab === undefined
        ? Promise.reject(new Error(`No tab with id: ${tabId}.`))
        : Promise.resolve({ ...tab });
    },
    getZoom: () => Promise.resolve(1),
    query: () => Promise.resolve([...state.tabs.values()].filter(({ active }) => active)),
    captureVisibleTab: () => {
      state.captures += 1;
      return Promise.resolve().then(() => state.capture());
    },
    sendMessage: (tabId: number, message: { type: string }) => {
      const page = state.pages.get(tabId);
      return page === undefined
        ? Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'))
        : Promise.resolve(page(message));
    },
  },
  scripting: {
    insertCSS: ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      if (state.injectError !== undefined) return Promise.reject(state.injectError);
      state.injected.push({ tabId: target.tabId, files });
      return Promise.resolve();
    },
    executeScript: ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      state.injected.push({ tabId: target.tabId, files });
      return Promise.resolve([]);
    },
  },
  contextMenus: {
    removeAll: () => Promise.resolve(),
    create: () => undefined,
    onClicked: new Event<(info: { menuItemId: string }, tab?: { id?: number }) => void>(),
  },
  commands: { onCommand: new Event<(command: string, tab?: { id?: number }) => void>() },
  i18n: { getMessage: (key: string) => key },
};

/** An empty browser. */
export function resetBrowser(): void {
  state.session.clear();
  state.storageError = undefined;
  state.badges.clear();
  state.tabs.clear();
  state.pages.clear();
  state.capture = () => 'data:image/png;base64,AAAA';
  state.captures = 0;
  state.injected = [];
  state.injectError = undefined;
  state.background = undefined;
  fakeBrowser.runtime.base = 'chrome-extension://our-id/';
  onStorage.listeners.clear();
}
