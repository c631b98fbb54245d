import { err } from '../model/result.ts';
import { answerSchemas } from './answers.ts';
import { browser } from './api.ts';
import { failure } from './errors.ts';
import type { Answers, FromUi, ToPage } from './messages.ts';

/** How long a page may take to answer; a page that hangs must not hang a capture. */
const PAGE_TIMEOUT_MS = 10_000;

type Failed = { ok: false; code: 'bad-message'; detail?: string };

/** Reads an answer by its schema. `undefined` means that nobody answered. */
function readAnswer<K extends keyof Answers>(type: K, raw: unknown): Answers[K] | Failed {
  const parsed = answerSchemas[type].safeParse(raw);
  return parsed.success ? parsed.data : err('bad-message', `answer to ${type}`);
}

/**
 * From popup, panel or an extension page to the background.
 * Gives the typed answer; a broken connection or answer becomes a failed Result, never a throw.
 */
export async function send<M extends FromUi>(message: M): Promise<Answers[M['type']]> {
  const type: M['type'] = message.type;
  try {
    return readAnswer(type, await browser.runtime.sendMessage(message)) as Answers[M['type']];
  } catch (error) {
    return failure(error) as Answers[M['type']];
  }
}

/**
 * From the background to the content script of a tab's top frame.
 * `not-found`: no content script there; `tab-gone`: no such tab; `page-changed`: the page left while
 * it was asked, or did not answer within `timeoutMs`.
 */
export async function sendToTab<M extends ToPage>(
  tabId: number,
  message: M,
  timeoutMs: number = PAGE_TIMEOUT_MS,
): Promise<Answers[M['type']]> {
  const type: M['type'] = message.type;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<unknown>((resolve) => {
    timer = setTimeout(() => resolve(err('page-changed', `no answer to ${type}`)), timeoutMs);
  });
  try {
    const asked = browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return readAnswer(type, await Promise.race([asked, late])) as Answers[M['type']];
  } catch (error) {
    return failure(error) as Answers[M['type']];
  } finally {
    clearTimeout(timer);
  }
}
