/** What the fitted English model reads: words levelled to classes, and runs of one or two of them. */
import {
  HEALTH_STRONG,
  HEALTH_WEAK,
  INTOXICATION,
  SENSITIVE_STRONG,
  VIOLENCE,
} from '../../languages/en-content.ts';
import { CUSTOMER_NOUNS, RELATIONS, STAFF_NOUNS } from '../../languages/en-people.ts';

const TOKEN =
  /[A-Za-zÀ-ÿ]+(?:['’](?!(?:s|re|ve|d|ll|m)\b)[a-z]+)?|['’](?:s|re|ve|d|ll|m)\b|\d[\d,.:]*|[?!"“$£€₹]/g;
const NUMBER_WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand';
/** First class whose words hold a word. Upper case keeps classes apart from words, which are lower case. */
const CLASSES: readonly (readonly [string, RegExp])[] = (
  [
    ['Kin', RELATIONS],
    ['Ill', `${HEALTH_STRONG}|${HEALTH_WEAK}`],
    ['Secret', SENSITIVE_STRONG],
    ['Drink', INTOXICATION],
    ['Staff', STAFF_NOUNS],
    ['Guest', CUSTOMER_NOUNS],
    ['Fight', VIOLENCE],
    ['0', NUMBER_WORDS],
    ['Day', '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|yesterday|tonight|weekend'],
    [
      'Month',
      'january|february|april|june|july|august|september|october|november|december|christmas|easter|thanksgiving',
    ],
    ['he', 'he|she'],
    ['his', 'his|her'],
    ['was', 'were'],
    ['has', 'have|had'],
    ['!', '[?!]'],
    ['"', '[“"]'],
  ] as const
).map(([name, words]) => [name, new RegExp(`^(?:${words})$`, 'i')]);

/** Words already classed; emptied when it grows beyond what texts in one session use. */
const classed = new Map<string, string>();
const MOST_CLASSED = 8000;

function classOf(word: string): string {
  const known = classed.get(word);
  if (known !== undefined) return known;
  if (classed.size >= MOST_CLASSED) classed.clear();
  const found = CLASSES.find(([, words]) => words.test(word))?.[0] ?? word;
  classed.set(word, found);
  return found;
}

/** A word without its ending, so that forms of one word teach the same; undefined where it is short. */
function stem(word: string): string | undefined {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return undefined;
  const bare = word.replace(/(?:ings?|edly|ed|ly|ies|es|s|e|y)$/, '');
  return `~${bare.length < 4 ? word : bare}`;
}

/** A word as the model takes it: lower case; numbers are 0; names inside a sentence are Name. */
function plainWords(text: string): string[] {
  const words: string[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0];
    if (/^\d/.test(token)) words.push('0');
    else if (/^[$£€₹]/.test(token)) words.push('$');
    else if (
      /^[A-Z][a-zà-ÿ]/.test(token) &&
      match.index > 0 &&
      !/[.!?"“”\n:]/.test(text.slice(Math.max(0, match.index - 3), match.index))
    ) {
      const word = token.toLowerCase();
      words.push(classOf(word) === word ? 'Name' : word);
    } else words.push(token.toLowerCase().replace('’', "'"));
  }
  return words;
}

/** The features of a stretch of normal text, repeats included: words, stems, and runs of two classes. */
export function gramsOf(text: string): string[] {
  const grams: string[] = [];
  let last = '^';
  for (const word of [...plainWords(text), '$']) {
    const level = classOf(word);
    grams.push(level);
    if (level !== word) grams.push(`=${word}`);
    const root = stem(word);
    if (root !== undefined) grams.push(root);
    grams.push(`${last} ${level}`);
    last = level;
  }
  return grams;
}
