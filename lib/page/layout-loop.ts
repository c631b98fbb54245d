/** Keeps things in their place while the page scrolls and changes its size: at most once a frame. */

export interface LayoutLoop {
  readonly start: () => void;
  readonly stop: () => void;
  /** Places in the next frame. */
  readonly soon: () => void;
}

/** Makes a loop around `place`, which reads and sets positions. Idle until started. */
export function createLayoutLoop(view: Window, place: () => void): LayoutLoop {
  let running: AbortController | undefined;
  let frame: number | undefined;
  const soon = (): void => {
    if (!running) return;
    frame ??= view.requestAnimationFrame(() => {
      frame = undefined;
      place();
    });
  };
  return {
    soon,
    start() {
      if (running) return;
      running = new AbortController();
      const { signal } = running;
      view.addEventListener('scroll', soon, { capture: true, passive: true, signal });
      view.addEventListener('resize', soon, { passive: true, signal });
      const sizes = new ResizeObserver(soon);
      sizes.observe(view.document.documentElement);
      signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
      place();
    },
    stop() {
      running?.abort();
      running = undefined;
      if (frame !== undefined) view.cancelAnimationFrame(frame);
      frame = undefined;
    },
  };
}
