/** Telephone numbers in English texts: US, UK, Hong Kong, India, Australia, international, masked, spelled out. */
import type { Candidate } from '../../model/draft.ts';
import { reason } from './frames.ts';
import type { EnglishText } from './document.ts';

const DIGITS = /(?<![\w@/.#-])(?:\+|00)?\(?\d[\d\s().*xX•·-]{5,22}[\d*xX•](?![\w@]|[.-]\d)/g;
const SPELLED =
  /\b(?:(?:zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|\d)[\s,.-]{1,3}){6,15}(?:zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine|\d)\b/gi;
/** Public short numbers, said as such. */
const HOTLINE =
  /(?<=\b(?:hotline|helpline|call|dial|ring|consumer line|police on|complaints? (?:line|hotline))\s)(?:911|999|101|111|112|311|1823|12315|12345|0800 \d{3} \d{3,4})\b/gi;

/** Words right before a number that make it something else than a telephone. */
const NOT_PHONE =
  /(?:order|invoice|tracking|ref(?:erence)?|booking|confirmation|receipt|ticket|case|policy|member(?:ship)?|account|sort code|model|serial|part|batch|sku|upc|licen[cs]e|permit|registration|reg|vat|abn|company|passport|ssn|card|visa|mastercard|amex|isbn|clause|section|article|version|room|unit|zip|postcode|parcel|consignment|awb|vin|work order|claim)(?:(?: (?:no|number|num|id|code|ending(?: in)?))\.?\s?[:#]?\s?(?:is |was )?|\.?\s?[:#]?\s?)$/i;

/** Whether a run of digits reads as a telephone number: enough digits, grouped as one, no date, price or range. */
export function looksLikePhone(raw: string): boolean {
  const digits = raw.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return false;
  if (/\d{4}[-.]\d{1,2}[-.]\d{1,2}$|^\d{1,2}[-.]\d{1,2}[-.]\d{2,4}$/.test(raw.trim())) return false;
  if (/^(?:19|20)\d\d\s?-\s?(?:19|20)\d\d$/.test(raw.trim())) return false;
  if (/^(?:\d{4}[ -]?){3}\d{4}$/.test(raw.trim())) return false;
  if (/^\d{3}-\d{2}-\d{4}$/.test(raw.trim())) return false;
  const plain = /^\d+$/.test(raw.trim());
  if (plain)
    return digits.length >= 10 && digits.length <= 12
      ? /^(?:0|1|[2-9]\d{2}[2-9]|44|852|91|[6-9])/.test(digits)
      : digits.length === 8;
  return (
    digits.length >= 10 ||
    /^\(?\d{3}\)?[\s.-]\d{4}$|^\d{4}[\s-]\d{4}$|^0\d{2,4}[\s-]\d{3,4}[\s-]?\d{3,4}$|^1[38]00[\s-]\d{3}[\s-]\d{3}$|^1800[\s-]\d{3}|\*|x{2}/i.test(
      raw.trim(),
    )
  );
}

function trimmed(match: RegExpExecArray | RegExpMatchArray): { raw: string; at: number } {
  const raw = match[0].replace(/[\s.(-]{1,8}$/, '');
  const opens = raw.split('(').length > raw.split(')').length && !raw.startsWith('(');
  return { raw: opens ? raw.slice(0, raw.lastIndexOf('(')).trimEnd() : raw, at: match.index ?? 0 };
}

/** Finds telephone numbers; gives candidates with offsets into the normal form. */
export function detectPhones(doc: EnglishText): Candidate[] {
  const found: Candidate[] = [];
  const add = (start: number, raw: string, rule: string, score: number): void => {
    found.push({
      kind: 'phone',
      start,
      end: start + raw.length,
      score,
      detector: 'en-phone',
      reasons: [reason(rule, raw, start, 'kind', 3)],
    });
  };
  for (const match of doc.text.matchAll(DIGITS)) {
    const { raw, at } = trimmed(match);
    if (!looksLikePhone(raw)) continue;
    if (NOT_PHONE.test(doc.text.slice(Math.max(0, at - 40), at))) continue;
    if (/[$£€₹¥]\s?$/.test(doc.text.slice(Math.max(0, at - 2), at))) continue;
    const plainEight = /^\d{8}$/.test(raw);
    if (
      plainEight &&
      !/\b(?:call|ring|phone|text|whatsapp|tel|mobile|number|contact|reach\w*|dial|signal)\b/i.test(
        doc.text.slice(Math.max(0, at - 50), at),
      )
    )
      continue;
    add(at, raw, 'pattern/phone', 0.95);
  }
  for (const match of doc.text.matchAll(SPELLED)) {
    const count = match[0].split(/[\s,.-]+/).filter((word) => !/^(?:double|triple)$/i.test(word)).length;
    if (count >= 7 && /[a-z]{3}/i.test(match[0])) add(match.index, match[0], 'pattern/phone-spelled', 0.9);
  }
  for (const match of doc.text.matchAll(HOTLINE)) add(match.index, match[0], 'pattern/hotline', 0.8);
  return found;
}
