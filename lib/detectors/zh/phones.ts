/** Telephone numbers in Chinese texts: mainland mobiles in any disguise, landlines, Taiwan, Hong Kong, hotlines. */
import type { Candidate } from '../../model/draft.ts';
import { PHONE_PLANS } from '../../languages/phone-plans.ts';
import { asciiParts, splitRun, visibleDigits, type DigitRun } from '../digits.ts';
import { runPatterns, type PatternRow } from './pattern.ts';
import { before, isCantonese, isTaken, longestRun, spanOf, valueCandidate } from './value.ts';

/** Words that tell that digits are a telephone number; searched right before them. */
const LABEL =
  /(?:电话|手机|手鸡|手机号|手[❀✿]?机|号码|座机|固话|热线|专线|总机|联系|联络|来电|致电|拨|打|call|Call|TEL|Tel|tel|Phone|phone|📱|📞|☎|机号|同号|DH|dh|sj|SJ|shouji|dianhua|电联|电我|呼叫|搵|WhatsApp|Whatsapp|whatsapp|门市|分机|查询请电|请电|客服|直线|店电|派出所|物业|询)[^，。；\n]{0,12}$/;
/** Words that make the digits behind them something else. */
const NOT_PHONE =
  /(?:订单|单号|运单|快递|流水|批号|批次|编号|条码|货号|型号|许可|备案|执照|信用代码|案号|会员|卡号|账号|账户|支付宝|群|QQ|qq|扣扣|企鹅|编码|文号|票号|房号|工号|学号|身份证|尾号|款号|序列号|版本|邮编|代码|第)[^，。；\n电手]{0,8}$/;
/** What a number is followed by when it counts or measures. */
const COUNTED =
  /^ ?(?:元|块|位|座|排|名|份|人|桌|号楼|号房|年|月|日|个|分|秒|天|度|%|kg|g|ml|斤|公里|米|次|单|㎡|mm|cm|万|千)/;

const MOBILE = /(?<!\d)(?:(?:00)?86)?(1[3-9][\d*]{9})(?![\d*])/;
const MOBILE_PLACES = 11;
/** Fewest digits that must show for a masked number to point at somebody (labelling guide). */
const LEAST_VISIBLE = 7;
/** 「1880000****，最后四位3315」: the hidden places told after all. */
const TOLD_TAIL = /^(?:[，, ]{0,2}(?:最后|后|末|尾)四?位?(?:数|号)?(?:是|为)?|转)\d{4}(?!\d)/;

/** Where mobile numbers stand in a run of digits, as places of the run. */
function mobilesIn(run: DigitRun): { from: number; to: number }[] {
  const { digits } = run;
  const hit = MOBILE.exec(digits);
  if (hit?.[1] !== undefined) {
    const from = hit.index + hit[0].length - MOBILE_PLACES;
    return [{ from, to: from + MOBILE_PLACES }];
  }
  if (/^09\d{8}$/.test(digits)) return [{ from: 0, to: digits.length }];
  // Of mixed styles people miscount: twelve places pass where eleven are meant.
  if (/^1[3-9]\d{10}$/.test(digits) && run.end - run.start === digits.length) return [{ from: 0, to: 12 }];
  const masked = /^1[3-9][\d*]{8,11}$/.test(digits) && digits.includes('**');
  if (masked) return [{ from: 0, to: digits.length }];
  if (digits.length <= MOBILE_PLACES || digits.length % MOBILE_PLACES !== 0) return [];
  const starts = Array.from({ length: digits.length / MOBILE_PLACES }, (_, i) => i * MOBILE_PLACES);
  return starts.every((from) => /^1[3-9]/.test(digits.slice(from)))
    ? starts.map((from) => ({ from, to: from + MOBILE_PLACES }))
    : [];
}

/** A run as it comes, pauses and all: 「一五零零零零零，二三六八」. */
const WHOLE = 5;
/** Only the places in ASCII digits: a Chinese numeral right behind counts something. */
const PLAIN = -1;
/** How far apart the digits of one number may stand, from closed to strewn. */
const GAPS = [PLAIN, 0, 2, 4, WHOLE];

function partsOf(text: string, run: DigitRun, gap: number): DigitRun[] {
  if (gap === WHOLE) return [run];
  return gap === PLAIN
    ? splitRun(text, run, 0).flatMap((each) => asciiParts(text, each))
    : splitRun(text, run, gap);
}

/** Latin labels that may touch a number: tel138…, sj138…; other letters make it a part of something. */
const LATIN_LABEL = /(?:^|[^A-Za-z_])(?:tel|phone|dh|sj|shouji|dianhua|call|vx?|wx|mobile|fs|hm|[a-z])$/i;

function followsWord(text: string, at: number): boolean {
  return /[A-Za-z_]/.test(text.charAt(at - 1)) && !LATIN_LABEL.test(before(text, at, 12));
}

