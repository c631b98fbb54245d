import type { RegionImage } from '../model/schema.ts';
import type { Dom } from './dom.ts';

/** Where lazy loaders keep the real address, best picture first (shared/platforms: 大众点评, 微信, 飞猪). */
const ADDRESS_ATTRIBUTES: readonly string[] = [
  'data-big',
  'data-original',
  'data-src',
  'data-lazyload',
  'data-lazy-src',
  'data-lazy',
  'data-actualsrc',
  'data-backsrc',
  'data-val',
  'data-url',
  'src',
];

/** Pictures that are part of the page's furniture: smileys, badges, stars. */
const FURNITURE = /emoji|emotion|icon|avatar|badge|star|logo/i;

const MAX_IMAGES = 500;

/** Takes elements and the base of relative addresses; gives their pictures with real addresses, each once. */
export function readImages(dom: Dom, roots: readonly Element[], base: string): RegionImage[] {
  const found = new Map<string, RegionImage>();
  for (const root of roots) {
    const images = dom.name(root) === 'img' ? [root] : dom.all('img', root);
    for (const image of images) {
      if (found.size >= MAX_IMAGES) break;
      if (FURNITURE.test(dom.attr(image, 'class') ?? '')) continue;
      const src = realAddress(dom, image, base);
      if (src && !found.has(src)) found.set(src, { src, alt: dom.attr(image, 'alt') ?? '' });
    }
  }
  return [...found.values()];
}

function realAddress(dom: Dom, image: Element, base: string): string | null {
  for (const name of ADDRESS_ATTRIBUTES) {
    const address = absolute(dom.attr(image, name), base);
    if (address) return address;
  }
  for (const name of ['data-srcset', 'srcset']) {
    const address = absolute(largestOf(dom.attr(image, name)), base);
    if (address) return address;
  }
  return null;
}

/** The candidate with the largest width or density of a `srcset`. */
function largestOf(srcset: string | null): string | null {
  let best: string | null = null;
  let bestSize = -1;
  for (const candidate of (srcset ?? '').split(/,\s+/)) {
    const [address, descriptor] = candidate.trim().split(/\s+/, 2);
    const size = Number.parseFloat(descriptor ?? '1');
    if (address && size > bestSize) {
      best = address;
      bestSize = size;
    }
  }
  return best;
}

/** Takes the page's address; gives what relative addresses in it stand on. Searches the whole document: ask once. */
export function baseAddress(dom: Dom, pageUrl: string): string {
  const base = dom.one('base[href]');
  return absolute(base && dom.attr(base, 'href'), pageUrl) ?? pageUrl;
}

/** Only web addresses: `data:` placeholders and scripts are none. */
function absolute(address: string | null, base: string): string | null {
  if (!address || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}
