import type { Words } from '../lib/i18n.ts';
import { isAlarm } from '../lib/model/alarm.ts';
import type { TabState } from '../lib/model/schema.ts';
import type { AppliedLaw } from './view.ts';

type Known = Omit<AppliedLaw, 'reasons'>;

/**
 * The provisions of all regions of a page, each once, in the order in which they were first applied;
 * those that rest only on findings the user took out are left away.
 * @param lookup gives a provision with its citation; an unknown id is left out (data newer than code).
 */
export function appliedLaw(
  state: TabState | undefined,
  lookup: (id: string) => Known | undefined,
): AppliedLaw[] {
  if (state === undefined) return [];
  const dismissed = new Set(state.dismissed);
  const reasons = new Map<string, Map<string, Words>>();
  for (const { assessment } of state.regions) {
    const open = assessment.findings.filter((f) => isAlarm(f) && !dismissed.has(f.id)).map((f) => f.id);
    for (const applied of assessment.provisions) {
      if (!applied.findings.some((id) => open.includes(id))) continue;
      const known = reasons.get(applied.id) ?? new Map<string, Words>();
      reasons.set(applied.id, known.set(applied.reason.zh, applied.reason));
    }
  }
  return [...reasons].flatMap(([id, words]) => {
    const known = lookup(id);
    return known === undefined ? [] : [{ ...known, reasons: [...words.values()] }];
  });
}
