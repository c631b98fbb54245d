/** Names in Latin letters inside Chinese texts: Kevin老师, 设计师Yuki, Winnie Wong, Chan Tai Man, Zhang Wei. */
import { LATIN_FIRST_NAMES, ROMAN_SURNAMES } from '../../languages/zh/names.ts';
import { CUSTOMER_TITLE, STAFF_ROLE, STAFF_TITLE } from '../../languages/zh/roles.ts';
import type { Candidate } from '../../model/draft.ts';
import { runPatterns, type PatternRow } from './pattern.ts';

const WORD = '[A-Z][a-z]{1,14}';
const START = '(?<![A-Za-z0-9_@.-])';
const END = '(?![A-Za-z0-9_@.])';
const NAME = `${WORD}(?: ${WORD}){0,2}`;
/** Capitalised words beside a title or a greeting that are no persons. */
const NO_PERSON =
  /^(?:Hi|Hello|Dear|Hey|Sorry|Thanks|Mr|Mrs|Ms|Miss|Google|Line|Facebook|Dianping|Apple|Vip|Spa|Pro|Plus|Ok|Judge)$/;

const CAPITALISED = /[A-Z][a-z]/;
const TWO_WORDS = /[A-Z][A-Za-z]{1,14} [A-Z]/;

const isPerson = (value: string): boolean => !NO_PERSON.test(value.split(' ')[0] ?? '');

const ROWS: readonly PatternRow[] = [
  {
    id: 'name/latin-surname',
    kind: 'real-name',
    cue: TWO_WORDS,
    re: new RegExp(
      `${START}(?<v>(?:${LATIN_FIRST_NAMES}|${WORD}) (?:${ROMAN_SURNAMES}|${ROMAN_SURNAMES.toUpperCase()})|(?:${ROMAN_SURNAMES.toUpperCase()}) [A-Z]{2,8}(?: [A-Z]{2,8})?|(?:${ROMAN_SURNAMES}) ${WORD}(?:[ -]${WORD})?|(?:${LATIN_FIRST_NAMES}) ${WORD})${END}`,
      'g',
    ),
    form: 'value',
    accept: isPerson,
  },
  {
    id: 'name/latin-title',
    kind: 'real-name',
    cue: CAPITALISED,
    re: new RegExp(
      `${START}(?<v>${NAME}) ?(?=${CUSTOMER_TITLE}|${STAFF_TITLE}|姐|哥|兄|您好|你好|妳好)`,
      'g',
    ),
    form: 'value',
    accept: isPerson,
  },
  {
    id: 'name/latin-role',
    kind: 'real-name',
    cue: /[A-Z][a-z]|[A-Z]{2,10} [A-Z]/,
    re: new RegExp(
      `(?<l>(?:${STAFF_ROLE}|叫|姓名|真名|名字|全名|署名|(?:Miss|Mr|Ms|Mrs|Dr)\\.?) ?(?:是|叫|[：:]|为)?[ “"]?)(?<v>${NAME}|[A-Z]{2,10} [A-Z]{2,10})${END}`,
      'g',
    ),
    form: 'value',
    accept: isPerson,
  },
  {
    id: 'name/latin-greeting',
    kind: 'real-name',
    cue: CAPITALISED,
    re: new RegExp(
      `(?<l>(?:Hi|Hello|Dear|hi|hello|Hey|hey|你好|您好|亲爱的|尊敬的)[，,：: ]{0,2})(?<v>${WORD}[ ]?(?:${WORD}|[A-Z]{2,14})(?: ${WORD})?|${WORD})${END}`,
      'g',
    ),
    form: 'value',
    accept: isPerson,
  },
  {
    id: 'name/latin-vocative',
    kind: 'real-name',
    cue: CAPITALISED,
    re: new RegExp(`(?<=^|[，。！!？?；：:\\n “"])(?<v>${WORD})(?=[ ，,]{0,2}[你您妳])`, 'g'),
    form: 'value',
    accept: isPerson,
  },
  {
    id: 'name/latin-opening',
    kind: 'real-name',
    cue: CAPITALISED,
    re: new RegExp(`^(?<v>${WORD}(?:-${WORD})?)(?=[，,]|您好|你好)`, 'g'),
    form: 'value',
    accept: isPerson,
  },
  {
    id: 'name/latin-first',
    kind: 'real-name',
    re: new RegExp(
      `(?<=^|[，。！!？?；：:\\n “"（(是叫找])(?<v>(?:${LATIN_FIRST_NAMES})(?:[\\u4e00-\\u9fff](?=[，。]))?)(?=[，。,：:您你 ]|$)`,
      'g',
    ),
    form: 'value',
  },
];

/** Names in Latin letters in normal text; earlier rows win. */
export function findLatinNames(text: string): Candidate[] {
  if (!/[A-Z]/.test(text)) return [];
  const found: Candidate[] = [];
  for (const candidate of runPatterns(text, ROWS)) {
    const taken = found.some((other) => other.start < candidate.end && candidate.start < other.end);
    if (!taken) found.push(candidate);
  }
  return found;
}
