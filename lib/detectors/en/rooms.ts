/** Rooms, stays, bookings and memberships tied to the customer. */
import type { Candidate } from '../../model/draft.ts';
import { CUSTOMER_NOUNS } from '../../languages/en-people.ts';
import { detectFrames } from './frames.ts';
import type { Frame } from './frames.ts';
import { CLOCK, DAY } from './times.ts';
import type { EnglishText } from './document.ts';

const WHO = `(?:[Yy]ou|x{2,20}(?: x{2,20})?|[Hh]e|[Ss]he|[Tt]hey|(?:[Tt]his|[Tt]he|[Oo]ur|[Dd]ear) (?:[a-z]{2,10} )?(?:${CUSTOMER_NOUNS})|[Gg]uests?)(?:['’](?:ve|d|s|re))?`;
const PLACE =
  '(?:[Rr]oom|[Ss]uite|[Vv]illa|[Cc]abin|[Cc]halet|[Bb]ungalow|[Cc]ottage|[Tt]able|[Bb]ooth|[Ss]eat|[Pp]itch|[Ss]ite|[Bb]ed|[Ww]ard|[Ll]ocker|[Uu]nit|[Bb]ay|[Ss]lip|[Bb]erth|[Ll]ane|[Cc]ourt)';
const NUMBER = '(?:(?:number |no\\.? ?|#)?[A-Z]?-?\\d{1,4}[A-Z]?)';
const OURS =
  /\b(?:find us|our address|located at|visit us|if you|please|would you|could you|next time|next stay|we (?:have|will|would like to) (?:upgrade|move|reserve|hold)|refurbish|has been (?:repainted|serviced|repaired|taken out)|out of (?:service|order))\b/i;

const FRAMES: readonly Frame[] = [
  {
    kind: 'room-info',
    cue: new RegExp(
      `${PLACE} ${NUMBER}|the [A-Z][a-zA-Z ]{2,28}(?:Suite|Room|Cabin|Cottage|Villa|Lodge|Studio|Apartment|Chalet)`,
    ),
    pattern: new RegExp(
      `\\b${WHO}(?: [A-Za-z'’]{1,12}){0,6}? (?<span>(?:${PLACE} ${NUMBER}\\b|the (?:[A-Z][a-z]{2,12} ){1,2}(?:Suite|Room|Cabin|Cottage|Villa|Lodge|Studio|Apartment|Chalet)(?= (?:on|from|for|between)))(?:[^.,;!?]{0,50}?${DAY}(?:[^.,;!?]{0,12}?${DAY})?)?)`,
      'dg',
    ),
    extent: 'match',
    not: OURS,
  },
  {
    kind: 'room-info',
    cue: /(?:oom|uite|abin|illa) /,
    pattern: new RegExp(
      `\\b(?<span>(?:[Rr]oom|[Ss]uite|[Cc]abin|[Vv]illa) ${NUMBER})\\b(?=[^.!?]{0,50}\\b(?:you|your|he|she|guest)\\b)`,
      'dg',
    ),
    extent: 'match',
    not: OURS,
  },
  {
    kind: 'room-info',
    cue: new RegExp(`${PLACE}(?:,| was| is)? ${NUMBER}`),
    pattern: new RegExp(
      `\\b(?<span>(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir) (?:[a-z]{2,12} ){0,3}?(?:in |at |of )?${PLACE}(?:,| was| is)? ${NUMBER}\\b)`,
      'dg',
    ),
    extent: 'match',
    not: OURS,
  },
  {
    kind: 'room-info',
    cue: new RegExp(`(?:in|of|from|at|on) (?:${PLACE} )?(?:number \\d|#?\\d{2})`),
    pattern: new RegExp(
      `\\b(?:[Gg]uests?|[Oo]ccupants?|[Rr]eviewer|[Ll]ady|[Gg]entleman|[Cc]ouple|[Tt]enant|[Pp]arty|[Ff]amily|[Gg]roup|[Pp]eople|[Tt]hose)(?: [a-z]{2,10}){0,4}? (?:in|of|from|at|on) (?<span>(?:${PLACE} )?(?:number \\d{1,4}|#?\\d{2,4}[A-Z]?))(?! (?:years?|people|guests|minutes|hours|euros|pounds|dollars|stars?|%))\\b`,
      'dg',
    ),
    extent: 'match',
    not: OURS,
  },
  {
    kind: 'room-info',
    cue: /(?:key|card|fob|minibar|safe|phone) (?:[a-z]{2,12} ){0,3}(?:opened|unlocked|used|accessed|in|from|for|to)\b/,
    pattern: new RegExp(
      `\\b(?<span>(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir|[Tt]he) (?:room )?(?:key|key ?card|fob|minibar|safe|phone) (?:[a-z]{2,12} ){0,3}?(?:opened|unlocked|used|accessed|in|from|for|to)\\b[^.;!?]{0,50}?(?:\\b\\d{3,4}\\b|${CLOCK})[^.;!?]{0,40})`,
      'dg',
    ),
    extent: 'clause',
    not: OURS,
  },
  {
    kind: 'room-info',
    cue: /stayed|checked |occupied|booked|reserved|cancelled|extended|our (?:stay|booking|reservation|check)/,
    pattern: new RegExp(
      `\\b(?<span>(?:${WHO}(?: [a-z]{2,10}){0,2}? (?:stayed|checked (?:in|out)|occupied|booked|reserved|cancelled|rebooked|extended)|[Yy]our (?:stay|booking|reservation|check-?in|check-?out) (?:was|of|on|from|for|at))\\b[^.;!?]{0,60}?(?:${CLOCK}|${DAY})[^.;!?]{0,50}?(?:${CLOCK}|${DAY}|\\b(?:as|with|under|through|via) ))`,
      'dg',
    ),
    extent: 'clause',
    not: OURS,
  },
  {
    kind: 'room-info',
    cue: /(?:your|his|her|their) (?:booking|reservation|room|membership|stay|account|table)/i,
    pattern:
      /\b(?<span>(?:your|his|her|their) (?:booking|reservation|room|membership|stay|account|table)(?: [A-Z0-9-]{4,12})? (?:was|is|has been|had been) (?:made|booked|held|paid|registered|opened|cancelled|suspended|terminated|frozen|flagged|blacklisted)[^.;!?]{0,15}? (?:under|through|by|with|via|at the|on|for|in the name|after|because|due)\b[^.;!?]{0,60})/dgi,
    extent: 'clause',
    not: /\b(?:our (?:mistake|error|fault|system)|refund|sorry|apolog|upgraded)\b/i,
  },
  {
    kind: 'room-info',
    cue: /since/i,
    pattern:
      /\b(?<span>(?:you|he|she|they)(?:['’]ve|['’]s| have| has)? (?:been|held|had) (?:an? )?(?:[a-z]{2,10} )?(?:member(?:ship)?|tenant|subscriber|patient|client|account)[^.;!?]{0,30}? since \w{3,10}(?: \d{4})?[^.;!?]{0,60}?(?:\d+|once|twice|never|two|three|four|five|six)[^.;!?]{0,40})/dgi,
    extent: 'clause',
  },
];

/** Finds rooms, stays and memberships of the customer. */
export function detectRooms(doc: EnglishText): Candidate[] {
  return detectFrames(doc, FRAMES);
}
