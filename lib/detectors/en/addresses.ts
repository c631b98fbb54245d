/** Street addresses, flats and units, and "lives at ...". */
import type { Candidate } from '../../model/draft.ts';
import type { EnglishText } from './document.ts';

const CAP = "(?:St\\.|Mt\\.|[A-Z][A-Za-z'’-]{0,20})";
const ENDING =
  'Street|St|Road|Rd|Avenue|Ave|Av|Lane|Ln|Drive|Dr|Court|Ct|Close|Place|Pl|Square|Sq|Terrace|Ter|Way|Parkway|Pkwy|Boulevard|Blvd|Row|Gate|Hill|Gardens|Gdns|Crescent|Cres|Mews|Wharf|Quay|Circle|Cir|Trail|Trl|Highway|Hwy|Parade|Grove|Rise|View|Walk|Yard|Green|Loop|Alley|Path|Broadway|Nagar|Marg|Colony|Layout|Heights|House|Mansions?|Estate|Villas?|Towers?|Bend|Plaza|Hollow|Run|Vista|Park|Cross|Complex|Residency|Enclave|Point|Landing|Crossing|Ridge|Cove|Croft|Chase|Vale|Glen|Building|Bldg|Arcade';
const POSTCODE = '(?:,? (?:[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]{2},? \\d{5}(?:-\\d{4})?|\\d{5,6}))?';
const UNIT =
  '(?:(?:Flat|Apt|Apartment|Unit|Suite|Ste|Room|Block|Tower|#)\\.? ?(?:[A-Z]?\\d{1,4}[A-Z]?|[A-Z])\\b,? ?(?:of |in |at )?)';
