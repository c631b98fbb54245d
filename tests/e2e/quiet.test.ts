import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER, start } from './harness/index.ts';
import type { Session } from './harness/index.ts';
import { EXPOSING, answered, shopPage } from './pages.ts';
import { marksAppear } from './steps.ts';

const SHOP = 'https://www.dianping.com/shop/H7e2eQuiet';

describe(`what leaves the browser, ${BROWSER}`, () => {
  let session: Session;
  beforeAll(async () => {
    session = await start(BROWSER);
  });
  afterAll(() => session.close());

  it('nothing: a page that is read asks for the page itself and no more', async () => {
    session.sites.set(SHOP, shopPage([answered(EXPOSING)]));
    const page = await session.open(SHOP);
    await marksAppear(page);
    const asked = session.requested.filter((request) => !request.endsWith('/favicon.ico'));
    expect(asked).toEqual([`GET ${SHOP}`]);
    await page.close();
  });
});
