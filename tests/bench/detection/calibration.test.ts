import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/model/schema.ts';
import type { LabelledText } from '../../texts/check-corpus.ts';
import type { Judged } from '../../texts/score.ts';
import { alarmClaims, calibrate, findingClaims } from './calibration.ts';

const place = {
  kind: 'phone',
  start: 0,
  end: 3,
  text: '555',
  subject: 'customer',
  act: 'disclosure',
} as const;
const gold: LabelledText = {
  ...{ id: '1', lang: 'en', role: 'reply', platform: 'yelp', tags: [], text: '555', doxxing: true },
  spans: [place],
};
const rest = { id: '1', provisions: [], reasons: [], why: { zh: '', en: '' } };
const said = (confidence: number, changes: Partial<Finding> = {}): Judged<Finding> => ({
  ...{ text: gold, doxxing: true },
  findings: [{ ...rest, ...place, confidence, ...changes }],
});

describe('calibrate', () => {
  it('puts 1 into the last bin, and a bound into the bin above it', () => {
    const bins = calibrate([
      { confidence: 1, right: true },
      { confidence: 0.9, right: false },
      { confidence: 0.94, right: true },
    ]);
    expect(bins.find(({ from }) => from === 0.98)).toMatchObject({ count: 1, right: 1 });
    expect(bins.find(({ from }) => from === 0.9)).toMatchObject({
      count: 2,
      right: 0.5,
      said: expect.closeTo(0.92) as number,
    });
    expect(bins.find(({ from }) => from === 0.8)).toMatchObject({ count: 0, right: null });
  });
});

describe('claims', () => {
  it('are right where kind, place, subject and act are', () => {
    const judged = [said(0.9), said(0.8, { subject: 'merchant' }), said(0.7, { kind: 'qq' })];
    expect(findingClaims(judged, () => true).map(({ right }) => right)).toEqual([true, false, false]);
  });
  it('of texts follow the surest alarm', () => {
    expect(alarmClaims([said(0.9)])).toEqual([{ confidence: 0.9, right: true }]);
    expect(alarmClaims([{ ...said(0.9), doxxing: false }])).toEqual([]);
  });
});
