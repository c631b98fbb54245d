/** Numbers that reach or identify a person by their own form: telephones, identity documents, cards, plates. */
import type { Candidate } from '../../model/draft.ts';
import type { Kind } from '../../model/kinds.ts';
import { isHongKongId, isLuhn, isOldResidentId, isResidentId, isTaiwanId } from '../checksums.ts';
import { digitRuns, type DigitRun } from '../digits.ts';
import { runPatterns, type PatternRow } from './pattern.ts';

/** Words that tell what the digits are; searched in the few characters before them. */
const PHONE_LABEL =
  /(?:电话|手机|手鸡|手机号|号码|座机|固话|热线|专线|总机|联系方式|联络|来电|致电|拨打|拨|打|call|Call|TEL|Tel|tel|📱|📞|☎|☎️|机号|同号|DH|dh|sj|SJ|联系)[^，。；\n]{0,12}$/;
const NOT_PHONE =
  /(?:订单|单号|运单|快递|流水|批号|编号|条码|货号|型号|许可|备案|执照|信用代码|案号|会员|卡号|账号|群|QQ|qq|扣扣|企鹅|编码|文号|票号)[^，。；\n]{0,8}$/;

function push(found: Candidate[], kind: Kind, rule: string, score: number, start: number, end: number): void {
  found.push({
    kind,
    start,
    end,
    score,
    detector: rule,
    form: 'value',
    reasons: [{ rule, start, end, speaksFor: 'kind', weight: score }],
  });
}

function visible(digits: string): number {
  return digits.replaceAll('*', '').length;
}

/** Mobile numbers of the mainland, whole, split, spelled or partly masked (seven digits must remain). */
function mobileIn(run: DigitRun): { from: number; to: number } | undefined {
  const at = /(?<!\d)(?:86|0086)?(1[3-9][\d*]{9})(?![\d*])/.exec(run.digits);
  if (at?.[1] === undefined || visible(at[1]) < 7) return undefined;
  const from = at.index + at[0].length - 11;
  return { from, to: from + 11 };
}

function spanOf(run: DigitRun, from: number, to: number): { start: number; end: number } {
  return { start: run.at[from] ?? run.start, end: (run.at[to - 1] ?? run.end - 1) + 1 };
}

/** Telephone numbers by form: mainland mobile, Taiwan mobile. Contiguous runs first, then split ones. */
function findMobiles(text: string, found: Candidate[]): void {
  for (const gap of [0, 2, 4]) {
    for (const run of digitRuns(text, 7, gap)) {
      const hit = mobileIn(run);
      if (hit === undefined) continue;
      const { start, end } = spanOf(run, hit.from, hit.to);
      if (found.some((other) => other.start < end && start < other.end)) continue;
      if (NOT_PHONE.test(text.slice(Math.max(0, start - 14), start))) continue;
      // Split digits must be split like one number: twelve separated digits of a table are none.
      push(
        found,
        'phone',
        gap === 0 ? 'number/mobile' : 'number/mobile-split',
        gap === 0 ? 0.95 : 0.85,
        start,
        end,
      );
    }
  }
}

