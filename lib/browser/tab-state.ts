import type { Assessment, Finding, PageInfo, Region, TabState } from '../model/schema.ts';
import type { ErrorCode } from '../model/result.ts';
import { certainty, isAlarm } from '../model/alarm.ts';

type Entry = TabState['regions'][number];

/** A fresh state for a visit that has just begun. */
export function beginVisit(page: PageInfo, now: string): TabState {
  return { page, status: 'scanning', regions: [], dismissed: [], updatedAt: now };
}

/** The state of this visit: the old one where the visit is the same, else a fresh one. */
export function ofVisit(state: TabState | undefined, page: PageInfo, now: string): TabState {
  return state?.page.visit === page.visit ? { ...state, page } : beginVisit(page, now);
}

/** Puts newly read regions in (same id replaces in place), takes those out that left the page. */
export function mergeRegions(
  state: TabState,
  found: readonly Entry[],
  gone: readonly string[],
  now: string,
): TabState {
  const left = new Set(gone);
  const fresh = new Map(found.map((entry) => [entry.region.id, entry]));
  const kept = state.regions
    .filter(({ region }) => !left.has(region.id) || fresh.has(region.id))
    .map((entry) => fresh.get(entry.region.id) ?? entry);
  const known = new Set(state.regions.map(({ region }) => region.id));
  const added = [...fresh.values()].filter(({ region }) => !known.has(region.id));
  const { error: _, ...rest } = state;
  return { ...rest, status: 'done', regions: [...kept, ...added], updatedAt: now };
}

/** Joins regions with what was found in them; a region without an assessment is left out. */
export function joinAssessments(regions: readonly Region[], assessments: readonly Assessment[]): Entry[] {
  const byRegion = new Map(assessments.map((assessment) => [assessment.regionId, assessment]));
  return regions.flatMap((region) => {
    const assessment = byRegion.get(region.id);
    return assessment === undefined ? [] : [{ region, assessment }];
  });
}

/** Marks a finding as called wrong by the user. */
export function dismiss(state: TabState, findingId: string, now: string): TabState {
  if (state.dismissed.includes(findingId)) return state;
  return { ...state, dismissed: [...state.dismissed, findingId], updatedAt: now };
}

/** Takes a dismissal back. */
export function undoDismiss(state: TabState, findingId: string, now: string): TabState {
  return { ...state, dismissed: state.dismissed.filter((id) => id !== findingId), updatedAt: now };
}

/** A state that says what went wrong; keeps what was found before. */
export function fail(state: TabState, code: ErrorCode, now: string): TabState {
  return { ...state, status: 'failed', error: { code }, updatedAt: now };
}

/** Findings that alarm and were not dismissed. */
export function openAlarms(state: TabState): Finding[] {
  const dismissed = new Set(state.dismissed);
  return state.regions
    .flatMap(({ assessment }) => assessment.findings)
    .filter((finding) => isAlarm(finding) && !dismissed.has(finding.id));
}

/** How many findings the badge counts, and how many are only unsure. */
export function countAlarms(state: TabState): { sure: number; unsure: number } {
  const alarms = openAlarms(state);
  const unsure = alarms.filter(({ confidence }) => certainty(confidence) === 'unsure').length;
  return { sure: alarms.length - unsure, unsure };
}

/** Adds the limits that a reading of the page met; a visit that met none has no such field. */
export function addLimits(state: TabState, limits: readonly string[] = []): TabState {
  const all = [...new Set([...(state.limits ?? []), ...limits])];
  return all.length === 0 ? state : { ...state, limits: all };
}
