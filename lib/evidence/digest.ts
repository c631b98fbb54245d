const encoder = new TextEncoder();

/** UTF-8 bytes of a text. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/** Lower-case hex. `Uint8Array.toHex` is too new for the oldest browsers we support. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 by WebCrypto, as lower-case hex. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** Bytes of a base64 `data:` URL (our CSP forbids fetching one); undefined where it is none. */
export function bytesOfDataUrl(url: string): Uint8Array<ArrayBuffer> | undefined {
  const mark = ';base64,';
  const at = url.indexOf(mark);
  if (!url.startsWith('data:') || at < 0) return undefined;
  try {
    return Uint8Array.from(atob(url.slice(at + mark.length)), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Width and height of a PNG from its header (bytes 16 to 23); undefined where it is no PNG. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 24 || signature.some((byte, i) => bytes[i] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
