/** Purchases, payments and deliveries tied to the customer. */
import type { Candidate } from '../../model/draft.ts';
import { CUSTOMER_NOUNS } from '../../languages/en-people.ts';
import { detectFrames } from './frames.ts';
import type { Frame } from './frames.ts';
import { CLOCK, DAY } from './times.ts';
import { allMatches } from '../matches.ts';
import type { EnglishText } from './document.ts';

const WHO = `(?:[Yy]ou|x{2,20}(?: x{2,20})?|[Hh]e|[Ss]he|[Tt]hey|[Bb]uyer|(?:[Tt]his|[Tt]he|[Oo]ur) (?:${CUSTOMER_NOUNS}))(?:['’](?:ve|d|s|re))?`;
const MONEY =
  '(?:[£$€₹¥] ?\\d[\\d,.]{0,14}|(?:HK|US|A|NZ|S)?\\$ ?\\d[\\d,.]{0,14}|(?:Rs\\.?|INR|HKD|AUD|GBP|USD) ?\\d[\\d,.]{0,14}|\\d[\\d,.]{0,14} ?(?:dollars|pounds|quid|bucks|rupees|euros|lakhs?|p))';
const BOUGHT =
  '(?:paid|spent|ordered|bought|purchased|tipped|charged|settled|returned|refunded|owed?|drank|consumed|signed for|put)';
const PLAN =
  /\b(?:please|if you|would you|could you|will be refunded|has been refunded|refunded you|reversed|opening hours)\b/i;

