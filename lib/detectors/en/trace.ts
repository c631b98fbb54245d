/** Where the customer was and when; address and place of their device. */
import type { Candidate } from '../../model/draft.ts';
import { CUSTOMER_NOUNS } from '../../languages/en-people.ts';
import { detectFrames } from './frames.ts';
import type { Frame } from './frames.ts';
import type { EnglishText } from './document.ts';

const W = "(?: [A-Za-z0-9'’:.£$#-]{1,20})";
const WHO = `(?:you|u|x{2,20}(?: x{2,20})?|he|she|they|vehicle(?: [A-Z0-9]{2,5}){1,2}|(?:your|his|her|their|the) (?:car|vehicle|van|phone|device|party|fob|key ?card|card|badge|pass)|(?:this|the|our) (?:${CUSTOMER_NOUNS}))`;
export const CLOCK =
  "(?:\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\b\\.?)?|\\d{1,2} ?[ap]\\.?m\\b\\.?|midnight|noon|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half past [a-z]+|quarter (?:to|past) [a-z]+)(?: o['’]?clock)?(?: (?:in the (?:morning|afternoon|evening)|at night|a\\.?m|p\\.?m)))";
export const DAY =
  '(?:(?:on|since|from|of|last|this|the|every|each|until|till) )?(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?:,? (?:and|to|until|through|[-–]) ?(?:the )?\\d{1,2}(?:st|nd|rd|th)?)?(?: (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}| (?=[.,]|and|at|to))|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2}(?:st|nd|rd|th)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|the \\d{1,2}(?:st|nd|rd|th))';

const MOVES =
  '(?:arriv(?:ed|es|ing)|came|come|comes|left|leave|entered|entering|exited|returned|got back|drove|walked (?:in|out|past|back)|turned up|showed up|rolled in|scanned|swiped|badged|tapped|checked|logged|signed|stayed|spent|parked|was here|were here|flew|landed|boarded|went|been|used|opened|accessed|was|were|stopped|visited|buzzed)';
/** Our hours, our appointments, and what was planned. */
const NOT_TRACE =
  /\b(?:for (?:an?|your|the|our) (?:\d|reservation|table|appointment|slot|booking)|hold your|table (?:at|for)|opening hours|open from|we are open|we open|we close|closed from|reservation for|booked for|scheduled for|appointment (?:is|for|at)|deliver(?:y|ed)|please|if you|our (?:crew|driver|engineer|team|technician)|would you|could you|can you)\b/i;

