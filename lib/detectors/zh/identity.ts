/** Numbers of identity documents in Chinese texts: mainland, Hong Kong, Macau, Taiwan, passports and permits. */
import type { Candidate } from '../../model/draft.ts';
import { isCreditCode, isHongKongId, isOldResidentId, isResidentId, isTaiwanId } from '../checksums.ts';
import { splitRun, visibleDigits, type DigitRun } from '../digits.ts';
import { runPatterns, type PatternRow } from './pattern.ts';
import { before, isTaken, longestRun, valueCandidate } from './value.ts';

const LABEL = /(?:身[份分]证|身份号码|证件|证号|公民身份|sfz|SFZ|户口本|户籍)[^，。；\n]{0,8}$/;
const LABEL_AFTER = /^[ ）)”"，,]{0,2}(?:的|这个|那个|是|系|就是)?[你您她他]?(?:的)?(?:身[份分]证|证件)/;
const OTHER_NUMBER =
  /(?:订单|单号|运单|快递|流水|批号|编号|条码|许可|备案|执照|信用代码|税号|案号|票号|账号|账户|卡号|货号|型号|款号|工号|批次)[^，。；\n]{0,8}$/;
/** First two digits of a resident's number: provinces (GB/T 2260), Taiwan, Hong Kong and Macau residents. */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;
const BORN = /^\d{6}(?:19|20)\d{2}/;
const PLACES = 18;
const OLD_PLACES = 15;
const TAIWAN_PLACES = 10;

