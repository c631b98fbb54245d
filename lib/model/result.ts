/**
 * Expected failure as a value. `code` is from a closed list so that every locale can say it in words;
 * `detail` is for diagnostics and holds no page text.
 */
export const ERROR_CODES = [
  'no-permission',
  'quota',
  'tab-gone',
  'page-changed',
  'page-not-allowed',
  'unreadable-image',
  'storage-full',
  'storage-failed',
  'bad-message',
  'too-large',
  'not-found',
  'cancelled',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export type Result<T, E extends string = ErrorCode> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: E; readonly detail?: string };

/** Wraps a value as a success. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** Wraps an error code as a failure. `detail` must not hold page text. */
export function err<E extends string>(code: E, detail?: string): { ok: false; code: E; detail?: string } {
  return detail === undefined ? { ok: false, code } : { ok: false, code, detail };
}
