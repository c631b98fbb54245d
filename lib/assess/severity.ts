import { isAlarm } from '../model/alarm.ts';
import { KINDS, SEVERITIES, type Kind, type Severity } from '../model/kinds.ts';
import type { Finding } from '../model/schema.ts';

type Weighed = Pick<Finding, 'kind' | 'subject' | 'act'>;

const WEAK: ReadonlySet<Kind> = new Set<Kind>(['nickname', 'avatar', 'order-info', 'room-info', 'workplace']);
const MINOR_OR_HEALTH: ReadonlySet<Kind> = new Set<Kind>(['health']);

function kindsOf(findings: readonly Weighed[]): Set<Kind> {
  return new Set(findings.map((finding) => finding.kind));
}

function isCritical(shown: readonly Weighed[], all: readonly Weighed[]): boolean {
  const kinds = kindsOf(shown);
  const direct = [...kinds].filter((kind) => KINDS[kind].directness === 'direct').length;
  if (all.some((finding) => finding.act === 'solicitation')) return true;
  if (kinds.has('id-card') || [...kinds].some((kind) => MINOR_OR_HEALTH.has(kind))) return true;
  return (kinds.has('address') && kinds.has('real-name')) || direct >= 3;
}

function oneStepMore(severity: Severity): Severity {
  return SEVERITIES[SEVERITIES.indexOf(severity) + 1] ?? severity;
}

/**
 * How grave a text is, from all of its findings (labelling guide, "Severity"). Several weak identifiers
 * together count as one step more: the founding court held avatar, nickname and account together to be
 * personal information.
 */
export function severityOf(findings: readonly Weighed[]): Severity {
  const alarms = findings.filter(isAlarm);
  if (alarms.length === 0)
    return findings.some((finding) => finding.act === 'mention' && finding.subject !== 'merchant')
      ? 'low'
      : 'none';
  const shown = alarms.filter((finding) => finding.act !== 'threat');
  if (isCritical(shown, alarms)) return 'critical';
  const kinds = [...kindsOf(shown)];
  const grave: Severity = kinds.some((kind) => !WEAK.has(kind)) ? 'high' : 'medium';
  const together = kinds.filter((kind) => WEAK.has(kind)).length >= 2;
  return together ? oneStepMore(grave) : grave;
}
