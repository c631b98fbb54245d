import { generic } from '../platforms/generic.ts';
import { platformFor, platformName } from '../platforms/index.ts';
import { findByJsonLd } from './by-json-ld.ts';
import { findByLabels } from './by-labels.ts';
import { findByStatements } from './by-statements.ts';
import { findByStructure } from './by-structure.ts';
import { findByVoices } from './by-voices.ts';
import { domOf } from './dom.ts';
import { findStatementPage } from './statement-page.ts';
import { scopesFor } from './scopes.ts';
import { Search } from './search.ts';
import type {
  FindOptions,
  FindRegions,
  FindRegionsIn,
  FindingSteps,
  FoundRegion,
  FoundRegions,
  RegionSteps,
} from './types.ts';
import type { Region } from '../model/schema.ts';

/**
 * Takes a document and its address; gives every place in it where a merchant speaks, in document order of each way of
 * finding. Reads only: no layout, no style, no change of the document; needs no global.
 */
export const findRegions: FindRegions = (root, url, options = {}) => drain(searchRegions(root, url, options));

/** Takes a document, its address and new or changed elements; gives the regions in, at or around these. */
export const findRegionsIn: FindRegionsIn = (root, url, scope, options = {}) =>
  drain(searchRegionsIn(root, url, scope, options));

/** `findRegions` that may be paused: the same regions in the same order. */
export function searchRegions(root: Document, url: string, options: FindOptions = {}): RegionSteps {
  return run(root, url, null, options);
}

/** `findRegionsIn` that may be paused. */
export function* searchRegionsIn(
  root: Document,
  url: string,
  scope: readonly Element[],
  options: FindOptions = {},
): RegionSteps {
  return yield* run(root, url, scopesFor(domOf(root), scope), options);
}

/** Takes a found region; gives the plain data without the handles into the document. */
export function plainRegion(found: FoundRegion): Region {
  const { element: _element, nodes: _nodes, ...region } = found;
  return region;
}

function drain(steps: RegionSteps): FoundRegions {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function* run(
  root: Document,
  url: string,
  scopes: readonly Element[] | null,
  options: FindOptions,
): RegionSteps {
  const platform = platformFor(url);
  const search = new Search(domOf(root), { url, platform: platformName(url) }, scopes, options);
  if (scopes?.length !== 0) {
    yield* findByVoices(search, platform);
    const isKnownPage = yield* findByStatements(search, platform);
    if (search.regions.length === 0 && !isKnownPage) yield* findGeneric(search);
  }
  return { regions: search.regions, platform: search.platform, limits: [...search.limits] };
}

/** Words first: they are the surest. What they found is not found again by weaker signs. */
function* findGeneric(search: Search): FindingSteps {
  yield* findByLabels(search, generic);
  yield* findByStructure(search, generic);
  yield* findByJsonLd(search, generic);
  if (search.regions.length === 0) yield* findStatementPage(search, generic);
}
