/** Employer, school, trade of the customer. */
import type { Candidate } from '../../model/draft.ts';
import { CUSTOMER_NOUNS } from '../../languages/en-people.ts';
import { detectFrames } from './frames.ts';
import type { Frame } from './frames.ts';
import type { EnglishText } from './document.ts';

const WHO = `(?:x{2,20}(?: x{2,20})?|[Yy]ou|[Hh]e|[Ss]he|[Tt]hey|you|he|she|they|who|that|(?:this|the|our) (?:[a-z]{2,12} )?(?:${CUSTOMER_NOUNS})|[A-Z][a-z]{2,14})`;
const ORG =
  "(?:[a-z'’&-]{1,14} ){0,5}?[A-Z][A-Za-z'’&.-]{1,20}(?: (?:[A-Z&][A-Za-z'’&.-]{0,20}|of|and|the|for))*(?<! of| and| the| for)";
const PLACE =
  '(?:the|a|an|our|your|that|some) (?:[a-z-]{2,14} ){0,3}?(?:school|college|university|hospital|clinic|surgery|bank|office|council|department|agency|firm|company|shelter|salon|restaurant|cafe|pub|bar|hotel|gym|shop|store|station|library|church|factory|warehouse|garage|supermarket|pharmacy|dealership|nursery|town hall|city hall|court(?:house)?|post office|fire department|police|practice|branch|plant|mill|bakery|airline|paper|newspaper|tax office|dmv|dealership|estate agents?|solicitors)';
const JOB =
  '(?:(?:head|director|chief|vice president|vp|dean|chair|manager) of [a-z]{3,14}(?: [a-z]{3,14})?|supervisor|shift supervisor|analyst|officer|executive|consultant|programmer|developer|architect|surveyor|mechanic|trainee|apprentice|deputy head|vet|therapist|psychologist|teaching assistant|teacher|nurse|realtor|estate agent|lawyer|solicitor|barrister|attorney|paralegal|accountant|police ?(?:man|woman|officer)|cop|firefighter|fireman|paramedic|pastor|vicar|priest|deacon|councillor|banker|dentist|hygienist|surgeon|doctor|gp|pharmacist|professor|lecturer|headteacher|head teacher|principal|receptionist|manager|assistant|clerk|cashier|driver|engineer|plumber|electrician|builder|contractor|hairdresser|barber|chef|waiter|waitress|bartender|influencer|blogger|journalist|reporter|coach|personal trainer|yoga teacher|social worker|civil servant|insurance (?:agent|adjuster|broker)|mortgage broker|recruiter|hr (?:manager|director)|student|pilot|flight attendant|soldier|sergeant|librarian|childminder|dispatcher|agent|partner|director|technician|caretaker)';
const NOT_CUSTOMER =
  /\b(?:our|my) (?:[a-z]+ ){0,2}(?:team|staff|chef|manager|technician|doctor|dentist|stylist|crew|husband|wife|son|daughter|barber|engineer)s?\b|\b(?:works? (?:for|with) (?:us|me|you|everyone)|worked (?:for|with) (?:us|me)|works? here|work at our|if you work|anyone who works)\b/i;

