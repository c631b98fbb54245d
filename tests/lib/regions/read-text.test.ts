import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { domOf } from '../../../lib/regions/dom.ts';
import { readText, type ReadResult } from '../../../lib/regions/read-text.ts';

const LIMITS = { maxChars: 1_000_000, maxDepth: 512 };

function bodyOf(html: string): { dom: ReturnType<typeof domOf>; body: Element; document: Document } {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return { dom: domOf(document), body: document.body, document };
}

function read(html: string, limits = LIMITS): ReadResult {
  const { dom, body } = bodyOf(html);
  return readText(dom, [body], limits);
}

/** Every piece stands in the text as it stands in its node, in order, and only gaps and holes lie between. */
function expectExact(result: ReadResult): void {
  let at = 0;
  for (const { node, nodeStart, nodeEnd, start, end } of result.nodes) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(result.text.slice(at, start)).toMatch(/^[ \n\uFFFC]*$/);
    expect(result.text.slice(start, end)).toBe(node.data.slice(nodeStart, nodeEnd));
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(result.text.slice(at)).toMatch(/^[ \n\uFFFC]*$/);
}

describe('readText', () => {
  it.each([
    ['plain', '<p>你好</p>', '你好'],
    ['blocks are lines', '<div>一<p>二</p>三</div><div>四</div>', '一\n二\n三\n四'],
    ['empty blocks make no empty lines', '<div></div><p> </p><p>一</p><div><p></p></div><p>二</p>', '一\n二'],
    ['br', '一<br>二<br><br>三', '一\n二\n三'],
    ['white space collapses', '  a \n\t b  <b> c</b> d ', 'a b c d'],
    ['no space between inline elements', '微信<b>号</b><span>lin</span>_88', '微信号lin_88'],
    ['no-break spaces stay', 'a&nbsp;&nbsp;b', 'a\u00A0\u00A0b'],
    ['pre keeps its lines', '<pre>a\n  b</pre>', 'a\nb'],
    ['pre by style', '<p style="white-space: pre-wrap">a\nb</p>', 'a\nb'],
    ['line break in ordinary text', '<p>a\nb</p>', 'a b'],
    ['cells', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['list', '<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    [
      'no scripts, styles, templates, controls',
      'a<script>x</script><style>y</style><template>z</template><button>w</button><textarea>v</textarea>b',
      'ab',
    ],
    ['hidden text is published text', '<p hidden>a</p><p style="display:none">b</p>', 'a\nb'],
    ['fold buttons', '全部<a href="#">展开</a><span role="button"> 收起评价 </span>', '全部'],
    ['fold words in a sentence stay', '<p>请<b>展开</b>说说</p><p>收起来</p>', '请展开说说\n收起来'],
    ['holes', '手<svgmtsi class="a"></svgmtsi>号', '手\uFFFC号'],
    ['comments', 'a<!-- b -->c', 'ac'],
    ['empty', '', ''],
  ])('%s', (_, html, text) => {
    const result = read(html);
    expect(result.text).toBe(text);
    expectExact(result);
    expect(result.holes).toBe(text.includes('\uFFFC'));
  });

  it('maps every character of any text in any nesting to its node', () => {
    const leaf = fc.oneof(
      fc.string({
        unit: fc.constantFrom(' ', '\n', '\t', '\u00A0', 'a', '微', '😀', '1', '&amp;'),
        maxLength: 12,
      }),
      fc.constantFrom(
        '<br>',
        '<svgmtsi></svgmtsi>',
        '<script>x</script>',
        '<a>展开</a>',
        '<!-- c -->',
        '<img src="x">',
      ),
    );
    const { html } = fc.letrec<{ html: string }>((tie) => ({
      html: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc
          .tuple(
            fc.constantFrom('p', 'div', 'span', 'b', 'td', 'pre', 'li', 'x-y'),
            fc.array(tie('html'), { maxLength: 4 }),
          )
          .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
      ),
    }));
    fc.assert(
      fc.property(html, fc.integer({ min: 0, max: 40 }), (source, maxChars) => {
        expectExact(read(source));
        const cut = read(source, { ...LIMITS, maxChars });
        expectExact(cut);
        expect(cut.text.length).toBeLessThanOrEqual(maxChars);
      }),
      { numRuns: 300 },
    );
  });

  it('loses no visible character', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', '号', ' ', '\n'), maxLength: 8 }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const result = read(parts.map((part) => `<p><i>${part}</i></p>`).join(''));
        expect(result.text.replaceAll(/\s/g, '')).toBe(parts.join('').replaceAll(/\s/g, ''));
      }),
    );
  });

  it('cuts at the limit, never within a surrogate pair, and says so', () => {
    const result = read('<p>a😀😀</p>', { ...LIMITS, maxChars: 4 });
    expect(result).toMatchObject({ text: 'a😀', cut: true });
    expect(read('<p>abcd</p>', { ...LIMITS, maxChars: 4 }).cut).toBe(false);
  });

  it('leaves out what lies too deep, and says so', () => {
    const deep = `${'<div>'.repeat(600)}unten${'</div>'.repeat(600)}`;
    expect(read(`<p>oben</p>${deep}`)).toMatchObject({ text: 'oben', tooDeep: true });
    expect(read(deep, { ...LIMITS, maxDepth: 1_000 })).toMatchObject({ text: 'unten', tooDeep: false });
  });

  it('begins at a place in a node, without the rest of the head', () => {
    const { dom, body } = bodyOf('<b>前</b><span>商家回复</span><i>：</i> 谢谢<p>再来</p>');
    const node = [...dom.texts(body)].find((text) => text.data === '商家回复');
    if (!node) throw new Error('no head');
    const result = readText(dom, [body], { ...LIMITS, from: { node, offset: 4 } });
    expect(result.text).toBe('谢谢\n再来');
    expectExact(result);
  });

  it('leaves the document as it was', () => {
    const { dom, body, document } = bodyOf('<p> a <b>b</b></p>');
    const before = document.documentElement.outerHTML;
    readText(dom, [body], LIMITS);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
