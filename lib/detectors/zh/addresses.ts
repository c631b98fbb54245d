/** Places where a person can be found: estates, buildings, doors, streets with numbers, villages, dormitories. */
import { ESTATE, HOME_LEAD, STREET, UNIT } from '../../languages/zh/places.ts';
import type { Candidate } from '../../model/draft.ts';
import { allMatches } from '../matches.ts';
import { divisionAt } from './divisions.ts';
import { holds, oneOf } from './hints.ts';
import { valueCandidate } from './value.ts';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

const NUMERAL =
  '(?:第?\\d{1,5}[A-Za-z]?|[一二三四五六七八九十百]{1,4}|[甲乙丙丁](?=[座栋幢楼])|[A-Za-z东西南北](?=[座栋幢区室])[A-Za-z]?\\d{0,4}|[A-Za-z]\\d{1,4})';
/** What may close an address behind its last number. */
const TAIL =
  '(?:[ ,，]?[A-Z]室|[前后]座|\\d{1,2}[A-Z](?![A-Za-z0-9])|[东西南北]户|[东西南北][侧头][小木]{0,2}门?|顶[楼层](?:复式|那户)?|楼?顶层那户|地下[一二三\\d]层|传达室|门卫室|隔断间|朝[东西南北](?:小间|那户)|那户|后门)';
const NOT_DOOR = '(?!\\d|元|块|年|次|人|份|单|天|斤|克|[.:：])';
const UNITS = new RegExp(UNIT, 'g');
/** A number with its unit, then more of them: 「7栋2单元1103」, 「三段12号5楼」, 「5-902」. */
const DOOR = new RegExp(
  `(?<![\\d.])${NUMERAL}${UNIT}(?:(?:附|之|的|[- ,])?(?:${NUMERAL}${UNIT}|之\\d{1,2}|附\\d{1,4}号|[\\u4e00-\\u9fff]{2,4}(?:阁|楼|邨|苑|院|大厦|花园)(?=\\d))){0,5}(?:\\d{1,2}[A-Z](?![A-Za-z0-9])|(?<=F)-\\d{1,2}|(?<=[楼层])[A-Z](?![A-Za-z0-9])[室座]?|[- ]?\\d{2,4}${NOT_DOOR}(?:室|房)?|-\\d{1,2}-\\d{3,4}|\\d{1,2}-\\d{3,4})?(?:${TAIL})?`,
  'g',
);
/** An estate with a chain of bare numbers: 「盛世华庭2-1-1703」. */
const DASHED = new RegExp(`(?<=${ESTATE}|期)\\d{1,3}-\\d{1,4}(?:-\\d{2,4})?(?![\\d-])(?:室|房)?`, 'g');

/** Longest stretch before a door that may belong to the address. */
const LONGEST_LEFT = 26;
/** The last verb or particle before the place proper; words of place names that look like one are spared. */
const LEAD =
  /^.*(?:[你您他她我]家|是|在|到|往|给|址|为|由|门牌|念叨|写(?!字)|送|住|去|的|寄|于|了|位|说|和(?![平谐顺睦美畅庄])|跟|就|从|找|来(?![福安凤宾])|您|你|她|他|我|们|把|租|欠|至|回|得|佢|搬|叫|按|收货|登记|：)(?=[\u4e00-\u9fffA-Za-z0-9]|$)/;

const NAMED = new RegExp(`${STREET}|${ESTATE}|[省市县区镇乡]|街道`);
const ENDS_NAMED = new RegExp(`(?:${STREET}|${ESTATE}|[省市县区镇乡村])[ ]?$`);
const STRONG_UNIT = /栋|幢|单元|号楼|弄|号院|[座期]\d|座|宿舍|斋|\d室|门\d{3}|组$/;
const SHOP_FLOOR = /入住|房型|退房|开房|客房|包间|包厢|前台|办理|房卡|大床|标间|套房|桌|卡座|包房|柜台|窗口/;

