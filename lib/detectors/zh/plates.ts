/** Vehicle plates in Chinese texts: mainland with new-energy plates, Hong Kong, Macau, Taiwan. */
import type { Candidate } from '../../model/draft.ts';
import { oneOf } from './hints.ts';
import { runPatterns, type PatternRow } from './pattern.ts';
import { before } from './value.ts';

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使';
const SIGN = 'A-HJ-NP-Z0-9*×▲●零〇一二三四五六七八九幺';
const NOT_PLATE =
  /(?:型号|货号|批号|批次|单号|订单|编号|款号|款|规格|机型|色号|尺码|房|room|Room|路|课程|编码|版本|代码|工号|航班|车次|仪|设备)[^，。；\n]{0,6}$/;
const CAR =
  /车|机车|摩托|骑|开|停|挂牌|牌|Gogoro|gogoro|Altis|奔驰|宝马|丰田|本田|特斯拉|里程|排气|煞|齿轮|引擎|轮胎|底盘|改装|超速|这台|那台|你那台|部车|架车|洗车|代驾|定位|机油|武岭|[前后]座|副驾/;

function nearCar(_: string, match: RegExpExecArray): boolean {
  const { input, index } = match;
  if (NOT_PLATE.test(before(input, index, 10))) return false;
  return CAR.test(
    before(input, index, 16) + input.slice(index + match[0].length, index + match[0].length + 20),
  );
}

/** A plate has seven signs, eight with new energy: a Chinese numeral beyond them begins another word. */
function withoutCount(value: string): string {
  const signs = value.replace(/[ ·.•・:：-]/g, '');
  const counts = /[零〇一二三四五六七八九幺]$/.test(value) && !/[零〇一二三四五六七八九幺]./.test(signs);
  return counts && signs.length > 7 ? value.slice(0, -1) : value;
}

/** Two letters and a number are a plate in Hong Kong only where a car stands right beside them. */
function nearHongKongCar(_: string, match: RegExpExecArray): boolean {
  const { input, index } = match;
  const after = input.slice(index + match[0].length, index + match[0].length + 12);
  return (
    /(?:揸|车牌|拖车|架车|部车|泊|货车|的士)[^，。]{0,4}$/.test(before(input, index, 8)) ||
    /^[ ，]?(?:嗰|呢|这|那|嘅)?(?:部|架|台|辆)?[^，。]{0,4}(?:七人车|私家车|货车|Tesla|车仔|跑车)/.test(after)
  );
}

const ROWS: readonly PatternRow[] = [
  {
    id: 'number/plate',
    kind: 'license-plate',
    hint: oneOf(PROVINCES),
    re: new RegExp(
      `(?<v>[${PROVINCES}][ ·.]?[A-HJ-NP-Z][ ]?[·.•・:：\\- ]{0,3}(?:[${SIGN}][ ·.\\-]{0,2}){4,5}[A-HJ-NP-Z0-9*▲●挂学警港澳零〇一二三四五六七八九幺])(?![A-Za-z0-9])`,
      'g',
    ),
    form: 'value',
    fit: withoutCount,
    accept: (value) => value.replace(/[^\d零〇一二三四五六七八九幺]/g, '').length >= 2,
  },
  {
    id: 'number/plate-labelled',
    kind: 'license-plate',
    hint: oneOf('车牌'),
    re: /(?<l>(?:车牌|车号|牌照|牌号|车辆|电动车牌)(?:号码|号)?(?:就?是|为|[:：\s“"（(]){0,2}[^\dA-Z\n，。；]{0,4})(?<v>[\u4e00-\u9fff]?[A-Z]{1,3}[- ·]{0,2}[A-Z0-9*]{2,4}[- ]?[A-Z0-9*]{0,4}|\d{3,4}-[A-Z0-9]{2,3})(?![A-Za-z0-9])/g,
    form: 'value',
    accept: (value, match) =>
      /\d{2}/.test(value) &&
      !/代理|执业|许可|经营/.test(before(match.input, match.index, 4) + (match.groups?.['l'] ?? '')),
  },
  {
    id: 'number/plate-taiwan',
    kind: 'license-plate',
    hint: oneOf('-'),
    re: /(?<![A-Za-z0-9-])(?<v>[A-Z]{2,3}-\d{3,4}|\d{3,4}-[A-Z]{2,3}|[A-Z]\d[A-Z]?-\d{3,4}|\d{3}-[A-Z]{3})(?![A-Za-z0-9-])/g,
    form: 'value',
    accept: nearCar,
  },
  {
    id: 'number/plate-macau',
    kind: 'license-plate',
    hint: oneOf('-'),
    re: /(?<![A-Za-z0-9-])(?<v>[AM][A-Z]-\d{2}-\d{2})(?![A-Za-z0-9-])/g,
    form: 'value',
  },
  {
    id: 'number/plate-hong-kong',
    kind: 'license-plate',
    cue: /[A-Z]{2} ?\d{2}/,
    re: /(?<![A-Za-z0-9-])(?<v>[A-HJ-NP-Z]{2} ?\d{2,4})(?![A-Za-z0-9-])/g,
    form: 'value',
    accept: nearHongKongCar,
  },
];

/** Plates in normal text. */
export function findPlates(text: string): Candidate[] {
  return /[A-Z]/.test(text) ? runPatterns(text, ROWS) : [];
}
