/** Telephone numbers in English texts: US, UK, Hong Kong, India, Australia, international, masked, spelled out. */
import type { Candidate } from '../../model/draft.ts';
import { allMatches } from '../matches.ts';
import type { EnglishText } from './document.ts';

const DIGITS = /(?<![\w@/.#-])(?:\+|00)?\(?\d[\d\s().*xX•·-]{5,34}[\d*xX•](?![\w@]|[.-]\d)/g;
/** What a run of DIGITS is never without; letters may stand for digits. */
const DIGITS_CUE = /\d[\d\s().*xX•·OolI-]{5}/;
/** Digits and number words in any mixture: "five oh three 555 01 48", "nine1seven". */
const SPELLED =
  /(?<![\w])(?:(?:zero|oh|nought|naught|one|two|three|four|five|six|seven|eight|nine|double|triple|treble|o(?=[\s\d-])|\d)[\s,.-]{0,3}){7,26}(?![a-z])/gi;
const NUMBER_WORD =
  /zero|oh|nought|naught|one|two|three|four|five|six|seven|eight|nine|double|triple|treble|\bo\b|\d/gi;

/** How many digits a spelled number has, and how many of its words are words. */
function countSpelled(raw: string): { digits: number; words: number } {
  let digits = 0;
  let words = 0;
  let times = 1;
  for (const [token] of raw.toLowerCase().matchAll(NUMBER_WORD)) {
    const repeats = token === 'double' ? 2 : token === 'triple' || token === 'treble' ? 3 : 0;
    if (token.length > 1) words++;
    if (repeats === 0) digits += times;
    times = repeats === 0 ? 1 : repeats;
  }
  return { digits, words };
}

/** Letters that look like digits, between digits, read as digits; every offset stays. */
function withoutLetters(text: string): string {
  return text.replace(/(?<=\d)[Oo](?=\d)/g, '0').replace(/(?<=\d)[lI](?=\d)/g, '1');
}

/** Public short numbers, said as such. */
const HOTLINE =
  /(?<=\b(?:hotline|helpline|call|dial|ring|consumer line|police on|complaints? (?:line|hotline)|NHS|(?:help|hot)line is|for us|in danger)[\s:]{1,2})(?:911|999|101|111|112|311|1823|12315|12345|1363|1098|0800 \d{3} \d{3,4})\b/gi;

/** Words right before a number that make it something else than a telephone. */
const NOT_PHONE =
  /(?:order|invoice|tracking|ref(?:erence)?|booking|confirmation|receipt|ticket|case|policy|member(?:ship)?|account|sort code|model|serial|part|batch|sku|upc|licen[cs]e|permit|registration|reg|vat|abn|company|passport|ssn|card|visa|mastercard|amex|isbn|clause|section|article|version|room|unit|zip|postcode|parcel|consignment|awb|vin|work order|claim|BS|ISO|EN)(?:(?: (?:no|number|num|id|code|ending(?: in)?))\.?\s?[:#]?\s?(?:is |was )?|\.?\s?[:#]?\s?)$/i;

/** Whether a run of digits reads as a telephone number: enough digits, grouped as one, no date, price or range. */
function looksLikePhone(raw: string): boolean {
  const digits = raw.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return false;
  if (/\d{4}[-.]\d{1,2}[-.]\d{1,2}$|^\d{1,2}[-.]\d{1,2}[-.]\d{2,4}$/.test(raw.trim())) return false;
  if (/^(?:19|20)\d\d\s?-\s?(?:19|20)\d\d$/.test(raw.trim())) return false;
  if (/\.\d{1,2}\./.test(raw)) return false;
  if (/^(?:\d{4}[ -]?){3}\d{4}$/.test(raw.trim())) return false;
  if (/^\d{3}-\d{2}-\d{4}$/.test(raw.trim())) return false;
  const plain = /^\d+$/.test(raw.trim());
  if (plain)
    return digits.length >= 10 && digits.length <= 12
      ? /^(?:0|1|[2-9]\d{2}[2-9]|44|852|91|[6-9])/.test(digits)
      : digits.length === 8;
  return (
    digits.length >= 10 ||
    /^\(?\d{3}\)?[\s.-]\d{4}$|^\d{4}[\s-]\d{4}$|^0\d{1,4}[\s-]\d{3,4}[\s-]?\d{3,4}$|^1[38]00[\s-]\d{3}[\s-]\d{3}$|^1800[\s-]\d{3}|\*|x{2}/i.test(
      raw.trim(),
    )
  );
}

function trimmed(match: RegExpExecArray): { raw: string; at: number } {
  const raw = match[0].replace(/[\s.(-]{1,8}$|\s[xX]$/, '');
  const opens = raw.split('(').length > raw.split(')').length && !raw.startsWith('(');
  return { raw: opens ? raw.slice(0, raw.lastIndexOf('(')).trimEnd() : raw, at: match.index };
}

/** Finds telephone numbers; gives candidates with offsets into the normal form. */
export function detectPhones(doc: EnglishText): Candidate[] {
  const found: Candidate[] = [];
  const add = (start: number, raw: string): void => {
    found.push({
      kind: 'phone',
      start,
      end: start + raw.length,
      detector: 'en-phone',
    });
  };
  if (!/\d|\b(?:oh|zero|one|two|three|five|double)\b/i.test(doc.text)) return found;
  const dialled = DIGITS_CUE.test(doc.text) ? allMatches(DIGITS, withoutLetters(doc.text)) : [];
  for (const match of dialled) {
    const { raw: shown, at } = trimmed(match);
    const raw = doc.text.slice(at, at + shown.length);
    if (!looksLikePhone(shown)) continue;
    if (NOT_PHONE.test(doc.text.slice(Math.max(0, at - 40), at))) continue;
    if (/[$£€₹¥]\s?$/.test(doc.text.slice(Math.max(0, at - 2), at))) continue;
    const plainEight = /^\d{8}$/.test(shown);
    if (
      plainEight &&
      !/\b(?:call|ring|phone|text|whatsapp|tel|mobile|number|contact|reach\w*|dial|signal)\b/i.test(
        doc.text.slice(Math.max(0, at - 50), at),
      )
    )
      continue;
    add(at, raw);
  }
  for (const match of allMatches(SPELLED, doc.text)) {
    const raw = match[0].replace(/[\s,.-]{1,3}$/, '');
    const { digits, words } = countSpelled(raw);
    const known = found.some((other) => other.start < match.index + raw.length && match.index < other.end);
    if (digits >= 7 && digits <= 15 && words >= 2 && !known) add(match.index, raw);
  }
  for (const match of allMatches(HOTLINE, doc.text)) add(match.index, match[0]);
  return found;
}