const ROWS: readonly PatternRow[] = [
  {
    id: 'number/landline',
    kind: 'phone',
    re: /(?<![\d-])(?<v>[(（]?0\d{2,3}[)）]?[-— ]{0,2}[2-9]\d{6,7}(?:[-转]\d{1,6})?)(?!\d)/g,
    score: 0.92,
    form: 'value',
  },
  {
    id: 'number/service-line',
    kind: 'phone',
    re: /(?<![\d-])(?<v>[48]00[- ]?\d{3,4}[- ]?\d{3,4})(?!\d)/g,
    score: 0.95,
    form: 'value',
    owner: 'merchant',
  },
  {
    id: 'number/taiwan-mobile',
    kind: 'phone',
    re: /(?<![\d-])(?<v>09\d{2}[- ]?[\d*]{3}[- ]?\d{3})(?!\d)/g,
    score: 0.93,
    form: 'value',
  },
  {
    id: 'number/taiwan-landline',
    kind: 'phone',
    re: /(?<![\d-])(?<v>[(（]?0[2-8][)）]?[- ]?\d{3,4}[- ]\d{4})(?!\d)/g,
    score: 0.88,
    form: 'value',
  },
  {
    id: 'number/hong-kong',
    kind: 'phone',
    re: /(?<l>(?:电话|手机|致电|打|whatsapp|WhatsApp|Whatsapp|热线|联络|call|Tel|tel|号码)[^\d，。；\n]{0,8})(?<v>(?:\+?852[- ]?)?[2-9]\d{3}[- ]?\d{4})(?![\d-])/g,
    score: 0.88,
    form: 'value',
  },
  {
    id: 'number/hong-kong-then-label',
    kind: 'phone',
    re: /(?<![\d-])(?<v>[2-9]\d{3}[- ]?\d{4})(?=[呢这那个嘅的]{0,3}(?:电话|号码|手机))/g,
    score: 0.85,
    form: 'value',
  },
  {
    id: 'number/short-local',
    kind: 'phone',
    re: /(?<l>(?:电话|座机|固话|热线|致电|拨打|总机)(?:号码|是|为|[:：\s])?[^\d，。；\n]{0,6})(?<v>[2-9]\d{2,3}[- ]?\d{4})(?![\d-])/g,
    score: 0.85,
    form: 'value',
  },
  {
    id: 'number/hotline',
    kind: 'phone',
    re: /(?<![\dA-Za-z.-])(?<v>(?:123(?:45|15|20|33|48|65|66|67|77)|12[0-9]{3}|96\d{3,4}|110|12110|119|120|95\d{3}|10\d{3}))(?![\d.A-Za-z元块份桌人号万年月个分秒天度%kgml-])(?=.{0,12}(?:热线|电话|反映|投诉|举报|咨询|平台|求助|拨打|报警|维权|[，。、；）)”]|$))/g,
    score: 0.7,
    form: 'value',
    owner: 'unknown',
    accept: (value, match) =>
      /^(?:12345|12315|12320|12333|12348|12377|12318|12301|12358|12365|12366|12396|110|12110|119|120)$/.test(
        value,
      )
        ? /(?:拨打?|致电|电话|热线|举报|投诉|反映|报警|打|找|向|通过|、|或|和|请)[^。\n]{0,16}$/.test(
            match.input.slice(Math.max(0, match.index - 20), match.index),
          )
        : /(?:热线|致电|拨打)[^。\n]{0,6}$/.test(
            match.input.slice(Math.max(0, match.index - 10), match.index),
          ),
  },
  {
    id: 'number/id-masked',
    kind: 'id-card',
    re: /(?<l>(?:身份证|身分证|证件|身份号码)(?:号码|号|字号)?(?:后四位|尾号|是|为|[:：\s“"])?[^\dA-Z，。；\n]{0,6})(?<v>[1-9A-Z][\dXx*＊×•]{7,19})/g,
    score: 0.9,
    form: 'value',
    accept: (value) => value.replace(/[^\dXx]/g, '').length >= 6,
  },
  {
    id: 'number/id-tail',
    kind: 'id-card',
    re: /(?<l>(?:身份证|身分证)(?:号码|号)?(?:后[四六]位|尾号|末[四六]位)(?:是|为|[:：\s“"])?)(?<v>\d{3,6}[\dXx])/g,
    score: 0.8,
    form: 'value',
  },
  {
    id: 'number/passport',
    kind: 'id-card',
    re: /(?<l>(?:护照|通行证|回乡证|台胞证|居留证|签证)(?:号码|号|编号)?(?:是|为|[:：\s“"])?[^\dA-Z，。；\n]{0,6})(?<v>[A-Z]{1,2}\d{6,9})(?!\d)/g,
    score: 0.92,
    form: 'value',
  },
  {
    id: 'number/taiwan-id',
    kind: 'id-card',
    re: /(?<![A-Z0-9])(?<v>[A-Z][1289]\d{8})(?!\d)/g,
    score: 0.92,
    form: 'value',
    accept: (value) => isTaiwanId(value),
  },
  {
    id: 'number/hong-kong-id',
    kind: 'id-card',
    re: /(?<![A-Z0-9])(?<v>[A-Z]{1,2}\d{6}[(（][\dA][)）])/g,
    score: 0.92,
    form: 'value',
    accept: (value) => isHongKongId(value.replace('（', '(').replace('）', ')')),
  },
  {
    id: 'number/card-tail',
    kind: 'bank-card',
    re: /(?<l>(?:银行卡|信用卡|储蓄卡|借记卡|卡号|银行账[号户]|收款账[号户]|建行|工行|农行|中行|招行|交行|邮储|浦发|工商银行|建设银行|农业银行|中国银行|八达通|悠游卡)[^\d。；\n]{0,10})(?<v>(?:\d{4}[ *-]{0,2}){1,4}[\d*]{2,8}\d{2,4})(?!\d)/g,
    score: 0.9,
    form: 'value',
    accept: (value) => value.replace(/\D/g, '').length >= 8,
  },
  {
    id: 'number/alipay',
    kind: 'bank-card',
    re: /(?<l>(?:支付宝|支付bao|支付寶|zfb|ZFB|[Aa]lipay)(?:账号|账户|帐号|号)?(?:[\s:：“"]|就?是|为|叫){0,4})(?<v>[A-Za-z0-9._-]{5,30}(?:@[A-Za-z0-9.-]{3,30})?)/g,
    score: 0.9,
    form: 'value',
    accept: (value) => /\d/.test(value) || value.includes('@'),
  },
  {
    id: 'number/plate',
    kind: 'license-plate',
    re: /(?<v>[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领] ?[A-HJ-NP-Z] ?[·.•\- ]{0,3}(?:[A-HJ-NP-Z0-9*零一二三四五六七八九][ ·.\-]?){4,5}[A-HJ-NP-Z0-9挂学警港澳零一二三四五六七八九])(?![A-Za-z0-9])/g,
    score: 0.95,
    form: 'value',
    accept: (value) => value.replace(/[^\d一二三四五六七八九零]/g, '').length >= 2,
  },
  {
    id: 'number/plate-labelled',
    kind: 'license-plate',
    re: /(?<l>(?:车牌|车号|牌照)(?:号码|号)?(?:是|为|[:：\s“"])?[^\dA-Z\n，。；]{0,4})(?<v>[\u4e00-\u9fff]?[A-Z]{1,3}[- ·]?[A-Z0-9]{2,4}[- ]?[A-Z0-9]{0,4})(?![A-Za-z0-9])/g,
    score: 0.88,
    form: 'value',
    accept: (value) => /\d{2}/.test(value),
  },
];

/** Identity and card numbers recognised by check digit, wherever they stand and however they are split. */
function findChecked(text: string, found: Candidate[]): void {
  for (const gap of [0, 2]) {
    for (const run of digitRuns(text, 13, gap)) {
      const x = /^[ ]?[xX]/.exec(text.slice(run.end, run.end + 2));
      const whole = run.digits + (run.digits.length === 17 && x !== null ? 'X' : '');
      const end = whole.length > run.digits.length ? run.end + (x?.[0].length ?? 0) : run.end;
      if (found.some((other) => other.start < end && run.start < other.end)) continue;
      const before = text.slice(Math.max(0, run.start - 12), run.start);
      if (isResidentId(whole) || /^[1-9]\d{16}X$/.test(whole))
        push(found, 'id-card', 'number/resident-id', 0.99, run.start, end);
      else if (isOldResidentId(whole) && /证/.test(before))
        push(found, 'id-card', 'number/resident-id-15', 0.9, run.start, end);
      else if (
        /^\d{16,19}$/.test(whole) &&
        /^[3-69]/.test(whole) &&
        isLuhn(whole) &&
        !/(?:单号|订单|运单|流水|编号|条码)/.test(before)
      )
        push(found, 'bank-card', 'number/card-luhn', 0.9, run.start, end);
      else if (/^\d{15,19}$/.test(whole) && /(?:卡|账号|账户|户)[^，。]{0,6}$/.test(before))
        push(found, 'bank-card', 'number/card-labelled', 0.85, run.start, end);
      else if (/^\d{15,18}$/.test(whole) && /身[份分]证[^，。]{0,6}$/.test(before))
        push(found, 'id-card', 'number/id-labelled', 0.88, run.start, end);
      else if (
        /^62\d{14,17}$/.test(whole) &&
        /(?:卡号|转账|退款)/.test(text.slice(Math.max(0, run.start - 20), end + 20))
      )
        push(found, 'bank-card', 'number/card-unionpay', 0.8, run.start, end);
    }
  }
}

/** All numbers of persons in normal text; overlaps are resolved later by score. */
export function findNumbers(text: string): Candidate[] {
  const found: Candidate[] = [];
  findChecked(text, found);
  findMobiles(text, found);
  for (const candidate of runPatterns(text, ROWS)) {
    if (
      candidate.kind === 'phone' &&
      NOT_PHONE.test(text.slice(Math.max(0, candidate.start - 14), candidate.start))
    )
      continue;
    if (
      candidate.detector === 'number/short-local' &&
      !PHONE_LABEL.test(text.slice(Math.max(0, candidate.start - 16), candidate.start))
    )
      continue;
    if (!found.some((other) => other.start < candidate.end && candidate.start < other.end))
      found.push(candidate);
  }
  return found;
}
