/** Forms of names that an expression finds: 姓岳, 小武, 阿德, *丽, 黄生. */
import { SURNAMES, TRANSCRIBED } from '../../languages/zh/names.ts';
import type { Candidate } from '../../model/draft.ts';
import { oneOf } from './hints.ts';
import { runPatterns, type PatternRow } from './pattern.ts';
import { isCantonese } from './value.ts';
import { barePermitted, CLOSERS, has, OPENERS, WEAK, WEAK_OPENERS } from './name-shape.ts';

const ROWS: readonly PatternRow[] = [
  {
    id: 'name/surname-called',
    kind: 'real-name',
    hint: oneOf('姓'),
    re: /(?<![百大同异复])(?<l>姓)(?<v>[\u4e00-\u9fff])(?=[的，。、；！!？? \n]|$)/g,
    form: 'value',
    accept: (value) => !/[名氏什啥甚的]/.test(value),
  },
  {
    id: 'name/surname-said',
    kind: 'real-name',
    hint: oneOf('姓'),
    re: new RegExp(`(?<=^|[${OPENERS}的位名个岁那这])(?<v>[${SURNAMES}])(?=姓(?![名氏]))`, 'g'),
    form: 'value',
  },
  {
    id: 'name/familiar',
    kind: 'real-name',
    hint: oneOf('老小'),
    re: new RegExp(
      `(?<=^|[${OPENERS}${WEAK_OPENERS}班家理长傅师员])(?<v>[老小][${SURNAMES}])(?=[${CLOSERS}刚今昨手人退管做一两])`,
      'g',
    ),
    form: 'value',
    accept: (value) =>
      !/^(?:小[时包高单房马和麦常白方温平金石车花费满]|老[板公路常马方单包房成生和平])/.test(value),
  },
  {
    id: 'name/ah',
    kind: 'real-name',
    hint: oneOf('阿'),
    re: /(?<v>阿[\u4e00-\u9fff])(?=[，。、；：！!？?~～ ）)“”"\n的你您她他在是说那小手电今昨也就跟和已当给负]|$)/g,
    form: 'value',
    accept: (value) =>
      !/^阿[姐妹生仔女嫂叔姨拉婆公妈爸伯嬷里胶玛迪根联富司莫奇尔基华坝克勒弥门哥爷奶叔娘们]/.test(value),
  },
  {
    id: 'name/transcribed',
    kind: 'real-name',
    hint: oneOf('扎卓次格旦丹多央巴尼顿索洛德乌其娜那苏古买艾吐阿热帕'),
    re: new RegExp(`(?<v>(?:${TRANSCRIBED}){1,2})(?=[${CLOSERS}老师背]|$)`, 'g'),
    form: 'value',
  },
  {
    id: 'name/masked-surname',
    kind: 'real-name',
    hint: oneOf('*×○'),
    re: /(?<l>(?:姓名|实名|名字|户名|收[件货]人|登记|机主|车主)(?:[：:\s“"]|是|为){0,3})(?<v>[*×○]{1,2}[\u4e00-\u9fff]{1,2})(?=[，、。；：:！\s）)]|$)/g,
    form: 'value',
  },
];

/** 「黄生」「林太」: titles of Hong Kong and Macau, one character long. */
const HONG_KONG_ROWS: readonly PatternRow[] = [
  {
    id: 'name/hk-title',
    kind: 'real-name',
    re: new RegExp(
      `(?<![平学医先女男高安余成众])(?<v>[${SURNAMES}])(?=(?:生(?![意活产日气病前存果仔])|太(?![太多大过平空阳古])|师奶|Sir|sir))`,
      'g',
    ),
    form: 'value',
    accept: (value, match) => !/[平学医先女男众]/.test(value) && barePermitted(match.input, match.index),
  },
];

/** The same outside Cantonese: only where the name opens its clause and a verb or a mark follows. */
const FORMAL_HONG_KONG_ROWS: readonly PatternRow[] = [
  {
    id: 'name/hk-title',
    kind: 'real-name',
    re: new RegExp(
      `(?<=^|[${OPENERS}限约请位])(?<v>[${SURNAMES}])(?=(?:生|太|氏夫妇)(?:[，。与於于其之仍自声系搵話话你您]))`,
      'g',
    ),
    form: 'value',
    accept: (value) => !has(value, 0, WEAK),
  },
];

/** Names that rows find in normal text. */
export function findByRows(text: string): Candidate[] {
  const found = runPatterns(text, ROWS);
  if (!/[生太]|师奶|[sS]ir/.test(text)) return found;
  return [...runPatterns(text, isCantonese(text) ? HONG_KONG_ROWS : FORMAL_HONG_KONG_ROWS), ...found];
}