const FRAMES: readonly Frame[] = [
  {
    id: 'work-at',
    kind: 'workplace',
    pattern: new RegExp(
      `\\b${WHO}(?:['’](?:s|re|ve|d))?(?: [a-z]{2,12}){0,3}? (?<span>(?:[Ww]orks?|worked|working|teach(?:es)?|taught|teaching|stud(?:y|ies|ied|ying)|employed|attends?|enrolled|coach(?:es)?|practises|practices|preaches|volunteers|interns?)(?: [a-z]{2,14}){0,3}? (?:at|for|in|with|over at|down at|behind the (?:counter|bar|desk) (?:at|of)) (?:${ORG}|${PLACE}))`,
      'dg',
    ),
    weight: 1.8,
    extent: 'match',
    not: NOT_CUSTOMER,
  },
  {
    id: 'work-is-a',
    kind: 'workplace',
    pattern: new RegExp(
      `\\b(?:${WHO}(?:['’](?:s|re)| is| are| was| were| being)|as|being) (?<span>(?:an? |the |one of the )?(?:[a-z-]{2,14} ){0,3}?${JOB}s? (?:at|for|with|from|in|of|over at|down at) (?:${ORG}|${PLACE}))`,
      'dg',
    ),
    weight: 1.7,
    extent: 'match',
    not: NOT_CUSTOMER,
  },
  {
    id: 'work-is-job',
    kind: 'workplace',
    pattern: new RegExp(
      `\\b(?:he|she|(?:who|this person) (?:is|was)|[A-Z][a-z]{2,14} is)(?:['’]s| is| was)? (?<span>(?:an?|the) (?:[a-z-]{2,14} ){0,3}?${JOB}(?: (?:with|who|on|in|for|at) (?:[A-Za-z'’-]{1,16} ?){1,6})?)`,
      'dg',
    ),
    weight: 1,
    extent: 'match',
    not: NOT_CUSTOMER,
  },
  {
    id: 'work-own-business',
    kind: 'workplace',
    pattern:
      /\b(?:he|she|you|they|who) (?<span>(?:owns?|runs?|have|has|had|manages?|operates?)(?: (?:his|her|your|their|a|an|the)) (?:own )?(?:[a-z-]{2,14} ){0,3}?(?:business|salon|shop|store|restaurant|company|practice|agency|studio|firm|cafe|bakery|garage|clinic|gym)(?: (?:in|on|at|down|across|two|just|around|next|over) [a-z0-9' ]{2,40})?)/dgi,
    weight: 0.9,
    extent: 'match',
    not: NOT_CUSTOMER,
  },
  {
    id: 'work-runs',
    kind: 'workplace',
    pattern: new RegExp(
      `\\b${WHO}(?: [a-z]{2,10}){0,2}? (?<span>(?:runs?|manages?|owns?|operates?|supervises|heads?|chairs?|directs?|ran|managed|owned) (?:the |a |an |your own )?(?:[a-z-]{2,14} ){0,2}?${ORG})`,
      'dg',
    ),
    weight: 1.3,
    extent: 'match',
    not: NOT_CUSTOMER,
  },
  {
    id: 'work-from',
    kind: 'workplace',
    pattern: new RegExp(
      `\\b(?:[A-Z][a-z]{2,14}|x{2,20}|[Hh]e|[Ss]he|[Yy]ou)(?: [A-Z][a-z]+| x{2,20})?(?:,|['’]re|['’]s| is| are| was)? (?:retired |sacked |fired |suspended |dismissed )?from (?<span>(?:the )?(?:[A-Z][A-Za-z'’&]{1,16} ){0,3}(?:[a-z]+ )?(?:branch|office|department|school|council|bank|hospital|church|post office|agency|dealership|library|salon|gym|station|bakery|accounts|HR|payroll)(?: (?:across|down|up|on|round|around|over|next|in|at)(?: [A-Za-z'’]{1,12}){1,4})?)`,
      'dg',
    ),
    weight: 1.6,
    extent: 'match',
    not: /\b(?:our|my|ask for|call|contact|here is)\b/i,
  },
  {
    id: 'work-your-employer',
    kind: 'workplace',
    pattern: new RegExp(
      `\\b(?<span>(?:[Yy]our|[Hh]is|[Hh]er) (?:employers?|boss|work|workplace|colleagues|job|position|practice|shift|desk|classroom|office)(?: (?:at|with|as|in|is|,)) (?:an? |the )?${ORG})`,
      'dg',
    ),
    weight: 2,
    extent: 'match',
  },
];

/** Finds where the customer works or studies. */
export function detectWorkplace(doc: EnglishText): Candidate[] {
  return detectFrames(doc, FRAMES);
}
