/** Cards, accounts, identity documents, plates: numbers known by shape, checksum or the word before them. */
import type { Candidate } from '../../model/draft.ts';
import type { Kind } from '../../model/kinds.ts';
import { isHongKongId, isLuhn } from '../checksums.ts';
import { allMatches } from '../matches.ts';
import type { EnglishText } from './document.ts';

interface NumberRow {
  readonly kind: Kind;
  /** What no match is without: a quick look before the pattern is tried. */
  readonly cue: RegExp;
  readonly pattern: RegExp;
  readonly check?: (raw: string) => boolean;
}

/** Most digits of a document's number; payment cards have more. */
const LONGEST_DOCUMENT = 12;

/** A document's number: five signs or more, most of them digits or masked, none a word in small letters. */
const isDocument = (raw: string): boolean =>
  /\d{2}/.test(raw) &&
  !/[a-wyz]/.test(raw) &&
  raw.replace(/\D/g, '').length <= LONGEST_DOCUMENT &&
  raw.replace(/[^\dxX*•]/g, '').length >= 5;

/** A plate has letters and digits, four to eight of them. */
const isPlate = (raw: string): boolean => {
  const { length } = raw.replace(/[^A-Z\d*]/g, '');
  return /\d/.test(raw) && /[A-Z]/.test(raw) && length >= 4 && length <= 8;
};

