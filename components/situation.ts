import { certainty, isAlarm } from '../lib/model/alarm.ts';
import type { ErrorCode } from '../lib/model/result.ts';
import type { Finding, Region, TabState } from '../lib/model/schema.ts';
import type { TabView } from './view.ts';

/** A finding together with the region it stands in and the number of that region on the page (from 1). */
export interface Placed {
  readonly finding: Finding;
  readonly region: Region;
  readonly index: number;
}

/** Which of the screens of anchors/ux.md section 5 is due; exactly one at a time. */
export type Situation =
  | { readonly kind: 'special' | 'no-access' | 'unsupported' | 'unscanned' | 'scanning' }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly detail?: string | undefined }
  | { readonly kind: 'nothing'; readonly regions: number }
  | {
      readonly kind: 'uncertain' | 'found' | 'threat' | 'solicitation';
      readonly count: number;
      /** Besides these, so many that we are not sure of. */
      readonly unsure: number;
    };

function placed(state: TabState): Placed[] {
  return state.regions.flatMap(({ region, assessment }, position) =>
    assessment.findings.filter(isAlarm).map((finding) => ({ finding, region, index: position + 1 })),
  );
}

/** Findings to show, in the order of the page. */
export function openFindings(state: TabState | undefined): Placed[] {
  if (state === undefined) return [];
  const dismissed = new Set(state.dismissed);
  return placed(state).filter(({ finding }) => !dismissed.has(finding.id));
}

const GRAVITY = { solicitation: 0, threat: 1, disclosure: 2, mention: 3 } as const;

/** The wished one first, then threats and calls to approach, then the surest. */
export function mostTellingFirst(findings: readonly Placed[], wish?: string): Placed[] {
  const wished = ({ id }: Finding): number => (id === wish ? 0 : 1);
  return [...findings].sort(
    ({ finding: a }, { finding: b }) =>
      wished(a) - wished(b) || GRAVITY[a.act] - GRAVITY[b.act] || b.confidence - a.confidence,
  );
}

/** Findings the user took out, to be taken back from a list. */
export function dismissedFindings(state: TabState | undefined): Placed[] {
  if (state === undefined) return [];
  const dismissed = new Set(state.dismissed);
  return placed(state).filter(({ finding }) => dismissed.has(finding.id));
}

function ofFindings(findings: readonly Placed[]): Situation | undefined {
  const sure = findings.filter(({ finding }) => certainty(finding.confidence) !== 'unsure');
  if (sure.length === 0) {
    return findings.length === 0 ? undefined : { kind: 'uncertain', count: findings.length, unsure: 0 };
  }
  const acts = new Set(sure.map(({ finding }) => finding.act));
  const counts = { count: sure.length, unsure: findings.length - sure.length };
  if (acts.has('solicitation')) return { kind: 'solicitation', ...counts };
  return { kind: acts.has('threat') ? 'threat' : 'found', ...counts };
}

/** Two failures are no fault of ours but a rule of the browser; they have their own calm words. */
function ofFailure(code: ErrorCode, detail: string | undefined): Situation {
  if (code === 'page-not-allowed') return { kind: 'special' };
  if (code === 'no-permission') return { kind: 'no-access' };
  return { kind: 'failed', code, detail };
}

/** Decides which screen is due. What was found before is never hidden by a later failure. */
export function situationOf({ access, state }: TabView): Situation {
  const found = ofFindings(openFindings(state));
  if (found !== undefined) return found;
  if (state?.status === 'scanning') return { kind: 'scanning' };
  if (state?.status === 'done') return { kind: 'nothing', regions: state.regions.length };
  if (state?.status === 'failed') return ofFailure(state.error?.code ?? 'internal', state.error?.detail);
  if (access.kind !== 'page') return { kind: access.kind };
  return { kind: state === undefined && access.familiar ? 'unscanned' : 'unsupported' };
}
