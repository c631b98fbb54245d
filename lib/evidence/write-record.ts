import type { NumberedRegion } from './plan.ts';
import { driftOf } from './clock.ts';
import { pngSize, sha256, utf8 } from './digest.ts';
import type { Draft } from './draft.ts';
import { LIMITS } from './limits.ts';
import { isoWithOffset } from './names.ts';
import { SCHEMA_VERSION, type EvidenceItem, type EvidenceRecord } from './record.ts';
import type { EvidenceFile, SelfCheck } from './store.ts';

/** The draft's regions with their numbers: places on the page, from 1. */
export function numberRegions(draft: Pick<Draft, 'tab'>): NumberedRegion[] {
  return (draft.tab?.regions ?? []).map(({ region, assessment }, i) => ({
    number: i + 1,
    region,
    doxxing: assessment.doxxing,
  }));
}

/** The platform's word, else the page's host, else `page`. */
export function platformOf(draft: Pick<Draft, 'tab' | 'facts'>): string {
  const named = draft.tab?.regions[0]?.region.platform;
  if (named !== undefined && named !== '') return named;
  const url = draft.facts?.url ?? draft.tab?.page.url ?? '';
  return URL.canParse(url) ? new URL(url).hostname : 'page';
}

/** Describes one file; what is in `findings.json` or the log was made by us, the rest is raw. */
function itemOf(file: EvidenceFile, draft: Draft): EvidenceItem {
  const picture = draft.pictures.find(({ path }) => path === file.path);
  return {
    path: file.path,
    class: /\/(?:findings\.json|custody\.ndjson)$/.test(file.path) ? 'derived' : 'raw',
    mime: file.mime,
    bytes: file.bytes.length,
    sha256: file.sha256,
    ...pngSize(file.bytes),
    ...(picture && { takenAt: picture.takenAt }),
  };
}

async function regionOf({ number, region, doxxing }: NumberedRegion, draft: Draft) {
  const screens = draft.pictures.filter(({ regionId }) => regionId === region.id);
  return {
    number,
    id: region.id,
    role: region.role,
    platform: region.platform,
    selectors: region.selectors,
    textSha256: await sha256(utf8(region.text)),
    cssRect: draft.rects[region.id] ?? null,
    doxxing,
    screens: screens.map(({ path, rect }) => ({ path, rect: rect ?? null })),
    ...(region.reviewText !== undefined && { reviewText: region.reviewText }),
  };
}

function pageOf(draft: Draft): EvidenceRecord['page'] {
  const { facts, tab } = draft;
  return {
    url: facts?.url ?? tab?.page.url ?? '',
    title: facts?.title ?? tab?.page.title ?? '',
    lang: facts?.lang ?? null,
    charset: facts?.charset ?? null,
    referrer: facts?.referrer ?? null,
    canonical: facts?.canonical ?? null,
    lastModified: facts?.lastModified ?? null,
    size: draft.layout?.page ?? null,
    platform: platformOf(draft),
  };
}

/** Writes the capture record over all other files of `data/`. Key order is fixed. */
export async function writeRecord(
  draft: Draft,
  files: readonly EvidenceFile[],
  selfCheck: SelfCheck[],
  endedAt: Date,
): Promise<EvidenceRecord> {
  const { offsetMinutes, timeZone } = draft;
  return {
    schemaVersion: SCHEMA_VERSION,
    evidenceId: draft.evidenceId,
    tool: draft.tool,
    time: {
      startedAt: isoWithOffset(new Date(draft.startedAt), offsetMinutes),
      endedAt: isoWithOffset(endedAt, offsetMinutes),
      timeZone,
      ...driftOf(draft.facts?.clock),
    },
    trigger: { by: draft.trigger },
    environment: {
      ...draft.environment,
      viewport: draft.layout?.viewport ?? null,
      dpr: draft.layout?.dpr ?? null,
    },
    page: pageOf(draft),
    method: {
      screens: 'viewport',
      snapshot: draft.facts === null ? 'none' : 'serialised-dom',
      oursHidden: draft.oursHidden,
    },
    regions: await Promise.all(numberRegions(draft).map((region) => regionOf(region, draft))),
    items: files.map((file) => itemOf(file, draft)),
    notCaptured: draft.notCaptured,
    selfCheck,
    limits: [...LIMITS],
  };
}

/** `data/findings.json`: what the analysis said of each region, and what the user called wrong. */
export function writeFindings(draft: Draft): object {
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: draft.tool,
    dismissed: draft.tab?.dismissed ?? [],
    regions: (draft.tab?.regions ?? []).map(({ region, assessment }, i) => ({
      number: i + 1,
      region,
      assessment,
    })),
  };
}
