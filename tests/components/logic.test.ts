import { describe, expect, it } from 'vitest';
import { appliedLaw } from '../../components/applied-law.ts';
import { missingLines, shortDigest } from '../../components/capture-words.ts';
import { progressOf } from '../../components/CaptureProgress.tsx';
import { hostOf } from '../../components/host.ts';
import { maskText, maskWhy } from '../../components/mask.ts';
import {
  dismissedFindings,
  mostTellingFirst,
  openFindings,
  situationOf,
} from '../../components/situation.ts';
import { createI18n } from '../../lib/i18n.ts';
import { capture, lookup, SKETCHES as S, tabState } from './fixtures.ts';

const access = { kind: 'page', host: 'x.example', familiar: false } as const;

describe('maskText', () => {
  it.each([
    ['xl_0712abc', 'xl_****'],
    ['13800000000', '138****'],
    ['王小明', '王****'],
    ['王五', '****'],
    ['  a  ', '****'],
    ['👩‍🦰b', '👩****'],
    ['', '****'],
  ])('%s → %s', (text, expected) => {
    expect(maskText(text)).toBe(expected);
  });
});

describe('maskWhy', () => {
  it('hides the value where the sentence quotes it', () => {
    const why = '因为写着“小鹿不吃辣”，这是顾客的昵称，在这里公开了。';
    expect(maskWhy(why, { kind: 'nickname', text: '小鹿不吃辣' })).toBe(
      '因为写着“小****”，这是顾客的昵称，在这里公开了。',
    );
  });

  it('leaves words that only name a kind of thing', () => {
    const why = '因为写着“监控录像”，这是顾客的监控录像，在这里公开了。';
    expect(maskWhy(why, { kind: 'surveillance', text: '监控录像' })).toBe(why);
  });
});

describe('situationOf', () => {
  const kindOf = (state: Parameters<typeof tabState>, more = {}): string =>
    situationOf({ access, state: { ...tabState(...state), ...more } }).kind;

  it('lets a call to approach weigh more than a threat, and a threat more than a disclosure', () => {
    expect(kindOf([[[S.wechat, S.footage, S.hunt]]])).toBe('solicitation');
    expect(kindOf([[[S.wechat, S.footage]]])).toBe('threat');
  });

  it('does not raise the alarm of a threat that we are not sure of', () => {
    expect(kindOf([[[S.wechat, { ...S.footage, confidence: 0.6 }]]])).toBe('found');
  });

  it('ignores mentions, the shop’s own data and what the user took out', () => {
    expect(kindOf([[[{ ...S.wechat, act: 'mention' }]]])).toBe('nothing');
    expect(kindOf([[[{ ...S.wechat, subject: 'merchant' }]]])).toBe('nothing');
    expect(kindOf([[[S.wechat]]], { dismissed: ['r1/0'] })).toBe('nothing');
  });

  it('keeps showing what was found when something fails later', () => {
    expect(kindOf([[[S.wechat]]], { status: 'failed', error: { code: 'internal' } })).toBe('found');
  });

  it('has calm words for what the browser forbids', () => {
    expect(kindOf([[]], { status: 'failed', error: { code: 'page-not-allowed' } })).toBe('special');
    expect(kindOf([[]], { status: 'failed', error: { code: 'no-permission' } })).toBe('no-access');
    expect(kindOf([[]], { status: 'unsupported' })).toBe('unsupported');
  });
});

describe('lists', () => {
  const state = tabState([[S.name, S.wechat], [S.footage]], { dismissed: ['r1/1'] });

  it('part open from dismissed findings, in the order of the page', () => {
    expect(openFindings(state).map(({ finding }) => finding.id)).toEqual(['r1/0', 'r2/0']);
    expect(dismissedFindings(state).map(({ finding }) => finding.id)).toEqual(['r1/1']);
    expect(openFindings(undefined)).toEqual([]);
  });

  it('order by act, then by certainty, with the wished one at the top', () => {
    const all = openFindings({ ...state, dismissed: [] });
    const ids = (wish?: string): string[] => mostTellingFirst(all, wish).map(({ finding }) => finding.id);
    expect(ids()).toEqual(['r2/0', 'r1/1', 'r1/0']);
    expect(ids('r1/0')).toEqual(['r1/0', 'r2/0', 'r1/1']);
  });
});

describe('appliedLaw', () => {
  it('names each provision once and drops those that rest on dismissed findings alone', () => {
    const state = tabState([[S.wechat], [S.phone]]);
    const ids = appliedLaw(state, lookup).map(({ provision }) => provision.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe('civil-code-1034');
    expect(appliedLaw({ ...state, dismissed: ['r1/0'] }, lookup)).toHaveLength(ids.length);
    expect(appliedLaw({ ...state, dismissed: ['r1/0', 'r2/0'] }, lookup)).toEqual([]);
  });

  it('leaves out an id that no table knows', () => {
    expect(appliedLaw(tabState([[S.wechat]]), () => undefined)).toEqual([]);
  });
});

describe('capture', () => {
  it('grows with every step and picture, and ends below or at 1', () => {
    const at = (step: 'first-view' | 'text' | 'pictures' | 'packing' | 'stored', taken: number): number =>
      progressOf(capture({ step, pictures: { taken, planned: 3 } }));
    const shares = [
      at('first-view', 0),
      at('text', 0),
      at('pictures', 0),
      at('pictures', 1),
      at('pictures', 2),
      at('packing', 3),
      at('stored', 3),
    ];
    expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it('says what is missing once, also for things it has no word for', () => {
    const notCaptured = [
      { what: 'region:3', why: 'not-visible' },
      { what: 'region:3', why: 'not-visible' },
      { what: 'hologram', why: 'quota' },
    ] as const;
    expect(missingLines(capture({ notCaptured }), createI18n('en'))).toEqual([
      'what the shop says, place 3: not visible on the page',
      'other (hologram): the browser limits how often',
    ]);
  });

  it('shortens a fingerprint at both ends', () => {
    expect(shortDigest('0123456789abcdef0123456789abcdef')).toBe('01234567…89abcdef');
  });
});

describe('hostOf', () => {
  it.each([
    ['https://www.dianping.com/shop/1', 'dianping.com'],
    ['https://mp.weixin.qq.com/s/x', 'mp.weixin.qq.com'],
    ['about:blank', undefined],
    ['not an address', undefined],
    [undefined, undefined],
  ])('%s → %s', (url, expected) => {
    expect(hostOf(url)).toBe(expected);
  });
});
