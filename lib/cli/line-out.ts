import type { Assessment, Finding, Region } from '../model/schema.ts';
import type { LineError, LineId } from './line-in.ts';

/** contracts/scan-io.md, "A line out". Takes the id as it came and the assessment; gives one line of JSON. */
export function assessmentLine(id: LineId, assessment: Assessment): string {
  return JSON.stringify({ id, ...verdict(assessment) });
}

/** The line of a region of a saved page: with its text and where it stands. */
export function regionLine(id: LineId, assessment: Assessment, region: Region): string {
  const css = region.selectors.find((selector) => selector.type === 'CssSelector');
  return JSON.stringify({
    id,
    ...verdict(assessment),
    region: { role: region.role, platform: region.platform, selector: css?.value ?? '' },
    text: region.text,
  });
}

/** contracts/scan-io.md, "Errors". `line` counts from 1 within its file. */
export function errorLine(id: LineId | null, line: number, error: LineError): string {
  return JSON.stringify({ id, line, error: { code: error.code, message: error.message } });
}

function verdict({ doxxing, severity, findings }: Assessment): object {
  return { doxxing, severity, findings: findings.map(shownFinding) };
}

function shownFinding(finding: Finding): object {
  const { kind, start, end, text, subject, act, confidence, provisions } = finding;
  return { kind, start, end, text, subject, act, confidence, provisions };
}
