/**
 * Tells when a page that never reloads shows another route, and when it comes back from the back/forward cache.
 * Not by `wxt:locationchange`: that event comes before the address changes, its name gives the extension's id
 * to the page, and without the Navigation API it polls every second.
 */

/** The part of an address that makes another page: a plain `#anchor` does not, `#/route` and `#!route` do. */
export function routeOf(url: string): string {
  const hash = url.indexOf('#');
  if (hash === -1) return url;
  return /^#[/!]/.test(url.slice(hash, hash + 2)) ? url : url.slice(0, hash);
}

/** A random id for one visit to a page. `randomUUID` is missing where the page is not a secure context. */
export function newVisitId(source: Crypto = crypto): string {
  if (typeof source.randomUUID === 'function') return source.randomUUID();
  const bytes = source.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export interface RouteOptions {
  /** Another route is in the address bar (its content may still be on its way). */
  readonly onRoute: () => void;
  /** The page came back from the back/forward cache. */
  readonly onReturn: () => void;
  readonly signal: AbortSignal;
}

interface Navigating {
  readonly navigation?: EventTarget;
}

/**
 * Watches the window's address. Gives a check that callers run before each reading: it covers browsers
 * without the Navigation API (Firefox before 147), where `pushState` makes no event.
 */
export function watchRoute(view: Window & Navigating, options: RouteOptions): () => void {
  const { onRoute, onReturn, signal } = options;
  let route = routeOf(view.location.href);
  const check = (): void => {
    const now = routeOf(view.location.href);
    if (now === route) return;
    route = now;
    onRoute();
  };
  view.navigation?.addEventListener('currententrychange', check, { signal });
  view.addEventListener('popstate', check, { signal });
  view.addEventListener('hashchange', check, { signal });
  view.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) onReturn();
    },
    { signal },
  );
  return check;
}
