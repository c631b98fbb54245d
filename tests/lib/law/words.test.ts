import { describe, expect, it } from 'vitest';
import { ARGUMENTS, argumentsFor } from '../../../lib/law/arguments.ts';
import { CAPTURE_GUIDE } from '../../../lib/law/capture-guide.ts';
import { CAVEATS } from '../../../lib/law/caveats.ts';
import { DISCLAIMER, MAINLAND_ONLY, TEXT_IN_CHINESE } from '../../../lib/law/disclaimer.ts';
import { FOUNDING_CASE, FOUNDING_CASE_ID } from '../../../lib/law/founding-case.ts';
import { provisionById } from '../../../lib/law/index.ts';
import type { LocalText } from '../../../lib/law/index.ts';
import { NEXT_STEPS } from '../../../lib/law/next-steps.ts';
import { KIND_IDS } from '../../../lib/model/kinds.ts';

/** All words of ours that stand on a screen, with where they come from. */
const SENTENCES: readonly (readonly [string, LocalText])[] = [
  ...ARGUMENTS.flatMap(({ id, claim, answer, limits }) =>
    [claim, answer, limits].map((text) => [`argument ${id}`, text] as const),
  ),
  ...CAPTURE_GUIDE.flatMap(({ id, title, how, why }) =>
    [title, how, why].map((text) => [`guide ${id}`, text] as const),
  ),
  ...NEXT_STEPS.flatMap(({ id, title, how, when }) =>
    [title, how, ...(when ? [when] : [])].map((text) => [`step ${id}`, text] as const),
  ),
  ...Object.entries(CAVEATS).map(([id, text]) => [`caveat ${id}`, text] as const),
  ['disclaimer', DISCLAIMER],
  ['mainland', MAINLAND_ONLY],
  ['original', TEXT_IN_CHINESE],
];

const REFERENCES: readonly (readonly [string, readonly string[]])[] = [
  ...[...ARGUMENTS, ...CAPTURE_GUIDE, ...NEXT_STEPS].map(({ id, provisions }) => [id, provisions] as const),
  [FOUNDING_CASE.id, FOUNDING_CASE.provisions],
  ['caveats', Object.keys(CAVEATS)],
];

describe('the words about the law', () => {
  it.each(SENTENCES)('%s: calm, honest, short', (where, { zh, en }) => {
    expect(zh.length, where).toBeGreaterThan(3);
    expect(en.length, where).toBeGreaterThan(3);
    expect(zh + en).not.toMatch(/[!！]|受害者|违法了|胜诉|稳赢|法院认可|有效证据|保证|元\/|免费|guarantee/);
    for (const sentence of zh.split(/[。：]/)) expect(sentence.length, sentence).toBeLessThanOrEqual(30);
    expect(en).toMatch(/^["A-Z]/);
    expect(en.replace(/权利卫士/g, '')).not.toMatch(/\p{Script=Han}/u);
  });

  it.each(REFERENCES)('%s names provisions that can be shown', (_, provisions) => {
    expect(provisions.length).toBeGreaterThan(0);
    for (const id of provisions) expect(provisionById(id), id).toBeDefined();
  });

  it('uses every id once', () => {
    for (const table of [ARGUMENTS, CAPTURE_GUIDE, NEXT_STEPS]) {
      expect(new Set(table.map(({ id }) => id)).size).toBe(table.length);
    }
  });
});

describe('the disclaimer', () => {
  it('says information, not advice, and whom to ask', () => {
    expect(DISCLAIMER.zh).toBe('这里提供的是信息，不是法律意见。怎么做，请问律师或当地消费者协会。');
    expect(DISCLAIMER.en).toContain('not legal advice');
  });
});

describe('what the merchant may argue', () => {
  it.each(['mosaic', 'not-identifying', 'fair-use', 'malicious-review', 'consent', 'public-camera'])(
    '%s is answered from the founding case, with when the merchant may be right',
    (id) => {
      const argument = ARGUMENTS.find((each) => each.id === id);
      expect(argument?.caseId).toBe(FOUNDING_CASE_ID);
      expect(argument?.answer.zh).toContain('参考案例');
      expect(argument?.limits.zh.length).toBeGreaterThan(8);
    },
  );

  it('does not put the unverified reasoning into the court’s mouth', () => {
    const mosaic = ARGUMENTS.find(({ id }) => id === 'mosaic')?.answer.zh ?? '';
    expect(mosaic).toContain('法院没有采纳');
    expect(mosaic).not.toMatch(/法院认为|案例认为/);
    const account = ARGUMENTS.find(({ id }) => id === 'not-identifying')?.answer.zh ?? '';
    expect(account).not.toMatch(/案例认为[^。]*(头像|昵称)/);
  });

  it('chooses by what was found', () => {
    const ids = (...kinds: Parameters<typeof argumentsFor>[0]) => argumentsFor(kinds).map(({ id }) => id);
    expect(ids('surveillance')).toEqual([
      'mosaic',
      'fair-use',
      'malicious-review',
      'consent',
      'public-camera',
    ]);
    expect(ids('wechat-id')).toContain('not-identifying');
    expect(ids('wechat-id')).not.toContain('public-camera');
    expect(ids()).toEqual([]);
    for (const kind of KIND_IDS) expect(ids(kind).length, kind).toBeGreaterThanOrEqual(3);
  });
});

describe('the guide to screenshots', () => {
  it('covers what courts look at, in the order in which it is done', () => {
    expect(CAPTURE_GUIDE.map(({ id }) => id)).toEqual([
      'first',
      'clean-start',
      'record-path',
      'address-and-time',
      'whole-page',
      'publisher',
      'originals',
      'fingerprint',
      'third-party',
      'gaps',
    ]);
  });

  it('gives a page as source wherever the law does not say it itself', () => {
    for (const { id, source } of CAPTURE_GUIDE) {
      if (source !== null) expect(new URL(source).protocol, id).toMatch(/^https?:$/);
    }
    expect(CAPTURE_GUIDE.find(({ id }) => id === 'third-party')?.why.zh).toContain('是否采信由法院决定');
  });
});

describe('the next steps', () => {
  it('go from evidence to the court', () => {
    expect(NEXT_STEPS.map(({ id }) => id)).toEqual([
      'evidence',
      'platform',
      'market-regulator',
      'cyberspace',
      'police',
      'court',
    ]);
    const rests = (id: string) => NEXT_STEPS.find((step) => step.id === id)?.provisions;
    expect(rests('platform')).toContain('civil-code-1195');
    expect(rests('court')).toContain('civil-code-997');
  });
});