const FRAMES: readonly Frame[] = [
  {
    kind: 'order-info',
    cue: /declined|refused|rejected|bounced|failed|returned|charged back|flagged|reversed as fraud/i,
    pattern:
      /\b(?<span>(?:your|his|her|their|the (?:customer|guest|client|reviewer|lady|gentleman)['’]s)(?: [A-Za-z]{2,12}){0,2}? (?:card|payment|cheque|check|debit|visa|mastercard|amex|bank|direct debit|transaction|deposit)(?: (?:ending|number)(?: in)? ?[\d*•x]{4,})?(?:,? [a-z]{2,12}){0,3}? (?:was|were|got|has been|had been|kept|is|being)? ?(?:[a-z]{2,10} )?(?:declined|refused|rejected|bounced|failed|returned|charged back|flagged|reversed as fraud))/dgi,
    extent: 'clause',
    not: /\b(?:our (?:terminal|machine|system|reader)|sorry|apolog)/i,
  },
  {
    kind: 'order-info',
    cue: /ending/i,
    pattern:
      /\b(?<span>(?:your |his |her |their |the |a )?(?:[A-Za-z]{2,12} )?(?:card|visa|mastercard|amex|account|debit|credit)(?: card)?,? ending (?:in |with )?\d{4}(?:[^.,;!?]{0,60}))/dgi,
    extent: 'match',
  },
  {
    kind: 'order-info',
    cue: new RegExp(
      `${BOUGHT}\\b[^.;!?]{0,90}?(?:\\d|midnight|noon|days?\\b|clock|in the|at night|[ap]\\.?m)`,
    ),
    pattern: new RegExp(
      `\\b(?<span>${WHO}(?: [A-Za-z]{1,10}){0,3}? ${BOUGHT}\\b[^.;!?]{0,60}?(?:${MONEY}[^;!?]{0,50}?(?:${CLOCK}|${DAY})|(?:${CLOCK}|${DAY})[^;!?]{0,50}?${MONEY}|${CLOCK}[^.;!?]{0,30}?${DAY}|${DAY}[^.;!?]{0,30}?${CLOCK}))`,
      'dg',
    ),
    extent: 'clause',
    not: PLAN,
  },
  {
    kind: 'order-info',
    cue: /(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|of) (?:refund|return|claim|chargeback|order|item|times|complaint|parcel|dresses|pairs|bottle|visit|credit|free meal|cancellation|no-show)/,
    pattern: new RegExp(
      `\\b(?<span>(?:${WHO}|[Yy]our account) (?:(?:have|has|had|already|also|only) ){0,2}(?:returned|refunded|ordered|bought|claimed|requested|disputed|cancelled|canceled|complained|filed|made|received|used|been|got|reported|placed|sent back)\\b[^.;!?]{0,50}?(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens? of)(?: (?:refunds?|returns?|claims?|chargebacks?|orders?|items?|times|complaints|parcels|dresses|pairs|bottles|visits|credits|free meals|cancellations|no-shows?))[^.;!?]{0,40}?(?:since|this (?:year|month|spring|summer|autumn|fall|winter)|last (?:year|month|spring|summer)|in (?:the (?:last|past)|a|one|20\\d\\d|\\w+ (?:months?|weeks?|years?))|over|so far|between|already|every|from us|to us|worth))`,
      'dg',
    ),
    extent: 'clause',
    not: PLAN,
  },
  {
    kind: 'order-info',
    cue: /bought|sent|purchased|paid for|took home|returned|rented|hired|pawned|sold us/,
    pattern: new RegExp(
      `\\b(?<span>${WHO} (?:[a-z]{2,10} ){0,2}?(?:bought|sent|purchased|paid for|took home|returned|rented|hired|pawned|sold us)\\b [^.;!?]{3,60}? on (?:the )?${DAY})`,
      'dg',
    ),
    extent: 'clause',
    not: PLAN,
  },
  {
    kind: 'order-info',
    cue: /charge-?back|dispute|section 75/,
    pattern: new RegExp(
      `\\b(?<span>${WHO} (?:[a-z]{2,10} ){0,3}?(?:filed|did|made|opened|initiated|raised|tried|put in|issued|lodged)(?: [a-z]{1,10}){0,3}? (?:chargebacks?|charge-backs?|(?:paypal|card|credit card|payment|bank) disputes?|section 75 claim)[^.;!?]{0,40})`,
      'dg',
    ),
    extent: 'clause',
  },
  {
    kind: 'order-info',
    cue: /signed for|left|handed|collected|delivered/,
    pattern: new RegExp(
      `\\b(?<span>(?:[Yy]our|[Hh]is|[Hh]er|[Bb]uyer['’]s|[Tt]he) (?:[a-z]{2,12} )?(?:parcel|package|delivery|order|sofa|item|shipment|box) (?:was |were |has been |had been )?(?:signed for|left|handed|collected|delivered)\\b[^.;!?]{0,60}?(?:${CLOCK}|by (?:your|his|her|a|an|the|someone|somebody|[A-Z])|with (?:your|his|her|the|[A-Z])|at (?:your|his|her|\\d)|to (?:your|his|her|\\d))[^.;!?]{0,40})`,
      'dg',
    ),
    extent: 'match',
    not: PLAN,
  },
];

/** Label words with the record they belong to. */
const LABEL =
  "\\b(?<label>(?:work |purchase |sales |online |pick-?up |job )?order|invoice|tracking|receipt|ticket|transaction|consignment|awb|parcel|waybill|docket|claim|job|repair|prescription|rx|bill|quote|booking|reservation|confirmation|conf|itinerary|pnr|folio|membership|member|loyalty|rewards|account|policy|patient|client|customer|guest|locker|contract|tenancy|case file|file|student|card member|frequent flyer|ref(?:erence)?|reg(?:istration)?)(?:['’]s)?(?: (?:no|number|num|id|code|ref|reference|tag|barcode))?";
const CODED = new RegExp(
  `${LABEL}\\.?(?:\\s?[:#]\\s?|\\s(?:is\\s|was\\s|under\\s|of\\s)?(?:no\\.?\\s)?#?)(?<id>(?=[A-Z0-9 /-]{0,14}\\d)(?:[A-Z0-9]{1,6}[-/ ]){0,6}(?:#?[A-Z0-9]{2,20})(?:[-/ ](?=[A-Z0-9]{0,4}\\d)[A-Z0-9]{1,10}){0,6})(?![\\w%])`,
  'dgi',
);
const MEMBERSHIP =
  /^(?:booking|reservation|confirmation|conf|itinerary|pnr|folio|membership|member|loyalty|rewards|account|policy|patient|client|customer|guest|locker|student|card member|frequent flyer)/i;
const NOT_CODE =
  /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d|\d{1,2}[:.]\d{2}|\d{1,3} (?:of|times|people|pax).*)$/i;

/** Finds numbers of orders, bookings, memberships by the label before them. */
function detectCodes(doc: EnglishText): Candidate[] {
  const found: Candidate[] = [];
  if (!/\d/.test(doc.text)) return found;
  for (const match of allMatches(CODED, doc.text)) {
    const at = match.indices?.groups?.['id'];
    const label = match.groups?.['label'];
    if (at === undefined || label === undefined) continue;
    const raw = codePart(doc.text.slice(at[0], at[1]));
    if (raw === '' || NOT_CODE.test(raw) || !/\d{2}/.test(raw.replace(/[ /-]/g, ''))) continue;
    if (/\d/.test(raw) === false) continue;
    const hash = /#|no\.?\b|number|ref|code|id\b/i.test(match[0]);
    const shaped = /[A-Z]{1,5}-?\d|\d{4,}|\d-\d/.test(raw);
    if (!hash && !shaped) continue;
    const kind = MEMBERSHIP.test(label) ? 'room-info' : 'order-info';
    found.push({
      kind,
      start: at[0],
      end: at[0] + raw.length,
      detector: 'en-code',
    });
  }
  return found;
}

/** Keeps of a matched run the words that look like one code: capitals and digits, up to the first plain word. */
function codePart(raw: string): string {
  const kept: string[] = [];
  for (const part of raw.split(' ')) {
    if (!/\d/.test(part) && !/^#?[A-Z]{1,4}$/.test(part)) break;
    if (/^\d+(?:am|pm|st|nd|rd|th|x)$/i.test(part)) break;
    kept.push(part);
  }
  return kept
    .join(' ')
    .replace(/^#/, '#')
    .replace(/[-/ ]{1,4}$/, '');
}

/** Finds purchases, payments and record numbers tied to the customer. */
export function detectOrders(doc: EnglishText): Candidate[] {
  return [...detectFrames(doc, FRAMES), ...detectCodes(doc)];
}
