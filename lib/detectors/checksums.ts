/** Check digits of identifiers. All take plain characters without separators and give a verdict. */

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECK = '10X98765432';

function plausibleDate(year: number, month: number, day: number): boolean {
  return year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** 公民身份号码, 18 places (GB 11643-1999, ISO 7064 MOD 11-2): date and check digit. */
export function isResidentId(id: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(id)) return false;
  if (!plausibleDate(Number(id.slice(6, 10)), Number(id.slice(10, 12)), Number(id.slice(12, 14))))
    return false;
  const sum = ID_WEIGHTS.reduce((total, weight, i) => total + weight * Number(id.charAt(i)), 0);
  return ID_CHECK.charAt(sum % 11) === id.charAt(17).toUpperCase();
}

/** First-generation number of 15 places: no check digit, only a date (19yy). */
export function isOldResidentId(id: string): boolean {
  if (!/^[1-9]\d{14}$/.test(id)) return false;
  return plausibleDate(1900 + Number(id.slice(6, 8)), Number(id.slice(8, 10)), Number(id.slice(10, 12)));
}

/** Luhn formula (ISO/IEC 7812-1 annex B) for payment cards of 13 to 19 digits; one digit repeated is none. */
export function isLuhn(digits: string): boolean {
  if (!/^\d{13,19}$/.test(digits) || /^(\d)\1{12,18}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    let digit = Number(digits.charAt(digits.length - 1 - i));
    if (i % 2 === 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0;
}

/** 中華民國身分證字號: letter value, then weights 8…1, sum divisible by ten. */
export function isTaiwanId(id: string): boolean {
  if (!/^[A-Z][1289]\d{8}$/.test(id)) return false;
  const value = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(id.charAt(0)) + 10;
  let sum = Math.floor(value / 10) + (value % 10) * 9;
  for (let i = 1; i < 9; i++) sum += Number(id.charAt(i)) * (9 - i);
  return (sum + Number(id.charAt(9))) % 10 === 0;
}

/** 香港身份證: up to two letters, six digits, check digit in brackets (MOD 11). */
export function isHongKongId(id: string): boolean {
  const parts = /^([A-Z]{1,2})(\d{6})\(?([\dA])\)?$/.exec(id);
  if (parts === null) return false;
  const letters = (parts[1] ?? '').padStart(2, ' ');
  let sum = 0;
  for (let i = 0; i < 2; i++) sum += (letters[i] === ' ' ? 36 : letters.charCodeAt(i) - 55) * (9 - i);
  for (let i = 0; i < 6; i++) sum += Number((parts[2] ?? '').charAt(i)) * (7 - i);
  const check = parts[3] === 'A' ? 10 : Number(parts[3]);
  return (sum + check) % 11 === 0;
}

const CREDIT_SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** 统一社会信用代码 of an organisation, 18 places (GB 32100-2015, MOD 31): a merchant's, never a person's. */
export function isCreditCode(code: string): boolean {
  if (!/^[1-9AN-Y][\dA-HJ-NPQRTUWXY]\d{6}[\dA-HJ-NPQRTUWXY]{10}$/.test(code)) return false;
  const sum = CREDIT_WEIGHTS.reduce(
    (total, weight, i) => total + weight * CREDIT_SIGNS.indexOf(code.charAt(i)),
    0,
  );
  return CREDIT_SIGNS.charAt((31 - (sum % 31)) % 31) === code.charAt(17);
}
