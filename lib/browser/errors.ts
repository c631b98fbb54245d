import { err, type ErrorCode, type Result } from '../model/result.ts';

/** What the browsers say, in their own words, and what it means to us; first match wins. */
const MEANINGS: readonly (readonly [RegExp, ErrorCode])[] = [
  [/MAX_CAPTURE_VISIBLE_TAB/i, 'quota'],
  // Both storages: IndexedDB's QuotaExceededError, and storage.session's "quota bytes exceeded".
  [/QuotaExceeded|quota (?:bytes )?exceeded|quota_bytes|not enough space|disk is full/i, 'storage-full'],
  [
    /no tab with id|invalid tab id|tab was closed|no window with id|invalid window id|frame with id/i,
    'tab-gone',
  ],
  [
    /cannot (?:be scripted|access (?:a |contents)|attach)|chrome:\/\/|extensions gallery/i,
    'page-not-allowed',
  ],
  [/missing host permission|activetab|<all_urls>|permission|user (?:gesture|input)/i, 'no-permission'],
  [/could not establish connection|receiving end does not exist/i, 'not-found'],
  [/message (?:port|channel) closed|context invalidated|back\/forward cache/i, 'page-changed'],
  [/image readback|failed to capture|view is invisible|unknown error/i, 'unreadable-image'],
];

/** The words of a thrown value; never page text, since only API calls are wrapped with this. */
function wordsOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** Takes what an extension or storage call threw; gives our code for it, `internal` where unknown. */
export function codeOf(error: unknown): ErrorCode {
  const words = wordsOf(error);
  return MEANINGS.find(([pattern]) => pattern.test(words))?.[1] ?? 'internal';
}

/** Wraps a thrown value as a failure, with the browser's own words as detail (≤ 200 characters). */
export function failure(error: unknown): { ok: false; code: ErrorCode; detail?: string } {
  return err(codeOf(error), wordsOf(error).slice(0, 200));
}

/** Runs an effect that may throw; a throw becomes a failed Result with the code of `codeOf`. */
export async function attempt<T>(effect: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await effect() };
  } catch (error) {
    return failure(error);
  }
}
