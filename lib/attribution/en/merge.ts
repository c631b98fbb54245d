/** From judged candidates to findings: overlaps, repeats, and calls that take over a number in them. */
import type { DraftFinding } from '../../model/draft.ts';

export interface Judged extends DraftFinding {
  readonly detector: string;
}

const ACT_RANK = { solicitation: 3, threat: 2, disclosure: 1, mention: 0 } as const;
/** Identifiers by shape win over clauses that contain them only where the two say the same of the person. */
const CONTENT = new Set([
  'en-frame',
  'en-record',
  'en-claim',
  'en-call',
  'en-approach',
  'en-quote',
  'en-record-noun',
]);

function overlaps(a: Judged, b: Judged): boolean {
  return a.start < b.end && b.start < a.end;
}

function alarming(finding: Judged): boolean {
  return (finding.subject === 'customer' || finding.subject === 'other') && finding.act !== 'mention';
}

/** Rank where two cover the same words: what alarms, then shapes before clauses, then act, then the longer and surer. */
function rank(finding: Judged): number {
  const shaped = CONTENT.has(finding.detector) ? 0 : 1;
  const size = Math.min(60, finding.end - finding.start) / 100;
  return (
    (alarming(finding) ? 1000 : 0) + shaped * 100 + ACT_RANK[finding.act] * 10 + finding.confidence + size
  );
}

/** Whether a clause and an identifier inside it say different things, so that both are told. */
function isNested(clash: Judged, finding: Judged): boolean {
  if (finding.detector === 'en-record-noun' || ['room-info', 'order-info'].includes(clash.kind)) return false;
  return CONTENT.has(clash.detector) !== CONTENT.has(finding.detector) && clash.kind !== finding.kind;
}

/** Calls to approach give way to the number, account or address that they hand out. */
function settleCalls(findings: readonly Judged[]): Judged[] {
  return findings.filter((finding) => {
    if (finding.detector !== 'en-approach') return true;
    return !findings.some(
      (other) =>
        other !== finding &&
        other.act === 'solicitation' &&
        other.detector !== 'en-approach' &&
        Math.abs(other.start - finding.start) < 160,
    );
  });
}

/** Keeps one finding a place and one mention a name. */
export function merge(judged: readonly Judged[]): Judged[] {
  const kept: Judged[] = [];
  const ranked = [...settleCalls(judged)].sort((a, b) => rank(b) - rank(a) || a.start - b.start);
  for (const finding of ranked) {
    const clashes = kept.filter((other) => overlaps(other, finding));
    if (clashes.every((clash) => isNested(clash, finding))) kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
