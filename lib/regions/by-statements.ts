import type { Platform, StatementRule } from '../platforms/platform.ts';
import type { Dom } from './dom.ts';
import type { RegionDraft, Search } from './search.ts';
import { holds } from './search.ts';
import { firstWords } from './short-text.ts';
import { statementVoice } from './statement.ts';
import type { FindingSteps, FoundRegion } from './types.ts';

/**
 * Finds the article of a platform's page, where a shop speaks in it. Gives true where the page is known (an article,
 * or the notice that there is none any more), whether or not a shop speaks: then nothing else need be tried.
 */
export function* findByStatements(search: Search, platform: Platform): FindingSteps<boolean> {
  for (const rule of platform.statements) {
    if (search.dom.one(rule.removed)) return true;
    const body = bodyOf(search, rule);
    if (!body) continue;
    yield undefined;
    if (search.touches(body)) yield addArticle(search, platform, rule, body) ?? undefined;
    return true;
  }
  return false;
}

function bodyOf(search: Search, rule: StatementRule): Element | null {
  for (const css of rule.body) {
    const element = search.dom.one(css);
    if (element && (search.read([element]) !== '' || search.dom.one('img', element))) return element;
  }
  return null;
}

function addArticle(
  search: Search,
  platform: Platform,
  rule: StatementRule,
  body: Element,
): FoundRegion | null {
  const { dom } = search;
  const title = rule.title
    .map((css) => dom.one(css))
    .find((element) => element && search.read([element]) !== '');
  const isRepost = dom.one(rule.repost) !== null;
  const account = firstWords(dom, isRepost ? rule.repostAccount : rule.account) ?? '';
  const skip = (element: Element): boolean => dom.matches(element, rule.skip);
  const article = { title: title ? search.read([title]) : '', text: search.read([body], skip), account };
  const voice = statementVoice(article);
  if (voice === null) return null;
  const draft: RegionDraft = {
    role: 'statement',
    adapter: platform.id,
    voice: isRepost ? `${voice} repost` : voice,
    ...placeOf(dom, title ?? null, body),
    skip,
    ...(account !== '' && { merchantName: account }),
    imageRoots: rule.images.flatMap((css) => dom.all(css)),
  };
  return search.add(draft);
}

/** Title and body as one text; the element is the nearest that holds both. */
export function placeOf(
  dom: Dom,
  title: Element | null,
  body: Element,
): { element: Element; roots: Element[] } {
  if (!title || holds(dom, body, title)) return { element: body, roots: [body] };
  let element = body;
  for (let at: Element | null = body; at; at = dom.parent(at)) {
    element = at;
    if (holds(dom, at, title)) break;
  }
  return { element, roots: [title, body] };
}
