/** The last step of the engine, and the curve that says how sure it may be. */
import { describe, expect, it } from 'vitest';
import { decide, isPrinted, signalsOf } from '../../../../lib/attribution/learned/decision.ts';
import { readCurve, shutsOut } from '../../../../lib/attribution/learned/models.ts';
import { KIND_IDS } from '../../../../lib/model/kinds.ts';

const kind = (name: (typeof KIND_IDS)[number]): number => KIND_IDS.indexOf(name);

describe('signalsOf', () => {
  it('parts printed values from what is told', () => {
    const [, , told, values] = signalsOf(0, 0, [
      { kind: kind('phone'), alarm: 2 },
      { kind: kind('health'), alarm: -1 },
      { kind: kind('family'), alarm: -3 },
    ]);
    expect([told, values]).toEqual([-1, 2]);
  });
  it('says where nothing but values could expose anybody', () => {
    const only = (stretches: Parameters<typeof signalsOf>[2]): number =>
      signalsOf(1, 0, stretches)[4] ?? Number.NaN;
    expect(only([{ kind: kind('phone'), alarm: 0 }])).toBe(1);
    expect(
      only([
        { kind: kind('phone'), alarm: 0 },
        { kind: kind('health'), alarm: 3 },
      ]),
    ).toBe(0);
    expect(only([])).toBe(0);
  });
  it('knows which kinds are printed', () => {
    expect(isPrinted(kind('license-plate'))).toBe(true);
    expect(isPrinted(kind('trace'))).toBe(false);
  });
});

describe('decide', () => {
  it('adds the bias and each signal by its weight', () => {
    expect(decide([1, 2, -3], [10, 1])).toBe(18);
  });
});

describe('readCurve', () => {
  it('goes straight between its points and stays flat beyond them', () => {
    const curve = [
      [0, 0.5],
      [2, 0.9],
    ] as const;
    expect([-5, 0, 1, 2, 9].map((x) => readCurve(curve, x))).toEqual([0.5, 0.5, 0.7, 0.9, 0.9]);
  });
});

describe('shutsOut', () => {
  it('lets more through in a text that sounds unkind', () => {
    expect(shutsOut(-1, -1.2, -3)).toBe(true);
    expect(shutsOut(-1, -1.2, 1)).toBe(false);
  });
});
