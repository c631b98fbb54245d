/**
 * Private claims without a frame of their own: a sentence about the customer that heaps up particulars
 * (who, when, what record, which ailment). One of them is small talk; several single a person out.
 */
import type { Candidate } from '../../model/draft.ts';
import type { Kind } from '../../model/kinds.ts';
import {
  HEALTH_STRONG,
  HEALTH_WEAK,
  INTOXICATION,
  SENSITIVE_STRONG,
  VIOLENCE,
} from '../../languages/en-content.ts';
import { RELATIONS } from '../../languages/en-people.ts';
import { allMatches } from './document.ts';
import type { EnglishText, Sentence } from './document.ts';
import { reason } from './frames.ts';
import { CLOCK, DAY } from './trace.ts';

interface Particular {
  readonly id: string;
  readonly kind: Kind | undefined;
  readonly pattern: RegExp;
  readonly weight: number;
}

const PARTICULARS: readonly Particular[] = [
  { id: 'ailment', kind: 'health', pattern: new RegExp(`\\b(?:${HEALTH_STRONG})\\b`, 'gi'), weight: 1.3 },
  {
    id: 'treatment',
    kind: 'health',
    pattern: new RegExp(
      `\\b(?:${HEALTH_WEAK}|chart|(?:left|right) (?:eye|ear|knee|breast|foot|hand|leg))\\b`,
      'gi',
    ),
    weight: 0.8,
  },
  {
    id: 'sensitive',
    kind: 'other-sensitive',
    pattern: new RegExp(`\\b(?:${SENSITIVE_STRONG})\\b`, 'gi'),
    weight: 1.3,
  },
  {
    id: 'intoxication',
    kind: 'other-sensitive',
    pattern: new RegExp(`\\b(?:${INTOXICATION})\\b`, 'gi'),
    weight: 1,
  },
  { id: 'violence', kind: 'family', pattern: new RegExp(`\\b(?:${VIOLENCE})\\b`, 'gi'), weight: 0.7 },
  {
    id: 'relation',
    kind: 'family',
    pattern: new RegExp(
      `\\b(?:your|his|her|their|the) (?:[a-z]{2,10} )?(?:${RELATIONS}|groom|bride|maid of honou?r|best man|bridesmaids?)\\b`,
      'gi',
    ),
    weight: 1,
  },
  {
    id: 'company',
    kind: 'family',
    pattern:
      /\b(?:with|and) (?:a|an|another|two|three|some|the) (?:[a-z-]{2,12} )?(?:m[ae]n|wom[ae]n|lad(?:y|ies)|gentlem[ae]n|girls?|boys?|strangers?|friends?|blondes?)\b/gi,
    weight: 0.9,
  },
  {
    id: 'clock',
    kind: 'trace',
    pattern: new RegExp(
      `(?<![\\d.:£$€])${CLOCK}|\\b(?:three|four|five|six|seven|eight|nine|ten|eleven) o['’]clock\\b`,
      'gi',
    ),
    weight: 1,
  },
  {
    id: 'movement',
    kind: 'trace',
    pattern:
      /\b(?:came back|went to|came from|drove (?:off|to|from|up|home)|flew|checked (?:in|out)|signed in|slept|stayed|spent the night|got back|turned up|sneaked|snuck)\b/gi,
    weight: 0.6,
  },
  { id: 'day', kind: 'trace', pattern: new RegExp(`\\b${DAY}`, 'g'), weight: 0.4 },
  { id: 'money', kind: 'order-info', pattern: /[£$€₹] ?\d/g, weight: 0.4 },
  {
    id: 'count',
    kind: undefined,
    pattern: /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|\d{1,2}) [a-z]{3,}/gi,
    weight: 0.3,
  },
  {
    id: 'document',
    kind: undefined,
    pattern:
      /\b(?:chart|file|log|form|records? (?:shows?|says?)|notes (?:say|show)|history|waiver|paperwork|report (?:says|shows)|in writing)\b/gi,
    weight: 0.6,
  },
];

const ABOUT_CUSTOMER =
  /\b(?:you|your|he|she|his|her|they|their|this (?:man|woman|lady|gentleman|person|customer|guest|couple|guy|client)|the (?:father|mother|groom|bride|twins|husband|wife|boyfriend|girlfriend))\b|x{2,40}(?![,x])/gi;
/** Hours, conditions, requests and what our own people did. */
const NOT_A_CLAIM =
  /\b(?:opening hours|our hours|we (?:are )?open|we close|if you|whether you|should you|please|kindly|could you|would you|next time|any guest|our (?:engineer|driver|crew|van|team|technician)['’]?s? (?:was|were|van|is|had))\b/i;
const ENOUGH = 1.9;
/** Enough where nothing in the text is courteous: a settling of scores. */
const ENOUGH_CURT = 1.3;

/** Adds the weights of the different particulars of a sentence; the heaviest gives the kind. */
function particularsOf(sentence: Sentence): {
  sum: number;
  kind: Kind | undefined;
  ids: string[];
  start: number;
  end: number;
} {
  let [sum, best, start, end] = [0, 0, sentence.text.length, 0];
  let kind: Kind | undefined;
  const ids: string[] = [];
  for (const { id, kind: own, pattern, weight } of PARTICULARS) {
    const matches = allMatches(pattern, sentence.text);
    const [first] = matches;
    const last = matches.at(-1);
    if (first === undefined || last === undefined) continue;
    const heavy =
      weight * Math.min(1.6, 1 + 0.35 * (new Set(matches.map((match) => match[0].toLowerCase())).size - 1));
    sum += heavy;
    ids.push(id);
    if (own !== undefined && heavy > best) [best, kind] = [heavy, own];
    start = Math.min(start, first.index);
    end = Math.max(end, last.index + last[0].length);
  }
  return { sum, kind, ids, start, end };
}

/** Finds sentences about the customer that heap up particulars; gives one candidate a sentence. */
export function detectClaims(doc: EnglishText): Candidate[] {
  const found: Candidate[] = [];
  if (doc.animals) return found;
  const enough = doc.courtesy === 0 ? ENOUGH_CURT : ENOUGH;
  for (const sentence of doc.sentences) {
    if (NOT_A_CLAIM.test(sentence.text)) continue;
    const subjects = allMatches(ABOUT_CUSTOMER, sentence.masked);
    const [first] = subjects;
    if (first === undefined) continue;
    const { sum, kind, ids, start, end } = particularsOf(sentence);
    if (kind === undefined || sum < enough) continue;
    // A time alone is a timetable; it is a whereabouts with a movement or with company.
    if (kind === 'trace' && !ids.some((id) => id === 'movement' || id === 'company' || id === 'relation'))
      continue;
    const from = sentence.start + Math.min(start, ...subjects.map(({ index }) => index));
    found.push({
      kind,
      start: from,
      end: sentence.start + end,
      score: 0.7,
      detector: 'en-claim',
      reasons: [
        reason(
          `claim/${ids.join('+')}`,
          doc.text.slice(from, sentence.start + end).slice(0, 80),
          from,
          'customer',
          0.4 + (sum - enough) * 0.8,
        ),
      ],
    });
  }
  return found;
}
