import type { Platform, VoiceRule } from '../platforms/platform.ts';
import { matchLabel } from './label.ts';
import type { TextPoint } from './read-text.ts';
import { holds, type Search } from './search.ts';
import { firstWords } from './short-text.ts';
import { ancestors } from './surroundings.ts';
import type { FindingSteps, FoundRegion } from './types.ts';

const BRACKETED_HEAD = /^\s*[[【][^\]】]{0,40}[\]】]/;

/** Finds the replies of a platform by its rows, newest generation first. Adds them to the search. */
export function* findByVoices(search: Search, platform: Platform): FindingSteps {
  if (platform.voices.length === 0) return;
  const merchantName = firstWords(search.dom, platform.merchantName);
  for (const rule of platform.voices) {
    for (const group of groupsOf(search, rule)) {
      yield addGroup(search, platform, rule, group, merchantName) ?? undefined;
    }
  }
}

/** Matching elements by parent, in document order; matches inside matches are left out. */
function groupsOf(search: Search, rule: VoiceRule): Element[][] {
  const { dom } = search;
  const groups = new Map<Element | null, Element[]>();
  let last: Element | null = null;
  for (const element of search.elements(rule.text)) {
    // In document order what lies inside a match comes next after it.
    if (last && holds(dom, last, element)) continue;
    last = element;
    const parent = dom.parent(element);
    const group = groups.get(parent);
    if (group) group.push(element);
    else groups.set(parent, [element]);
  }
  return [...groups.values()];
}

function addGroup(
  search: Search,
  platform: Platform,
  rule: VoiceRule,
  group: readonly Element[],
  merchantName: string | undefined,
): FoundRegion | null {
  const { dom } = search;
  const skip = (element: Element): boolean => dom.matches(element, rule.skip);
  const roots = withoutTwins(search, group, skip);
  const [only] = roots;
  const parent = only && dom.parent(only);
  if (!only) return null;
  return search.add({
    role: rule.role,
    adapter: platform.id,
    voice: `selector:${rule.text}`,
    element: roots.length === 1 || !parent ? only : parent,
    roots,
    from: headEnd(search, only, rule.headed),
    skip,
    merchantName,
    ...reviewOf(search, rule, only, skip),
  });
}

/** A folded text stands beside its full twin: of two, the one whose words the other only begins is left out. */
function withoutTwins(
  search: Search,
  group: readonly Element[],
  skip: (element: Element) => boolean,
): Element[] {
  if (group.length === 1) return [...group];
  const texts = group.map((element) => search.read([element], skip).replace(/(?:…|\.{3,6})\s{0,4}$/, ''));
  return group.filter((_, i) => {
    const own = texts[i] ?? '';
    return !texts.some(
      (other, j) => j !== i && other.startsWith(own) && (other.length > own.length || j < i),
    );
  });
}

/** The end of a head 「[商家回复]」 or 「商家回复：」 in the first words of an element. */
function headEnd(search: Search, element: Element, bracketed: boolean): TextPoint | undefined {
  for (const node of search.dom.texts(element)) {
    if (node.data.trim() === '') continue;
    const end =
      (bracketed ? BRACKETED_HEAD.exec(node.data)?.[0].length : undefined) ?? matchLabel(node.data)?.end;
    return end === undefined ? undefined : { node, offset: end };
  }
  return undefined;
}

interface Review {
  readonly reviewerName?: string | undefined;
  readonly reviewText?: string | undefined;
}

function reviewOf(
  search: Search,
  rule: VoiceRule,
  reply: Element,
  skip: (element: Element) => boolean,
): Review {
  const { dom } = search;
  const card = [...ancestors(dom, reply, 16)].find((ancestor) => dom.matches(ancestor, rule.card));
  if (!card) return {};
  const body = rule.reviewText.map((css) => dom.one(css, card)).find((element) => element !== null);
  const text = body ? search.read([body], skip) : '';
  return {
    reviewerName: firstWords(dom, rule.reviewerName, card),
    ...(text !== '' && { reviewText: text }),
  };
}
