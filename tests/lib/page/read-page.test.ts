import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Eyes, Looking } from '../../../lib/page/ports.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import type { FoundRegion, FoundRegions, RegionIds } from '../../../lib/regions/types.ts';
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

describe('a page that changes while it is read', () => {
  let now = 0;
  afterEach(() => vi.restoreAllMocks());

  /** Each step takes longer than a slice; `during` hears of the pauses after them. */
  function slowEyes(during: (step: number) => void) {
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    function* all(): Generator<FoundRegion, undefined> {
      for (const [i, selector] of ['#a p', '#b p'].entries()) {
        now += 20;
        yield { ...regionAt(page, selector), id: selector };
        during(i);
      }
      return undefined;
    }
    const looking = vi.fn((): Looking => all());
    return { all: looking, within: () => [], newIds: () => ids } satisfies Eyes;
  }

  /** A watch that has seen so many changes, each left pending until taken. */
  function watching(changes: number) {
    let left = changes;
    let pending = false;
    return {
      change: () => {
        pending ||= left-- > 0;
      },
      pending: () => pending,
      take: vi.fn(() => {
        pending = false;
        return [];
      }),
    };
  }

  test('is read from the start again, and the changes count as read', async () => {
    const watch = watching(1);
    const some = slowEyes(watch.change);
    const reading = await readPage(some, 'u', ids, 'all', signal, { watch });
    expect(some.all).toHaveBeenCalledTimes(2);
    expect(watch.take).toHaveBeenCalledTimes(1);
    expect(reading.found.map(({ id }) => id)).toEqual(['#a p', '#b p']);
    expect(reading.looked(entry('#b p'))).toBe(true);
  });

  test('is read to the end though it never rests; the last changes stay to be read', async () => {
    const watch = watching(Number.POSITIVE_INFINITY);
    const some = slowEyes(watch.change);
    const reading = await readPage(some, 'u', ids, 'all', signal, { watch });
    expect(some.all).toHaveBeenCalledTimes(3);
    expect(reading.found).toHaveLength(2);
    expect(watch.pending()).toBe(true);
    // Something may have moved past the reading: it does not count as gone.
    expect(reading.looked(entry('#b p'))).toBe(false);
  });

  test('tells of the first regions before the last are read', async () => {
    const seen: string[][] = [];
    const onFirst = (found: readonly FoundRegion[]) => void seen.push(found.map(({ id }) => id));
    await readPage(
      slowEyes(() => undefined),
      'u',
      ids,
      'all',
      signal,
      { onFirst },
    );
    expect(seen).toEqual([['#a p']]);
  });

  test('is given up when it is another page meanwhile, whose changes are left alone', async () => {
    const watch = watching(1);
    let current = true;
    const some = slowEyes(() => {
      current = false;
      watch.change();
    });
    await readPage(some, 'u', ids, 'all', signal, { watch, isCurrent: () => current });
    expect(some.all).toHaveBeenCalledTimes(1);
    expect(watch.take).not.toHaveBeenCalled();
  });
});

test('the limits that were met come with the reading', async () => {
  function* all(): Generator<FoundRegion, FoundRegions> {
    yield regionAt(page, '#a p');
    return { regions: [], platform: 'x', limits: ['max-chars'] };
  }
  const reading = await readPage({ ...eyes(), all }, 'u', ids, 'all', signal);
  expect(reading.limits).toEqual(['max-chars']);
});
