/** The four voices of the ordinary replies: their tables, and how numbers look where they speak. */
import * as en from './en-ideas.ts';
import { EN_TRADES } from './en-trades.ts';
import { between, digits, pick, type Chance, type Slots, type Trade } from './grammar.ts';
import * as hk from './hk-tables.ts';
import * as tw from './tw-tables.ts';
import * as zh from './zh-ideas.ts';
import { ZH_TRADES } from './zh-trades.ts';

/** One voice. */
export interface Voice {
  readonly id: 'cn' | 'tw' | 'hk' | 'en';
  readonly lang: 'zh-Hans' | 'zh-Hant' | 'en';
  readonly platforms: readonly string[];
  /** How many replies it gives. */
  readonly count: number;
  readonly trades: readonly Trade[];
  readonly greetings: readonly string[];
  readonly openings: readonly string[];
  readonly ideas: readonly string[];
  readonly closings: readonly string[];
  readonly names: readonly string[];
  /** Stands between sentences. */
  readonly space: '' | ' ';
  /** Fillings that need chance alone. */
  readonly slots: (chance: Chance) => Slots;
}

/** Fillings that are alike everywhere. Numbers are of ranges that nobody has, or of nobody's goods. */
function common(chance: Chance): Slots {
  return {
    model: () =>
      `${pick(chance, ['T', 'HK', 'A', 'PX', 'D', 'RX'])}-${digits(chance, between(chance, 3, 4))}`,
    model2: () => `${pick(chance, ['M', 'K', 'B', 'Q'])}${digits(chance, 4)}`,
    batch: () => `${pick(chance, ['20', 'B', 'LOT-', 'D'])}${digits(chance, 6)}`,
    tracking: () => `${pick(chance, ['SF', 'YT', 'JD', 'ZTO'])}${digits(chance, 12)}`,
    days: () => `${between(chance, 2, 7)}`,
    n: () => `${between(chance, 2, 98)}`,
    years: () => `${between(chance, 2, 31)}`,
    wechat: () => `${pick(chance, ['dianzhang', 'kefu', 'shop', 'lin', 'fuwu'])}_${digits(chance, 4)}`,
    qq: () => `8000${digits(chance, 5)}`,
    line: () => `@${pick(chance, ['slowcoffee', 'goodday', 'shopnote', 'aming'])}${digits(chance, 3)}`,
    handle: () =>
      `@${pick(chance, ['the.copper.ladle', 'shop_notes', 'nightowl', 'sea.view'])}_${digits(chance, 2)}`,
  };
}

const time = (chance: Chance, low: number, high: number): string =>
  `${between(chance, low, high)}:${pick(chance, ['00', '30'])}`;

const CN: Voice = {
  ...{ id: 'cn', lang: 'zh-Hans', count: 1800, space: '', trades: ZH_TRADES, names: zh.ZH_NAMES },
  platforms: ['dianping', 'meituan', 'taobao', 'ctrip', 'jd', 'xiaohongshu'],
  ...{ greetings: zh.ZH_GREETINGS, openings: zh.ZH_OPENINGS, ideas: zh.ZH_IDEAS, closings: zh.ZH_CLOSINGS },
  slots: (chance) => ({
    ...common(chance),
    phone: () => `1${pick(chance, ['38', '90', '98'])}00000${digits(chance, 3)}`,
    landline: () => `0${pick(chance, ['571', '28', '755'])}-8000${digits(chance, 4)}`,
    hotline: () => `400-000-${digits(chance, 4)}`,
    address: () =>
      `${pick(chance, zh.ZH_STREETS)}${between(chance, 2, 300)}号${pick(chance, ['', '二楼', '一层临街', 'B座大堂'])}`,
    street: () => pick(chance, zh.ZH_STREETS),
    hours: () => `${time(chance, 8, 11)}-${time(chance, 20, 23)}`,
    hours2: () => pick(chance, ['五点', '六点半', '七点']),
    price: () => `${between(chance, 6, 399)}`,
    date: () => `${between(chance, 1, 12)}月${between(chance, 1, 28)}日`,
    staff: () => pick(chance, zh.ZH_STAFF),
    secret: () => pick(chance, zh.ZH_SECRETS),
  }),
};

