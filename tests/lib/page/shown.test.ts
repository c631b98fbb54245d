import { expect, test } from 'vitest';
import type { Assessment, Finding } from '../../../lib/model/schema.ts';
import { shownFindings } from '../../../lib/page/shown.ts';

function finding(id: string, difference: Partial<Finding> = {}): Finding {
  return {
    ...{ id, kind: 'phone', start: 0, end: 8, text: '555-0100', subject: 'customer', act: 'disclosure' },
    ...{ confidence: 0.9, provisions: [], reasons: [], why: { zh: '', en: '' } },
    ...difference,
  } as Finding;
}

function shown(findings: Finding[], dismissed: string[] = []): string[] {
  const assessment: Assessment = {
    regionId: 'r',
    doxxing: true,
    severity: 'high',
    findings,
    provisions: [],
    limits: [],
  };
  return shownFindings(assessment, new Set(dismissed)).map(({ id }) => id);
}

test('somebody private exposed, threatened or hunted is shown', () => {
  const acts = ['disclosure', 'threat', 'solicitation'] as const;
  expect(shown(acts.map((act) => finding(act, { act })))).toEqual([...acts]);
  expect(shown([finding('o', { subject: 'other' })])).toEqual(['o']);
});

test.each([
  ['the shop’s own contacts', { subject: 'merchant' }],
  ['staff', { subject: 'staff' }],
  ['nobody in particular', { subject: 'unknown' }],
  ['a mere mention', { act: 'mention' }],
  ['too unsure', { confidence: 0.39 }],
] as const)('%s: not shown', (_name, difference) => {
  expect(shown([finding('a', difference)])).toEqual([]);
});

test('dismissed findings are out', () => {
  expect(shown([finding('a'), finding('b', { confidence: 0.4 })], ['a'])).toEqual(['b']);
});

test('in the order of the text', () => {
  expect(shown([finding('late', { start: 50, end: 58 }), finding('early', { start: 3, end: 9 })])).toEqual([
    'early',
    'late',
  ]);
});
