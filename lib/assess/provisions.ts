/**
 * Which provisions may apply to what was found. The tables are lib/law/shortlist.ts (which) and
 * lib/law/reasons.ts (why); here they are applied to the findings of one region.
 */
import { REASONS } from '../law/reasons.ts';
import * as shortlist from '../law/shortlist.ts';
import type { AppliedId } from '../law/shortlist.ts';
import { isAlarm } from '../model/alarm.ts';
import type { AppliedProvision } from '../model/schema.ts';
import { discloses, reasonFor } from './provision-reason.ts';
import type { Found, SpeechContext } from './provision-reason.ts';

/** As many as a card can show beside one finding. */
const PER_FINDING = 4;

const order = Object.keys(REASONS);

/** All provisions of one alarm, most telling first. */
function provisionsOf(finding: Found): AppliedId[] {
  const { kind, act, subject } = finding;
  const ids: AppliedId[] = [];
  if (act === 'threat') ids.push(...shortlist.THREATENED[kind === 'surveillance' ? 'recording' : 'other']);
  if (act === 'solicitation') ids.push(...shortlist.SOLICITED);
  if (discloses(finding)) ids.push(...shortlist.DISCLOSED[kind]);
  ids.push(...shortlist.CUSTOMER);
  const unique = [...new Set(ids)];
  return subject === 'customer' ? unique : unique.filter((id) => !shortlist.CUSTOMER_ONLY.includes(id));
}

/** What comes with every alarm: remedies, and where something was shown, what the merchant may argue. */
function alwaysWith(finding: Found): AppliedId[] {
  return [...shortlist.REMEDIES, ...(discloses(finding) ? shortlist.DEFENCES : [])];
}

/** The findings behind a provision and its best place among theirs. */
interface Brought {
  readonly by: Found[];
  rank: number;
}

/** Every provision with what brought it in; what comes always stands behind what the findings are under. */
function gather(alarms: readonly (readonly [Found, readonly AppliedId[]])[]): Map<AppliedId, Brought> {
  const brought = new Map<AppliedId, Brought>();
  const add = (id: AppliedId, alarm: Found, rank: number): void => {
    const known = brought.get(id);
    if (known) known.by.push(alarm);
    else brought.set(id, { by: [alarm], rank });
    if (known && rank < known.rank) known.rank = rank;
  };
  for (const [alarm, ids] of alarms) {
    // Past the places a card shows, the order of the reasons' table decides.
    ids.forEach((id, index) => add(id, alarm, Math.min(index, PER_FINDING - 1)));
    for (const id of alwaysWith(alarm)) add(id, alarm, PER_FINDING);
  }
  return brought;
}

/**
 * Takes the findings of one region; gives, for each alarm (lib/model/alarm.ts), the ids of at most
 * four provisions, most telling first, and for the region every provision that may apply with its
 * reason, most telling first, then remedies, then what the merchant may bring forward. The shop's own
 * data and mere mentions bring in nothing. Source: law/README.md, "Shortlist by finding".
 */
export function applyProvisions(
  findings: readonly Found[],
  context: SpeechContext,
): { perFinding: Map<string, string[]>; applied: AppliedProvision[] } {
  const alarms = findings.filter(isAlarm).map((alarm) => [alarm, provisionsOf(alarm)] as const);
  const applied = [...gather(alarms)]
    .sort(([a, { rank }], [b, other]) => rank - other.rank || order.indexOf(a) - order.indexOf(b))
    .map(([id, { by }]) => ({ id, reason: reasonFor(id, by, context), findings: by.map((each) => each.id) }));
  return {
    perFinding: new Map(alarms.map(([alarm, ids]) => [alarm.id, ids.slice(0, PER_FINDING)])),
    applied,
  };
}
