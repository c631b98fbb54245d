import type { Platform } from '../platforms/platform.ts';
import { placeOf } from './by-statements.ts';
import type { Search } from './search.ts';
import { firstWords } from './short-text.ts';
import { statementVoice } from './statement.ts';
import type { FindingSteps } from './types.ts';

/** Where an article is, most telling first (shared/platforms, generic `statementBody`). */
const BODIES: readonly string[] = [
  '[itemprop="articleBody"]',
  'article',
  'main',
  '[role="main"]',
  '#content, .content, .article, .post, .news-content, .article-content',
];
/** More of them make a list of articles. */
const MAX_BODIES = 3;

/** Finds a shop's statement on an unknown page: its title or first lines say so, and a shop speaks of a customer. */
export function* findStatementPage(search: Search, platform: Platform): FindingSteps {
  const { dom } = search;
  const body = bodyOf(search);
  if (!body || !search.touches(body)) return;
  yield undefined;
  const heading = dom.one('h1');
  const title = heading ? search.read([heading]) : '';
  const account = accountOf(search);
  const shown = { title: title === '' ? (firstWords(dom, ['title']) ?? '') : title, account };
  const voice = statementVoice({ ...shown, text: search.read([body]) });
  // A quarrel alone is not enough here: a customer's own post in a forum quarrels as well.
  if (voice === null || voice === 'statement:dispute') return;
  const region = search.add({
    role: 'statement',
    adapter: platform.id,
    voice,
    ...placeOf(dom, title === '' ? null : heading, body),
    ...(account !== '' && { merchantName: account }),
  });
  yield region ?? undefined;
}

function bodyOf(search: Search): Element | null {
  for (const css of BODIES) {
    const found = search.dom.all(css);
    if (found.length > 0 && found.length <= MAX_BODIES) {
      const body = found.find((element) => search.read([element]) !== '');
      if (body) return body;
    }
  }
  return null;
}

function accountOf(search: Search): string {
  const { dom } = search;
  const meta = dom.one('meta[property="og:site_name"]') ?? dom.one('meta[name="author"]');
  const named = meta && dom.attr(meta, 'content');
  return (
    named?.trim() ||
    (firstWords(dom, ['[itemprop="publisher"] [itemprop="name"]', '[rel="author"]', '.author']) ?? '')
  );
}
