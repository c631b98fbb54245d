/** Payment cards, bank accounts and Alipay accounts in Chinese texts. */
import type { Candidate } from '../../model/draft.ts';
import { isLuhn } from '../checksums.ts';
import { splitRun, visibleDigits, type DigitRun } from '../digits.ts';
import { runPatterns, type PatternRow } from './pattern.ts';
import { before, isTaken, valueCandidate } from './value.ts';

const BANKS =
  '银行|建行|工行|农行|中行|招行|交行|邮储|浦发|民生|兴业|光大|中信|平安|信用社|农商|储蓄|信用卡|借记卡|八达通|悠游卡|一卡通';
const LABEL = new RegExp(
  `(?:${BANKS}|卡号|卡|账[号户]|帐[号户]|公户|户头|收款|对公|打到|打你|转到|转给|退到|退款|[^房门住用]户)[^，。；\\n]{0,10}$`,
);
const LABEL_AFTER =
  /^[”" ）)，,]{0,2}(?:的|这张|那张|这个|户名)[^，。；\n]{0,6}(?:卡|账|户)|^[，, ]{1,2}(?:户名|户主|开户|收款)/;
const OTHER_NUMBER =
  /(?:订单|单号|运单|快递|流水|编号|条码|会员|信用代码|税号|票号|批次|批号|身[份分]证|证号|许可证?)[^，。；\n]{0,8}$/;
/** Leading digits of card schemes: UnionPay, Visa, Mastercard, American Express, JCB, domestic debit cards. */
const ISSUER = /^(?:62|4|5[1-5]|2[2-7]|3[47]|35|9558|9559|60|64|65|68|69)/;

/** Whether a run is a card or an account. */
function isCard(text: string, run: DigitRun): boolean {
  const { digits, start, end } = run;
  const lead = before(text, start, 16);
  // A telephone number with its area code is dialled, whatever stands around.
  if (OTHER_NUMBER.test(lead) || (digits.startsWith('0') && digits.length <= 12)) return false;
  const labelled = LABEL.test(lead) || LABEL_AFTER.test(text.slice(end, end + 12));
  const shown = visibleDigits(digits);
  if (digits.includes('*')) {
    if (!digits.includes('**') || digits.length < 12 || digits.length > 20 || shown < 8) return false;
    return labelled || (ISSUER.test(digits) && digits.length >= 15);
  }
  if (digits.length >= 15 && digits.length <= 19 && ISSUER.test(digits) && isLuhn(digits)) return true;
  if (labelled && digits.length >= 12 && digits.length <= 22) return true;
  const grouped = end - start > digits.length;
  return grouped && digits.startsWith('62') && digits.length >= 16 && digits.length <= 19;
}

function findCardNumbers(
  text: string,
  runs: readonly DigitRun[],
  known: readonly Candidate[],
  found: Candidate[],
): void {
  for (const gap of [0, 2]) {
    for (const run of runs) {
      if (run.digits.length < 12) continue;
      for (const part of splitRun(text, run, gap)) {
        if (part.digits.length < 12 || isTaken(known, part.start, part.end)) continue;
        if (!isCard(text, part) || isTaken(found, part.start, part.end)) continue;
        found.push(valueCandidate('bank-card', 'number/card', part.start, part.end));
      }
    }
  }
}

const ALIPAY: readonly PatternRow[] = [
  {
    id: 'number/alipay',
    kind: 'bank-card',
    re: /(?<l>(?:支付宝|支付bao|支付保|吱付宝|zfb|ZFB|[Aa]lipay)(?:你知道[，,]|商户|收款|账号|账户|帐号|帐户|号)?(?:[\s:：“"]|就?是|就|为|叫){0,4})(?<v>[A-Za-z0-9][A-Za-z0-9._*-]{4,30}(?:@[A-Za-z0-9.-]{2,30})?)(?![A-Za-z0-9@])/g,
    form: 'value',
    fit: (value) => value.replace(/[.-]{1,3}$/, ''),
    accept: (value) => value.includes('@') || /\d[\d*]{4}/.test(value),
  },
];

const PAYS = /付宝|支付|zfb|ZFB|lipay/;

/** Cards and accounts in normal text. Takes the text's runs of digits and what identity numbers have claimed. */
export function findCards(text: string, runs: readonly DigitRun[], known: readonly Candidate[]): Candidate[] {
  const found = PAYS.test(text) ? runPatterns(text, ALIPAY) : [];
  findCardNumbers(text, runs, known, found);
  return found;
}
