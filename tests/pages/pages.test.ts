/**
 * Every folder beside this file is a page: `source.html` (a real structure, invented people), `page.json` (its address
 * and what it shows) and `expected.json` (what is to be found). `UPDATE=1` writes expected.json anew: read the
 * difference before you commit it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findRegions, findRegionsIn, plainRegion } from '../../lib/regions/find-regions.ts';
import type { FoundRegion } from '../../lib/regions/types.ts';
import { regionSchema } from '../../lib/model/schema.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const pageSchema = z.strictObject({ url: z.url(), note: z.string().min(10) });
const slugs = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** What a reviewer of expected.json has to look at. */
function summary(region: FoundRegion): Record<string, unknown> {
  return {
    role: region.role,
    voice: region.voice,
    author: region.merchantName ?? null,
    reviewer: region.reviewerName ?? null,
    review: region.reviewText ?? null,
    text: region.text,
    holes: region.holes,
    images: region.images.map((image) => image.src),
  };
}

describe.each(slugs)('%s', (slug) => {
  const folder = `${FOLDER}${slug}/`;
  const page = pageSchema.parse(JSON.parse(readFileSync(`${folder}page.json`, 'utf8')));
  const source = readFileSync(`${folder}source.html`, 'utf8');
  const expectedFile = `${folder}expected.json`;

  it('has the regions that expected.json says', () => {
    const { document } = parseHTML(source);
    const found = findRegions(document, page.url);
    const actual = { platform: found.platform, limits: found.limits, regions: found.regions.map(summary) };
    if (process.env['UPDATE'] === '1' || !existsSync(expectedFile)) {
      expect(process.env['UPDATE'], 'expected.json is missing').toBe('1');
      writeFileSync(expectedFile, `${JSON.stringify(actual, null, 2)}\n`);
    }
    expect(actual).toEqual(JSON.parse(readFileSync(expectedFile, 'utf8')));
  });

  it('is left as it was', () => {
    const { document } = parseHTML(source);
    const before = document.documentElement.outerHTML;
    findRegions(document, page.url);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('gives regions that hold together', () => {
    const { document } = parseHTML(source);
    const { regions } = findRegions(document, page.url);
    expect(new Set(regions.map((region) => region.id)).size).toBe(regions.length);
    for (const region of regions) {
      regionSchema.parse(plainRegion(region));
      const css = region.selectors.find((selector) => selector.type === 'CssSelector');
      expect([...document.querySelectorAll(css?.value ?? '')]).toEqual([region.element]);
      for (const piece of region.nodes) {
        expect(region.text.slice(piece.start, piece.end)).toBe(
          piece.node.data.slice(piece.nodeStart, piece.nodeEnd),
        );
        expect(region.element.contains(piece.node)).toBe(true);
      }
    }
  });

  it('gives the same regions when every one of its parts is new', () => {
    const { document } = parseHTML(source);
    const whole = findRegions(document, page.url);
    const parts = findRegionsIn(document, page.url, [document.body]);
    expect(parts.regions.map((region) => region.id)).toEqual(whole.regions.map((region) => region.id));
  });
});