/** A run together with the X that may end a resident's number. */
interface Number18 {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** Adds the X behind seventeen places; a normal text writes ✕ and × as they come. */
function withCheck(text: string, run: DigitRun): Number18 {
  const tail = /^[ -]?[xX×](?![A-Za-z0-9])/.exec(text.slice(run.end, run.end + 3));
  const masked = run.digits.endsWith('*') && /^[xX]$/.test(text.charAt(run.end - 1));
  if (masked && run.digits.length === PLACES)
    return { digits: `${run.digits.slice(0, -1)}X`, start: run.start, end: run.end };
  return (run.digits.length === PLACES - 1 || run.digits.length === OLD_PLACES) && tail !== null
    ? { digits: `${run.digits}X`, start: run.start, end: run.end + tail[0].length }
    : run;
}

/** Whether a run of the right length is a resident's number. */
function isResident(text: string, { digits, start, end }: Number18): boolean {
  const lead = before(text, start, 14);
  const labelled = LABEL.test(lead) || LABEL_AFTER.test(text.slice(end, end + 8));
  const { length } = digits;
  if (length === OLD_PLACES) {
    if (labelled && visibleDigits(digits) >= 8) return true;
    return isOldResidentId(digits) && /证|身份/.test(text.slice(Math.max(0, start - 14), end + 10));
  }
  if (labelled && length >= 15 && length <= 19 && visibleDigits(digits) >= 8) return true;
  if (length !== PLACES) return false;
  if (isResidentId(digits) && !/信用代码|税号/.test(lead)) return true;
  if (!PROVINCE.test(digits) || OTHER_NUMBER.test(lead) || isCreditCode(digits)) return false;
  if (digits.includes('*')) return visibleDigits(digits) >= 8 && digits.includes('**');
  return BORN.test(digits);
}

function findResidents(text: string, runs: readonly DigitRun[], found: Candidate[]): void {
  for (const gap of [0, 2, 4]) {
    for (const run of runs) {
      if (run.digits.length < OLD_PLACES) continue;
      for (const part of splitRun(text, run, gap)) {
        const number = withCheck(text, part);
        if (!isResident(text, number) || isTaken(found, number.start, number.end)) continue;
        found.push(valueCandidate('id-card', 'number/resident-id', number.start, number.end));
      }
    }
  }
}

const ROWS: readonly PatternRow[] = [
  {
    id: 'number/id-masked',
    kind: 'id-card',
    re: /(?<l>(?:身[份分]证|证件|身份号码)(?:号码|字号|号)?(?:就?是|为|[:：\s“"（(]){0,2}[^\dA-Z，。；\n]{0,4})(?<v>[1-9A-Z][\dXx*×•●]{7,19})(?![\dA-Za-z])/g,
    form: 'value',
    accept: (value) => value.replace(/[^\dXx]/g, '').length >= 6,
  },
  {
    id: 'number/id-tail',
    kind: 'id-card',
    re: /(?<l>(?:身[份分]证|证件)(?:号码|号)?(?:后[四六4-6]位|尾号|末[四六4-6]位|尾数)(?:是|为|[:：\s“"]){0,2})(?<v>\d{3,6}[\dXx])(?![\dA-Za-z])/g,
    form: 'value',
  },
  {
    id: 'number/passport',
    kind: 'id-card',
    re: /(?<l>(?:护照|证件|通行证|回乡证|台胞证|居留证|居住证|签证|军官证|驾驶证|驾照|港澳证|[Pp]assport)(?:号码|号|编号|No\.?)?(?:就?是|为|[:：\s“"（(]){0,2}[^\dA-Z，。；\n]{0,4})(?<v>(?:[A-Z]{1,2}(?:[ ·.-]?[\d*×•OolI]){6,10}|[A-Z]{1,2}[零〇一二三四五六七八九幺]{7,9}|\d{8,12}))(?![\dA-Za-z])/g,
    form: 'value',
  },
  {
    id: 'number/passport-after',
    kind: 'id-card',
    re: /(?<![A-Za-z0-9])(?<v>[A-Z]{1,2}\d{7,9})(?=[）)”" ]{0,2}(?:的|这本|那本)?(?:护照|通行证|回乡证|台胞证))/g,
    form: 'value',
  },
  {
    id: 'number/taiwan-id',
    kind: 'id-card',
    re: /(?<![A-Za-z0-9-])(?<v>[A-Z][ ]?[1289*][\d*]{8}(?:[\d*]{2})?)(?![\d*A-Za-z-])/g,
    form: 'value',
    accept: (value, match) =>
      !OTHER_NUMBER.test(before(match.input, match.index, 14)) &&
      (isTaiwanId(value.replace(' ', '')) ||
        (value.includes('**') ? value.replace(/\D/g, '').length >= 4 : value.length === TAIWAN_PLACES)),
  },
  {
    id: 'number/hong-kong-id',
    kind: 'id-card',
    re: /(?<![A-Za-z0-9])(?<v>[A-Z]{1,2}\d{3}[\d*xX]{3}[ ]?[(（][\dA*xX][)）])/g,
    form: 'value',
    accept: (value, match) =>
      isHongKongId(value.replace('（', '(').replace('）', ')').replace(' ', '')) ||
      /[*xX]/.test(value) ||
      LABEL.test(before(match.input, match.index, 14)) ||
      LABEL_AFTER.test(match.input.slice(match.index + value.length, match.index + value.length + 12)),
  },
  {
    id: 'number/macau-id',
    kind: 'id-card',
    re: /(?<l>(?:身[份分]证|BIR|bir)[^\dA-Z，。；\n]{0,8})(?<v>[1578]\/?\d{6}\/?[(（]?\d[)）]?)(?!\d)/g,
    form: 'value',
  },
];

/** Fewest places of a document's number that stands without its name. */
const LEAST_PLACES = 6;
const DOCUMENT = /[证照]|BIR|bir|assport/;

/** Identity documents in normal text. Takes the text's runs of digits. */
export function findIdentity(text: string, runs: readonly DigitRun[]): Candidate[] {
  const found: Candidate[] = [];
  if (longestRun(runs) < LEAST_PLACES && !DOCUMENT.test(text)) return found;
  findResidents(text, runs, found);
  for (const candidate of runPatterns(text, ROWS))
    if (!isTaken(found, candidate.start, candidate.end)) found.push(candidate);
  return found;
}