const FRAMES: readonly Frame[] = [
  {
    id: 'trace-times',
    kind: 'trace',
    pattern: new RegExp(
      `\\b(?<span>${WHO}(?:['’](?:ve|d|re))?${W}{0,3}? ${MOVES}\\b[^.;!?]{0,60}?${CLOCK}[^.;!?]{0,60}?(?:${CLOCK}|${DAY}))`,
      'dgi',
    ),
    weight: 1.4,
    extent: 'clause',
    not: NOT_TRACE,
  },
  {
    id: 'trace-days',
    kind: 'trace',
    pattern: new RegExp(
      `\\b(?<span>${WHO}(?:['’](?:ve|d|re))?${W}{0,3}? ${MOVES}\\b[^.;!?]{0,40}?${DAY}[^.;!?]{0,30}?${CLOCK})`,
      'dgi',
    ),
    weight: 1.4,
    extent: 'clause',
    not: NOT_TRACE,
  },
  {
    id: 'trace-clock-range',
    kind: 'trace',
    pattern: new RegExp(
      `\\b(?<span>${WHO} (?:entered|arrived|came in|drove in|parked|walked in|was in|were in)[^.;!?]{0,30}?\\d{1,2}[:.]\\d{2}[^.!?]{0,40}?(?:left|out|exit\\w*|to|until|and)[^.!?]{0,20}?\\d{1,2}[:.]\\d{2})`,
      'dgi',
    ),
    weight: 1.6,
    extent: 'match',
    not: NOT_TRACE,
  },
  {
    id: 'trace-away',
    kind: 'trace',
    pattern: new RegExp(
      `\\b(?<span>(?:[Yy]ou|[Hh]e|[Ss]he|[Tt]hey)(?:['’]re|['’]s| was| were| is| are| flew to| flew in from| went to| travelled to| drove (?:up |down |over )?(?:to|from)| live[sd]? in| moved (?:to|from))(?: (?:away|abroad|off|busy|all|back|down|up|over|on holiday|on vacation|sunning (?:your|him|her)self|sipping cocktails|partying|at|in|on))*? (?:in |at |on )?(?:the )?(?!God|English|Google|Yelp|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|I\\b)[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20}){0,2}(?:[^.;!?]{0,30}?(?:from|since|until|between|on|all|that|the|last|when|for) [^.,;!?]{2,40})?)`,
      'dg',
    ),
    weight: 0.6,
    extent: 'clause',
    not: NOT_TRACE,
    also: [
      /\b(?:from the|between the|that (?:week|weekend|day|night)|at the time|while|when|the (?:whole|entire) (?:week|time)|until|from .{1,20} to|all week|last (?:week|month|summer|winter|year)|holiday|vacation|cruise|honeymoon|abroad|lives? in|living in|flew|drove)\b/i,
      1.4,
    ],
  },
  {
    id: 'trace-pickup',
    kind: 'trace',
    pattern: new RegExp(
      `\\b(?<span>(?:[Pp]icked up|[Dd]ropped(?: off)?|[Cc]ollected|[Ss]een|[Ss]potted|[Tt]racked)(?: (?:him|her|you|them))? (?:at |by )?(?:${CLOCK}[^.;,!?]{0,20}? )?(?:at|from|in|outside|near|to|leaving) (?:the )?[A-Z][a-z]{2,16}(?: [A-Z][a-z]{2,16}){0,3}(?:[^.;,!?]{0,20}?${CLOCK})?)`,
      'dg',
    ),
    weight: 1.2,
    extent: 'match',
    not: NOT_TRACE,
  },
  {
    id: 'trace-gps-place',
    kind: 'trace',
    pattern:
      /\b(?<span>(?:[Yy]ou|[Ii]t|[Hh]e|[Ss]he|[Tt]hey|the (?:car|van|truck|bike|phone|vehicle))(?: [a-z]{2,12}){0,3}? (?:spent|parked|sat|stayed|stopped|went|was|were|drove|driven)\b[^.;!?]{0,40}? (?:at|in|to|outside|near) (?:the |a )?[A-Z][a-z]{2,16}(?: [A-Z][a-z]{2,16}){0,3}(?: in [A-Z][a-z]+)?)/dg,
    weight: -0.4,
    extent: 'match',
    not: NOT_TRACE,
    also: [
      /\b(?:nights?|hours?|days?|overnight|gps|tracker|tracking|mileage|parked|casino|motel|strip club|hotel|bar|club|prison|court|clinic)\b/i,
      1.6,
    ],
  },
  {
    id: 'trace-ip',
    kind: 'trace',
    pattern:
      /\b(?<span>(?:(?:your|his|her|their|the|this) (?:review['’]?s? |reviewer['’]?s |poster['’]?s |computer['’]?s )?(?:ip|i\.p\.)(?: address)?|(?:posted|written|sent|logged in|submitted) from (?:an? |your |his |her |the )?(?:ip|device|phone|laptop|computer|iphone|android|wifi|network)|geo-?locat\w+|gps (?:on|of|in|from) (?:your|his|her|the)|(?:your|his|her) (?:gps|location|phone) (?:shows?|puts?|places?|data|history|pinged))[^.;!?]{0,80})/dgi,
    weight: 2.2,
    extent: 'match',
    not: /\b(?:we (?:do not|don['’]?t|never) (?:log|store|collect|track)|cookie|website)\b/i,
    courtesy: false,
  },
  {
    id: 'trace-ip-number',
    kind: 'trace',
    pattern:
      /(?<![\d.])(?<span>(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3})(?![\d.])/dg,
    weight: 1.8,
    extent: 'match',
    courtesy: false,
  },
  {
    id: 'trace-log',
    kind: 'trace',
    pattern: new RegExp(
      `\\b(?<span>(?:the |our |your |his |her )?(?:gate|door|access|entry|key ?card|fob|alarm|entrance|turnstile)(?: (?:log|code|record|system|fob|card|data))?s?(?: [a-z'’]{2,12}){0,6} (?:used|opened|shows?|has|have|says?|recorded|logged|scanned|activated)[^.;!?]{0,60}?${CLOCK})`,
      'dgi',
    ),
    weight: 1.1,
    extent: 'clause',
    also: [/\b(?:you|your|he|his|she|her|they|their)\b/i, 0.9],
    not: /\b(?:police|sheriff|handed)\b/i,
  },
  {
    id: 'trace-habit',
    kind: 'trace',
    pattern: new RegExp(
      `\\b(?<span>(?:he|she|they)(?:['’]s|['’]re| is| are)? (?:(?:usually|always|often|normally) )?(?:drinks?|in there|there|shops?|comes? in|sits?|parks?|runs?|walks?|jogs?|trains?|works out|goes to|picks up|drops off|plays)\\b[^.;!?]{0,40}?(?:every|each|most|on) (?:[a-z]+ )?(?:night|morning|evening|day|week|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)(?: (?:from|at|around|after|until) [a-z0-9: ]{1,12})?)`,
      'dgi',
    ),
    weight: 1.5,
    extent: 'match',
  },
];

/** Finds whereabouts of the customer. */
export function detectTrace(doc: EnglishText): Candidate[] {
  return detectFrames(doc, FRAMES);
}
