/**
 * A shop page with 500 replies in real Chromium: time from the end of parsing (document_idle follows at once) to the
 * last painted mark, against a bare TreeWalker pass over the same text nodes; and the longest task of the main thread,
 * with the extension and, on a host where it does not run, without.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { start } from '../e2e/harness/index.ts';
import type { Session } from '../e2e/harness/index.ts';
import { EXPOSING, HARMLESS, answered, shopPage } from '../e2e/pages.ts';
import { markedTexts, until } from '../e2e/steps.ts';
import { median, report, rounded } from './measure.ts';

const REPLIES = 500;
const ROUNDS = 5;
const WITH = 'https://www.dianping.com/shop/H7benchPage';
const WITHOUT = 'https://plain.example/shop/H7benchPage';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

/** Every third reply exposes somebody, each with words of its own. */
function benchPage(): string {
  const reviews = Array.from({ length: REPLIES }, (_, i) =>
    answered((i % 3 === 0 ? EXPOSING : HARMLESS).replace('xl_070512', `xl_0${70512 + i}`), `食客${i}`),
  );
  return shopPage(reviews);
}

/** Notes when the number of marks last grew, at the end of the frame that paints them. */
async function watchMarks(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const seen = { count: 0, first: 0, last: 0 };
    Object.assign(globalThis, { benchMarks: seen });
    const look = (): void => {
      const count = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
      if (count > seen.count) {
        seen.count = count;
        // After this frame's own painting.
        setTimeout(() => {
          seen.last = performance.now();
          seen.first ||= seen.last;
        });
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

function treeWalkerPass(page: Page): Promise<number> {
  return page.evaluate(() => {
    const times = Array.from({ length: 9 }, () => {
      const started = performance.now();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let length = 0;
      while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
      return length > 0 ? performance.now() - started : Number.NaN;
    });
    return times.sort((a, b) => a - b)[4] ?? Number.NaN;
  });
}

/** Collects trace events while `job` runs. */
async function traced(cdp: CDPSession, job: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline'],
    },
  });
  await job();
  const complete = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.end');
  await complete;
  return events;
}

/** Longest task of the main thread of the busiest renderer, in ms, from the first script of an extension or the end of parsing on. */
function longestTask(events: readonly TraceEvent[]): number {
  const mains = events.filter(
    (event) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain',
  );
  const tasks = events.filter(
    (event) =>
      event.ph === 'X' &&
      (event.name === 'RunTask' || event.name === 'ThreadControllerImpl::RunTask') &&
      mains.some((main) => main.pid === event.pid && main.tid === event.tid),
  );
  const parsed = events.filter((event) => event.name === 'MarkDOMContent').map((event) => event.ts);
  const from = Math.max(...parsed);
  // The task in which parsing ended runs the page's own last script and layout: it began before.
  return Math.max(0, ...tasks.filter((event) => event.ts >= from).map((event) => (event.dur ?? 0) / 1000));
}

interface Round {
  readonly firstMark: number;
  readonly allMarks: number;
  readonly treeWalker: number;
  readonly longestTask: number;
  readonly longestTaskWithout: number;
}

async function visit(
  session: Session,
  url: string,
  expected: number,
): Promise<{ page: Page; events: TraceEvent[] }> {
  const cdp = await session.browser.target().createCDPSession();
  let page: Page | undefined;
  const events = await traced(cdp, async () => {
    page = await session.open(url, watchMarks);
    const shown = page;
    if (expected > 0)
      await until('all marks', async () => (await markedTexts(shown)).length >= expected, 60_000);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  });
  await cdp.detach();
  if (!page) throw new Error('bench: no page');
  return { page, events };
}

async function round(session: Session, expected: number): Promise<Round> {
  const plain = await visit(session, WITHOUT, 0);
  await plain.page.close();
  const { page, events } = await visit(session, WITH, expected);
  const treeWalker = await treeWalkerPass(page);
  const { idle, first, last } = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const seen = Reflect.get(globalThis, 'benchMarks') as { first: number; last: number };
    return { idle: navigation?.domContentLoadedEventEnd ?? Number.NaN, ...seen };
  });
  await page.close();
  return {
    firstMark: first - idle,
    allMarks: last - idle,
    treeWalker,
    longestTask: longestTask(events),
    longestTaskWithout: longestTask(plain.events),
  };
}

/** Measures a page with 500 replies. */
export async function benchPage500(): Promise<void> {
  const session = await start('chrome');
  try {
    const html = benchPage();
    session.sites.set(WITH, html);
    session.sites.set(WITHOUT, html);
    const expected = Math.ceil(REPLIES / 3);
    await round(session, expected);
    const rounds: Round[] = [];
    for (let i = 0; i < ROUNDS; i++) rounds.push(await round(session, expected));
    const middle = (pick: (round: Round) => number): number => rounded(median(rounds.map(pick)));
    report('page', {
      replies: REPLIES,
      marks: expected,
      msToFirstMark: middle((one) => one.firstMark),
      msToAllMarks: middle((one) => one.allMarks),
      msTreeWalker: middle((one) => one.treeWalker),
      timesTreeWalker: middle((one) => one.allMarks / one.treeWalker),
      msLongestTask: middle((one) => one.longestTask),
      msLongestTaskWorst: rounded(Math.max(...rounds.map((one) => one.longestTask))),
      msLongestTaskWithoutExtension: middle((one) => one.longestTaskWithout),
    });
  } finally {
    await session.close();
  }
}
