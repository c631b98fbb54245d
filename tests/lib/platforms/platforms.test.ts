import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import {
  OPTIONAL_MATCHES,
  PLATFORMS,
  platformFor,
  platformName,
  STATIC_MATCHES,
} from '../../../lib/platforms/index.ts';

/** `*://host/path*`, host without wildcard: what may be asked for at installation. */
const NARROW = /^\*:\/\/[a-z0-9.-]+\/[\w/-]+\*$/;

describe('the rows', () => {
  it('end with generic, which asks for nothing', () => {
    expect(PLATFORMS.map((platform) => platform.id)).toEqual(['dianping', 'weixin', 'generic']);
    expect(PLATFORMS.at(-1)).toMatchObject({ hosts: [], matches: [] });
  });

  it('ask at installation only for review, shop and article pages', () => {
    expect(STATIC_MATCHES.length).toBeGreaterThan(0);
    for (const pattern of STATIC_MATCHES) expect(pattern).toMatch(NARROW);
    expect(STATIC_MATCHES.filter((pattern) => OPTIONAL_MATCHES.includes(pattern))).toEqual([]);
  });

  it('match only their own hosts', () => {
    for (const { hosts, matches, optionalMatches, id } of PLATFORMS) {
      if (id === 'generic') continue;
      for (const pattern of [...matches, ...optionalMatches]) {
        expect(hosts).toContain(pattern.replace('*://', '').split('/')[0]);
      }
    }
  });

  it('hold selectors that parse, newest generation first', () => {
    const { document } = parseHTML('<!doctype html><html><body></body></html>');
    for (const { voices, statements, merchantName } of PLATFORMS) {
      const css = [
        ...merchantName,
        ...voices.flatMap((rule) => [
          rule.text,
          rule.card,
          rule.skip,
          ...rule.reviewText,
          ...rule.reviewerName,
        ]),
        ...statements.flatMap((rule) => [
          rule.skip,
          rule.repost,
          rule.removed,
          ...rule.title,
          ...rule.body,
          ...rule.account,
        ]),
      ];
      for (const selector of css) expect(() => document.querySelectorAll(selector)).not.toThrow();
      const years = voices.map((rule) => rule.since);
      expect(years).toEqual([...years].sort((a, b) => b - a));
    }
  });
});

describe('platformFor and platformName', () => {
  it.each([
    ['https://www.dianping.com/shop/H1/review_all', 'dianping', 'dianping', true],
    ['https://www.dianping.com/member/1', 'dianping', 'dianping', false],
    ['https://mp.weixin.qq.com/s/abc', 'weixin', 'weixin', true],
    ['https://mp.weixin.qq.com/s?__biz=x&mid=1', 'weixin', 'weixin', true],
    ['https://mp.weixin.qq.com/cgi-bin/home', 'weixin', 'weixin', false],
    ['https://evil-dianping.com/shop/1', 'generic', 'evil-dianping.com', true],
    ['https://www.dianping.com.evil.example/shop/1', 'generic', 'www.dianping.com.evil.example', true],
    ['https://item.jd.com/1.html', 'generic', 'jd', true],
    ['https://notjd.com/1.html', 'generic', 'notjd.com', true],
    ['https://www.yelp.co.uk/biz/x', 'generic', 'yelp', true],
    ['https://www.google.co.jp/maps/place/x', 'generic', 'google-maps', true],
    ['https://www.google.co.jp/search', 'generic', 'www.google.co.jp', true],
    ['https://constructor.example/', 'generic', 'constructor.example', true],
    ['no address', 'generic', 'unknown', true],
    ['file:///home/page.html', 'generic', 'unknown', true],
  ])('%s', (url, id, name, speaks) => {
    const platform = platformFor(url);
    expect(platform.id).toBe(id);
    expect(platformName(url)).toBe(name);
    if (URL.canParse(url)) expect(platform.detectPage(new URL(url))).toBe(speaks);
  });
});
