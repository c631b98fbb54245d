/** Names of provinces, cities and counties in a text: where an address may begin. */
import { CITIES, COUNTIES, PROVINCES } from '../../languages/zh/divisions.ts';
import { TAIWAN_AND_HONG_KONG } from '../../languages/zh/places.ts';

const NAMES = new Set([PROVINCES, CITIES, COUNTIES, TAIWAN_AND_HONG_KONG].join(' ').split(' '));
/** Counties whose bare names are everyday words: only with their suffix do they name a place. */
const EVERYDAY = new Set(
  '和平 长安 新城 朝阳 城关 高新 新华 中山 海港 桥西 桥东 友好 郊区 东区 西区 南区 北区 城区 新区 太平 安全 建设 兴安 兴隆 开平 永安 平安 文明 青年 东方 大方 大同 大通 通道 石门 公安 和田 五常 嘉禾 礼泉 平和 将乐 勃利 正安 合作 定西 方正 东明 万全 万年 万安 太子 美孚'.split(
    ' ',
  ),
);

const FIRST = new Uint8Array(65536);
const SECOND = new Uint8Array(65536);
for (const name of NAMES) {
  FIRST[name.charCodeAt(0)] = 1;
  SECOND[name.charCodeAt(1)] = 1;
}

const SUFFIX = /[省市县区旗州镇乡]/;
const LONGEST = 4;

const LARGE = new Set([PROVINCES, CITIES, TAIWAN_AND_HONG_KONG].join(' ').split(' '));

/**
 * Length of the division named at i, with its suffix; 0 where none is. `sure` leaves out counties without suffix:
 * inside other words their names come up by chance.
 */
export function divisionAt(text: string, i: number, sure: boolean): number {
  if (FIRST[text.charCodeAt(i)] !== 1 || SECOND[text.charCodeAt(i + 1)] !== 1) return 0;
  for (let length = LONGEST; length >= 2; length--) {
    const name = text.slice(i, i + length);
    if (name.length < length || !NAMES.has(name)) continue;
    if (SUFFIX.test(text.charAt(i + length))) return length + 1;
    if (!EVERYDAY.has(name) && (!sure || LARGE.has(name))) return length;
  }
  return 0;
}
