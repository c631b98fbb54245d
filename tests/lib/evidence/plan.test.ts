import { describe, expect, it } from 'vitest';
import {
  MAX_SHOTS,
  MAX_SHOTS_PER_REGION,
  planShots,
  type NumberedRegion,
} from '../../../lib/evidence/plan.ts';
import { samplePlan, sampleRegion } from './samples.ts';

function regions(count: number, doxxing: readonly number[] = []): NumberedRegion[] {
  return Array.from({ length: count }, (_, i) => ({
    number: i + 1,
    region: sampleRegion(`r${i + 1}`),
    doxxing: doxxing.includes(i + 1),
  }));
}

describe('planShots', () => {
  it('takes regions that alarm first, each group in page order', () => {
    const { shots } = planShots(regions(4, [3, 4]), samplePlan(['r1', 'r2', 'r3', 'r4']));
    expect(shots.map(({ path }) => path)).toEqual([
      'data/screens/reply-03.png',
      'data/screens/reply-04.png',
      'data/screens/reply-01.png',
      'data/screens/reply-02.png',
    ]);
  });

  it('covers a region taller than the viewport without a gap', () => {
    const { shots } = planShots(regions(1), samplePlan(['r1'], 2000));
    expect(shots.map(({ offset }) => offset)).toEqual([0, 720, 1440]);
    expect(shots.map(({ path }) => path)).toEqual([1, 2, 3].map((n) => `data/screens/reply-01-0${n}.png`));
    for (const [i, shot] of shots.entries()) if (i > 0) expect(shot.offset).toBeLessThanOrEqual(i * 800);
    expect((shots.at(-1)?.offset ?? 0) + 800).toBeGreaterThanOrEqual(2000);
  });

  it('takes one picture of a region exactly as high as the viewport', () => {
    expect(planShots(regions(1), samplePlan(['r1'], 800)).shots).toHaveLength(1);
    expect(planShots(regions(1), samplePlan(['r1'], 801)).shots).toHaveLength(2);
  });

  it('says what takes no room on the page', () => {
    const plan = samplePlan(['r1', 'r2']);
    const hidden = { ...plan, rects: { r1: { x: 0, y: 0, width: 0, height: 0 } } };
    expect(planShots(regions(2), hidden)).toEqual({
      shots: [],
      notCaptured: [
        { what: 'region:1', why: 'not-visible' },
        { what: 'region:2', why: 'not-visible' },
      ],
    });
  });

  it('keeps to its limits and says how many regions are beyond them', () => {
    const ids = Array.from({ length: 60 }, (_, i) => `r${i + 1}`);
    const many = planShots(regions(60), samplePlan(ids));
    expect(many.shots).toHaveLength(MAX_SHOTS);
    expect(many.notCaptured).toEqual([{ what: 'regions', why: 'limit', detail: '20' }]);
    const tall = planShots(regions(1), samplePlan(['r1'], 100_000));
    expect(tall.shots).toHaveLength(MAX_SHOTS_PER_REGION);
    expect(tall.notCaptured).toEqual([{ what: 'region:1:rest', why: 'limit' }]);
  });
});
