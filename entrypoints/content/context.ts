/**
 * The life of this script in a page; stands in for WXT's own context (aliased in wxt.config.ts). WXT's sends an event
 * through the page's document whose name holds the extension's id: any page could know us by it, and end us by
 * sending it. Here a newer copy finds the older one through the global of the isolated world, which the page has
 * no part in.
 */
import { browser } from 'wxt/browser';

const OLDER = Symbol.for('life of the content script');

export class ContentScriptContext {
  readonly #life = new AbortController();

  /** Ends an older copy in this page, then lives itself. */
  constructor() {
    const older: unknown = Reflect.get(globalThis, OLDER);
    if (older instanceof AbortController) older.abort();
    Reflect.set(globalThis, OLDER, this.#life);
  }

  get signal(): AbortSignal {
    return this.#life.signal;
  }

  /** False once a newer copy took over, or the extension was reloaded or removed (asking ends this life too). */
  get isValid(): boolean {
    if (browser.runtime?.id === undefined) this.#life.abort();
    return !this.signal.aborted;
  }
}
