/** What the page says of itself, for the evidence package. Reads only. */
import type { PageSnapshot } from '../browser/messages.ts';
import type { FoundRegion } from '../regions/types.ts';
import { squeeze } from './anchor.ts';
import { htmlOf, parentOf, textOf } from './dom.ts';

/** How far up from a reply its review is looked for. */
const MAX_CLIMB = 8;

function doctypeOf({ doctype }: Document): string {
  if (!doctype) return '';
  const { name, publicId, systemId } = doctype;
  const ids = publicId ? ` PUBLIC "${publicId}" "${systemId}"` : systemId ? ` SYSTEM "${systemId}"` : '';
  return `<!DOCTYPE ${name}${ids}>\n`;
}

/** The smallest block around the region that also holds the review it answers; null where there is none. */
function reviewHtmlOf(region: FoundRegion): string | null {
  const review = squeeze(region.reviewText ?? '');
  if (review === '') return null;
  let block = parentOf(region.element);
  for (let step = 0; block && step < MAX_CLIMB; step++, block = parentOf(block)) {
    if (squeeze(textOf(block)).includes(review)) return htmlOf(block);
  }
  return null;
}

/** The snapshot without the clock. Everything of ours must be off the page already. */
export function takeSnapshot(
  document: Document,
  regions: readonly FoundRegion[],
): Omit<PageSnapshot, 'clock'> {
  const canonical = document.querySelector('link[rel~="canonical"]');
  return {
    url: document.location.href,
    title: document.title,
    lang: document.documentElement.getAttribute('lang'),
    charset: document.characterSet,
    referrer: document.referrer,
    canonical: canonical?.getAttribute('href') ?? null,
    lastModified: document.lastModified,
    dom: doctypeOf(document) + htmlOf(document.documentElement),
    text: document.body?.innerText ?? '',
    regions: regions.map((region) => ({
      id: region.id,
      html: htmlOf(region.element),
      text: region.text,
      reviewHtml: reviewHtmlOf(region),
    })),
  };
}
