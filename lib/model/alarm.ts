import type { Finding } from './schema.ts';

/**
 * Whether a finding makes a text doxxing: somebody private is exposed, threatened or hunted
 * (labelling guide, "The question"). The shop's own data and mere mentions never do.
 */
export function isAlarm(finding: Pick<Finding, 'subject' | 'act'>): boolean {
  return (finding.subject === 'customer' || finding.subject === 'other') && finding.act !== 'mention';
}

/** How sure the words on screen may be: 很可能 ≥ .9, 可能 ≥ .7, else 拿不准 (anchors/ux.md 6.3). */
export function certainty(confidence: number): 'likely' | 'possible' | 'unsure' {
  if (confidence >= 0.9) return 'likely';
  return confidence >= 0.7 ? 'possible' : 'unsure';
}
