/** Reads messages from the background by hand: a schema library would not fit the budget of a content script. */
import type { ToPage } from '../browser/messages.ts';

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** For each type, whether the rest of the message is in order. */
const CHECKS: Readonly<Record<ToPage['type'], (message: Readonly<Record<string, unknown>>) => boolean>> = {
  'page/rescan': () => true,
  'finding/reveal': ({ findingId }) => typeof findingId === 'string',
  'findings/dismissed': ({ findingIds }) => isStrings(findingIds),
  'finding/next': ({ step }) => step === 1 || step === -1,
  'capture/prepare': ({ regionIds }) => isStrings(regionIds),
  'capture/scroll': ({ regionId, offset }) =>
    typeof regionId === 'string' && (offset === undefined || Number.isFinite(offset)),
  'capture/snapshot': ({ regionIds }) => isStrings(regionIds),
  'capture/restore': () => true,
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Whether a message is meant for a page at all (decided at once, so that all others stay unanswered). */
export function isForPage(raw: unknown): boolean {
  return isRecord(raw) && typeof raw.type === 'string' && Object.hasOwn(CHECKS, raw.type);
}

/** Whether a message is one for a page and complete. */
export function isToPage(raw: unknown): raw is ToPage {
  if (!isRecord(raw)) return false;
  const check = Object.entries(CHECKS).find(([type]) => type === raw.type)?.[1];
  return check !== undefined && check(raw);
}
