import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromPage, FromUi } from '../../../lib/browser/messages.ts';
import type { RawSender } from '../../../lib/browser/senders.ts';
import { sampleRegion } from '../evidence/samples.ts';

vi.mock('../../../lib/browser/api.ts', async () => ({
  browser: (await import('./fake-browser.ts')).fakeBrowser,
}));
const { createRouter, MAX_MESSAGE_CHARS, serve } = await import('../../../lib/browser/serve.ts');
const { fakeBrowser } = await import('./fake-browser.ts');

const SELF = { id: 'our-id', base: 'chrome-extension://our-id/' };
const page = { url: 'https://www.dianping.com/shop/1', title: 't', visit: 'v' };

const SENDERS = {
  ui: { id: 'our-id', url: `${SELF.base}popup.html` },
  uiInTab: { id: 'our-id', url: `${SELF.base}evidence.html`, tab: { id: 3 }, frameId: 0 },
  page: { id: 'our-id', url: page.url, origin: 'https://www.dianping.com', tab: { id: 7 }, frameId: 0 },
  frame: { id: 'our-id', url: page.url, origin: 'https://www.dianping.com', tab: { id: 7 }, frameId: 4 },
  noTab: { id: 'our-id', url: page.url, origin: 'https://www.dianping.com', frameId: 0 },
  otherExtension: { id: 'other-id', url: 'chrome-extension://other-id/x.html' },
} as const satisfies Record<string, RawSender>;
type SenderName = keyof typeof SENDERS;

const PAGE_MESSAGES: readonly FromPage[] = [
  { type: 'regions/found', page, regions: [], gone: [] },
  { type: 'page/read', page },
  { type: 'finding/dismiss', visit: 'v', findingId: 'r/1' },
  { type: 'evidence/request', visit: 'v' },
  { type: 'panel/open', findingId: 'r/1' },
];
const UI_MESSAGES: readonly FromUi[] = [
  { type: 'tab/scan', tabId: 7 },
  { type: 'finding/show', tabId: 7, findingId: 'r/1' },
  { type: 'finding/dismiss-ui', tabId: 7, findingId: 'r/1' },
  { type: 'finding/undo-dismiss', tabId: 7, findingId: 'r/1' },
  { type: 'capture/start', tabId: 7 },
  { type: 'capture/cancel', tabId: 7 },
];

const reached: { type: string; tabId?: number }[] = [];
const reach = (message: { type: string }, sender?: { tabId: number }) => {
  reached.push({ type: message.type, ...(sender && { tabId: sender.tabId }) });
  return Promise.resolve({ ok: true, value: null });
};
const table = (messages: readonly { type: string }[]) =>
  Object.fromEntries(messages.map(({ type }) => [type, reach]));
const HANDLERS = { page: table(PAGE_MESSAGES), ui: table(UI_MESSAGES) } as unknown as Parameters<
  typeof createRouter
>[0];

beforeEach(() => void (reached.length = 0));

const ALLOWED: Record<'page' | 'ui', readonly SenderName[]> = { page: ['page'], ui: ['ui', 'uiInTab'] };
const MATRIX = [
  ...PAGE_MESSAGES.map((m) => ['page', m] as const),
  ...UI_MESSAGES.map((m) => ['ui', m] as const),
].flatMap(([side, message]) =>
  (Object.keys(SENDERS) as SenderName[]).map(
    (name) => [message.type, name, ALLOWED[side].includes(name), message] as const,
  ),
);

