/** Calls on the public to name, find or approach the customer. */
import type { Candidate } from '../../model/draft.ts';
import type { Kind } from '../../model/kinds.ts';
import { CUSTOMER_NOUNS } from '../../languages/en-people.ts';
import { APPROACH } from '../../languages/en-acts.ts';
import { allMatches } from '../matches.ts';
import { clauseEnd } from './document.ts';
import type { EnglishText } from './document.ts';

const WHOM = `(?:him|her|them|this (?:[a-z]{2,12} )?(?:${CUSTOMER_NOUNS})|the (?:[a-z]{2,12} )?(?:${CUSTOMER_NOUNS})|these (?:people|two|lot|lads|girls|guests|customers|thieves)|this (?:face|car|pair|couple|one|lot))`;
const ANYONE =
  "(?:any(?:one|body|1)|some(?:one|body)|everyone|everybody|y['’]?all|you|folks|people|lads|guys|neighbou?rs|locals)";

interface CallRow {
  readonly id: string;
  /** What no match is without: a quick look before the pattern is tried. */
  readonly cue: RegExp;
  readonly pattern: RegExp;
}

/** Whom one is told to approach. */
const TARGET = new RegExp(` (?:${WHOM}|his)`, 'i');

const ROWS: readonly CallRow[] = [
  {
    id: 'who-knows',
    cue: /(?:know|recogni|identif|seen|see|spot|name|find|bump into|run into|come across)[a-z]{0,6}(?: [a-z]{2,8}){0,2} (?:who |where |him|her|them|this |the |these |his |their )/i,
    pattern: new RegExp(
      `\\b(?<span>(?:(?:do(?:es)?|can|could|would|if|has|have|did) )?${ANYONE}(?: (?:on here|here|out there|in (?:town|the area|the group)|local|else|reading(?: this)?|who|of you|happen to|ever|actually|can|could)){0,4} ?(?:knows?|recogni[sz](?:e|es|ed)|identif(?:y|ies)|has seen|have seen|seen|sees?|spots?|spotted|name|find|bump into|run into|come across)(?: [a-z]{2,8}){0,2}? (?:who (?!can|could|would|wants?|makes|does|might|fixes|is looking|needs)|where (?:he|she|they|this|[A-Z])|${WHOM}|(?:his|her|their) (?:real |full |first |last )?(?:name|surname|number|address|employer|boss|identity|mother|mum|mom|husband|wife|parents|instagram|insta|ig|facebook|profile|account)|the (?:real )?(?:name|identity|person|woman|man|guy) (?:of|behind|in)))`,
      'dgi',
    ),
  },
  {
    id: 'who-is',
    cue: /[Ww]ho (?:is|are|was|were|['’]s|exactly|on earth|the hell)/,
    pattern: new RegExp(
      `(?<=^|[.!?\\n"”:–—-]\\s{0,2}|\\b(?:so|and|but|now|ok|okay|question|well|folks|lads|everyone|guys),? )(?<span>[Ww]ho (?:is|are|was|were|['’]s|exactly is|on earth is|the hell is) (?:she|he|they|${WHOM}|this)\\b(?! (?:with|from|for|supposed|kidding))[^?.!\\n]{0,60}\\?)`,
      'dg',
    ),
  },
  {
    id: 'help-find',
    cue: /(?:find|identify|name|track|put a|locate|expose|unmask|hunt|out) (?:out (?:who|where)|him|her|them|this|the|these|to|who|down)/i,
    pattern: new RegExp(
      `\\b(?<span>(?:help (?:us|me|to)|let['’]?s|want(?:ed)? to|we want to|looking to|please|trying to) (?:please )?(?:find|identify|name|track (?:him |her |them )?down|put a (?:name|face)|locate|expose|unmask|hunt|out) (?:out (?:who|where)|${WHOM}|to (?:this|the|that) (?:face|name|review|account|profile)|who|down))`,
      'dgi',
    ),
  },
  {
    id: 'reward',
    cue: /free |reward|[£$€]|pint|round|dinner|meal|drink|coffee|voucher|discount|month|prize|beer/i,
    pattern: new RegExp(
      `\\b(?<span>(?:free [a-z]+(?: [a-z]+){0,3}|reward|[£$€] ?\\d+(?: [a-z]+){0,3}|(?:a |first )?(?:pint|round|dinner|meal|drinks?|coffee|voucher|discount|month|prize|beer)s?(?: [a-z]+){0,3}) (?:to|for|if) (?:any(?:one|body)|whoever|who(?:ever)?|the (?:first )?(?:person|one)|you|somebody|someone|information|a name|(?:his|her|their) (?:real |full )?(?:name|address|number|identity))[^.!?\\n]{0,80}?(?:who (?:he|she|they|this|it) (?:is|are|really)|name|identif\\w+|tells? (?:us|me)|where|find|recogni[sz]e\\w*|identity|address|number))`,
      'dgi',
    ),
  },
  {
    id: 'tag-him',
    cue: /(?:tag|name|shame|out|expose|find|share|us|me|send|message|drop|comment|post|put|tell|text) (?:him|her|them|this|the|these|his|their|if you|who|where)/i,
    pattern: new RegExp(
      `\\b(?<span>(?:tag|name|name and shame|out|expose|shame|find|share|dm (?:us|me)|inbox (?:us|me)|send (?:us|me)|message (?:us|me)|drop|comment|post|put|tell (?:us|me)|text (?:us|me)) (?:${WHOM}|(?:his|her|their) (?:real |full |first |last |home )?(?:name|address|number|phone number|details|profile|face|insta\\w*|ig|facebook|employer|workplace|identity)|(?:if you know )?(?:who|where) (?:he|she|they|this)(?: really| [a-z]+)? (?:is|are|lives?|works?))\\b)`,
      'dgi',
    ),
  },
  {
    id: 'approach',
    cue: TARGET,
    pattern: new RegExp(
      `(?<=^|[.!?\\n,;:–—-]\\s{0,2}|\\b(?:free to|welcome to|invited to|please|just|can|should|all|and|so|then|to|go|why not|everyone|everybody|lads|folks|guys|people) )(?<span>${APPROACH}(?: (?:on|round|over|up|down|by|and|go|ahead|a))*(?: ${WHOM}| (?:his|her) (?:work|house|office|shop|boss|employer|mother|mum|mom|husband|wife|page|business|school|inbox|profile|salon|home|place))\\b(?: (?:a (?:call|ring|bell|shout|visit|message|text|line|piece|wave|review|follow|taste|look)|yourself|yourselves|in person|directly|and (?:ask|tell|say|see|let|give|find)|what|how|why|who|hello|hi|know|if|whether|about|for (?:his|her) side|on|at|from (?:me|us))\\b)?)`,
      'dgi',
    ),
  },
  {
    id: 'her-side',
    cue: /sk (?:for )?(?:his|her|their)/,
    pattern: /(?<span>\b[Aa]sk (?:for )?(?:his|her|their) (?:side|version)\b)/dg,
  },
  {
    id: 'leave-review',
    cue: /(?:leave|give|drop|write) (?:her|his|him|them|their)/i,
    pattern:
      /\b(?<span>(?:leave|give|drop|write) (?:her|his|him|them|their)(?: [a-z]+){0,3} (?:a )?(?:one[- ]star|1[- ]star|bad|honest|review|reviews|some stars))\b/dgi,
  },
];

/** Asking for more than a name: what the span's words ask for. */
const ASKED: readonly (readonly [RegExp, Kind])[] = [
  [/\bliv(?:es?|ing)|address|house|home|where (?:he|she|they)(?:['’]s| is| are)\b/i, 'address'],
  [/\bwork|employer|boss|job|office|school|shop|salon|business\b/i, 'workplace'],
  [/\bnumber|phone\b/i, 'phone'],
  [/\binsta\w*|facebook|profile|account|\big\b/i, 'social-handle'],
];

/** Finds calls to expose or approach; the act is settled by the words. */
export function detectSolicitations(doc: EnglishText): Candidate[] {
  const found: Candidate[] = [];
  const likely = ROWS.filter((row) => row.cue.test(doc.text));
  if (likely.length === 0) return found;
  for (const sentence of doc.sentences) {
    for (const row of likely) {
      if (!row.cue.test(sentence.text)) continue;
      for (const match of allMatches(row.pattern, sentence.text)) {
        const at = match.indices?.groups?.['span'];
        if (at === undefined) continue;
        const start = sentence.start + at[0];
        const end = clauseEnd(sentence, sentence.start + at[1]);
        if (found.some((other) => other.start < end && start < other.end)) continue;
        const words = doc.text.slice(start, end);
        const kind = ASKED.find(([pattern]) => pattern.test(words))?.[1] ?? 'real-name';
        found.push({
          kind,
          start,
          end,
          detector: row.id === 'approach' ? 'en-approach' : 'en-call',
        });
      }
    }
  }
  return found;
}
