import { err } from '../model/result.ts';
import { browser } from './api.ts';
import { failure } from './errors.ts';
import { fromPage, fromUi, type Answers, type FromPage, type FromUi } from './messages.ts';
import { classify, type PageSender, type RawSender } from './senders.ts';

/** A region may hold a very long article; nothing of ours is ever longer than this (UTF-16 units of JSON). */
export const MAX_MESSAGE_CHARS = 8 * 1024 * 1024;
/** More messages than this from one tab in ten seconds is a page playing with us. */
const MAX_PER_WINDOW = 400;
const WINDOW_MS = 10_000;

export type PageHandlers = {
  readonly [K in FromPage['type']]: (
    message: Extract<FromPage, { type: K }>,
    sender: PageSender,
  ) => Promise<Answers[K]>;
};
export type UiHandlers = {
  readonly [K in FromUi['type']]: (message: Extract<FromUi, { type: K }>) => Promise<Answers[K]>;
};
export interface Handlers {
  readonly page: PageHandlers;
  readonly ui: UiHandlers;
}
export interface Self {
  readonly id: string;
  /** `runtime.getURL('')` */
  readonly base: string;
}

const PAGE_TYPES: ReadonlySet<string> = new Set(fromPage.options.map((option) => option.shape.type.value));
const UI_TYPES: ReadonlySet<string> = new Set(fromUi.options.map((option) => option.shape.type.value));

function typeOf(raw: unknown): string | undefined {
  if (typeof raw !== 'object' || raw === null || !('type' in raw)) return undefined;
  return typeof raw.type === 'string' ? raw.type : undefined;
}

/** Length as JSON; infinite for what is no JSON (cycles, BigInt), so that it is refused too. */
function charsOf(raw: unknown): number {
  try {
    return JSON.stringify(raw).length;
  } catch {
    return Infinity;
  }
}

/** Counts messages a tab in fixed windows; says whether one more is welcome. */
function createRateLimit(now: () => number = Date.now): (tabId: number) => boolean {
  const windows = new Map<number, { since: number; count: number }>();
  return (tabId) => {
    const window = windows.get(tabId);
    if (window === undefined || now() - window.since > WINDOW_MS) {
      windows.set(tabId, { since: now(), count: 1 });
      return true;
    }
    window.count += 1;
    return window.count <= MAX_PER_WINDOW;
  };
}

async function answerPage(raw: unknown, sender: PageSender, handlers: PageHandlers): Promise<unknown> {
  // Reviews live in the top document; a frame would overwrite the state of the page around it.
  if (sender.frameId !== 0) return err('page-not-allowed', 'frame');
  const message = fromPage.safeParse(raw);
  if (!message.success) return err('bad-message');
  const claimed = 'page' in message.data ? message.data.page.url : undefined;
  if (claimed !== undefined && (!URL.canParse(claimed) || new URL(claimed).origin !== sender.origin)) {
    return err('bad-message', 'origin');
  }
  // The table holds for each type the handler of exactly that type; TypeScript loses the link between the two.
  const handle = handlers[message.data.type] as (m: FromPage, from: PageSender) => Promise<unknown>;
  return handle(message.data, sender);
}

async function answerUi(raw: unknown, handlers: UiHandlers): Promise<unknown> {
  const message = fromUi.safeParse(raw);
  if (!message.success) return err('bad-message');
  const handle = handlers[message.data.type] as (m: FromUi) => Promise<unknown>;
  return handle(message.data);
}

/** A bug in a handler is logged with its message type and answered; it never leaves the sender waiting. */
async function guarded(type: string, answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    console.error(`pingdun serve: ${type}`, error);
    return failure(error);
  }
}

/**
 * Builds the router of the background. The returned function gives a promise for a message that is
 * ours (known type), `undefined` at once for any other, so that no other listener is cut off.
 * Page messages are taken from content scripts only, privileged ones from our own pages only.
 */
export function createRouter(handlers: Handlers, self: Self) {
  const welcome = createRateLimit();
  return (raw: unknown, rawSender: RawSender): Promise<unknown> | undefined => {
    const type = typeOf(raw);
    if (type === undefined || !(PAGE_TYPES.has(type) || UI_TYPES.has(type))) return undefined;
    const sender = classify(rawSender, self.id, self.base);
    if (sender.kind === 'page' && !welcome(sender.tabId)) return Promise.resolve(err('quota', 'messages'));
    if (charsOf(raw) > MAX_MESSAGE_CHARS) return Promise.resolve(err('too-large'));
    if (sender.kind === 'page' && PAGE_TYPES.has(type)) {
      return guarded(type, answerPage(raw, sender, handlers.page));
    }
    if (sender.kind === 'ui' && UI_TYPES.has(type)) return guarded(type, answerUi(raw, handlers.ui));
    return Promise.resolve(err('bad-message', 'sender'));
  };
}

/** Puts the router on the context's one `onMessage` listener; call synchronously when the worker starts. */
export function serve(handlers: Handlers): void {
  const route = createRouter(handlers, { id: browser.runtime.id, base: browser.runtime.getURL('') });
  browser.runtime.onMessage.addListener((message: unknown, sender: RawSender) => route(message, sender));
}
