import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { dressed } from './dress.ts';
import { samplePicture } from './png.ts';

const PAGES = join(import.meta.dirname, '..', '..', 'pages');

/** Documents by their address; everything else but pictures is refused, so no test reaches the network. */
export type Sites = Map<string, string>;

/** Address of a saved page of tests/pages. */
export function fixtureUrl(slug: string): string {
  const told: unknown = JSON.parse(readFileSync(join(PAGES, slug, 'page.json'), 'utf8'));
  return (told as { url: string }).url;
}

/** All saved pages under their own addresses. */
export function savedPages(): Sites {
  const slugs = readdirSync(PAGES).filter((slug) => existsSync(join(PAGES, slug, 'page.json')));
  return new Map(
    slugs.map((slug) => {
      const url = fixtureUrl(slug);
      return [url, dressed(url, readFileSync(join(PAGES, slug, 'source.html'), 'utf8'))];
    }),
  );
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

/** By its headers: BiDi does not tell the type of a resource. */
function isPicture(request: HTTPRequest): boolean {
  const headers = request.headers();
  return headers['sec-fetch-dest'] === 'image' || headers['accept']?.startsWith('image/') === true;
}

async function answer(request: HTTPRequest, sites: Sites): Promise<void> {
  const url = request.url();
  if (url.startsWith('data:') || url.startsWith('blob:')) return request.continue();
  const document = sites.get(withoutFragment(url));
  if (document !== undefined) {
    return request.respond({
      status: 200,
      contentType: 'text/html; charset=utf-8',
      headers: { date: new Date().toUTCString(), 'cache-control': 'no-store' },
      body: request.method() === 'HEAD' ? '' : document,
    });
  }
  if (isPicture(request)) {
    return request.respond({
      status: 200,
      contentType: 'image/png',
      headers: { 'access-control-allow-origin': '*' },
      body: samplePicture(url),
    });
  }
  // 204 and not an abort: a refused favicon or style sheet would be an error on the console of the page.
  return request.respond({ status: 204, body: '' });
}

/** Serves `sites` to a page under their real host names by request interception. */
export async function serveSites(page: Page, sites: Sites, requested: string[]): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    requested.push(`${request.method()} ${request.url()}`);
    // A request may die with its page before it is answered; that is no failure of the test.
    answer(request, sites).catch(() => undefined);
  });
}
