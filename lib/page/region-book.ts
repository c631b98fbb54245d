/** What is known of the page's regions in one visit: read, told to the background, assessed. Plain bookkeeping. */
import type { Assessment, Region } from '../model/schema.ts';
import { plainRegion } from '../regions/find-regions.ts';
import type { FoundRegion } from '../regions/types.ts';

export interface BookEntry {
  found: FoundRegion;
  told: boolean;
  assessment?: Assessment;
}

/** Regions and gone ids that the background has yet to hear of. */
export interface News {
  readonly regions: readonly Region[];
  readonly gone: readonly string[];
}

export interface RegionBook {
  readonly entries: ReadonlyMap<string, BookEntry>;
  /** Takes in a reading; entries that were `looked` at and not found again are gone. */
  readonly merge: (found: readonly FoundRegion[], looked: (entry: BookEntry) => boolean) => void;
  /** Not yet told, at most `maxChars` UTF-16 units of text (one region at least) and `maxRegions` regions. */
  readonly news: (maxChars: number, maxRegions?: number) => News;
  /** Whether there is anything not yet told. */
  readonly hasNews: () => boolean;
  /** The background has heard of these. */
  readonly told: (news: News) => void;
  readonly assess: (assessments: readonly Assessment[]) => void;
  /** Everything is to be told anew. */
  readonly forget: () => void;
}

/** What the background judges by; selectors shift with every sibling and do not count. */
function sameWords(a: Region, b: Region): boolean {
  return (
    a.text === b.text &&
    a.reviewerName === b.reviewerName &&
    a.reviewText === b.reviewText &&
    a.merchantName === b.merchantName &&
    a.images.length === b.images.length
  );
}

/** An empty book. */
export function createRegionBook(): RegionBook {
  const entries = new Map<string, BookEntry>();
  const gone = new Set<string>();
  return {
    entries,
    merge(found, looked) {
      const seen = new Set(found.map((region) => region.id));
      for (const [id, entry] of entries) {
        if (seen.has(id) || !looked(entry)) continue;
        entries.delete(id);
        if (entry.told) gone.add(id);
      }
      for (const region of found) {
        gone.delete(region.id);
        const entry = entries.get(region.id);
        if (entry && sameWords(entry.found, region)) entry.found = region;
        else entries.set(region.id, { found: region, told: false });
      }
    },
    news(maxChars, maxRegions = Number.POSITIVE_INFINITY) {
      const regions: Region[] = [];
      let chars = 0;
      for (const { found, told } of entries.values()) {
        if (told) continue;
        chars += found.text.length + (found.reviewText?.length ?? 0);
        if (regions.length > 0 && (chars > maxChars || regions.length >= maxRegions)) break;
        regions.push(plainRegion(found));
      }
      return { regions, gone: [...gone] };
    },
    hasNews: () => gone.size > 0 || [...entries.values()].some((entry) => !entry.told),
    told(news) {
      for (const id of news.gone) gone.delete(id);
      for (const { id } of news.regions) {
        const entry = entries.get(id);
        if (entry) entry.told = true;
      }
    },
    assess(assessments) {
      for (const assessment of assessments) {
        const entry = entries.get(assessment.regionId);
        if (entry) entry.assessment = assessment;
      }
    },
    forget() {
      gone.clear();
      for (const entry of entries.values()) entry.told = false;
    },
  };
}
