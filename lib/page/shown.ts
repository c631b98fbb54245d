/** Which findings are shown in the page. */
import { isAlarm } from '../model/alarm.ts';
import type { Assessment, Finding } from '../model/schema.ts';

/** Below this nothing is shown in a page (anchors/ux.md 6.3: 拿不准 is right in at least 40 % of cases). */
export const SHOWN_FROM = 0.4;

/** The findings to mark: somebody private is exposed, sure enough, not dismissed. In order of the text. */
export function shownFindings(assessment: Assessment, dismissed: ReadonlySet<string>): Finding[] {
  return assessment.findings
    .filter((finding) => isAlarm(finding) && finding.confidence >= SHOWN_FROM && !dismissed.has(finding.id))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
