/** From judged candidates to findings: overlaps, repeats, and calls that take over a number in them. */
import type { DraftFinding } from '../../model/draft.ts';

export interface Judged extends DraftFinding {
  readonly detector: string;
}

const ACT_RANK = { solicitation: 3, threat: 2, disclosure: 1, mention: 0 } as const;
/** Identifiers by shape win over clauses that contain them only where the two say the same of the person. */
const CONTENT = new Set(['en-frame', 'en-record', 'en-call', 'en-approach', 'en-quote', 'en-record-noun']);

function overlaps(a: Judged, b: Judged): boolean {
  return a.start < b.end && b.start < a.end;
}

function alarming(finding: Judged): boolean {
  return (finding.subject === 'customer' || finding.subject === 'other') && finding.act !== 'mention';
}

/** Whether `a` should stand where both cover the same words. */
function wins(a: Judged, b: Judged): boolean {
  if (alarming(a) !== alarming(b)) return alarming(a);
  if (ACT_RANK[a.act] !== ACT_RANK[b.act] && a.kind === b.kind) return ACT_RANK[a.act] > ACT_RANK[b.act];
  const shaped = !CONTENT.has(a.detector);
  if (shaped !== !CONTENT.has(b.detector)) return shaped;
  return a.confidence > b.confidence;
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
  const ranked = [...settleCalls(judged)].sort((a, b) =>
    wins(a, b) ? -1 : wins(b, a) ? 1 : a.start - b.start,
  );
  for (const finding of ranked) {
    const clash = kept.find((other) => overlaps(other, finding));
    // A clause may hold an identifier of its own kind of harm: both are told.
    const nested =
      clash !== undefined &&
      CONTENT.has(clash.detector) !== CONTENT.has(finding.detector) &&
      clash.kind !== finding.kind &&
      finding.end - finding.start !== clash.end - clash.start &&
      !['room-info', 'order-info', 'trace'].includes(clash.kind) &&
      finding.detector !== 'en-record-noun';
    if (clash === undefined || nested) kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