function findMobiles(
  text: string,
  runs: readonly DigitRun[],
  found: Candidate[],
  known: readonly Candidate[],
): void {
  for (const run of runs) {
    if (run.digits.length < 10 || visibleDigits(run.digits) < LEAST_VISIBLE) continue;
    for (const gap of GAPS) {
      for (const part of partsOf(text, run, gap)) {
        for (const { from, to } of mobilesIn(part)) {
          const { start, end } = spanOf(part, from, to);
          if (visibleDigits(part.digits.slice(from, to)) < LEAST_VISIBLE) continue;
          if (isTaken(found, start, end) || isTaken(known, start, end)) continue;
          if (NOT_PHONE.test(before(text, start, 14)) || followsWord(text, start)) continue;
          const told = part.digits.includes('*')
            ? (TOLD_TAIL.exec(text.slice(end, end + 16))?.[0].length ?? 0)
            : 0;
          const rule = gap <= 0 ? 'number/mobile' : 'number/mobile-split';
          const prefix = /\+86[- ]?$/.exec(before(text, start, 4))?.[0].length ?? 0;
          found.push(valueCandidate('phone', rule, start - prefix, end + told));
        }
      }
    }
  }
}

/** Least and greatest length of a national number, by country calling code. */
const PLANS = new Map(
  PHONE_PLANS.split(' ').map((row) => {
    const [code = '', lengths = ''] = row.split(':');
    const [least = 0, most = 0] = lengths.split('-').map(Number);
    return [code, { least, most }];
  }),
);

/** Whether digits after a plus are a country calling code and a number of a length that country has. */
export function isInternational(digits: string): boolean {
  for (let length = 1; length <= 3; length++) {
    const plan = PLANS.get(digits.slice(0, length));
    if (plan === undefined) continue;
    // A trunk zero in brackets, +44 (0)20 …, is no place of the number.
    const national = digits.slice(length).replace(/^0/, '').length;
    return national >= Math.max(6, plan.least) && national <= plan.most;
  }
  return false;
}

/** Whether a run is written in Chinese numerals throughout. */
function isSpelled(text: string, run: DigitRun): boolean {
  return run.at.every((at) => !/[\dA-Za-z]/.test(text.charAt(at)));
}

/** Digits that a label alone makes a telephone number: seven or eight, strewn or in Chinese numerals. */
function findLabelled(
  text: string,
  runs: readonly DigitRun[],
  found: Candidate[],
  known: readonly Candidate[],
): void {
  for (const run of runs) {
    for (const part of splitRun(text, run, 2)) {
      const { digits, start, end } = part;
      if (digits.length < LEAST_VISIBLE || digits.length > 12 || digits.includes('*')) continue;
      const strewn = digits.length <= 8 && (isSpelled(text, part) || end - start >= digits.length * 2 - 1);
      const plain = end - start === digits.length && /\d/.test(text.charAt(start));
      if (plain || !/^(?:[2-9]\d{6,7}|0\d{8,11})$/.test(digits)) continue;
      if ((!strewn && !LABEL.test(before(text, start, 16))) || NOT_PHONE.test(before(text, start, 14)))
        continue;
      if (isTaken(found, start, end) || isTaken(known, start, end)) continue;
      found.push(valueCandidate('phone', 'number/labelled', start, end));
    }
  }
}

const digitsOf = (value: string): string => value.replace(/\D/g, '');

function isLandline(value: string, match: RegExpExecArray): boolean {
  const digits = digitsOf(value.split('#')[0] ?? '');
  const apart = /[-— )）]/.test(value);
  return (
    digits.length >= 9 &&
    digits.length <= 12 &&
    (apart || LABEL.test(before(match.input, match.index, 16)) || digits.length >= 11)
  );
}

