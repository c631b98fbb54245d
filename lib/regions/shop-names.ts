import type { Dom } from './dom.ts';
import { firstWords } from './short-text.ts';

/** What stands between a shop's name and the rest of a title. */
const SEPARATOR = /[-_|–—·•:：,，(（【「『«»]/;

/** Where the head names page and site: attribute and value of a `meta`. */
const TITLES = [
  ['property', 'og:title'],
  ['property', 'og:site_name'],
  ['name', 'og:title'],
] as const;

/**
 * Takes a document; gives the names by which it may call its shop, most telling first: the reviewed item, the main
 * heading, and the first part of the titles. Compare with `isShopName`.
 */
export function shopNames(dom: Dom): string[] {
  const item = firstWords(dom, ['[itemprop="itemReviewed"] [itemprop="name"]']);
  const heading = firstWords(dom, ['h1']);
  const metas = dom.all('meta');
  const titles = TITLES.map(([attribute, value]) => {
    const meta = metas.find((element) => dom.attr(element, attribute) === value);
    return meta ? dom.attr(meta, 'content') : null;
  });
  const names = [item, heading, ...titles, firstWords(dom, ['title'])].flatMap((name) =>
    name ? [name.trim(), name.split(SEPARATOR)[0]?.trim() ?? ''] : [],
  );
  return [...new Set(names.filter((name) => name.length >= 2 && name.length <= 60))];
}

/** Takes an author's name and the shop's names; true where they are the same, branch or city aside. */
export function isShopName(author: string, names: readonly string[]): boolean {
  const own = author.trim().toLowerCase();
  if (own.length < 2 || own.length > 60) return false;
  return names.some((name) => {
    const shop = name.toLowerCase();
    return (
      own === shop || (shop.length >= 4 && own.startsWith(shop)) || (own.length >= 4 && shop.startsWith(own))
    );
  });
}