function isPlaceChar(code: number): boolean {
  const lower = code | 32;
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 48 && code <= 57) || (lower >= 97 && lower <= 122);
}

/** Where the address begins that a door at `door` closes: back over characters of places, cut at the last lead. */
function leftEdge(text: string, door: number): number {
  let start = door;
  while (start > 0 && door - start < LONGEST_LEFT && isPlaceChar(text.charCodeAt(start - 1))) start--;
  const left = text.slice(start, door);
  const cut = LEAD.exec(left)?.[0].length ?? 0;
  for (let i = cut; i < left.length - 2; i++) if (divisionAt(left, i, true) > 0) return start + i;
  return start + cut;
}

function doorAt(text: string, at: number, door: string, dashed: boolean): Place | undefined {
  const start = leftEdge(text, at);
  const left = text.slice(start, at);
  const units = door.match(UNITS)?.length ?? 0;
  const strong = dashed || STRONG_UNIT.test(door);
  const named = NAMED.test(left);
  const withDoor = /\d{3,4}$|室$|房$/.test(door);
  const street = ENDS_NAMED.test(left);
  const holds = named
    ? strong || street
    : strong && (units >= 2 || withDoor || (/栋|幢/.test(door) && left.length >= 3));
  if (!holds) return undefined;
  const near = text.slice(Math.max(0, start - 6), at + door.length + 6);
  if (!strong && SHOP_FLOOR.test(near)) return undefined;
  return { start, end: at + door.length, rule: 'address/door' };
}

/** A numeral with a unit, or a dash between numbers: without either there is no door. */
const NUMBERED =
  /[\da-zA-Z一二三四五六七八九十百甲乙丙丁东西南北](?:[号栋幢座弄室楼层户门组期区巷院段街房斋舍邨阁]|单元|-\d)/;

/** Ways to write a door, each with what no match is without. */
const DOORS = [
  { pattern: DOOR, dashed: false, cue: NUMBERED },
  { pattern: DASHED, dashed: true, cue: /\d-\d/ },
] as const;

function findDoors(text: string): Place[] {
  const found: Place[] = [];
  for (const { pattern, dashed, cue } of DOORS) {
    if (!cue.test(text)) continue;
    for (const match of allMatches(pattern, text)) {
      const place = doorAt(text, match.index, match[0], dashed);
      if (place !== undefined) found.push(place);
    }
  }
  return found;
}

const HOME = new RegExp(`${HOME_LEAD}[ “"「]?(?<place>[\\u4e00-\\u9fffA-Za-z0-9·-]{2,30})`, 'g');
const PLACE_END =
  '(?:省|市|县|区|镇|街道|村|屯|寨|组|路|街|巷|弄|小区|花园|公寓|苑|宿舍|大院|家属院|家属区|新村|家园|社区|大厦|绿洲|城|府|湾|郡|邨|栋|幢|座|楼|室|(?<=[\\d一二三四五六七八九十])号|期|院(?<!医院|学院)|公司宿舍|大学|夜市|套房|复式|东户|西户)';
/** The part of what follows such a lead that ends as places do. */
const CUT = new RegExp(`^[\\u4e00-\\u9fffA-Za-z0-9·-]{1,28}${PLACE_END}(?![\\u4e00-\\u9fff]?店)`);
const NO_HOME =
  /^(?:哪|什么|怎么|我们|我店|本店|店里|前台|这里|那里|医院|酒店|里面|了|过|的|没|不|一|几|多|附近|隔壁|楼下|对面|第)/;

function findHomes(text: string): Place[] {
  const found: Place[] = [];
  for (const match of allMatches(HOME, text)) {
    const place = match.groups?.['place'] ?? '';
    const cut = CUT.exec(place)?.[0];
    if (cut === undefined || cut.length < 3 || NO_HOME.test(cut) || /[您你我他她]/.test(cut)) continue;
    const start = match.index + match[0].length - place.length;
    found.push({ start, end: start + cut.length, rule: 'address/home' });
  }
  return found;
}

