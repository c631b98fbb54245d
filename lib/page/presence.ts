/** Waits for the user: until they act, nothing of ours may be in the page's DOM (shared/design.md decision 4). */

const ACTS = ['pointermove', 'pointerdown', 'keydown', 'touchstart', 'wheel'] as const;

/**
 * Calls `onAct` once, at the first input made by the user and not by a script. The listeners go with it or with
 * the signal.
 */
export function onFirstAct(view: EventTarget, signal: AbortSignal, onAct: () => void): void {
  const done = new AbortController();
  const options = { capture: true, passive: true, signal: AbortSignal.any([signal, done.signal]) };
  for (const type of ACTS) {
    view.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted || done.signal.aborted) return;
        done.abort();
        onAct();
      },
      options,
    );
  }
}