const ROWS: readonly PatternRow[] = [
  {
    id: 'number/international',
    kind: 'phone',
    re: /(?<![\d+])(?<v>\+\d{1,3}[- ]{0,2}(?:\(0\))?\d(?:[- ]?[\d*]){5,12})(?![\d-])/g,
    form: 'value',
    accept: (value) => isInternational(digitsOf(value.replaceAll('*', '0'))),
  },
  {
    id: 'number/service-line',
    kind: 'phone',
    re: /(?<![\d-])(?<v>(?:[48]00(?:[- ]?\d){7}|0800[- ]?\d{3}[- ]?\d{3}))(?![\d-])/g,
    form: 'value',
  },
  {
    id: 'number/taiwan-mobile',
    kind: 'phone',
    re: /(?<![\d-])(?<v>09[\d*]{2}[- ]?[\d*]{3}[- ]?[\d*]{3})(?![\d-])/g,
    form: 'value',
    accept: (value) => digitsOf(value).length >= LEAST_VISIBLE,
  },
  {
    id: 'number/landline',
    kind: 'phone',
    re: /(?<![\d.-])(?<v>[(（]?0(?:10|[2-9]\d{0,2})[)）]?[-— ]{0,2}(?:[\d*]{3,4}[- ]?[\d*]{3,5}|\d{2,3} \d{2,3} \d{2,4})(?:#\d{1,5})?)(?![\d.])/g,
    form: 'value',
    accept: (value, match) => isLandline(value.replaceAll('*', ''), match),
  },
  {
    id: 'number/hong-kong',
    kind: 'phone',
    re: /(?<![\d.-])(?<v>[2-9]\d{3}[- ]\d{4})(?![\d.-])/g,
    form: 'value',
    accept: (value, match) =>
      isCantonese(match.input) ||
      (!/^(?:19|20)\d\d/.test(value) &&
        /[\u4e00-\u9fff：，；。 ]/.test(before(match.input, match.index, 1))) ||
      LABEL.test(before(match.input, match.index, 16)) ||
      /^[呢这那个嘅的 是]{0,3}(?:电话|号码|手机)/.test(match.input.slice(match.index + match[0].length)),
  },
  {
    id: 'number/eight-labelled',
    kind: 'phone',
    re: /(?<![\d.-])(?<v>[2-9][\d*]{7})(?![\d.-]|[A-Za-z])/g,
    form: 'value',
    accept: (value, match) =>
      digitsOf(value).length >= LEAST_VISIBLE && LABEL.test(before(match.input, match.index, 16)),
  },
  {
    id: 'number/short-local',
    kind: 'phone',
    re: /(?<![\d.-])(?<v>[2-9]\d{2}-\d{4})(?![\d-])/g,
    form: 'value',
    accept: (_, match) => LABEL.test(before(match.input, match.index, 16)),
  },
];

/** Public lines that everybody knows by their number (mainland, Taiwan, Hong Kong). */
const HOTLINES = new Set(
  (
    '12345 12315 12320 12333 12348 12377 12378 12318 12301 12358 12365 12366 12369 12388 12389 12393 12328 ' +
    '12339 12306 12321 12329 12331 12336 12350 12355 12338 12385 12363 12386 12305 12110 12119 12122 12123 ' +
    '12316 12326 12339 12123 10086 10010 12308 12312 12349 12356 12380 12398 96110 96119 95188'
  ).split(' '),
);
const HOTLINE_CONTEXT =
  /热线|电话|救援|反映|投诉|举报|咨询|平台|求助|拨|打|报警|维权|致电|找|去|向|免费|专线|来电|警|call/;
const SHORT_BEFORE =
  /(?:拨打?|打|叫|报警|报|call|致电|电话|专线|热线|消保官|[、或和跟])[ 吧了个的过“"「，]{0,2}$/;
const SHORT_AFTER = /^[ ”"」]?(?:报警|接警|出警|民警|警察|热线|专线|电话|急救|投诉|举报|消保|市民)/;

function isHotline(value: string, match: RegExpExecArray): boolean {
  const { input, index } = match;
  const after = input.slice(index + value.length, index + value.length + 12);
  if (COUNTED.test(after) || input.charAt(index - 1) === '第') return false;
  if (HOTLINES.has(value))
    return (
      HOTLINE_CONTEXT.test(before(input, index, 14) + after) ||
      /[\u4e00-\u9fff：:、，。；]/.test(before(input, index, 1))
    );
  if (value.length <= 4) return SHORT_BEFORE.test(before(input, index, 6)) || SHORT_AFTER.test(after);
  return /(?:热线|致电|拨打?|打|客服电话|客服)[^。\n]{0,6}$/.test(before(input, index, 12));
}

const HOTLINE_ROW: PatternRow = {
  id: 'number/hotline',
  kind: 'phone',
  re: /(?<![\dA-Za-z.\-:])(?<v>1[02]\d{3}|1(?:10|19|20|22|13|65|995|999|950|957|823|980|919|922|925|955|966)|96\d{3,4}|95\d{3}|999)(?![\dA-Za-z]|[.:-]\d)/g,
  form: 'value',
  accept: isHotline,
};

const HOTLINE_ROWS = [HOTLINE_ROW];
const ALL_ROWS = [...ROWS, HOTLINE_ROW];

/**
 * Telephone numbers in normal text. Takes the text's runs of digits, and what other detectors of numbers
 * have claimed; gives candidates that overlap neither those nor each other.
 */
export function findPhones(
  text: string,
  runs: readonly DigitRun[],
  known: readonly Candidate[],
): Candidate[] {
  const found: Candidate[] = [];
  const longest = longestRun(runs);
  if (longest === 0) return found;
  if (longest >= LEAST_VISIBLE) findMobiles(text, runs, found, known);
  for (const candidate of runPatterns(text, longest >= LEAST_VISIBLE ? ALL_ROWS : HOTLINE_ROWS)) {
    if (isTaken(found, candidate.start, candidate.end) || isTaken(known, candidate.start, candidate.end))
      continue;
    const hotline = candidate.detector === HOTLINE_ROW.id;
    if (!hotline && NOT_PHONE.test(before(text, candidate.start, 14))) continue;
    if (COUNTED.test(text.slice(candidate.end, candidate.end + 4))) continue;
    found.push(candidate);
  }
  if (longest >= LEAST_VISIBLE) findLabelled(text, runs, found, known);
  return found;
}
