import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER, start } from './harness/index.ts';
import type { Session } from './harness/index.ts';
import { decodePng, differentPixels } from './harness/png.ts';
import { fixtureUrl } from './harness/sites.ts';
import { EXPOSING, HARMLESS, answered, reviewCard, shopPage } from './pages.ts';
import { markedTexts, marksAppear, markupIsUntouched, pageIsRead, rememberMarkup, until } from './steps.ts';

const SHOP = 'https://www.dianping.com/shop/H7e2eShop';

describe(`marks in the page, ${BROWSER}`, () => {
  let session: Session;
  beforeAll(async () => {
    session = await start(BROWSER);
  });
  afterAll(async () => {
    const errors = await session.errors();
    await session.close();
    expect(errors).toEqual([]);
  });

  it.each(['weixin-founding-case', 'dianping-founding-case'])(
    'paints what %s exposes and leaves its DOM alone',
    async (slug) => {
      const page = await session.open(fixtureUrl(slug), rememberMarkup);
      const texts = await marksAppear(page);
      expect(await markupIsUntouched(page)).toBe(true);
      expect(texts.every((text) => text.trim() !== '')).toBe(true);
      await until('first mark in view', () =>
        page.evaluate(() => {
          const [first] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
          (first as Range).startContainer.parentElement?.scrollIntoView({
            block: 'center',
            behavior: 'instant',
          });
          return true;
        }),
      );
      const marked = decodePng(await page.screenshot());
      await page.evaluate(() => CSS.highlights.clear());
      const bare = decodePng(await page.screenshot());
      expect(differentPixels(marked, bare)).toBeGreaterThan(20);
      await page.close();
    },
  );

  it('marks the customer’s WeChat ID and not the shop’s', async () => {
    session.sites.set(SHOP, shopPage([answered(EXPOSING), answered(HARMLESS, '风铃')]));
    const page = await session.open(SHOP);
    const texts = await marksAppear(page);
    expect(texts.filter((text) => text.includes('xl_070512'))).toEqual(['xl_070512']);
    expect(await until('badge', () => session.badgeText())).toMatch(/^[1-9]/);
    await page.close();
  });

  it('stays silent where no merchant speaks', async () => {
    session.sites.set(SHOP, shopPage([{ reviewer: '风铃', text: '我的微信号xl_070512，欢迎来问。' }]));
    const page = await session.open(SHOP, rememberMarkup);
    const { state } = await pageIsRead(session);
    expect(state.regions).toEqual([]);
    await page.bringToFront();
    expect(await session.badgeText()).toBe('');
    expect(await markedTexts(page)).toEqual([]);
    expect(await markupIsUntouched(page)).toBe(true);
    await page.close();
  });

  it('stays silent where the merchant answers politely', async () => {
    session.sites.set(SHOP, shopPage([answered(HARMLESS)]));
    const page = await session.open(SHOP, rememberMarkup);
    const { state } = await pageIsRead(session);
    expect(state.regions).toHaveLength(1);
    expect(state.regions[0]?.assessment.doxxing).toBe(false);
    expect(await markedTexts(page)).toEqual([]);
    expect(await markupIsUntouched(page)).toBe(true);
    await page.close();
  });

  it('picks up replies that come later', async () => {
    session.sites.set(SHOP, shopPage([answered(HARMLESS)]));
    const page = await session.open(SHOP);
    const card = reviewCard(answered(EXPOSING, '晚来的人'));
    await page.evaluate((html) => {
      document.querySelector('#list')?.append(document.createRange().createContextualFragment(html));
    }, card);
    expect(await marksAppear(page)).toContain('xl_070512');
    await page.close();
  });

  it('forgets the old page and reads the new one after a navigation within the document', async () => {
    session.sites.set(SHOP, shopPage([answered(EXPOSING)]));
    const page = await session.open(SHOP);
    await marksAppear(page);
    const card = reviewCard(answered('该顾客微信号qing_9981，大家小心。', '另一个人'));
    await page.evaluate((html) => {
      history.pushState(null, '', '/shop/H7e2eNext');
      document.querySelector('#list')?.replaceChildren(document.createRange().createContextualFragment(html));
    }, card);
    const texts = await until('marks of the new page', async () => {
      const now = await markedTexts(page);
      return now.includes('qing_9981') && now;
    });
    expect(texts).not.toContain('xl_070512');
    const { state } = await pageIsRead(session);
    expect(state.page.url).toContain('/shop/H7e2eNext');
    await page.close();
  });

  it('goes on after the background was put to sleep', async () => {
    session.sites.set(SHOP, shopPage([answered(EXPOSING)]));
    const page = await session.open(SHOP);
    await marksAppear(page);
    await session.stopBackground();
    const card = reviewCard(answered('该顾客微信号qing_9981，大家小心。', '晚来的人'));
    await page.evaluate((html) => {
      document.querySelector('#list')?.append(document.createRange().createContextualFragment(html));
    }, card);
    const texts = await until('both marks', async () => {
      const now = await markedTexts(page);
      return now.includes('qing_9981') && now;
    });
    expect(texts).toContain('xl_070512');
    await page.bringToFront();
    const { state } = await pageIsRead(session);
    expect(state.regions).toHaveLength(2);
    await page.close();
  });
});
