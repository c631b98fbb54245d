import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { domOf } from '../../../lib/regions/dom.ts';
import { findRegions } from '../../../lib/regions/find-regions.ts';
import type { FoundRegions } from '../../../lib/regions/types.ts';

const SHOP = 'https://shop.example/reviews';
const LONG = 120_000;

function find(html: string, options = {}): FoundRegions {
  return findRegions(parseHTML(html).document, SHOP, options);
}

function inPage(body: string): string {
  return `<!doctype html><html><head></head><body>${body}</body></html>`;
}

describe('pages that are large, deep or broken', () => {
  it(
    'reads 100,000 nodes',
    () => {
      const { regions } = find(
        inPage(
          `${'<p>一</p>'.repeat(50_000)}<div class="shop-reply">商家回复：谢谢您</div>${'<p>二</p>'.repeat(50_000)}`,
        ),
      );
      expect(regions.map((region) => region.text)).toEqual(['谢谢您']);
    },
    LONG,
  );

  it(
    'reads 1 MB of text up to the limit, and says that it stopped',
    () => {
      const words = '微信号 lin_8899 '.repeat(90_000);
      const { regions, limits } = find(inPage(`<div>商家回复：${words}</div>`));
      expect(regions[0]?.text.length).toBeLessThanOrEqual(1_000_000);
      expect(regions[0]?.text.length).toBeGreaterThan(999_900);
      expect(limits).toEqual(['max-chars']);
    },
    LONG,
  );

  it(
    'reads at most 5,000 regions, and says that it stopped',
    () => {
      const { regions, limits } = find(
        inPage('<div class="i"><i>差评差评</i><div>商家回复：谢谢您</div></div>'.repeat(5_001)),
      );
      expect(regions).toHaveLength(5_000);
      expect(limits).toEqual(['max-regions']);
      expect(new Set(regions.map((region) => region.id)).size).toBe(5_000);
    },
    LONG,
  );

  it(
    'survives a nesting of 20,000',
    () => {
      const deep = '<div>'.repeat(20_000);
      expect(find(inPage(`${deep}商家回复：谢谢您`)).regions.map((region) => region.text)).toEqual([
        '谢谢您',
      ]);
      const { regions, limits } = find(inPage(`<div>商家回复：谢谢您${deep}unten`));
      expect(regions.map((region) => region.text)).toEqual(['谢谢您']);
      expect(limits).toEqual(['max-depth']);
    },
    LONG,
  );

  it.each([
    ['nothing', ''],
    ['white space', ' \n '],
    ['no tags', '商家回复：谢谢您'],
    ['only a head', '<html><head><title>x</title></head></html>'],
    ['broken tags', '<div><p><b>商家回复：谢谢您</div></i><table><td><<<>'],
    ['an unclosed comment', '<p>a</p><!-- 商家回复：谢谢您'],
    ['an unclosed script', '<script>商家回复：谢谢您'],
    ['broken entities', '<p>&#xFFFFFFF; &unknown; &#0;</p>'],
    ['NUL', '<p>\u0000商家回复\u0000</p>'],
    ['an empty reply', '<div class="main-review"><p class="shop-reply-content"> \n </p></div>'],
    ['structured data that is none', '<script type="application/ld+json">[[[[</script>'],
    [
      'structured data with a trap',
      '<script type="application/ld+json">{"__proto__":{"@type":"Review","comment":{"text":"谢谢您谢谢您"}}}</script>',
    ],
  ])('does not fail on %s', (_, html) => {
    for (const url of [
      SHOP,
      'https://www.dianping.com/shop/1',
      'https://mp.weixin.qq.com/s/x',
      '',
      'no address',
    ]) {
      expect(() => findRegions(parseHTML(html).document, url)).not.toThrow();
    }
  });

  it('never fails and never changes the document, whatever the markup', () => {
    const piece = fc.constantFrom(
      ...[
        '<div>',
        '</div>',
        '<p>',
        '<span>',
        '</span>',
        '<li>',
        '<ul>',
        '<a>',
        '<br>',
        '<b>',
        '</b>',
        '<!--',
        '-->',
      ],
      ...[
        '商家回复',
        '：',
        '谢谢您',
        'Response from',
        ' the owner',
        '差评',
        '<div class="shop-reply-content">',
        '<form>',
        '<table><td>',
      ],
      ...[
        '<div class="review">',
        '<p class="owner-reply">',
        '<h1>店',
        '<img data-src=x>',
        '<svgmtsi>',
        '<div itemprop="comment">',
        '<article>',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { document } = parseHTML(inPage(pieces.join('')));
        const before = document.documentElement.outerHTML;
        for (const url of [SHOP, 'https://www.dianping.com/shop/1']) {
          for (const region of findRegions(document, url).regions) {
            for (const { node, nodeStart, nodeEnd, start, end } of region.nodes) {
              expect(region.text.slice(start, end)).toBe(node.data.slice(nodeStart, nodeEnd));
              expect(region.element.contains(node)).toBe(true);
            }
          }
        }
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 400 },
    );
  });
});

/** A DOM as browsers have it: accessors on prototypes, and a form whose named inputs lie in front of them. */
class BrowserNode {
  readonly data = { type: 1, name: 'form', parent: null as BrowserNode | null };
  get nodeType(): number {
    return this.data.type;
  }
  get parentNode(): BrowserNode | null {
    return this.data.parent;
  }
}
class BrowserElement extends BrowserNode {
  get localName(): string {
    return this.data.name;
  }
  getAttribute(name: string): string {
    return `own ${name}`;
  }
}
class BrowserDocument extends BrowserNode {
  readonly html = new BrowserElement();
  get documentElement(): BrowserElement {
    return this.html;
  }
  querySelector(): BrowserElement {
    return this.html;
  }
  querySelectorAll(): BrowserElement[] {
    return [this.html];
  }
}

describe('a form that puts its inputs in front of properties', () => {
  it('is read through the getters of the prototype', () => {
    const document = new BrowserDocument();
    const form = new BrowserElement();
    form.data.parent = document.html;
    for (const name of ['parentNode', 'nodeType', 'localName', 'getAttribute', 'firstChild']) {
      Object.defineProperty(form, name, { value: 'an input of the page' });
    }
    // @ts-expect-error a stand-in with the few properties that are looked at
    const dom = domOf(document);
    // @ts-expect-error the same
    const node: Element = form;
    expect(dom.isElement(node)).toBe(true);
    expect(dom.parent(node)).toBe(document.html);
    expect(dom.name(node)).toBe('form');
    expect(dom.attr(node, 'class')).toBe('own class');
  });
});
