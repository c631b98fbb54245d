import { describe, expect, it } from 'vitest';
import { addEvent, firstBreak } from '../../../lib/evidence/custody.ts';

async function chain(length: number): Promise<string[]> {
  let log: string[] = [];
  for (let i = 0; i < length; i += 1) log = await addEvent(log, 'file-stored', `t${i}`, { path: `p${i}` });
  return log;
}

describe('custody log', () => {
  it('holds over 1,000 events', async () => {
    expect(await firstBreak(await chain(1000))).toBe(-1);
  });

  it('shows a changed, a removed and an inserted line', async () => {
    const log = await chain(5);
    expect(await firstBreak(log.with(1, (log[1] ?? '').replace('p1', 'p9')))).toBe(2);
    expect(await firstBreak(log.toSpliced(2, 1))).toBe(2);
    expect(await firstBreak(log.toSpliced(3, 0, log[0] ?? ''))).toBe(3);
    expect(await firstBreak(log.slice(1))).toBe(0);
  });
});
