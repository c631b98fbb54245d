import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCardByMouse } from './card.ts';
import { BROWSER, start } from './harness/index.ts';
import type { Session } from './harness/index.ts';
import { EXPOSING, answered, shopPage } from './pages.ts';
import { marksAppear, pageIsRead, until } from './steps.ts';

const SHOP = 'https://www.dianping.com/shop/H7e2eHostile';

/** Markup as text in everything that a page can hand to us. */
const PAYLOAD = '<img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script>';

/** Inputs named after what a content script might read of a form, and of the document. */
const CLOBBERS = [
  'parentNode',
  'nodeName',
  'children',
  'childNodes',
  'textContent',
  'getAttribute',
  'isConnected',
]
  .map((name) => `<input name="${name}"><img name="${name}">`)
  .join('');

const PATCHES = `<script>
  for (const name of ['querySelectorAll', 'closest', 'getAttribute']) Element.prototype[name] = () => { throw new Error('patched'); };
  Node.prototype.appendChild = () => { throw new Error('patched'); };
  Document.prototype.querySelectorAll = () => [];
</script>`;

describe(`a hostile page, ${BROWSER}`, () => {
  let session: Session;
  beforeAll(async () => {
    session = await start(BROWSER);
  });
  afterAll(async () => {
    const errors = await session.errors();
    await session.close();
    expect(errors).toEqual([]);
  });

  it('cannot bring its markup into our screens', async () => {
    session.sites.set(SHOP, shopPage([answered(`${PAYLOAD}${EXPOSING}`, PAYLOAD)]));
    const page = await session.open(SHOP);
    await marksAppear(page);
    await openCardByMouse(session, page);
    const { tabId } = await pageIsRead(session);
    for (const path of ['/popup.html', '/sidepanel.html']) {
      const screen = await session.openExtensionPage(`${path}?tab=${tabId}`);
      await until('findings', () => screen.evaluate(() => document.querySelector('li.finding') !== null));
      const strange = await screen.evaluate(
        () =>
          [...document.querySelectorAll('img[src="x"], script:not([src])')].length +
          Number('pwned' in globalThis),
      );
      expect(strange).toBe(0);
    }
    expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
    await page.close();
  });

  it('cannot hide a reply by clobbered names and patched prototypes', async () => {
    const wrapped = shopPage([answered(EXPOSING)], { head: PATCHES }).replace(
      /<li>(?<inner>[\s\S]*?)<\/li>/,
      (_, inner: string) => `<li><form>${CLOBBERS}${inner}</form></li>`,
    );
    session.sites.set(SHOP, wrapped);
    const page = await session.open(SHOP);
    expect(await marksAppear(page)).toContain('xl_070512');
    await page.close();
  });

  it('cannot stop the reading by a storm of changes, nor do we slow it down', async () => {
    const storm = `<script>setInterval(() => { for (let i = 0; i < 50; i++) document.body.classList.toggle('x' + i); }, 20);</script>`;
    session.sites.set(SHOP, shopPage([answered(EXPOSING)], { tail: storm }));
    const page = await session.open(SHOP);
    expect(await marksAppear(page)).toContain('xl_070512');
    await page.close();
  });

  it('reads malformed markup, empty replies and a very long text', async () => {
    const long = '味道很好。'.repeat(200_000);
    const page0 = shopPage([answered(''), answered('   '), answered(long), answered(EXPOSING)]).replace(
      '</ul>',
      '',
    );
    session.sites.set(SHOP, `${page0}<div><p><b></div></p><table><li>`);
    const page = await session.open(SHOP);
    expect(await until('mark', async () => (await marksAppear(page)).includes('xl_070512'))).toBe(true);
    await page.close();
  });
});
