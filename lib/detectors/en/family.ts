/** Partners, children, parents and company of the customer. */
import type { Candidate } from '../../model/draft.ts';
import { RELATIONS } from '../../languages/en-people.ts';
import { detectFrames } from './frames.ts';
import type { Frame } from './frames.ts';
import type { EnglishText } from './document.ts';

const POSSESSIVE =
  "(?:your|his|her|their|ur|(?:this|the) (?:lady|man|woman|guest|customer|reviewer|client|guy|gentleman)['’]s)";
const WORDS = "(?: [A-Za-z0-9'’£$-]{1,20}){0,5}?";
const PERSON =
  '(?:man|woman|lady|gentleman|girl|guy|bloke|fella|chap|boy|person|companion|blonde|brunette|friend|date|someone|somebody|young (?:man|woman|lady))';
/** What only intimates know of a family. */
const PRIVATE =
  "(?:divorc\\w*|separat(?:ed|ion)|affair|cheat(?:ed|ing|s)?|mistress|lover|custody|exclu(?:ded|sion)|expelled|suspended|jail\\w*|prison|arrested|drunk\\w*|alcoholic|the will|inheritance|broke up|dumped|skip(?:s|ped)|truant|has custody|have custody|toilet[- ]trained|accidents?|cried|crying|in tears|wept|hungover|left (?:me|us) a|told us (?:that |you|not)|says? you|said you|warned us|wouldn['’]t|begged|hid|hiding|threw up|was sick|passed out|rehab|hospital|surgery|ill\b|left (?:you|him|her)|walked out on|moved out|kicked (?:you|him|her) out|threw (?:you|him|her) out|refuse[sd]? to speak|not speaking|estranged|pregnant|restraining order|violen(?:t|ce)|beat\\w*|hit (?:you|her|him)|social services|bullying|bullied|biting|bit (?:another|a)|wets?|soil(?:ed|s)|adopted|illegitimate|paternity|behind (?:your|his|her) back|another (?:man|woman)|does(?:n['’]t| not) know|didn['’]?t know|no idea|know(?:s)? (?:about|you|that|where)|find out|found out|rang here|called here|rang us|called us|phoned us|came looking|asking (?:for|where|about)|paid for|pays for|paying (?:for|your)|lives? with|living with|funeral|died|passed away|special needs|failing|failed|grades|report card|behaviou?r|detention|stole|steals|caught|fight(?:ing)?|fought|screaming|argu(?:ed|ing|ment)|row\\b|crying|in tears|slapped|passed out|unemployed|lost (?:his|her) job|bankrupt|owes?|not paid|cheque|signed|sneaked|smok(?:ed|ing)|vap(?:ed|ing)|apologi[sz]ed for you|embarrassed by you|works? (?:at|for|as))";
const GENERAL =
  /\b(?:if your|any|bring your|should your|whether your|when your next|for your (?:family|child(?:ren)?|kids)|our (?:family|kids|children))\b/i;

const FRAMES: readonly Frame[] = [
  {
    id: 'family-any',
    kind: 'family',
    pattern: new RegExp(
      `\\b(?<span>${POSSESSIVE} (?:[a-z0-9-]{2,14} ){0,3}?(?:${RELATIONS})(?: [A-Z][a-z]{2,12})? (?:['’]s |has |had |was |were |is |did |didn['’]?t |does |paid |signed |told |called |rang |asked |came |left |took |picked |said |agreed |drove |walked |broke |ordered |booked |threw |used |tried |wanted |works |worked |lives |kept |went |[a-z]{3,12}ed )[^.,;!?]{3,60})`,
      'dgi',
    ),
    weight: 0.1,
    extent: 'clause',
    not: GENERAL,
    also: [
      /\b(?:without|never|refus\w+|hungry|dirty|smell\w*|bruis\w+|locked|thrown?|unpaid|drunk|alone|unsupervised|unwashed|barefoot|no (?:shoes|coat|lunch|breakfast|idea))\b/i,
      0.8,
    ],
  },
  {
    id: 'family-private',
    kind: 'family',
    pattern: new RegExp(
      `\\b(?<span>${POSSESSIVE} (?:[a-z0-9-]{2,14} ){0,3}?(?:${RELATIONS})\\b(?:,? who|,)?${WORDS} ${PRIVATE})\\b`,
      'dgi',
    ),
    weight: 1.5,
    extent: 'clause',
    not: GENERAL,
  },
  {
    id: 'family-you-and',
    kind: 'family',
    pattern: new RegExp(
      `\\b(?<span>(?:you|he|she|they)(?:['’](?:re|ve|d|s))?${WORDS} (?:divorc(?:ed|ing|e)|separated|cheat(?:ed|ing)|custody|having an affair|an affair|estranged|dumped|left (?:your|his|her)|split (?:up )?(?:from|with))${WORDS}(?: (?:${RELATIONS}))?)\\b`,
      'dgi',
    ),
    weight: 1.6,
    extent: 'clause',
  },
  {
    id: 'family-company',
    kind: 'family',
    pattern: new RegExp(
      `\\b(?<span>(?:the |a |that |this )(?:[a-z-]{2,14} ){0,2}?${PERSON} (?:who was |that was )?(?:you|he|she|they)(?: [a-z'’]{2,12}){0,4}? (?:with|in with|bed|room|home)(?: [a-z]{2,10}){0,5})`,
      'dgi',
    ),
    weight: 1.7,
    extent: 'clause',
  },
  {
    id: 'family-not-wife',
    kind: 'family',
    pattern: new RegExp(
      `\\b(?<span>(?:(?:you|he|she|the|a|with)\\b[^.,;]{0,60}? )?(?:(?:is|was|were|are) (?:clearly |definitely |certainly )?(?:not|never)|wasn['’]?t|isn['’]?t|weren['’]?t|other than|instead of|not with) (?:your|his|her) (?:${RELATIONS}))\\b`,
      'dgi',
    ),
    weight: 2.6,
    extent: 'clause',
  },
  {
    id: 'family-with',
    kind: 'family',
    pattern: new RegExp(
      `\\b(?<span>(?:you|he|she|they) (?:was|were|came|checked in|arrived|stayed|dined|turned up|brought|showed up|left|shared)(?: [a-z0-9'’:]{1,12}){0,5}? (?:with )?(?:your|his|her|a|another|two|three|some) (?:[a-z-]{2,14} ){0,2}?(?:girlfriend|boyfriend|lover|mistress|ex|ex-wife|ex-husband|secretary|affair partner|sugar daddy|${PERSON} (?:half|twice|young enough|who)))\\b`,
      'dgi',
    ),
    weight: 1.3,
    extent: 'clause',
  },
  {
    id: 'family-tell',
    kind: 'family',
    pattern: new RegExp(
      `\\b(?:does|did|do|would|will) (?<span>(?:your|his|her) (?:${RELATIONS})(?: even)? (?:know|like to (?:know|see|hear)|be interested))\\b`,
      'dgi',
    ),
    weight: 1.6,
    extent: 'clause',
    courtesy: false,
  },
];

/** Finds what is said of the customer's family and company. */
export function detectFamily(doc: EnglishText): Candidate[] {
  return detectFrames(doc, FRAMES);
}
