import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findRegions, findRegionsIn } from '../../../lib/regions/find-regions.ts';
import { createRegionIds } from '../../../lib/regions/region-ids.ts';

const SHOP = 'https://shop.example/reviews';

function page(body: string, head = ''): Document {
  return parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document;
}

function texts(body: string, url = SHOP): string[] {
  return findRegions(page(body), url).regions.map((region) => region.text);
}

/** A list of one review, so that the page has a card. */
function review(reply: string, text = '等了一个小时，态度很差。'): string {
  return `<div class="review-item"><span class="name">小鹿</span><p class="review-text">${text}</p>${reply}</div>`;
}

describe('findRegions, label words', () => {
  it.each([
    ['head and reply in one', '<div>商家回复：谢谢您</div>', ['谢谢您']],
    ['short reply in one', '<p><b>商家回复：</b>谢谢</p>', ['谢谢']],
    ['head, then reply', '<div><span>商家回复：</span><span>谢谢您</span></div>', ['谢谢您']],
    ['head in a box, then reply', '<div><div><b>商家回复</b></div><div>谢谢您</div></div>', ['谢谢您']],
    [
      'reply of several paragraphs',
      '<div><h4>商家回复</h4><p>一</p><p>二</p><p>三</p></div>',
      ['一\n二\n三'],
    ],
    ['date in the head', '<div><div>商家回复 <i>2024-03-05</i></div><p>谢谢您</p></div>', ['谢谢您']],
    [
      'date after the head',
      '<div><span>商家回复</span><span class="time">2024-03-05</span><p>谢谢您</p></div>',
      ['谢谢您'],
    ],
    ['name after the head', '<div><div>店家回應 山海民宿</div><div>謝謝您</div></div>', ['謝謝您']],
    ['words go on in inline elements', '<div>商家回复：亲爱的<b>小鹿</b>，谢谢</div>', ['亲爱的小鹿，谢谢']],
    ['bracketed', '<div>【商家回复】谢谢您</div>', ['谢谢您']],
    ['definition list', '<dl><dt>商家回复</dt><dd>谢谢您</dd></dl>', ['谢谢您']],
    ['table row', '<table><tbody><tr><th>商家回复</th><td>谢谢您</td></tr></tbody></table>', ['谢谢您']],
    [
      'buttons after the reply',
      '<div><b>商家回复：</b><p>谢谢您</p><div class="actions"><a>有用</a></div></div>',
      ['谢谢您'],
    ],
    [
      'an icon before the head',
      '<div><svg><path d=""></path></svg><span>商家回复：</span>谢谢您</div>',
      ['谢谢您'],
    ],
  ])('%s', (_, reply, expected) => {
    expect(texts(review(reply) + review(''))).toEqual(expected);
  });

  it.each([
    ['a tab', '<ul class="tabs"><li role="tab">商家回复</li><li role="tab">有图</li></ul>'],
    ['a counted filter', '<ul><li>商家回复(12)</li><li>有图(3)</li></ul>'],
    ['a button', '<button>商家回复</button><p>差评</p>'],
    ['a link', '<a href="#">商家回复</a><p>差评</p>'],
    ['a form', '<label>商家回复</label><textarea></textarea><p>最多 500 字</p>'],
    [
      'a column head',
      '<table><thead><tr><th>商家回复</th></tr></thead><tbody><tr><td>差</td></tr></tbody></table>',
    ],
    ['a head without reply', '<div><span>商家回复：</span></div>'],
    ['an empty reply', '<div class="shop-reply"></div>'],
    ['an editor', '<div contenteditable="true">商家回复：谢谢</div>'],
    ['the review quotes', review('', '态度差。<br>客服回复：不退。')],
    ['the review quotes in paragraphs', review('', '</p><p>碎了。</p><p>老板回复：不退。</p><p>再也不来。')],
    [
      'a named body quotes',
      '<div class="review"><div class="review-body"><div>商家回复：不退，呵呵</div></div></div>',
    ],
    [
      'a customer opens with it',
      '<ul><li><b>小鹿</b><p>客服回复：不退。太差了。</p></li><li><b>阿岚</b><p>还行</p></li></ul>',
    ],
    ['a sentence', '<p>商家回复很慢，差评。</p>'],
    ['English prose', '<div class="review">Response from the desk was slow.</div>'],
    ['a forum answer', '<div class="post"><span>Reply from Ann</span><p>Me too</p></div>'],
  ])('is silent about %s', (_, body) => {
    expect(texts(body)).toEqual([]);
  });
});

