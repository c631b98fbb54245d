import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER, start } from './harness/index.ts';
import type { Session } from './harness/index.ts';
import { fixtureUrl } from './harness/sites.ts';
import { EXPOSING, answered, shopPage } from './pages.ts';
import { marksAppear, pageIsRead, until } from './steps.ts';

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
    const text = await until('popup with findings', async () => {
      const told = await popup.evaluate((document) => document.body.innerText);
      return /微信/.test(told) && told;
    });
    expect(text).toMatch(/发现 ?\d+ ?处/);
    expect(text).toContain('先把证据存下来');
    expect(text).toMatch(/不是法律意见/);
    expect(text).not.toContain('xl_070512');
    await popup.evaluate((document) => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => button.textContent.trim() === '显示')?.click();
    });
    await until('the words themselves', () =>
      popup.evaluate((document) => document.body.innerText.includes('xl_070512')),
    );
    await page.close();
  });

  it('the panel lists every finding and each provision with its text and source', async () => {
    const page = await session.open(fixtureUrl('weixin-founding-case'));
    await marksAppear(page);
    const { tabId, state } = await pageIsRead(session);
    const panel = await session.openExtensionPage(`/sidepanel.html?tab=${tabId}`);
    const alarms = state.regions
      .flatMap(({ assessment }) => assessment.findings)
      .filter(({ act, subject }) => act !== 'mention' && (subject === 'customer' || subject === 'other'));
    const shown = await until('findings', async () => {
      const count = await panel.evaluate(() => document.querySelectorAll('li.finding').length);
      return count > 0 && count;
    });
    expect(shown).toBe(alarms.length);
    const law = await until('pane of the law', () =>
      panel.evaluate(() => {
        const tab = [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find((one) =>
          one.innerText.includes('规定'),
        );
        tab?.click();
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        return document.body.innerText.includes('民法典') && document.body.innerText;
      }),
    );
    expect(law).toMatch(/自然人享有隐私权|隐私/);
    expect(law).toMatch(/不是法律意见/);
    await page.close();
  });

  it('a tab of a page that no browser lets us read says so', async () => {
    await session.open('about:blank');
    const tabId = await session.activeTabId();
    const popup = await session.openExtensionPage(`/popup.html?tab=${tabId}`);
    await until('words for such a page', () =>
      popup.evaluate(() => /浏览器不允许|不允许/.test(document.body.innerText)),
    );
  });

  it('reads a page of an unknown site after a click on 检查这一页', async () => {
    const url = 'https://shop.example/feedback/7';
    session.sites.set(
      url,
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>评价</title><div class="comment"><p class="who">风铃</p>
       <p>等了很久，味道一般。</p><div class="answer"><strong>商家回复：</strong><p>${EXPOSING}</p></div></div></html>`,
    );
    const page = await session.open(url);
    const popup = await session.pressAction(page);
    await until('offer', () => popup.evaluate((document) => document.body.innerText.includes('检查这一页')));
    await popup.evaluate((document) => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => button.textContent.includes('检查这一页'))?.click();
    });
    expect(await marksAppear(page)).toContain('xl_070512');
    await page.close();
  });
});
