/** The host of an address for display, without `www.`; undefined where the address has none. */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { host } = new URL(url);
  return host === '' ? undefined : host.replace(/^www\./u, '');
}