const ROWS: readonly NumberRow[] = [
  {
    kind: 'bank-card',
    cue: /\d(?:[ -]?\d){12}/,
    pattern: /(?<![\w-])(?<id>\d(?:[ -]?\d){12,18})(?![\w-])/dg,
    check: (raw) => isLuhn(raw.replace(/\D/g, '')) && /^(?:[3-6]|2[2-7])/.test(raw),
  },
  {
    kind: 'bank-card',
    cue: /[A-Z]{2}\d{2} ?[A-Z0-9]{4}/,
    pattern: /\b(?<id>[A-Z]{2}\d{2} ?(?:[A-Z0-9]{4} ?){3,7}[A-Z0-9]{1,4})\b/dg,
  },
  {
    kind: 'bank-card',
    cue: /account|a\/c|acct|sort code|routing/i,
    pattern:
      /\b(?:(?:bank )?account|a\/c|acct|sort code|routing)(?: (?:no|number|num))?\.?[:#]?\s?(?:is |was )?(?<id>\d[\d -]{4,20}\d)\b/dgi,
  },
  {
    kind: 'id-card',
    cue: /\d-\d{2}-\d/,
    pattern: /(?<![\w-])(?<id>\d{3}-\d{2}-\d{4})(?![\w-])/dg,
  },
  {
    kind: 'id-card',
    cue: /[A-Z]{2} ?\d{2} ?\d{2}/,
    pattern: /\b(?<id>[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D])\b/dg,
  },
  {
    kind: 'id-card',
    cue: /\d ?\(/,
    pattern: /(?<!\w)(?<id>[A-Z]{1,2} ?\d{6} ?\([\dA]\))/dg,
    check: (raw) => isHongKongId(raw.replace(/\s/g, '')),
  },
  {
    kind: 'id-card',
    cue: /\d{2}/,
    pattern:
      /(?<!\b(?:[Oo]ur|business|contractor|liquor|state|trade) )\b(?:[Pp]assport|PASSPORT|[Dd]river['’]?s? [Ll]icen[cs]e|[Dd]riving licen[cs]e|(?:[Ll]earner )?[Ll]icen[cs]e|[Aa]adhaa?r|PAN(?: card)?|SSN|ssn|[Ss]ocial [Ss]ecurity|HKID|[Nn]ational [Ii]nsurance|[Mm]edicare|[Mm]edicaid|NHS|(?:[Ff]ake )?(?:ID|id)(?: card)?|[Ii]dentity card|[Vv]isa|(?:[Ss]tudy|[Ss]tudent|[Ww]ork|[Rr]esidence) permit|A-number|NRIC|MyKad)(?: (?:no|number|num|card|said|says|shown|reads?))?\.?[:#]?(?: in this case)?\s?(?:is |was )?(?:[A-Z]{2} (?=[A-Z]\d))?(?<id>(?=[A-Z0-9xX*• -]{0,14}\d)[A-Zx0-9*](?:[ -]?[A-Z0-9x*•]){5,18})(?![\w])/dg,
    check: isDocument,
  },
  {
    kind: 'bank-card',
    cue: /[*xX•]{2}/,
    pattern: /(?<![\w-])(?<id>\d{4}[ -]?[\d*xX•]{4}[ -]?[\d*xX•]{4}[ -]?\d{3,4})(?![\w-])/dg,
    check: (raw) => /[*xX•]{2}/.test(raw),
  },
  {
    kind: 'bank-card',
    cue: /end(?:ing|s)/i,
    pattern:
      /\b(?:card|visa|amex|mastercard|debit|account) (?:ending|ends)(?: in| with)? (?<id>\d{4})(?!\d)/dgi,
  },
  {
    kind: 'license-plate',
    cue: /[A-Z]{2}\d{2} ?[A-Z]{3}/,
    pattern: /\b(?<id>[A-HJ-PR-Y][A-HJ-PR-Y]\d{2} ?[A-HJ-PR-Z]{3})\b/dg,
  },
  {
    kind: 'license-plate',
    cue: /[A-Z][ -]?\d{4}/,
    pattern:
      /\b(?<id>(?:AN|AP|AR|AS|BR|CG|CH|DD|DL|GA|GJ|HP|HR|JH|JK|KA|KL|LA|MH|ML|MN|MP|MZ|NL|OD|PB|PY|RJ|SK|TN|TR|TS|UK|UP|WB)[ -]?\d{1,2}[ -]?[A-Z]{1,3}[ -]?\d{4})\b/dg,
  },
  {
    kind: 'license-plate',
    cue: /plate|tag|reg/i,
    pattern:
      /\b(?:[Pp]lates?|[Tt]ags?|[Rr]eg|[Rr]ego|[Rr]egistration)[:,]?\s(?<id>(?:[A-Z\d][ .-]{1,3}){4,8}[A-Z\d])(?![\w-])/dg,
    check: isPlate,
  },
  {
    kind: 'license-plate',
    cue: /plate|tag|reg|vehicle|hull/i,
    pattern:
      /\b(?:[Ll]icen[cs]e plates?|[Nn]umber plates?|[Pp]lates?|[Tt]ags?|[Rr]eg|[Rr]ego|[Rr]egistration|registered|[Vv]ehicle|[Hh]ull)(?: (?:no|number|num|mark))?\.?(?:\s?[:#]\s?|,?\s)(?:is |was |of |reads? )?["“']?(?<id>[A-Z\d*]{1,4}(?:[ -]?[A-Z\d*]{1,5}){0,2})(?![\w-])/dg,
    check: isPlate,
  },
  {
    kind: 'license-plate',
    cue: /[A-Z]{2,3}[ -]?\d{3}|\d[A-Z]{3}\d{3}/,
    pattern:
      /\b(?:truck|van|car|suv|jeep|pickup|bike|(?:[Ww]hite|[Bb]lack|[Rr]ed|[Bb]lue|[Ss]ilver|[Gg]r[ae]y|[Gg]reen|[Gg]old) [A-Za-z\d-]{2,14}(?: [a-z]{2,8}){0,3}),? (?<id>[A-Z]{2,3}[ -]\d{3,4}|\d[A-Z]{3}\d{3}|[A-Z]{3}\d{3,4})(?![\w-])/dg,
    check: isPlate,
  },
  {
    kind: 'license-plate',
    cue: /\d-[A-Z]/,
    pattern: /(?<![\w-])(?<id>\d{2,3}-[A-Z]{1,2}-\d{1,6})(?![\w-])/dg,
  },
  {
    kind: 'license-plate',
    cue: /plate|bumper/,
    pattern:
      /(?<!\w)(?<id>[A-Z]{2,3}[ -]?\d{2,4}|\d[A-Z]{3}\d{3}|\d{3}[ -][A-Z]{3})(?=,? (?:on (?:the|your|his|her) (?:plate|bumper)|plates?\b))/dg,
  },
];

/** Finds the numbers of the rows; gives candidates with offsets into the normal form. */
export function detectNumbers(doc: EnglishText): Candidate[] {
  const found: Candidate[] = [];
  if (!/\d/.test(doc.text)) return found;
  for (const row of ROWS) {
    if (!row.cue.test(doc.text)) continue;
    for (const match of allMatches(row.pattern, doc.text)) {
      const at = match.indices?.groups?.['id'];
      if (at === undefined) continue;
      const raw = doc.text.slice(at[0], at[1]).trimEnd();
      if (row.check?.(raw) === false) continue;
      if (found.some((other) => other.start < at[1] && at[0] < other.end)) continue;
      found.push({
        kind: row.kind,
        start: at[0],
        end: at[0] + raw.length,
        detector: 'en-number',
      });
    }
  }
  return found;
}
