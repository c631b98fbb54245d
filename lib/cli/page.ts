import { parseHTML } from 'linkedom';
import { findRegions, plainRegion } from '../regions/find-regions.ts';
import type { Region } from '../model/schema.ts';

/** `<!-- saved from url=(0041)https://… -->`, which browsers write into a saved page. */
const SAVED_FROM = /<!--\s{0,4}saved from url=\(\d{4}\)([^\s>]{1,2000})/;
const CHARSET = /<meta[^>]{1,200}charset\s{0,4}=\s{0,4}["']?([\w-]{1,40})/i;
const HEAD_BYTES = 4_096;

/** Takes the bytes of a saved page and its address if known; gives the regions in which a merchant speaks. */
export function regionsOfPage(bytes: Uint8Array, url: string | undefined): Region[] {
  const source = decodePage(bytes);
  // Without any tag there is no page to read; the parser would make none either.
  const { document } = parseHTML(/<[a-z!]/i.test(source) ? source : `<!doctype html><body>${source}`);
  const address = url ?? addressOf(document, source);
  return findRegions(document, address).regions.map(plainRegion);
}

/** As a browser does: byte order mark, then the page's own word, else UTF-8; broken bytes become U+FFFD. */
function decodePage(bytes: Uint8Array): string {
  const mark = [...bytes.subarray(0, 2)].join();
  if (mark === '255,254') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === '254,255') return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const named = CHARSET.exec(head)?.[1] ?? 'utf-8';
  return decoderFor(named).decode(bytes);
}

function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder('utf-8'); // An unknown name: browsers read such a page as if it had none.
  }
}

function addressOf(document: Document, source: string): string {
  const saved = SAVED_FROM.exec(source.slice(0, HEAD_BYTES))?.[1];
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [saved, canonical, shared].find((address) => address && URL.canParse(address)) ?? '';
}
