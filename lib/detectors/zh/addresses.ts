/** Places where a person can be found: estates, buildings, doors, streets with numbers, dormitories. */
import type { Candidate } from '../../model/draft.ts';

const NUMERAL =
  '(?:[甲乙丙丁](?=[座栋幢楼])|[A-Za-z东西南北甲乙丙丁]?\\d{1,5}[A-Za-z]?|[一二三四五六七八九十百]{1,4}|[A-Za-z])';
const UNIT = '(?:号楼|号院|号|栋|幢|座|单元|弄|室|房|楼|层|户|门|组|斋|舍|期|区|巷|院|之\\d{1,2}|F|f|邨|阁)';
const ESTATE =
  '(?:小区|花园|家园|公寓|新村|花苑|嘉园|新城|名城|大厦|公馆|壹号|家属院|宿舍楼?|家属楼|大院|庄园|华府|雅居|山庄|半岛|名邸|豪庭|社区|名苑|雅苑|佳苑|国际|广场|中心城|花城|锦城|府邸|学府|御府|学生公寓|苑|邨|园|府|庭|湾|郡|居|邸|城|寓|里|台|轩|阁|坊|村|楼)';
const STREET = '(?:大道|大街|马路|胡同|路|街|巷|弄|道|段|条)';

/** Door-level: `锦绣花园7栋2单元1103`, `南京东路三段12号5楼`. The left part is trimmed below. */
const DOOR = new RegExp(
  `([\\u4e00-\\u9fffA-Za-z0-9]{0,24}?)((?:${STREET}|${ESTATE})[ ,，]?)?(${NUMERAL}${UNIT}(?:[- ,，]?${NUMERAL}?${UNIT}){0,4}(?:[- ]?\\d{3,4}(?!\\d|元|块|年|次|人|份|单|天|斤|克|[.:：]))?(?:室|房)?(?:\\d{1,2}楼)?)`,
  'g',
);
/** Places named without a number, introduced by words of living or delivery. */
const HOME = new RegExp(
  `(?:家住|住在|住址(?:是|为|[:：])?|收货地址(?:是|为|写的?是?|[:：])?|送货地址(?:是|为|[:：])?|家庭地址(?:是|为|[:：])?|地址(?:是|写的?是?|为)|家就?在|租住在?|现住|暂住|寄到|送到|搬到|住的?(?:就)?是|派送到)([\\u4e00-\\u9fffA-Za-z0-9·-]{2,30})`,
  'g',
);
const ADMIN =
  /(?:省|市|县|区|镇|乡|街道|村|路|街|道|巷|胡同|弄|小区|花园|公寓|苑|宿舍|大院|家属院|新村|家园|社区|大厦|号|栋|幢|座|村口|学校|大学|学院|公司|城|府|湾|郡|里|邨|屋苑|站)$/;
/** Cut what stands before the place proper: verbs and particles of the sentence. */
const LEAD =
  /^.*(?:是|在|到|往|给|址|为|写|送|住|去|的|寄|于|了|位|说|和|跟|就|从|找|来|您|你|她|他|我们|们|把|租|欠|：)(?=[\u4e00-\u9fffA-Za-z0-9])/;

const STREETY =
  /(?:大道|大街|路|街|巷|弄|胡同|段|省|市|县|区|镇|村|小区|花园|家园|公寓|新村|苑|大厦|公馆|壹号|家属院|宿舍|庄园|府|庭|湾|郡|邸|城|广场|国际|社区|居|园|里|邨|阁|台)/;
const STRONG_UNIT = /(?:栋|幢|单元|号楼|弄|号院|座\d|宿舍|斋|\d室|门\d{3})/;
const HOTEL = /(?:入住|房型|退房|开房|客房|包间|包厢|前台|办理|房卡|大床|标间|套房)/;

function candidate(start: number, end: number, score: number, rule: string): Candidate {
  return {
    kind: 'address',
    start,
    end,
    anchor: start,
    score,
    detector: rule,
    form: 'value',
    reasons: [{ rule, start, end, speaksFor: 'kind', weight: score }],
  };
}

function findDoors(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(DOOR)) {
    const left = match[1] ?? '';
    const middle = match[2] ?? '';
    const doors = match[3] ?? '';
    const lead = LEAD.exec(left)?.[0].length ?? 0;
    const kept = left.slice(lead);
    const whole = `${kept}${middle}${doors}`;
    const units = doors.match(new RegExp(UNIT, 'g'))?.length ?? 0;
    const named = STREETY.test(`${kept}${middle}`);
    const strong = STRONG_UNIT.test(doors);
    if (!named && !(strong && units >= 2)) continue;
    if (!strong && !/(?:路|街|道|巷|弄|胡同|段|村|苑|园|城|府|公寓|小区|邨|阁)[ ]?$/.test(`${kept}${middle}`))
      continue;
    if (HOTEL.test(text.slice(Math.max(0, match.index - 6), match.index + match[0].length + 6)) && !strong)
      continue;
    const start = match.index + lead;
    found.push(candidate(start, start + whole.length, strong ? 0.92 : 0.82, 'address/door'));
  }
  return found;
}

function findHomes(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(HOME)) {
    const place = match[1] ?? '';
    const cut =
      /^.{1,24}?(?:省|市|县|区|镇|街道|村|路|街|小区|花园|公寓|苑|宿舍|大院|家属院|新村|家园|社区|大厦|城|府|湾|郡|里|邨|栋|幢|座|楼|弄|巷)(?:[\u4e00-\u9fffA-Za-z0-9]{0,12}(?:省|市|县|区|镇|村|路|街|道|小区|花园|公寓|苑|宿舍|大院|家属院|新村|家园|社区|大厦|号|栋|幢|座|楼|室|城|府|湾|郡|里|邨)){0,4}/.exec(
        place,
      )?.[0];
    if (cut === undefined || cut.length < 3 || !ADMIN.test(cut)) continue;
    const start = match.index + match[0].length - place.length;
    found.push(candidate(start, start + cut.length, 0.85, 'address/home'));
  }
  return found;
}

/** A chain of places without a door: `河间市东风路粮站家属院`. */
const CHAIN =
  /[\u4e00-\u9fff]{2,4}(?:市|县|区|镇)[\u4e00-\u9fff0-9]{1,12}?(?:大道|大街|路|街|巷|村|乡|镇|街道)[\u4e00-\u9fff0-9]{0,10}?(?:小区|花园|家园|公寓|新村|苑|大院|家属院|宿舍|村|组|号|屯|寨)(?![\u4e00-\u9fff]?店)/g;

function findChains(text: string): Candidate[] {
  return [...text.matchAll(CHAIN)].map((match) =>
    candidate(match.index, match.index + match[0].length, 0.8, 'address/chain'),
  );
}

/** Addresses in normal text; the longest continuous one where both ways find it. */
export function findAddresses(text: string): Candidate[] {
  const doors = findDoors(text);
  const homes = findHomes(text).filter(
    (home) => !doors.some((door) => door.start < home.end && home.start < door.end),
  );
  const known = [...doors, ...homes];
  const chains = findChains(text).filter(
    (chain) => !known.some((other) => other.start < chain.end && chain.start < other.end),
  );
  return [...known, ...chains];
}
