/** Street addresses, flats and units, and "lives at ...". */
import type { Candidate } from '../../model/draft.ts';
import { allMatches } from '../matches.ts';
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

/** What no match of each pattern is without: a quick look before it is tried. */
const CUES = {
  street: new RegExp(`(?:${ENDING})\\b`),
  highRise: /(?:Flat|Apt|Apartment|Unit|Suite|Ste|Room|Block|Tower|#)\.? ?[A-Z\d]|\d\/F/,
  described: /(?:house|duplex|flat|building|bungalow|cottage|trailer|apartment|condo)/,
  lives: /living|lives?|resid|staying|home is|house is|can be found/,
  alone:
    /[a-z'’] (?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Court|Ct|Drive|Close|Rise|Crescent|Parade|Gardens|Terrace|Mews|Run)/,
} as const;

/** A number before one of these words counts stars or days. */
const NO_STREET =
  /^\d{1,2}(?:am|pm| (?:Star|Stars|January|February|March|April|May|June|July|August|September|October|November|December))/i;

/** Whether a match of a bare unit names one: a number, or a capital. */
const isUnit = (raw: string): boolean => /\d|\b[A-Z]$/.test(raw);

/** A street with what belongs to it on either side. */
function wholeStreet(text: string, start: number, raw: string): readonly [number, number] {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  let end = start + raw.length;
  for (let turn = 0; turn < 3; turn++) end += AFTER.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  return [start - before.length, end];
}

/** The stretches of one pattern in a text; those of its group `span` where it has one. */
function stretches(cue: RegExp, pattern: RegExp, text: string): (readonly [number, string])[] {
  if (!cue.test(text)) return [];
  return allMatches(pattern, text).map((match) => {
    const at = match.indices?.groups?.['span'];
    return at === undefined ? [match.index, match[0]] : [at[0], text.slice(at[0], at[1])];
  });
}

/** Finds addresses; gives candidates with offsets into the normal form. */
export function detectAddresses({ text }: EnglishText): Candidate[] {
  const found: Candidate[] = [];
  const add = (start: number, to: number): void => {
    const end = start + text.slice(start, to).replace(/[\s,]{1,8}$/, '').length;
    if (end === start || found.some((other) => other.start < end && start < other.end)) return;
    found.push({ kind: 'address', start, end, detector: 'en-address' });
  };
  for (const [start, raw] of stretches(CUES.street, STREET, text))
    if (!NO_STREET.test(raw)) add(...wholeStreet(text, start, raw));
  for (const [start, raw] of stretches(CUES.highRise, HIGH_RISE, text)) add(...wholeStreet(text, start, raw));
  for (const [start, raw] of stretches(CUES.described, DESCRIBED, text)) add(start, start + raw.length);
  for (const [start, raw] of stretches(CUES.lives, LIVES, text))
    add(start + raw.length - raw.replace(/^(?:at|on|in) /, '').length, start + raw.length);
  for (const [start, raw] of stretches(CUES.alone, STREET_ALONE, text)) add(start, start + raw.length);
  for (const { 0: raw, index } of allMatches(BARE_UNIT, text))
    if (isUnit(raw)) add(index, index + raw.length);
  return found;
}
