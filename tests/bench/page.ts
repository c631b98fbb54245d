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
// The same host and dress, on a path where no content script runs.
const WITHOUT = 'https://www.dianping.com/brands/H7benchPage';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
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
    // The clock of a page is coarse: many passes at once.
    const passes = 200;
    const started = performance.now();
    let length = 0;
    for (let pass = 0; pass < passes; pass++) {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
    }
    return length > 0 ? (performance.now() - started) / passes : Number.NaN;
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

/** Longest tasks of the main thread after parsing, in ms: of all, and of those in which our own script runs. */
function longestTasks(events: readonly TraceEvent[]): { readonly all: number; readonly ours: number } {
  const mains = events.filter(
    (event) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain',
  );
  // The task in which parsing ended runs the page's own last script: it began before.
  const from = Math.max(
    ...events.filter((event) => event.name === 'MarkDOMContent').map((event) => event.ts),
  );
  const onMain = events.filter(
    (event) =>
      event.ph === 'X' &&
      event.ts >= from &&
      mains.some((main) => main.pid === event.pid && main.tid === event.tid),
  );
  const ours = onMain.filter((event) => event.args?.data?.url?.startsWith('chrome-extension:'));
  const tasks = onMain.filter((event) => event.name === 'RunTask');
  const holdsOurs = (task: TraceEvent): boolean =>
    ours.some(({ ts, pid }) => pid === task.pid && ts >= task.ts && ts <= task.ts + (task.dur ?? 0));
  const longest = (some: readonly TraceEvent[]): number =>
    Math.max(0, ...some.map(({ dur }) => (dur ?? 0) / 1000));
  return { all: longest(tasks), ours: longest(tasks.filter(holdsOurs)) };
}

interface Round {
  readonly firstMark: number;
  readonly allMarks: number;
  readonly treeWalker: number;
  readonly longestTask: number;
  readonly longestTaskOurs: number;
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
    longestTask: longestTasks(events).all,
    longestTaskOurs: longestTasks(events).ours,
    longestTaskWithout: longestTasks(plain.events).all,
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
      msLongestTaskOurs: middle((one) => one.longestTaskOurs),
      msLongestTaskOursWorst: rounded(Math.max(...rounds.map((one) => one.longestTaskOurs))),
      msLongestTaskWithoutExtension: middle((one) => one.longestTaskWithout),
    });
  } finally {
    await session.close();
  }
}
