import type { TabView } from './view.ts';

/** The host of an address for display, without `www.`; undefined where the address has none. */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { host } = new URL(url);
  return host === '' ? undefined : host.replace(/^www\./u, '');
}

/** The site a view is about: the page that was read, else the tab in front. */
export function hostOfView({ state, access }: TabView): string | undefined {
  return hostOf(state?.page.url) ?? (access.kind === 'page' ? hostOf(`https://${access.host}`) : undefined);
}
