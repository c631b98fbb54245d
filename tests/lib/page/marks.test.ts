import { expect, test } from 'vitest';
import type { AppliedProvision, Finding } from '../../../lib/model/schema.ts';
import { firstFor } from '../../../lib/page/marks.ts';

const reason = { zh: '', en: '' };
const provisions: AppliedProvision[] = [
  { id: 'pipl-25', reason, findings: ['r/0'] },
  { id: 'civil-code-1034', reason, findings: ['r/0', 'r/1'] },
];
const finding = (id: string) => ({ id }) as Finding;

test('the most telling provision of the shown findings', () => {
  expect(firstFor([finding('r/0'), finding('r/1')], provisions)?.id).toBe('pipl-25');
});

test('a provision that only a dismissed finding brought in is not named', () => {
  expect(firstFor([finding('r/1')], provisions)?.id).toBe('civil-code-1034');
  expect(firstFor([finding('r/2')], provisions)).toBeNull();
});
