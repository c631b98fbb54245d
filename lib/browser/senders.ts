/** What the browser says of who sent a message. Only these fields are believed, never the body. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

export interface PageSender {
  readonly kind: 'page';
  readonly tabId: number;
  readonly frameId: number;
  readonly origin: string;
}

export type Sender = PageSender | { readonly kind: 'ui' } | { readonly kind: 'stranger' };

const STRANGER = { kind: 'stranger' } as const;

function originOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}

/**
 * Says who speaks: our own extension page, the content script in a web page, or somebody else.
 * `base` is `runtime.getURL('')`. Firefox may lack `origin`; then the address alone decides.
 */
export function classify(raw: RawSender, id: string, base: string): Sender {
  if (raw.id !== id || raw.url === undefined) return STRANGER;
  if (raw.url.startsWith(base)) {
    const honest = raw.origin === undefined || `${raw.origin}/` === base;
    return honest ? { kind: 'ui' } : STRANGER;
  }
  const origin = raw.origin ?? originOf(raw.url);
  const web = origin !== undefined && /^https?:\/\//.test(origin);
  if (!web || raw.tab?.id === undefined || raw.frameId === undefined) return STRANGER;
  return { kind: 'page', tabId: raw.tab.id, frameId: raw.frameId, origin };
}
