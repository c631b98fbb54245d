import { beforeAll, describe, expect, test, vi } from 'vitest';
import { placeOf } from '../../../lib/page/anchor.ts';
import type { Place } from '../../../lib/page/anchor.ts';
import type { FoundRegion } from '../../../lib/regions/types.ts';
import { BrowserNode, documentOf, regionAt } from './pieces.ts';

beforeAll(() => {
  vi.stubGlobal('Node', BrowserNode);
});

function spanOf(region: FoundRegion, words: string) {
  const start = region.text.indexOf(words);
  return { start, end: start + words.length, text: words };
}

/** What stands in the document between the ends of a place. */
function readPlace(place: Place | null): string | null {
  if (!place) return null;
  const { startNode, startOffset, endNode, endOffset } = place;
  if (startNode === endNode) return startNode.data.slice(startOffset, endOffset);
  return `${startNode.data.slice(startOffset)}|${endNode.data.slice(0, endOffset)}`;
}

describe('while the text nodes stand', () => {
  test('a finding inside one node', () => {
    const document = documentOf('<p>该顾客微信号：xl_0712，请注意</p>');
    const region = regionAt(document, 'p');
    expect(readPlace(placeOf(region, spanOf(region, 'xl_0712'), document))).toBe('xl_0712');
  });

  test('a finding across nodes', () => {
    const document = documentOf('<p>微信号：xl_<em>07</em>12，请注意</p>');
    const region = regionAt(document, 'p');
    expect(readPlace(placeOf(region, spanOf(region, 'xl_0712'), document))).toBe('xl_|12');
  });

  test('a line break between two nodes has no node of its own', () => {
    const document = documentOf('<div><p>她的手机</p><p>是 555-0142</p></div>');
    const region = regionAt(document, 'div', '\n');
    const finding = { start: 2, end: region.text.length, text: region.text.slice(2) };
    expect(readPlace(placeOf(region, finding, document))).toBe('手机|是 555-0142');
  });

  test('words that are not at the offsets are never marked', () => {
    const document = documentOf('<p>微信号：xl_0712</p>');
    const region = regionAt(document, 'p');
    expect(placeOf(region, { start: 0, end: 7, text: 'xl_0712' }, document)).toBeNull();
  });
});

describe('after the page changed its nodes', () => {
  test('the words are found again in new nodes', () => {
    const document = documentOf('<p>微信号：xl_0712，请注意</p>');
    const region = regionAt(document, 'p');
    const finding = spanOf(region, 'xl_0712');
    region.element.textContent = '  更新：微信号：xl_ 0712，请注意';
    expect(readPlace(placeOf(region, finding, document))).toBe('xl_ 0712');
  });

  test('of two like places the one with the like surroundings', () => {
    const document = documentOf('<p>本店电话 555-0100。该顾客电话 555-0100，请注意</p>');
    const region = regionAt(document, 'p');
    const start = region.text.lastIndexOf('555');
    region.element.textContent = `公告。${region.text}`;
    const place = placeOf(region, { start, end: start + 8, text: '555-0100' }, document);
    expect(place?.startOffset).toBe(start + 3);
  });

  test('other words in the same node are not marked', () => {
    const document = documentOf('<p>微信号：xl_0712，请注意</p>');
    const region = regionAt(document, 'p');
    const finding = spanOf(region, 'xl_0712');
    region.nodes[0]!.node.data = '微信号：zz_9999，请注意';
    expect(placeOf(region, finding, document)).toBeNull();
  });

  test('a node that left the element does not count', () => {
    const document = documentOf('<p><b>xl_0712</b></p>');
    const region = regionAt(document, 'p');
    document.querySelector('b')?.remove();
    expect(placeOf(region, spanOf(region, 'xl_0712'), document)).toBeNull();
  });

  test('text of scripts is no text', () => {
    const document = documentOf('<p><b>xl_0712</b></p>');
    const region = regionAt(document, 'p');
    const finding = spanOf(region, 'xl_0712');
    document.querySelector('b')?.remove();
    const script = document.createElement('script');
    script.textContent = 'xl_0712';
    region.element.append(script);
    expect(placeOf(region, finding, document)).toBeNull();
  });
});