const TW: Voice = {
  ...{ id: 'tw', lang: 'zh-Hant', count: 450, space: '', trades: tw.TW_TRADES, names: tw.TW_NAMES },
  platforms: ['google-maps', 'facebook', 'shopee'],
  ...{ greetings: tw.TW_GREETINGS, openings: tw.TW_OPENINGS, ideas: tw.TW_IDEAS, closings: tw.TW_CLOSINGS },
  slots: (chance) => ({
    ...common(chance),
    phone: () => pick(chance, [`02-2000-${digits(chance, 4)}`, `0900-000-${digits(chance, 3)}`]),
    hotline: () => `0800-000-${digits(chance, 3)}`,
    address: () =>
      `${pick(chance, tw.TW_STREETS)}${between(chance, 2, 300)}號${pick(chance, ['', '2樓', '1樓'])}`,
    street: () => pick(chance, tw.TW_STREETS),
    hours: () => `${time(chance, 8, 11)}～${time(chance, 19, 22)}`,
    price: () => `${between(chance, 30, 980)}`,
    date: () => `${between(chance, 1, 12)}/${between(chance, 1, 28)}`,
    staff: () => pick(chance, tw.TW_STAFF),
    secret: () => pick(chance, tw.TW_SECRETS),
  }),
};

const HK: Voice = {
  ...{ id: 'hk', lang: 'zh-Hant', count: 350, space: '', trades: hk.HK_TRADES, names: hk.HK_NAMES },
  platforms: ['google-maps', 'openrice', 'facebook'],
  ...{ greetings: hk.HK_GREETINGS, openings: hk.HK_OPENINGS, ideas: hk.HK_IDEAS, closings: hk.HK_CLOSINGS },
  slots: (chance) => ({
    ...common(chance),
    phone: () => `2000 ${digits(chance, 4)}`,
    hotline: () => `3000 ${digits(chance, 4)}`,
    email: () =>
      `${pick(chance, ['hello', 'cs', 'shop'])}@${pick(chance, ['keung', 'island', 'wing'])}.example`,
    address: () =>
      `${pick(chance, hk.HK_STREETS)}${between(chance, 2, 300)}號地下${pick(chance, ['', 'A舖', '3號舖'])}`,
    street: () => pick(chance, hk.HK_STREETS),
    hours: () => `${time(chance, 7, 11)}至${time(chance, 19, 23)}`,
    price: () => `${between(chance, 20, 880)}`,
    date: () => `${between(chance, 1, 12)}月${between(chance, 1, 28)}號`,
    staff: () => pick(chance, hk.HK_STAFF),
    secret: () => pick(chance, hk.HK_SECRETS),
  }),
};

const EN: Voice = {
  ...{ id: 'en', lang: 'en', count: 900, space: ' ', trades: EN_TRADES, names: en.EN_NAMES },
  platforms: ['google-maps', 'yelp', 'tripadvisor'],
  ...{ greetings: en.EN_GREETINGS, openings: en.EN_OPENINGS, ideas: en.EN_IDEAS, closings: en.EN_CLOSINGS },
  slots: (chance) => ({
    ...common(chance),
    phone: () => pick(chance, [`(503) 555-01${digits(chance, 2)}`, `01632 960${digits(chance, 3)}`]),
    email: () =>
      `${pick(chance, ['hello', 'care', 'desk', 'manager'])}@${pick(chance, ['hopper', 'fernhill', 'spiceroute'])}.example`,
    address: () => `${between(chance, 2, 300)} ${pick(chance, en.EN_STREETS)}`,
    street: () => pick(chance, en.EN_STREETS),
    hours: () => `${time(chance, 7, 11)} to ${time(chance, 17, 22)}`,
    price: () => `${pick(chance, ['$', '£', '€'])}${between(chance, 4, 250)}`,
    date: () => `${pick(chance, ['March', 'May', 'July', 'October'])} ${between(chance, 1, 28)}`,
    staff: () => pick(chance, en.EN_STAFF),
    secret: () => pick(chance, en.EN_SECRETS),
  }),
};

export const VOICES: readonly Voice[] = [CN, TW, HK, EN];
