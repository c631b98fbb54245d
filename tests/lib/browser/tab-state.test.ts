import { describe, expect, it } from 'vitest';
import {
  addLimits,
  beginVisit,
  countAlarms,
  dismiss,
  fail,
  joinAssessments,
  mergeRegions,
  ofVisit,
  undoDismiss,
} from '../../../lib/browser/tab-state.ts';
import { badgeOf } from '../../../lib/browser/badge.ts';
import type { CaptureState } from '../../../lib/evidence/capture-state.ts';
import type { Finding, TabState } from '../../../lib/model/schema.ts';
import { vi } from 'vitest';
import { sampleTab } from '../evidence/samples.ts';

vi.mock('../../../lib/browser/api.ts', async () => ({
  browser: (await import('./fake-browser.ts')).fakeBrowser,
}));

const T = '2026-11-23T11:00:00.000Z';

function finding(id: string, change: Partial<Finding> = {}): Finding {
  return {
    id,
    kind: 'wechat-id',
    start: 0,
    end: 2,
    text: 'xl',
    subject: 'customer',
    act: 'disclosure',
    confidence: 0.95,
    provisions: [],
    reasons: [],
    why: { zh: '', en: '' },
    ...change,
  };
}

function stateWith(...findings: Finding[]): TabState {
  const state = sampleTab(['r1']);
  const [entry] = state.regions;
  if (entry === undefined) throw new Error('no region');
  return { ...state, regions: [{ ...entry, assessment: { ...entry.assessment, findings } }] };
}

describe('tab state', () => {
  it('starts anew with a new visit and goes on with the same one', () => {
    const state = dismiss(sampleTab(['r1']), 'r1/0', T);
    const same = ofVisit(state, { ...state.page, title: 'new title' }, T);
    expect(same).toMatchObject({ dismissed: ['r1/0'], page: { title: 'new title' } });
    expect(ofVisit(state, { ...state.page, visit: 'v2' }, T)).toEqual(
      beginVisit({ ...state.page, visit: 'v2' }, T),
    );
  });

  it('replaces regions in place, adds new ones behind, drops those that left', () => {
    const state = sampleTab(['r1', 'r2', 'r3']);
    const fresh = sampleTab(['r2', 'r4'], []).regions;
    const merged = mergeRegions(state, fresh, ['r3'], T);
    expect(merged.regions.map(({ region }) => region.id)).toEqual(['r1', 'r2', 'r4']);
    expect(merged.regions[1]?.assessment.doxxing).toBe(false);
    expect(mergeRegions(state, fresh, ['r2'], T).regions.map(({ region }) => region.id)).toContain('r2');
  });

  it('clears an error once something was read again', () => {
    const failed = fail(sampleTab(['r1']), 'storage-full', T);
    expect(failed).toMatchObject({ status: 'failed', error: { code: 'storage-full' } });
    const merged = mergeRegions(failed, [], [], T);
    expect(merged.status).toBe('done');
    expect(merged).not.toHaveProperty('error');
    expect(merged.regions).toHaveLength(1);
  });

  it('joins regions with their assessments by id', () => {
    const { regions } = sampleTab(['r1', 'r2']);
    const joined = joinAssessments(
      regions.map(({ region }) => region),
      regions.slice(1).map(({ assessment }) => assessment),
    );
    expect(joined).toEqual(regions.slice(1));
  });

  it('dismisses once and takes it back', () => {
    const state = dismiss(dismiss(sampleTab(['r1']), 'r1/0', T), 'r1/0', T);
    expect(state.dismissed).toEqual(['r1/0']);
    expect(undoDismiss(state, 'r1/0', T).dismissed).toEqual([]);
  });

  it('counts only what alarms, is not dismissed, and apart what is unsure', () => {
    const state = stateWith(
      finding('r1/0'),
      finding('r1/1', { confidence: 0.5 }),
      finding('r1/2', { subject: 'merchant' }),
      finding('r1/3', { act: 'mention' }),
      finding('r1/4'),
    );
    expect(countAlarms({ ...state, dismissed: ['r1/4'] })).toEqual({ sure: 1, unsure: 1 });
  });
});

describe('badgeOf', () => {
  const capture = (status: CaptureState['status']): CaptureState => ({
    evidenceId: 'E',
    status,
    step: 'stored',
    firstView: true,
    pictures: { taken: 0, planned: 0 },
    notCaptured: [],
    updatedAt: T,
  });

  it('shows a number, "?" when only unsure, "!" on trouble, else nothing', () => {
    const sure = stateWith(finding('r1/0'), finding('r1/1', { confidence: 0.5 }));
    expect(badgeOf(sure, undefined).text).toBe('1');
    expect(badgeOf(stateWith(finding('r1/1', { confidence: 0.5 })), undefined).text).toBe('?');
    expect(badgeOf(stateWith(), undefined).text).toBe('');
    expect(badgeOf(undefined, undefined).text).toBe('');
    expect(badgeOf(sure, capture('partial')).text).toBe('!');
    expect(badgeOf(sure, capture('failed')).text).toBe('!');
    expect(badgeOf(sure, capture('done')).text).toBe('1');
    expect(badgeOf(fail(sure, 'storage-full', T), undefined).text).toBe('!');
  });
});

describe('addLimits', () => {
  it('keeps each limit once, and adds no field where none was met', () => {
    const state = sampleTab(['r1']);
    expect(addLimits(state)).toBe(state);
    expect(addLimits(addLimits(state, ['max-depth']), ['max-depth', 'max-chars']).limits).toEqual([
      'max-depth',
      'max-chars',
    ]);
  });
});
