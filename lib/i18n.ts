/**
 * The interface's words, numbers and dates in the user's language. Does not use `browser.i18n`: that one
 * follows the browser and cannot be switched inside (issue 8 wants a switch), and it exists only in an
 * extension, while this runs in plain Node and in tests. The manifest's own strings stay in public/_locales.
 */
import { en } from './locales/en.ts';
import { zhCN, type Message, type MessageKey } from './locales/zh-CN.ts';

export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export type { MessageKey };

/** A text that data (law, findings) carries in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export type Params = Readonly<Record<string, string | number>>;

export const TABLES: Readonly<Record<Locale, Readonly<Record<MessageKey, Message>>>> = { 'zh-CN': zhCN, en };

export interface I18n {
  readonly locale: Locale;
  /** The message of a key; `{name}` filled from params, plural chosen by `n`. */
  readonly t: (key: MessageKey, params?: Params) => string;
  /** The side of a bilingual text that fits the locale. */
  readonly pick: (words: Words) => string;
  readonly number: (value: number) => string;
  /** Bytes as a rounded size with unit, e.g. 14.2 MB (decimal, as file managers show it). */
  readonly size: (bytes: number) => string;
  /** An ISO date (day only) in the locale's long form, without shifting it by a time zone. */
  readonly day: (iso: string) => string;
  /** An ISO instant in the locale's form and the user's time zone. */
  readonly moment: (iso: string) => string;
}

const PLACEHOLDER = /\{([a-z]{1,20})\}/gu;

/** The form of a message for a count; languages without the exact category fall back to `other`. */
function formOf(message: Message, rules: Intl.PluralRules, n: unknown): string {
  if (typeof message === 'string') return message;
  if (typeof n === 'number' && rules.select(n) === 'one') return message.one ?? message.other;
  return message.other;
}

/** Formats bytes with the largest fitting decimal unit. */
function formatSize(locale: Locale, bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = bytes > 0 ? Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3)) : 0;
  const unit = units[step] ?? 'byte';
  const value = bytes / 1000 ** step;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: value < 100 && step > 0 ? 1 : 0,
  }).format(value);
}

/** Makes the message function and formatters of one locale. */
export function createI18n(locale: Locale): I18n {
  const table = TABLES[locale];
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const valid = (iso: string): Date | undefined => {
    const date = new Date(iso);
    return Number.isNaN(date.getTime()) ? undefined : date;
  };
  return {
    locale,
    t: (key, params = {}) =>
      formOf(table[key], rules, params['n']).replace(PLACEHOLDER, (whole, name: string) => {
        const value = params[name];
        if (value === undefined) return whole;
        return typeof value === 'number' ? numbers.format(value) : value;
      }),
    pick: (words) => (locale === 'en' ? words.en : words.zh),
    number: (value) => numbers.format(value),
    size: (bytes) => formatSize(locale, bytes),
    // A date that cannot be read is shown as it stands: hiding it would hide a fact.
    day: (iso) => {
      const date = valid(iso);
      return date === undefined ? iso : days.format(date);
    },
    moment: (iso) => {
      const date = valid(iso);
      return date === undefined ? iso : moments.format(date);
    },
  };
}

/**
 * Chooses the interface language: the user's setting, else the first of the browser's languages that we
 * speak, else Chinese (the law shown is Chinese).
 * @param languages BCP 47 tags in order of preference (`navigator.languages`).
 * @param setting a stored choice; anything unknown is ignored.
 */
export function pickLocale(languages: readonly string[], setting?: string): Locale {
  const chosen = LOCALES.find((locale) => locale === setting);
  if (chosen !== undefined) return chosen;
  for (const tag of languages) {
    const primary = tag.toLowerCase().split('-', 1)[0];
    if (primary === 'zh') return 'zh-CN';
    if (primary === 'en') return 'en';
  }
  return 'zh-CN';
}
