import type { PagePlan, Rect } from '../browser/messages.ts';
import type { Region } from '../model/schema.ts';
import type { NotCaptured } from './capture-state.ts';
import { numbered } from './names.ts';

/** A region as the package counts it: its number is its place on the page, from 1. */
export interface NumberedRegion {
  readonly number: number;
  readonly region: Region;
  readonly doxxing: boolean;
}

/** One picture to take: the region scrolled into view, `offset` CSS px below its top. */
export interface Shot {
  readonly regionId: string;
  readonly number: number;
  readonly offset: number;
  readonly path: string;
}

/** A picture takes 0.6 s in Chrome: 40 of them are 24 s, about what anybody waits. */
export const MAX_SHOTS = 40;
export const MAX_SHOTS_PER_REGION = 12;
/** Files of their own are written for this many regions; all are in findings.json and the page's text. */
export const MAX_REGION_FILES = 100;
/** Each further part of a tall region repeats a tenth of the one before, so that seams can be checked. */
const OVERLAP = 0.1;

/** Those that alarm first, each group in page order. */
export function byUrgency(regions: readonly NumberedRegion[]): NumberedRegion[] {
  return [...regions.filter(({ doxxing }) => doxxing), ...regions.filter(({ doxxing }) => !doxxing)];
}

function shotsOf({ region, number }: NumberedRegion, rect: Rect, viewportHeight: number): Shot[] {
  const step = Math.max(1, Math.floor(viewportHeight * (1 - OVERLAP)));
  const parts = rect.height <= viewportHeight ? 1 : Math.ceil((rect.height - viewportHeight) / step) + 1;
  const stem = `data/screens/${region.role}-${numbered(number)}`;
  return Array.from({ length: parts }, (_, i) => ({
    regionId: region.id,
    number,
    offset: i * step,
    path: parts === 1 ? `${stem}.png` : `${stem}-${numbered(i + 1)}.png`,
  }));
}

/**
 * Which pictures to take, most urgent regions first, and what will be missing by plan: regions that
 * take no room on the page (`not-visible`), and what is beyond the limits (`limit`).
 */
export function planShots(
  regions: readonly NumberedRegion[],
  plan: PagePlan,
): { shots: Shot[]; notCaptured: NotCaptured[] } {
  const shots: Shot[] = [];
  const notCaptured: NotCaptured[] = [];
  let beyond = 0;
  for (const region of byUrgency(regions)) {
    const what = `region:${region.number}`;
    const rect = plan.rects[region.region.id];
    if (rect === undefined || rect.width === 0 || rect.height === 0) {
      notCaptured.push({ what, why: 'not-visible' });
      continue;
    }
    const wanted = shotsOf(region, rect, plan.viewport.height);
    const room = Math.min(MAX_SHOTS - shots.length, MAX_SHOTS_PER_REGION);
    shots.push(...wanted.slice(0, Math.max(0, room)));
    if (room <= 0) beyond += 1;
    else if (wanted.length > room) notCaptured.push({ what: `${what}:rest`, why: 'limit' });
  }
  if (beyond > 0) notCaptured.push({ what: 'regions', why: 'limit', detail: String(beyond) });
  return { shots, notCaptured };
}
