import { describe, expect, it } from 'vitest';
import { createI18n, LOCALES, pickLocale, TABLES } from '../../lib/i18n.ts';
import type { Message, MessageKey } from '../../lib/locales/zh-CN.ts';
import { ERROR_CODES } from '../../lib/model/result.ts';
import { ACTS, ROLES } from '../../lib/model/kinds.ts';

const forms = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const placeholders = (text: string): string[] => [...text.matchAll(/\{([a-z]+)\}/gu)].map((m) => m[1] ?? '');
const keys = Object.keys(TABLES['zh-CN']) as MessageKey[];

describe('message tables', () => {
  it('have the same keys in every locale', () => {
    for (const locale of LOCALES) expect(Object.keys(TABLES[locale]).sort()).toEqual([...keys].sort());
  });

  it('ask for the same parameters in every locale', () => {
    for (const key of keys) {
      const needed = LOCALES.map((l) => [...new Set(forms(TABLES[l][key]).flatMap(placeholders))].sort());
      expect(needed[1], key).toEqual(needed[0]);
    }
  });

  it('say every error code, role and act in every locale', () => {
    for (const locale of LOCALES) {
      const { t } = createI18n(locale);
      for (const code of ERROR_CODES) expect(t(`error.${code}`).length, code).toBeGreaterThan(2);
      for (const role of ROLES) expect(t(`role.${role}`)).not.toBe('');
      for (const act of ACTS) expect(t(`act.${act}`)).not.toBe('');
    }
  });

  it('promise nothing and call nobody names', () => {
    const forbidden = {
      'zh-CN': [
        '商家违法',
        '你能胜诉',
        '法院认可',
        '有效证据',
        '保证',
        '受害者',
        '胜诉',
        '代替律师',
        '！',
        '!',
      ],
      en: ['illegal', 'guarantee', 'victim', 'you will win', '!'],
    };
    for (const locale of LOCALES) {
      for (const key of keys) {
        for (const text of forms(TABLES[locale][key])) {
          for (const word of forbidden[locale])
            expect(text.toLowerCase().includes(word), `${key}: ${text}`).toBe(false);
        }
      }
    }
  });

  it('keep nine in ten Chinese sentences within 25 characters', () => {
    const sentences = keys
      .flatMap((key) => forms(TABLES['zh-CN'][key]))
      .flatMap((text) => text.split(/[。？]/u))
      .filter((sentence) => sentence.trim() !== '');
    const short = sentences.filter((sentence) => [...sentence].length <= 25);
    expect(short.length / sentences.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('t', () => {
  it.each([
    ['zh-CN', 1, '发现 1 处可能泄露你的个人信息'],
    ['zh-CN', 1200, '发现 1,200 处可能泄露你的个人信息'],
    ['en', 1, 'One place may give away your personal information'],
    ['en', 2, '2 places may give away your personal information'],
  ] as const)('counts in %s: %d', (locale, n, expected) => {
    expect(createI18n(locale).t('state.found', { n })).toBe(expected);
  });

  it('leaves a placeholder visible when its value is missing', () => {
    expect(createI18n('en').t('fault.code')).toBe('Error code: {code}');
  });

  it('does not fill placeholders that arrive inside a value', () => {
    expect(createI18n('en').t('fault.code', { code: '{n}', n: 3 })).toBe('Error code: {n}');
  });
});

describe('formats', () => {
  it.each([
    ['zh-CN', 14_210_000, '14.2 MB'],
    ['en', 14_210_000, '14.2 MB'],
    ['en', 999, '999 bytes'],
    ['en', 0, '0 bytes'],
    ['en', 250_400, '250 kB'],
  ] as const)('%s size of %d', (locale, bytes, expected) => {
    expect(createI18n(locale).size(bytes).replaceAll('\u00a0', ' ')).toBe(expected);
  });

  it('writes a day without moving it by time zone, and passes on what is no date', () => {
    expect(createI18n('zh-CN').day('2021-01-01')).toBe('2021年1月1日');
    expect(createI18n('en').day('2021-01-01')).toBe('January 1, 2021');
    expect(createI18n('en').day('unknown')).toBe('unknown');
    expect(createI18n('en').moment('unknown')).toBe('unknown');
  });
});

describe('pickLocale', () => {
  it.each([
    [['zh-TW', 'en'], undefined, 'zh-CN'],
    [['fr', 'en-GB', 'zh'], undefined, 'en'],
    [['de'], undefined, 'zh-CN'],
    [[], undefined, 'zh-CN'],
    [['zh-CN'], 'en', 'en'],
    [['en'], 'tlh', 'en'],
    [['enm'], undefined, 'zh-CN'],
  ])('%j with setting %s → %s', (languages, setting, expected) => {
    expect(pickLocale(languages, setting)).toBe(expected);
  });
});
