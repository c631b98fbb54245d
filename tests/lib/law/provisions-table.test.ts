import { describe, expect, it } from 'vitest';
import { CAVEATS } from '../../../lib/law/caveats.ts';
import { citation } from '../../../lib/law/citation.ts';
import { PROVISIONS, provisionById } from '../../../lib/law/index.ts';
import { KIND_IDS } from '../../../lib/model/kinds.ts';

const TRIGGERS = new Set<string>([
  ...KIND_IDS,
  'threat-to-publish',
  'human-flesh-search',
  'insult',
  'minor',
  'any',
]);
const DIGITS = '零一二三四五六七八九';

/** 1034 → 一千零三十四, as articles are numbered. */
function inChinese(number: number): string {
  const digits = [...String(number)].map(Number);
  let spelt = '';
  digits.forEach((digit, index) => {
    const unit = ['', '十', '百', '千'][digits.length - 1 - index] ?? '';
    if (digit > 0) spelt += `${DIGITS[digit]}${unit}`;
    else if (!spelt.endsWith('零')) spelt += '零';
  });
  if (spelt.endsWith('零')) spelt = spelt.slice(0, -1);
  return spelt.startsWith('一十') ? spelt.slice(1) : spelt;
}

describe('the table of provisions', () => {
  it('has unique ids, real texts, sources and known triggers', () => {
    expect(new Set(PROVISIONS.map(({ id }) => id)).size).toBe(PROVISIONS.length);
    for (const { id, text, sources, triggers, gist, verified, since, statute } of PROVISIONS) {
      expect(text.trim().length, id).toBeGreaterThan(10);
      expect(text, id).not.toMatch(/null|undefined/);
      expect(sources.length, id).toBeGreaterThan(0);
      expect(verified, id).toBeGreaterThan(0);
      expect(since === null || /^\d{4}-\d{2}-\d{2}$/.test(since), id).toBe(true);
      expect(gist.zh && gist.en && statute.zh && statute.en, id).toBeTruthy();
      for (const trigger of triggers) expect(TRIGGERS, `${id}: ${trigger}`).toContain(trigger);
    }
  });

  it('finds a provision by its id and nothing by another', () => {
    expect(provisionById('civil-code-1034')?.article.zh).toBe('第一千零三十四条');
    expect(provisionById('civil-code-1034')?.text).toContain('能够单独或者与其他信息结合识别特定自然人');
    expect(provisionById('civil-code-9999')).toBeUndefined();
    expect(provisionById('cyberviolence-opinions-doxxing')).toBeUndefined();
    expect(provisionById('toString')).toBeUndefined();
  });

  it('warns where a text is partial, converted, uncertain or without an article number', () => {
    const doubtful = PROVISIONS.filter(
      ({ status, note, article }) =>
        status === 'uncertain' ||
        article.zh.includes('未核实') ||
        /partial|converted|runs? paragraphs|not verified|as quoted by news/i.test(note ?? ''),
    );
    expect(doubtful.length).toBeGreaterThan(10);
    for (const { id } of doubtful) expect(Object.keys(CAVEATS), id).toContain(id);
    for (const id of Object.keys(CAVEATS)) expect(provisionById(id), id).toBeDefined();
  });
});

describe('citation', () => {
  it.each([
    ['civil-code-1034', '《民法典》第1034条', 'Civil Code Art. 1034'],
    ['criminal-law-253-1', '《刑法》第253条之一', 'Criminal Law Art. 253-1'],
    [
      'pi-crime-si-5-para1',
      '《侵犯公民个人信息刑事案件解释》第5条第1款',
      'Personal Information Crime Interpretation Art. 5(1)',
    ],
    [
      'internet-court-2025-1',
      '《互联网法院案件管辖规定（2025）》第1条',
      'Internet Court Jurisdiction (2025) Art. 1',
    ],
    ['consumer-law-29', '《消费者权益保护法》第29条', 'Consumer Protection Law Art. 29'],
    ['cyberviolence-measures-definition', '《网络暴力信息治理规定》', 'Online Violence Provisions'],
  ])('%s', (id, zh, en) => {
    expect(citation(id)).toEqual({ zh, en });
  });

  it.each(['', 'civil-code', 'gdpr-6', 'civil-codex-3', '__proto__-1'])('knows nothing of %j', (id) => {
    expect(citation(id)).toBeUndefined();
  });

  it('agrees with the article of every provision', () => {
    for (const { id, article } of PROVISIONS) {
      const cited = citation(id);
      expect(cited, id).toBeDefined();
      const number = /第(\d+)条/.exec(cited?.zh ?? '')?.[1];
      if (number === undefined) expect(article.zh, id).toContain('未核实');
      else
        expect(article.zh.startsWith(`第${inChinese(Number(number))}条`), `${id} ${article.zh}`).toBe(true);
    }
  });
});
