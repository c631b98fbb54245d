import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAlarm } from '../../lib/model/alarm.ts';
import { BROWSER, start } from './harness/index.ts';
import type { Session } from './harness/index.ts';
import { fixtureUrl } from './harness/sites.ts';
import { EXPOSING, answered, shopPage } from './pages.ts';
import { markedTexts, marksAppear, pageIsRead, until } from './steps.ts';
import { buttonWords, pressButton, says } from './words.ts';

const SHOP = 'https://www.dianping.com/shop/H7e2eScreens';

describe(`popup and panel, ${BROWSER}`, () => {
  let session: Session;
  beforeAll(async () => {
    session = await start(BROWSER);
    session.sites.set(SHOP, shopPage([answered(EXPOSING)]));
  });
  afterAll(async () => {
    const errors = await session.errors();
    await session.close();
    expect(errors).toEqual([]);
  });

  it('the popup counts, masks until asked, and keeps information apart from advice', async () => {
    const page = await session.open(SHOP);
    await marksAppear(page);
    const popup = await session.pressAction(page);
    const read = (): Promise<string> => popup.evaluate((document) => document.body.innerText);
    const text = await until('popup with findings', async () => {
      const told = await read();
      return says(told, 'capture.start') && told;
    });
    expect(text).toMatch(/\d/);
    expect(text).toMatch(/微信|WeChat/);
    expect(text).toMatch(/不是法律意见|not legal advice/);
    expect(text).not.toContain('xl_070512');
    expect(await popup.evaluate(pressButton, buttonWords('finding.show'))).toBe(true);
    await until('the words themselves', async () => (await read()).includes('xl_070512'));
    await page.close();
  });

  it('the panel lists every finding and each provision with its text and source', async () => {
    const page = await session.open(fixtureUrl('weixin-founding-case'));
    await marksAppear(page);
    const { tabId, state } = await pageIsRead(session);
    const panel = await session.openExtensionPage(`/sidepanel.html?tab=${tabId}`);
    const alarms = state.regions.flatMap(({ assessment }) => assessment.findings).filter(isAlarm);
    const shown = await until('findings', async () => {
      const count = await panel.evaluate(() => document.querySelectorAll('li.finding').length);
      return count > 0 && count;
    });
    expect(shown).toBe(alarms.length);
    const surface = session.surfaceOf(panel);
    expect(await surface.evaluate(pressButton, buttonWords('panel.law'))).toBe(true);
    const law = await until('pane of the law', () =>
      panel.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        return document.body.innerText.includes('自然人享有隐私权') && document.body.innerText;
      }),
    );
    expect(law).toMatch(/不是法律意见|not legal advice/);
    expect(law).toMatch(/民法典|Civil Code/);
    await page.close();
  });

  it('a tab of a page that no browser lets us read says so', async () => {
    const page = await session.open('about:blank');
    const popup = await session.pressAction(page);
    await until('words for such a page', async () =>
      says(await popup.evaluate((document) => document.body.innerText), 'state.special'),
    );
    await page.close();
  });

  it('reads a page of an unknown site after a click on 检查这一页', async () => {
    const url = 'https://shop.example/feedback/7';
    session.sites.set(
      url,
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>评价</title><div class="comment"><p class="who">风铃</p>
       <p>等了很久，味道一般。</p><div class="answer"><strong>商家回复：</strong><p>${EXPOSING}</p></div></div></html>`,
    );
    const page = await session.open(url);
    expect(await markedTexts(page)).toEqual([]);
    const popup = await session.pressAction(page);
    await until('button', () => popup.evaluate(pressButton, buttonWords('state.scan')));
    expect(await marksAppear(page)).toContain('xl_070512');
    await page.close();
  });
});
