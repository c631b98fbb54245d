/**
 * What lets a held-out text shine through from the training texts, or makes many texts one: near-duplicates,
 * sentences used again, sentence frames with changing fillings.
 */
import type { LabelledText } from './check-corpus.ts';
import { groupOf, splitOf } from './split.ts';

/** Shared shingles of all shingles (Jaccard) from which two texts are one. */
const NEARLY_SAME = 0.8;
const SHINGLE = 8;
/** Letters and digits of a sentence worth remembering: Chinese says in 16 what English says in 40. */
const LONG_CHINESE = 16;
const LONG_ENGLISH = 40;
/** In how many groups a frame may stand. */
const FRAME_USES = 4;

const HAN = /\p{Script=Han}/u;

/** Letters and digits only, one width, one case. */
export function bareText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function shinglesOf(text: string): Set<string> {
  const bare = bareText(text);
  const count = Math.max(1, bare.length - SHINGLE + 1);
  return new Set(Array.from({ length: count }, (_, i) => bare.slice(i, i + SHINGLE)));
}

interface Near {
  readonly first: number;
  readonly second: number;
  readonly likeness: number;
}

/** Pairs (indices into `texts`) whose shingles are nearly the same. Time grows with shared shingles, not with pairs. */
export function nearDuplicates(texts: readonly string[]): Near[] {
  const shingles = texts.map(shinglesOf);
  const holders = new Map<string, number[]>();
  const near: Near[] = [];
  shingles.forEach((own, second) => {
    const shared = new Map<number, number>();
    for (const shingle of own) {
      const before = holders.get(shingle);
      for (const first of before ?? []) shared.set(first, (shared.get(first) ?? 0) + 1);
      if (before === undefined) holders.set(shingle, [second]);
      else before.push(second);
    }
    for (const [first, count] of shared) {
      const likeness = count / (own.size + (shingles[first]?.size ?? 0) - count);
      if (likeness >= NEARLY_SAME) near.push({ first, second, likeness });
    }
  });
  return near;
}

/** Where each key stands: the texts, once each. */
function index(
  texts: readonly LabelledText[],
  keysOf: (sentence: string) => string | null,
): Map<string, Set<LabelledText>> {
  const found = new Map<string, Set<LabelledText>>();
  for (const text of texts) {
    for (const sentence of text.text.split(/[。！？!?；;\n]|\.\s/)) {
      const key = keysOf(sentence);
      if (key !== null) found.set(key, (found.get(key) ?? new Set()).add(text));
    }
  }
  return found;
}

function longSentence(sentence: string): string | null {
  const bare = bareText(sentence);
  return bare.length >= (HAN.test(bare) ? LONG_CHINESE : LONG_ENGLISH) ? bare : null;
}

/** How a sentence begins and ends: five characters of Chinese, three words of English, with figures as `#`. */
function frameOf(sentence: string): string | null {
  if (longSentence(sentence) === null) return null;
  const plain = sentence.normalize('NFKC').toLowerCase().replace(/\d+/g, '#');
  const parts = HAN.test(plain)
    ? [...plain.replace(/[^\p{L}#]/gu, '')]
    : (plain.match(/[\p{L}#'’]+/gu) ?? []);
  const ends = HAN.test(plain) ? 5 : 3;
  return [...parts.slice(0, ends), '…', ...parts.slice(-ends)].join(HAN.test(plain) ? '' : ' ');
}

/** One sentence for each leak between splits and each template; pairs of one group are meant to be alike. */
export function checkLeaks(texts: readonly LabelledText[]): string[] {
  const problems: string[] = [];
  for (const { first, second, likeness } of nearDuplicates(texts.map(({ text }) => text))) {
    const [a, b] = [texts[first], texts[second]];
    if (a === undefined || b === undefined || groupOf(a) === groupOf(b)) continue;
    const where = splitOf(a) === splitOf(b) ? 'in one split' : 'across splits';
    problems.push(`${b.id}: nearly the same as ${a.id} (${likeness.toFixed(2)}), ${where}`);
  }
  for (const [sentence, users] of index(texts, longSentence)) {
    const splits = new Set([...users].map(splitOf));
    if (splits.size > 1)
      problems.push(`${idsOf(users)}: "${sentence.slice(0, 40)}" stands in ${[...splits].join(', ')}`);
  }
  for (const [frame, users] of index(texts, frameOf)) {
    const groups = new Set([...users].map(groupOf));
    if (groups.size > FRAME_USES)
      problems.push(`${idsOf(users)}: frame "${frame}" stands in ${groups.size} groups`);
  }
  return problems;
}

function idsOf(texts: ReadonlySet<LabelledText>): string {
  return [...texts].map(({ id }) => id).join(', ');
}