const SEGMENT_END =
  '(?:街道|大道|大街|胡同|小区|花园|家园|公寓|新村|大院|家属院|宿舍|大厦|夜市|[区县市镇乡路街巷弄村屯寨组段苑邨])';
const CHAIN = new RegExp(
  `(?:[\\u4e00-\\u9fff某]{1,8}?${SEGMENT_END}){1,5}(?:[\\u4e00-\\u9fff]{2,6}(?:花园|大厦|小区|公寓|家属院|邨|苑|村|楼))?(?:${NUMERAL}[号组栋弄巷楼](?:${NUMERAL}(?:楼|层|室|号))?)?`,
  'y',
);
const FINE = /(?:小区|花园|家园|公寓|新村|大院|家属院|宿舍|大厦|村|屯|寨|组|邨|苑|号|栋|楼|室|层)$/;
const COARSE = /[区县市镇乡路街巷段]/g;

/** What a chain of places ends with or holds. */
const CHAINED = /[路街巷弄村屯寨组邨苑]|小区|花园|家园|公寓|新村|大院|家属院|宿舍|大厦/;

/** Places that begin with the name of a division: 「河间市东风路粮站家属院」, 「漠河北极村」. */
function findChains(text: string): Place[] {
  const found: Place[] = [];
  if (!CHAINED.test(text)) return found;
  for (let i = 0; i < text.length; i++) {
    const length = divisionAt(text, i, false);
    if (length === 0) continue;
    CHAIN.lastIndex = i + length;
    const rest = CHAIN.exec(text)?.[0] ?? '';
    const end = i + length + rest.length;
    if (!FINE.test(rest) || /[是在了的吗呢您你我他她]/.test(rest) || /^店/.test(text.slice(end, end + 2)))
      continue;
    const deep = (rest.match(COARSE)?.length ?? 0) > 0 || /村|屯|寨|花园|苑|邨|小区/.test(rest);
    if (deep) found.push({ start: i, end, rule: 'address/chain' });
    i = end - 1;
  }
  return found;
}

/** Where somebody lives told by what stands there: 「渔港路老灯塔旁边那栋蓝房子」. */
const DESCRIBED =
  /[\u4e00-\u9fff]{2,8}(?:路|街|巷|花园|山庄|苑|城|小区|绿洲|邨|镇|村|大院|里)[\u4e00-\u9fff]{0,10}(?:那[栋幢户间套家条]|第[一二三四五]家|[门面]脸|楼上|后楼)[\u4e00-\u9fff]{0,6}(?=[，。；,、！“”\n]|$)/g;

const POINTED = /那[栋幢户间套家条]|第[一二三四五]家|[门面]脸|楼上|后楼/;

function findDescribed(text: string): Place[] {
  if (!POINTED.test(text)) return [];
  return allMatches(DESCRIBED, text).flatMap((match) => {
    const cut = LEAD.exec(match[0].slice(0, 8))?.[0].length ?? 0;
    const place = {
      start: match.index + cut,
      end: match.index + match[0].length,
      rule: 'address/described',
    };
    return place.end - place.start >= 6 && NAMED.test(match[0].slice(cut)) ? [place] : [];
  });
}

/** One place for all that overlap: the longest continuous address counts. */
function join(places: readonly Place[]): Place[] {
  const joined: Place[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last === undefined || place.start >= last.end) joined.push(place);
    else joined[joined.length - 1] = { ...last, end: Math.max(last.end, place.end) };
  }
  return joined;
}

/** Characters without one of which no address is written. */
const HINT = oneOf('号栋幢座元弄室楼层村路街巷区园苑邨城湾府寓舍院住址家寄送县镇庭邸居郡轩阁台坊');

/** Addresses in normal text; the longest continuous one where several ways find it. */
export function findAddresses(text: string): Candidate[] {
  if (!holds(text, HINT)) return [];
  return join([...findDoors(text), ...findHomes(text), ...findChains(text), ...findDescribed(text)]).map(
    (place) => valueCandidate('address', place.rule, place.start, place.end),
  );
}
