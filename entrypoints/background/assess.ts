import type { Assessment, Region, ScanInput } from '../../lib/model/schema.ts';

/** How long to read on before other messages get a turn. */
const SLICE_MS = 30;

function inputOf(region: Region): ScanInput {
  const { id, role, platform, text, lang, reviewerName, reviewText, merchantName } = region;
  return {
    id,
    role,
    platform,
    text,
    ...(lang !== undefined && { lang }),
    ...(reviewerName !== undefined && { reviewerName }),
    ...(reviewText !== undefined && { reviewText }),
    ...(merchantName !== undefined && { merchantName }),
  };
}

/** What is said of a region that the engine could not read: nothing found, and that it failed. */
function failed(regionId: string): Assessment {
  return {
    regionId,
    doxxing: false,
    severity: 'none',
    findings: [],
    provisions: [],
    limits: ['scan-failed'],
  };
}

/**
 * Assesses regions with the engine, which is loaded at the first call so that the worker starts quickly.
 * A region on which the engine throws costs only itself.
 */
export async function assess(regions: readonly Region[]): Promise<Assessment[]> {
  const { ready, scan } = await import('../../lib/scan.ts');
  const assessments: Assessment[] = [];
  let sliceEnd = performance.now() + SLICE_MS;
  for (const region of regions) {
    try {
      const input = inputOf(region);
      await ready(input);
      assessments.push(scan(input));
    } catch (error) {
      console.error('pingdun scan:', error instanceof Error ? error.name : 'unknown');
      assessments.push(failed(region.id));
    }
    if (performance.now() < sliceEnd) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    sliceEnd = performance.now() + SLICE_MS;
  }
  return assessments;
}
