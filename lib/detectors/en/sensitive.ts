/** Debts, crime, belief, sex and other matters of PIPL 28 said of the customer. */
import type { Candidate } from '../../model/draft.ts';
import { SENSITIVE_STRONG } from '../../languages/en-content.ts';
import {
  CUSTOMER_NOUNS,
  CUSTOMER_POSSESSIVE,
  CUSTOMER_SUBJECT,
  RELATIONS,
} from '../../languages/en-people.ts';
import { detectFrames } from './frames.ts';
import type { Frame } from './frames.ts';
import type { EnglishText } from './document.ts';

const WORDS = "(?: [A-Za-z0-9'’£$-]{1,20}){0,7}?";
const WHO = `(?:${CUSTOMER_SUBJECT}|who|${CUSTOMER_POSSESSIVE} (?:[a-z-]{2,12} )?(?:${RELATIONS}))(?:['’](?:ve|s|re|d|ll))?`;
const MONEY = `(?:(?:HK|US|A|NZ|S)?[£$€₹¥] ?\\d[\\d,.]*|(?:Rs\\.?|INR|HKD|AUD) ?\\d[\\d,.]*|\\d[\\d,.]* ?(?:dollars|pounds|quid|bucks|rupees|euros|lakhs?|months?['’]? rent))`;
const NOT_OWED =
  /\b(?:if you|you (?:do not|don['’]?t|no longer|won['’]?t) owe|(?:we|i) (?:still )?owe|owe you|owes you|owed (?:to )?you|owe (?:an )?apolog|owing to|nothing (?:is )?owing|whoever|anyone who|not owe|apolog\w+|you are owed|you['’]re owed|you['’]d be owed|you were owed|please|free of)\b/i;
const GENERAL =
  /\b(?:if you|we (?:check|run|treat|serve|welcome) (?:everyone|all|every)|regardless|equal|discriminat\w+|anyone|all faiths|any religion|whatever your|of any|no guest|every guest)\b/i;

const FRAMES: readonly Frame[] = [
  {
    id: 'debt-owes',
    kind: 'other-sensitive',
    pattern: new RegExp(
      `\\b(?<span>${WHO}${WORDS} (?:owe|owes|owed|owing)(?: (?:us|me|this|the|our|him|her|them)(?: [a-z]+){0,2})?${WORDS} (?:${MONEY}|money|rent|balance|arrears|(?:two|three|four|five|six) months|for [a-z]))`,
      'dgi',
    ),
    weight: 2.2,
    extent: 'clause',
    not: NOT_OWED,
  },
  {
    id: 'debt-not-paid',
    kind: 'other-sensitive',
    pattern: new RegExp(
      `\\b(?<span>(?:${WHO}|you) (?:[a-z'’]{2,12} ){0,3}?(?:no pay|not pay|never paid|never pay|n['’]t paid|didn['’]?t pay|did not pay|refused to pay|skipped out on|walked out (?:on|without)|ran out on|left without paying|hasn['’]?t paid|haven['’]?t paid|has not paid|have not paid|not paid|unpaid|stiffed|defaulted|behind on|short(?:ed|-changed)?|failed to pay)(?: [A-Za-z'’]{1,14}){0,5}?(?: ${MONEY}| (?:rent|bill|invoice|balance|tab|deposit|fees?|last time|since|for)))`,
      'dgi',
    ),
    weight: 1.9,
    extent: 'clause',
    not: /\b(?:if you|did not pay attention|you did not pay for|you didn['’]?t pay for|shouldn['’]?t|you (?:have|will) not pa(?:y|id) for|(?:have|do|did)n['’]?t pa(?:y|id) anything)\b/i,
  },
  {
    id: 'debt-cheque',
    kind: 'other-sensitive',
    pattern:
      /\b(?<span>(?:(?:your|his|her|their|the|a) (?:[a-z]{2,12} ){0,2}?)?(?:ch(?:eque|eck)s?|payment|deposit|direct debit|rent|bill|tab|account|invoice)(?: (?:for|of|to|number|no)[^.,;!?]{1,30}?)? (?:has |have |had |was |were |is |are |is still |remains? |still |also )?(?:bounced|returned|dishonou?red|unpaid|outstanding|overdue|in arrears|past due|in collections|went to collections|sent to collections))/dgi,
    weight: 1.1,
    extent: 'clause',
    also: [/\b(?:your|his|her|their|you|he|she)\b/i, 0.7],
    not: /\b(?:if your|our (?:cheque|check)|refund)\b/i,
  },
  {
    id: 'sensitive-is',
    kind: 'other-sensitive',
    pattern: new RegExp(
      `\\b(?<span>(?:${WHO})${WORDS} ?(?:['’](?:ve|re|s)|have|has|had|was|were|is|are|got|been|being|keep|keeps|kept|did|served|lost|went|using|used|selling|sold|found|brought|left|spent|filed|wanted|take|takes|on)\\b${WORDS} (?:${SENSITIVE_STRONG}))\\b`,
      'dgi',
    ),
    weight: 1.7,
    extent: 'clause',
    not: GENERAL,
  },
  {
    id: 'sensitive-his',
    kind: 'other-sensitive',
    pattern: new RegExp(
      `\\b(?<span>(?:your|his|her|their) (?:[A-Za-z0-9'’-]{1,16} ){0,4}?(?:${SENSITIVE_STRONG}))\\b`,
      'dgi',
    ),
    weight: 1.6,
    extent: 'clause',
    not: GENERAL,
  },
  {
    id: 'sensitive-found',
    kind: 'other-sensitive',
    pattern: new RegExp(
      `\\b(?:found|find|saw|spotted|smelled|seized|removed|discovered|filing against|have|listed|saw) (?<span>(?:an? |the |your |his |her |some |empty |used )?(?:[a-z]{2,12} ){0,3}?(?:${SENSITIVE_STRONG})[^.;,!?]{0,30}? (?:in|on|under|by|at|from|against|with) (?:your|his|her|their|you|him|them|the (?:room|bed|suite|bathroom))\\b)`,
      'dgi',
    ),
    weight: 2,
    extent: 'clause',
    not: GENERAL,
  },
  {
    id: 'sensitive-banned',
    kind: 'other-sensitive',
    pattern: new RegExp(
      `\\b(?<span>(?:banned|barred|blacklisted|evicted|sacked|fired|expelled|kicked out|arrested) (?:from|by|for|at|in) (?!us\\b|our\\b|here\\b|this\\b|the premises)(?:[A-Za-z'’]{1,14} ){0,4}?[A-Za-z'’]{2,14})`,
      'dgi',
    ),
    weight: -0.3,
    extent: 'match',
    also: [new RegExp(`\\b(?:you|he|she|they|him|her|his|your|${CUSTOMER_NOUNS})\\b`, 'i'), 1.4],
    not: /\b(?:we (?:have )?(?:fired|sacked|banned|dismissed)|our (?:driver|waiter|chef|employee|manager)|will be (?:banned|barred)|you are (?:banned|barred)|you['’]re (?:banned|barred))\b/i,
  },
];

/** Finds sensitive matters said of the customer. */
export function detectSensitive(doc: EnglishText): Candidate[] {
  return detectFrames(doc, FRAMES);
}