describe('findRegions, names and authors', () => {
  it('takes a class that names the merchant only within a review', () => {
    expect(texts(review('<div class="owner-reply"><p>谢谢您</p></div>'))).toEqual(['谢谢您']);
    expect(texts('<div class="shop-reply-img">谢谢您</div><div class="seller-comments">好店</div>')).toEqual(
      [],
    );
  });

  it('takes an answer whose author is the shop', () => {
    const answer = (name: string): string => review(`<div class="reply"><b>${name}</b><p>谢谢您</p></div>`);
    expect(texts(`<h1>山海小馆</h1>${answer('山海小馆')}`)).toEqual(['谢谢您']);
    expect(texts(`<h1>山海小馆</h1>${answer('阿岚')}`)).toEqual([]);
  });
});

describe('findRegions, 大众点评', () => {
  const url = 'https://www.dianping.com/shop/H1/review_all';

  it('lets the label words decide where the classes are missing', () => {
    const body =
      '<div class="main-review"><div class="review-words">上菜太慢了</div><div class="x"><i>商家回复</i><p>谢谢您</p></div></div>';
    const { regions, platform } = findRegions(page(body), url);
    expect(platform).toBe('dianping');
    expect(regions).toMatchObject([{ adapter: 'generic', platform: 'dianping', text: '谢谢您' }]);
  });

  it('resolves lazy pictures of a reply to absolute addresses', () => {
    const body =
      '<li class="main-review"><p class="shop-reply-content">看图<img src="data:image/gif;base64,AA" data-big="//img.example/b.jpg" data-lazyload="//img.example/s.jpg"><img srcset="/a.jpg 1x, /b.jpg 2x"><img class="emoji" src="/e.png"></p></li>';
    const [region] = findRegions(page(body), url).regions;
    expect(region?.images.map((image) => image.src)).toEqual([
      'https://img.example/b.jpg',
      'https://www.dianping.com/b.jpg',
    ]);
  });
});

describe('findRegions, identity', () => {
  it('keeps the id while the words stay, and gives equal replies different ones', () => {
    const document = page(review('<div>商家回复：谢谢您</div>') + review('<div>商家回复：谢谢您</div>'));
    const ids = createRegionIds(document);
    const first = findRegions(document, SHOP, { ids }).regions.map((region) => region.id);
    expect(new Set(first).size).toBe(2);
    document.body.prepend(document.createElement('section'));
    expect(findRegions(document, SHOP, { ids }).regions.map((region) => region.id)).toEqual(first);
  });

  it('gives a card that a list made anew its old id', () => {
    const document = page(review('<div>商家回复：谢谢您</div>') + review(''));
    const ids = createRegionIds(document);
    const [before] = findRegions(document, SHOP, { ids }).regions;
    const card = document.querySelector('.review-item');
    const copy = card?.cloneNode(true);
    if (!card || !copy) throw new Error('no card');
    card.replaceWith(copy);
    const [after] = findRegions(document, SHOP, { ids }).regions;
    expect(after?.id).toBe(before?.id);
    expect(after?.element).not.toBe(before?.element);
  });

  it('says what stands around the words', () => {
    const [region] = findRegions(
      page(review('<div>商家回复：谢谢您</div><p>有用 3</p>') + review('')),
      SHOP,
    ).regions;
    expect(region?.selectors).toContainEqual(
      expect.objectContaining({
        type: 'TextQuoteSelector',
        exact: '谢谢您',
        prefix: expect.stringMatching(/商家回复：$/),
      }),
    );
  });
});

describe('findRegionsIn', () => {
  it('finds what is new and nothing else', () => {
    const document = page(`<div class="list">${review('<div>商家回复：旧的回复</div>').repeat(20)}</div>`);
    const list = document.querySelector('.list');
    const added = document.createElement('div');
    added.setAttribute('class', 'review-item');
    added.append('差评差评');
    const reply = document.createElement('div');
    reply.append('商家回复：新的回复');
    added.append(reply);
    list?.append(added);
    expect(findRegionsIn(document, SHOP, [added]).regions.map((region) => region.text)).toEqual(['新的回复']);
  });

  it('reads a reply again whose head was there before', () => {
    const document = page(review('<div class="r"><span>商家回复：</span></div>') + review(''));
    const words = document.createElement('p');
    words.append('谢谢您');
    document.querySelector('.r')?.append(words);
    expect(findRegionsIn(document, SHOP, [words]).regions.map((region) => region.text)).toEqual(['谢谢您']);
  });

  it('finds nothing in parts that left the page, or in none', () => {
    const document = page(review('<div>商家回复：谢谢您</div>'));
    const gone = document.querySelector('.review-item');
    gone?.remove();
    expect(findRegionsIn(document, SHOP, gone ? [gone] : []).regions).toEqual([]);
    expect(findRegionsIn(document, SHOP, []).regions).toEqual([]);
  });
});