const STREET = new RegExp(
  `(?<![\\w#.-])(?:${UNIT}){0,3}(?:No\\.? ?)?\\d{1,5}[A-Za-z]?(?:[-–/]\\d{1,5})?,? (?:(?:N|S|E|W|North|South|East|West|Old|The|Upper|Lower|the|la|de)\\.? )?(?:${CAP} ){0,3}?(?:${CAP}|\\d{1,3}(?:st|nd|rd|th)) ?(?:${ENDING})\\b(?:\\.?,? ${UNIT})?(?:, (?:${CAP})(?: ${CAP}){0,2})?${POSTCODE}`,
  'g',
);
const HIGH_RISE = new RegExp(
  `(?<!\\w)(?:${UNIT}|\\d{1,2}\\/F,? ?){1,4},? ?(?:${CAP} ){1,3}(?:${ENDING}|Building|Bldg|Mansion|Court|Garden)\\b(?:, ${CAP}(?: ${CAP}){0,2})?`,
  'g',
);
/** What may stand before a street number and belongs to the address: units, houses with a name. */
const BEFORE =
  /(?:(?:Flat|Apt|Apartment|Unit|Suite|Ste|Shop|Room|Block|Bldg|Building|Tower|Plot|Lot|Slip|No)\.? ?#?[A-Z]?-?\d{0,4}[A-Za-z]?,? (?:of |in |at )?|The [A-Z][a-z]{1,12} [A-Z][a-z]{1,12}, |[A-Z][a-z]{1,12}(?: [A-Z][a-z]{1,12}){0,2} (?:Arcade|Court|House|Mall|Plaza|Centre|Center), ){1,3}$/;
/** What may stand behind it: units, crossings, towns, postcodes. */
const AFTER =
  /^ (?:St|Rd|Dr|Ln|Ct|Ave|Blvd|Cir|Way|Pl|Road|Street|Drive|Lane)\b|^(?:,? (?:(?:Apt|Unit|Suite|Lot|Flat)\.? ?#?[A-Z]?\d{0,4}[A-Z]?\b|\d{1,2}(?:st|nd|rd|th) (?:Cross|Main|Block|Floor|Stage)|[A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?\b))|^, [A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14})?(?=[,.;!?\s]|$)/;
/** A house told by its looks and its street. */
const DESCRIBED = new RegExp(
  `\\b(?:the |that )(?:[a-z-]{2,12} ){0,2}(?:house|duplex|flat|building|bungalow|cottage|trailer|apartment|condo)(?: (?:with|above|behind|next to|at the end) (?:the |a )?(?:[a-z'’]{2,12} ){0,3}?[a-z'’]{2,12})? (?:on|off|at) (?:the )?(?:corner of )?${CAP}(?: ${CAP}){0,2}(?: and (?:${CAP}|\\d{1,3}(?:st|nd|rd|th))(?: ${CAP})?)?`,
  'g',
);
/** A street without a number, said of where somebody is. */
const STREET_ALONE =
  /\b(?:lives?|living|stays?|from|of|over|out|back|home|round|house) (?:on|of|at|to|in|off|over|out on|back on)? ?(?<span>(?:[A-Z][a-z'’]{1,14} ){1,2}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Court|Ct|Drive|Close|Rise|Crescent|Parade|Gardens|Terrace|Mews|Run))\b/dg;
/** A flat or unit number said of the customer's home. */
const BARE_UNIT = /\b(?:apt|apartment|flat|unit)\.? (?:#|no\.? ?)?(?:\d{1,4}[A-Za-z]?|[A-Z]\d{0,4})\b/gi;
const LIVES =
  /\b(?:lives?|living|resides?|residing|staying|home is|house is|can be found)(?: (?:just|right|alone|now|currently|together|with [a-z ]{3,20}))?,? (?<span>(?:at|on|in|above|opposite|behind|next (?:door )?to|across from|round the corner from|over|near|off|down)(?: the)? (?:[A-Za-z0-9'’-]{1,20} ){0,3}?[A-Z0-9][A-Za-z0-9'’-]{1,20}(?: [A-Z][A-Za-z'’-]{1,20}){0,3})/dg;

/** Finds addresses; gives candidates with offsets into the normal form. */
export function detectAddresses(doc: EnglishText): Candidate[] {
  const found: Candidate[] = [];
  const add = (start: number, raw: string): void => {
    const text = raw.replace(/[\s,]{1,8}$/, '');
    if (text.length === 0) return;
    if (found.some((other) => other.start < start + text.length && start < other.end)) return;
    found.push({
      kind: 'address',
      start,
      end: start + text.length,
      detector: 'en-address',
    });
  };
  /** Adds a street with what belongs to it on either side. */
  const addWhole = (start: number, raw: string): void => {
    const before = BEFORE.exec(doc.text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
    let end = start + raw.length;
    for (let turn = 0; turn < 3; turn++) end += AFTER.exec(doc.text.slice(end, end + 40))?.[0].length ?? 0;
    add(start - before.length, doc.text.slice(start - before.length, end));
  };
  for (const match of doc.text.matchAll(STREET)) {
    if (
      !/^\d{1,2}(?:am|pm| (?:Star|Stars|January|February|March|April|May|June|July|August|September|October|November|December))/i.test(
        match[0],
      )
    )
      addWhole(match.index, match[0]);
  }
  for (const match of doc.text.matchAll(HIGH_RISE)) addWhole(match.index, match[0]);
  for (const match of doc.text.matchAll(DESCRIBED)) add(match.index, match[0]);
  for (const match of doc.text.matchAll(LIVES)) {
    const at = match.indices?.groups?.['span'];
    if (at === undefined) continue;
    const raw = doc.text.slice(at[0], at[1]).replace(/^(?:at|on|in) /, '');
    add(at[1] - raw.length, raw);
  }
  for (const match of doc.text.matchAll(STREET_ALONE)) {
    const at = match.indices?.groups?.['span'];
    if (at !== undefined) add(at[0], doc.text.slice(at[0], at[1]));
  }
  for (const match of doc.text.matchAll(BARE_UNIT)) {
    if (/\d/.test(match[0]) || /\b[A-Z]$/.test(match[0])) add(match.index, match[0]);
  }
  return found;
}
