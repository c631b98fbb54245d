import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER, start } from './harness/index.ts';
import type { Session } from './harness/index.ts';
import { EXPOSING, answered, shopPage } from './pages.ts';
import { marksAppear } from './steps.ts';

const SHOP = 'https://www.dianping.com/shop/H7e2eQuiet';
/** The same page where the extension does not run. */
const PLAIN = 'https://plain.example/shop/H7e2eQuiet';

describe(`what leaves the browser, ${BROWSER}`, () => {
  let session: Session;
  beforeAll(async () => {
    session = await start(BROWSER);
  });
  afterAll(() => session.close());

  it('no word to the page: it hears no message and sees no global, no style sheet and no element of ours', async () => {
    const look = (): unknown => ({
      globals: Object.getOwnPropertyNames(globalThis).filter((name) => name !== 'heard').length,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      elements: document.querySelectorAll('*').length,
    });
    const listen = (): void => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['message', 'messageerror']) addEventListener(type, (event) => heard.push(event));
    };
    const html = shopPage([answered(EXPOSING)]);
    session.sites.set(SHOP, html);
    session.sites.set(PLAIN, html);
    const page = await session.open(
      SHOP,
      async (opened) => void (await opened.evaluateOnNewDocument(listen)),
    );
    await marksAppear(page);
    const plain = await session.open(
      PLAIN,
      async (opened) => void (await opened.evaluateOnNewDocument(listen)),
    );
    expect(await page.evaluate(look)).toEqual(await plain.evaluate(look));
    expect(await page.evaluate(() => (Reflect.get(globalThis, 'heard') as unknown[]).length)).toBe(0);
    await plain.close();
    await page.close();
  });

  it('nothing: a page that is read asks for the page itself and no more', async () => {
    session.sites.set(SHOP, shopPage([answered(EXPOSING)]));
    const before = session.requested.length;
    const page = await session.open(SHOP);
    await marksAppear(page);
    const asked = session.requested
      .slice(before)
      .filter((request) => !/^GET data:|\/favicon\.ico$/.test(request));
    expect(asked).toEqual([`GET ${SHOP}`]);
    await page.close();
  });
});
