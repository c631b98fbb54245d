import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Eyes } from '../../../lib/page/ports.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import type { FoundRegion, RegionIds } from '../../../lib/regions/types.ts';
import { BrowserNode, documentOf, regionAt } from './pieces.ts';

beforeAll(() => {
  vi.stubGlobal('Node', BrowserNode);
});

const ids: RegionIds = { idFor: () => 'id' };
const signal = new AbortController().signal;
const page = documentOf('<ul><li id="a"><p>一</p></li><li id="b"><p>二</p></li></ul>');
const at = (selector: string): Element => page.querySelector(selector)!;
const entry = (selector: string) => ({ found: { ...regionAt(page, selector), id: selector }, told: true });

function eyes(found: readonly FoundRegion[] = []) {
  return { all: vi.fn(() => found), within: vi.fn(() => found), newIds: () => ids } satisfies Eyes;
}

describe('the whole page', () => {
  test('is read at once, and everything was looked at', async () => {
    const all = eyes([regionAt(page, '#a p')]);
    const reading = await readPage(all, 'https://a.example/', ids, 'all', signal);
    expect(all.all).toHaveBeenCalledWith('https://a.example/', ids);
    expect(reading.found).toHaveLength(1);
    expect(reading.looked(entry('#b p'))).toBe(true);
  });
});

describe('changed places', () => {
  test('are read one by one; places inside others go with them', async () => {
    const some = eyes();
    await readPage(some, 'u', ids, [at('#a'), at('#a p'), at('#b p')], signal);
    expect(some.within.mock.calls).toEqual([
      ['u', [at('#a')], ids],
      ['u', [at('#b p')], ids],
    ]);
  });

  test('a region met from two places counts once', async () => {
    const some = eyes([regionAt(page, '#a p')]);
    expect((await readPage(some, 'u', ids, [at('#a'), at('#b')], signal)).found).toHaveLength(1);
  });

  test('only what lies in, around or at them was looked at', async () => {
    const { looked } = await readPage(eyes(), 'u', ids, [at('#a')], signal);
    expect(looked(entry('#a p'))).toBe(true);
    expect(looked(entry('ul'))).toBe(true);
    expect(looked(entry('#b p'))).toBe(false);
  });

  test('a region that left the document is gone without looking', async () => {
    const other = documentOf('<p id="x">三</p>');
    const gone = { found: regionAt(other, '#x'), told: true };
    other.querySelector('#x')?.remove();
    const { looked } = await readPage(eyes(), 'u', ids, [], signal);
    expect(looked(gone)).toBe(true);
  });

  test('places that left again are not read', async () => {
    const some = eyes();
    await readPage(some, 'u', ids, [page.createElement('p')], signal);
    expect(some.within).not.toHaveBeenCalled();
  });
});

test('nothing is read after the end', async () => {
  const end = new AbortController();
  end.abort();
  const all = eyes();
  await readPage(all, 'u', ids, 'all', end.signal);
  expect(all.all).not.toHaveBeenCalled();
});
