/** Health said of the customer or somebody of theirs. */
import type { Candidate } from '../../model/draft.ts';
import { HEALTH_STRONG, HEALTH_WEAK } from '../../languages/en-content.ts';
import { CUSTOMER_POSSESSIVE, CUSTOMER_SUBJECT, RELATIONS } from '../../languages/en-people.ts';
import { detectFrames } from './frames.ts';
import type { Frame } from './frames.ts';
import type { EnglishText } from './document.ts';

const WORDS = "(?: [A-Za-z0-9'’%-]{1,20}){0,6}?";
const WHO = `(?:${CUSTOMER_SUBJECT}|${CUSTOMER_POSSESSIVE} (?:[a-z-]{2,12} )?(?:${RELATIONS}))`;
const HAS =
  "(?:['’](?:ve|re|s|d)|have|has|had|having|was|were|is|are|got|gets|suffers?|suffered|came|come|takes?|taking|took|tested|went|underwent|needed|needs|ticked|told|asked|been|stopped|is on|started|missed|disclosed|admitted|wanted|booked|presented|smelled|carries|contracted|caught|gave)";
/** General talk, products, and what reviewers themselves complain of. */
const NOT_PERSONAL =
  /\b(?:if you|should you|anyone with|people with|patients? (?:with|who)|many (?:people|patients|of)|any guest|in case you|whether you|when(?:ever)? you|pre-existing|dog|dogs|cat|cats|puppy|kitten|horse|pet|rabbit|hamster|parrot|policy is|by law|the law)\b/i;

const FRAMES: readonly Frame[] = [
  {
    id: 'health-has',
    kind: 'health',
    pattern: new RegExp(`\\b(?<span>${WHO}${WORDS} ?${HAS}\\b${WORDS} (?:${HEALTH_STRONG}))\\b`, 'dgi'),
    weight: 2.3,
    extent: 'clause',
    not: NOT_PERSONAL,
  },
  {
    id: 'health-his',
    kind: 'health',
    pattern: new RegExp(`\\b(?<span>${CUSTOMER_POSSESSIVE}${WORDS} (?:${HEALTH_STRONG}))\\b`, 'dgi'),
    weight: 1.9,
    extent: 'clause',
    not: NOT_PERSONAL,
  },
  {
    id: 'health-found',
    kind: 'health',
    pattern: new RegExp(
      `\\b(?:found|saw|detected|diagnosed|showed|shows?|confirmed|noted|treated|removed|came back with|positive for) (?<span>(?:an? |the |some )?(?:[a-z0-9-]{2,16} ){0,3}?(?:${HEALTH_STRONG})(?: (?:in|on|of|with|under) (?:your|his|her) [a-z ]{3,20})?)(?=[^.!?]{0,60}|$)`,
      'dgi',
    ),
    weight: 0.7,
    extent: 'match',
    not: NOT_PERSONAL,
    also: [/\b(?:you|your|his|her|he|she)\b/i, 1.3],
  },
  {
    id: 'health-visit',
    kind: 'health',
    pattern: new RegExp(
      `\\b(?:you|he|she|they|${CUSTOMER_SUBJECT})${WORDS} (?:here|in|us|me|booked|appointment|back) (?:for|about|with|because of|regarding) (?<span>(?:an? |the |your |his |her |some )?(?:[a-z0-9-]{2,16} ){0,4}?(?:${HEALTH_STRONG}))\\b`,
      'dgi',
    ),
    weight: 2.4,
    extent: 'clause',
    not: NOT_PERSONAL,
  },
  {
    id: 'health-due-to',
    kind: 'health',
    pattern: new RegExp(
      `\\b(?<span>(?:because of|due to|down to|owing to|thanks to|given) (?:your|his|her|their) (?:[a-z-]{2,16} ){0,3}?(?:${HEALTH_STRONG}|${HEALTH_WEAK}))\\b`,
      'dgi',
    ),
    weight: 1.5,
    extent: 'clause',
    not: NOT_PERSONAL,
  },
  {
    id: 'health-weak',
    kind: 'health',
    pattern: new RegExp(
      `\\b(?<span>(?:${WHO}${WORDS} ?${HAS}|${CUSTOMER_POSSESSIVE})\\b${WORDS} (?:${HEALTH_WEAK}))\\b`,
      'dgi',
    ),
    weight: -0.8,
    extent: 'clause',
    not: NOT_PERSONAL,
    also: [
      /\b(?:file|chart|records?|notes|history|previous|prior|years? ago|last year|since 20\d\d|elsewhere|in (?:turkey|mexico|thailand|hungary)|third|twice|told us in confidence|intake|questionnaire|form you|disclosed|self-inflicted|own fault|non-?complian\w+|bipolar|under the influence|blood alcohol)\b/i,
      1.3,
    ],
  },
];

/** Finds ailments, treatments and medication tied to the customer. */
export function detectHealth(doc: EnglishText): Candidate[] {
  return detectFrames(doc, FRAMES);
}
