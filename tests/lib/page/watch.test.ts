import { afterEach, describe, expect, test, vi } from 'vitest';
import { placesOf, watchPage } from '../../../lib/page/watch.ts';
import { documentOf } from './pieces.ts';

const document = documentOf('<div id="a"><p id="b">x</p><script>1</script></div><div id="host"></div>');
const [a, b, host] = ['#a', '#b', '#host'].map((selector) => document.querySelector(selector)!);
const script = document.querySelector('script')!;
const isOurs = (node: Node): boolean => node === host;

function record(part: Partial<MutationRecord>): MutationRecord {
  return { type: 'childList', addedNodes: [], removedNodes: [], ...part } as unknown as MutationRecord;
}

describe('which places a record concerns', () => {
  test.each([
    ['added elements themselves', record({ target: a!, addedNodes: [b!] as unknown as NodeList }), [b]],
    [
      'the parent of added text',
      record({ target: b!, addedNodes: [b!.firstChild!] as unknown as NodeList }),
      [b],
    ],
    [
      'the parent of what was removed',
      record({ target: a!, removedNodes: [b!] as unknown as NodeList }),
      [a],
    ],
    ['the parent of changed text', record({ type: 'characterData', target: b!.firstChild! }), [b]],
    ['no scripts', record({ target: a!, addedNodes: [script] as unknown as NodeList }), []],
    ['no text of scripts', record({ type: 'characterData', target: script.firstChild! }), []],
    ['not our own host', record({ target: a!, addedNodes: [host!] as unknown as NodeList }), []],
    ['not our own host going', record({ target: a!, removedNodes: [host!] as unknown as NodeList }), []],
  ])('%s', (_name, given, expected) => {
    expect(placesOf(given, isOurs)).toEqual(expected);
  });
});

describe('watching', () => {
  let deliver: (records: MutationRecord[]) => void = () => undefined;
  const disconnect = vi.fn();
  class FakeObserver {
    constructor(callback: (records: MutationRecord[]) => void) {
      deliver = callback;
    }
    observe = vi.fn();
    disconnect = disconnect;
  }
  afterEach(() => vi.unstubAllGlobals());

  function start() {
    vi.stubGlobal('MutationObserver', FakeObserver);
    const onChange = vi.fn();
    const end = new AbortController();
    return { watch: watchPage(document, { isOurs, onChange, signal: end.signal }), onChange, end };
  }

  test('hands out each place once', () => {
    const { watch, onChange } = start();
    const change = record({ type: 'characterData', target: b!.firstChild! });
    deliver([change, change]);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(watch.take()).toEqual([b]);
    expect(watch.take()).toEqual([]);
  });

  test('says nothing of our own host', () => {
    const { onChange } = start();
    deliver([record({ target: document.documentElement, addedNodes: [host!] as unknown as NodeList })]);
    expect(onChange).not.toHaveBeenCalled();
  });

  test('too many places are the whole page', () => {
    const { watch, onChange } = start();
    const many = Array.from({ length: 200 }, () => document.createElement('i'));
    deliver([record({ target: a!, addedNodes: many as unknown as NodeList })]);
    expect(watch.take()).toBe('all');
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(watch.take()).toEqual([]);
  });

  test('ends with its signal', () => {
    const { end } = start();
    end.abort();
    expect(disconnect).toHaveBeenCalled();
  });
});