describe('router', () => {
  it.each(MATRIX)('%s from %s: allowed %s', async (type, name, allowed, message) => {
    const answer = await createRouter(HANDLERS, SELF)(message, SENDERS[name]);
    expect(reached.map((one) => one.type)).toEqual(allowed ? [type] : []);
    expect(answer).toMatchObject({ ok: allowed });
  });

  it('binds page messages to the tab that the browser names', async () => {
    await createRouter(HANDLERS, SELF)({ type: 'page/read', page }, { ...SENDERS.page, tab: { id: 99 } });
    expect(reached).toEqual([{ type: 'page/read', tabId: 99 }]);
  });

  it('refuses a page that names an address of another origin', async () => {
    const route = createRouter(HANDLERS, SELF);
    for (const url of ['https://evil.example/', 'no address', 'https://www.dianping.com.evil.example/']) {
      expect(await route({ type: 'page/read', page: { ...page, url } }, SENDERS.page)).toMatchObject({
        ok: false,
        code: 'bad-message',
      });
    }
    expect(reached).toEqual([]);
  });

  it.each([
    ['an unknown field', { type: 'tab/scan', tabId: 1, extra: 1 }, SENDERS.ui],
    ['a missing field', { type: 'tab/scan' }, SENDERS.ui],
    ['a wrong type', { type: 'capture/start', tabId: '7' }, SENDERS.ui],
    ['a region of the wrong shape', { type: 'regions/found', page, regions: [{}], gone: [] }, SENDERS.page],
  ])('answers bad-message to %s', async (_name, message, sender) => {
    expect(await createRouter(HANDLERS, SELF)(message, sender)).toEqual({ ok: false, code: 'bad-message' });
    expect(reached).toEqual([]);
  });

  it.each([
    undefined,
    null,
    5,
    'tab/scan',
    [],
    {},
    { type: 5 },
    { type: 'other/thing' },
    { type: 'page/rescan' },
  ])('leaves %j to others, at once', (message) =>
    expect(createRouter(HANDLERS, SELF)(message, SENDERS.ui)).toBeUndefined(),
  );

  it('refuses what is too large and what is no JSON', async () => {
    const route = createRouter(HANDLERS, SELF);
    const text = 'x'.repeat(MAX_MESSAGE_CHARS);
    const large = { type: 'regions/found', page, regions: [sampleRegion('r', text)], gone: [] };
    expect(await route(large, SENDERS.page)).toEqual({ ok: false, code: 'too-large' });
    const cycle: Record<string, unknown> = { type: 'tab/scan', tabId: 7 };
    cycle['self'] = cycle;
    expect(await route(cycle, SENDERS.ui)).toEqual({ ok: false, code: 'too-large' });
    const nearly = { ...large, regions: [sampleRegion('r', 'x'.repeat(1_000_000))] };
    expect(await route(nearly, SENDERS.page)).toMatchObject({ ok: true });
  });

  it('stops listening to a tab that floods it, and to no other', async () => {
    const route = createRouter(HANDLERS, SELF);
    const answers = await Promise.all(
      Array.from({ length: 450 }, async () => route({ type: 'page/read', page }, SENDERS.page)),
    );
    expect(answers.filter((answer) => (answer as { ok: boolean }).ok)).toHaveLength(400);
    expect(answers.at(-1)).toMatchObject({ code: 'quota' });
    expect(await route({ type: 'page/read', page }, { ...SENDERS.page, tab: { id: 8 } })).toMatchObject({
      ok: true,
    });
  });

  it('answers a handler that throws', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = {
      ...HANDLERS,
      ui: { ...HANDLERS.ui, 'tab/scan': () => Promise.reject(new Error('No tab with id: 7.')) },
    };
    expect(await createRouter(broken, SELF)({ type: 'tab/scan', tabId: 7 }, SENDERS.ui)).toMatchObject({
      ok: false,
      code: 'tab-gone',
    });
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  it('never throws, and nothing foreign reaches a handler, whatever comes', async () => {
    const route = createRouter(HANDLERS, SELF);
    const types = [...PAGE_MESSAGES, ...UI_MESSAGES].map(({ type }) => type);
    const message = fc.oneof(
      fc.anything(),
      fc
        .record({ type: fc.constantFrom(...types) })
        .chain((head) => fc.object().map((rest) => ({ ...rest, ...head }))),
    );
    const foreign = fc.constantFrom<RawSender>(SENDERS.noTab, SENDERS.otherExtension, SENDERS.frame, {});
    await fc.assert(
      fc.asyncProperty(message, foreign, async (raw, sender) => {
        const answer = await route(raw, sender);
        if (answer !== undefined) expect(answer).toMatchObject({ ok: false });
      }),
      { numRuns: 300 },
    );
    expect(reached).toEqual([]);
  });
});

describe('serve', () => {
  it('puts one listener on the context, which answers owned messages by a promise', async () => {
    fakeBrowser.runtime.onMessage.listeners.clear();
    serve(HANDLERS);
    expect(fakeBrowser.runtime.onMessage.listeners.size).toBe(1);
    const [answer] = fakeBrowser.runtime.onMessage.emit({ type: 'tab/scan', tabId: 7 }, SENDERS.ui);
    expect(answer).toBeInstanceOf(Promise);
    expect(await answer).toMatchObject({ ok: true });
    expect(fakeBrowser.runtime.onMessage.emit({ type: 'other' }, SENDERS.ui)).toEqual([undefined]);
  });
});
