import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findRegions, searchRegions, searchRegionsIn } from '../../../lib/regions/find-regions.ts';
import type { FoundRegion, RegionSteps } from '../../../lib/regions/types.ts';

const CARD =
  '<div class="review-item"><p>等了一个小时。</p><div class="reply">商家回复：谢谢您的光临</div></div>';
const DIANPING =
  '<li><div class="main-review"><div class="review-words">等了一个小时。</div>' +
  '<p class="shop-reply-content">谢谢您的光临</p></div></li>';
const JSON_LD = `<script type="application/ld+json">${JSON.stringify({
  '@type': 'Review',
  comment: { '@type': 'Comment', text: '谢谢您的光临', author: { '@type': 'Organization', name: '茶馆' } },
})}</script><p>等了一个小时。</p><p>谢谢您的光临</p>`;

function pageOf(body: string): Document {
  return parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`).document;
}

function drain(steps: RegionSteps): { seen: FoundRegion[]; pauses: number; last: readonly FoundRegion[] } {
  const seen: FoundRegion[] = [];
  let pauses = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return { seen, pauses, last: step.value.regions };
    if (step.value) seen.push(step.value);
    pauses += 1;
  }
}

describe('a search with pauses', () => {
  it.each([
    ['labels', 'https://shop.example/x', CARD.repeat(20)],
    ['a platform', 'https://www.dianping.com/shop/x', `<ul>${DIANPING.repeat(20)}</ul>`],
    ['structured data', 'https://shop.example/x', JSON_LD],
  ])('finds by %s what a search in one go finds, each region once as it is found', (_by, url, body) => {
    const document = pageOf(body);
    const whole = findRegions(document, url).regions;
    const { seen, last } = drain(searchRegions(document, url));
    expect(whole.length).toBeGreaterThan(0);
    expect(seen).toEqual(whole);
    expect(last).toEqual(whole);
  });

  it('pauses after each region, and in long text without any', () => {
    const url = 'https://shop.example/x';
    expect(drain(searchRegions(pageOf(CARD.repeat(30)), url)).pauses).toBeGreaterThanOrEqual(30);
    expect(drain(searchRegions(pageOf('<p>一</p>'.repeat(1_000)), url)).pauses).toBeGreaterThan(10);
  });

  it('reads nothing before its first step', () => {
    const document = pageOf(CARD);
    const steps = searchRegionsIn(document, 'https://shop.example/x', [document.body]);
    document.body.append(pageOf(CARD).body.firstChild!);
    expect(drain(steps).seen).toHaveLength(2);
  });
});
