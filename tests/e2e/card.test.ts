import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText, clickOurs, inOurRoot, openCardByKeyboard, openCardByMouse, ourFocusIs } from './card.ts';
import { BROWSER, start } from './harness/index.ts';
import type { Session } from './harness/index.ts';
import { EXPOSING, answered, shopPage } from './pages.ts';
import { captureState, markedTexts, marksAppear, pageIsRead, until } from './steps.ts';

const SHOP = 'https://www.dianping.com/shop/H7e2eCard';

/** From this age on a card takes presses (lib/page/guard.ts). */
const SHOWN_MS = 700;

describe(`the card in the page, ${BROWSER}`, () => {
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

  it('opens by mouse, says what, how sure and which law, and hides from the page', async () => {
    const page = await session.open(SHOP);
    await marksAppear(page);
    const text = await openCardByMouse(session, page);
    expect(text).toMatch(/微信|WeChat/);
    expect(text).toMatch(/很可能|可能|拿不准|likely|possible|unsure/i);
    expect(text).toMatch(/可能适用|May apply/);
    expect(text).toMatch(/不是法律意见|not legal advice/);
    expect(text).not.toContain('xl_070512');
    const seenByPage = await page.evaluate(() => ({
      root: document.documentElement.lastElementChild?.shadowRoot ?? null,
      text: document.documentElement.lastElementChild?.textContent,
    }));
    expect(seenByPage).toEqual({ root: null, text: '' });
    await clickOurs(session, page, 'button.close');
    await until('closed card', async () => (await cardText(session, page)) === undefined);
    await page.close();
  });

  it('opens by keyboard; Escape closes it and gives the focus back', async () => {
    const page = await session.open(SHOP);
    await marksAppear(page);
    await openCardByKeyboard(session, page);
    await until('focus in the card', () => ourFocusIs(session, page, '[role="dialog"], [role="dialog"] *'));
    await page.keyboard.press('Escape');
    await until('closed card', async () => (await cardText(session, page)) === undefined);
    expect(await ourFocusIs(session, page, 'button.marker')).toBe(true);
    await page.close();
  });

  it('takes a finding back on 不是我的, everywhere', async () => {
    const page = await session.open(SHOP);
    const before = await marksAppear(page);
    await openCardByMouse(session, page);
    await sleep(SHOWN_MS);
    const buttons = await inOurRoot(session, page, (root) =>
      [...root.querySelectorAll('[role="dialog"] li button')].map((button) => button.textContent),
    );
    expect(buttons?.join()).toMatch(/不是我的|判断错|Not mine/);
    await clickOurs(session, page, '[role="dialog"] button.wrong');
    await until('one mark less', async () => (await markedTexts(page)).length < before.length);
    const { state } = await pageIsRead(session);
    expect(state.dismissed).toHaveLength(1);
    await page.close();
  });

  it('ignores presses made by a script of the page', async () => {
    const page = await session.open(SHOP);
    await marksAppear(page);
    await page.mouse.move(20, 20);
    await page.mouse.move(40, 30);
    await until('markers', () =>
      inOurRoot(session, page, (root) => root.querySelector('button.marker') !== null),
    );
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      for (const type of ['click', 'pointerdown', 'keydown'])
        host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    });
    await sleep(300);
    expect(await cardText(session, page)).toBeUndefined();
    await page.close();
  });

  it('stores text and pictures it can take by 取证, and says how to add the view', async () => {
    const page = await session.open(SHOP);
    await marksAppear(page);
    const tabId = await session.activeTabId();
    await openCardByMouse(session, page);
    await sleep(SHOWN_MS);
    await clickOurs(session, page, '[role="dialog"] button.main');
    const notice = await until('notice', async () => {
      const told = await inOurRoot(session, page, (root) => root.querySelector('.notice')?.textContent ?? '');
      return told !== undefined && /已存|存好|saved/i.test(told) && told;
    });
    expect(notice).toMatch(/工具栏|图标|toolbar/);
    const asker = await session.openExtensionPage(`/popup.html?tab=${tabId}`);
    const capture = await until('state of the capture', () => captureState(asker, tabId));
    expect(capture.package?.files).toBeGreaterThan(3);
    expect(capture.firstView).toBe(false);
    await page.close();
  });
});
