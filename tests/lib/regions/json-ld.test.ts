import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { domOf } from '../../../lib/regions/dom.ts';
import { findRegions } from '../../../lib/regions/find-regions.ts';
import { linkedReplies, type LinkedReply } from '../../../lib/regions/json-ld.ts';

const TEXT = '感谢您的意见，我们会改进。';

function replies(data: unknown, names: string[] = []): LinkedReply[] | null {
  const source = typeof data === 'string' ? data : JSON.stringify(data);
  const { document } = parseHTML(
    `<!doctype html><html><body><script type="application/ld+json">${source}</script></body></html>`,
  );
  const script = document.querySelector('script');
  if (!script) throw new Error('no script');
  return linkedReplies(domOf(document), script, names);
}

function review(comment: unknown): object {
  return {
    '@type': 'Review',
    author: { '@type': 'Person', name: '小鹿' },
    reviewBody: '差',
    itemReviewed: { name: '山海小馆' },
    comment,
  };
}

describe('linkedReplies', () => {
  it.each([
    ['an organisation', { text: TEXT, author: { '@type': 'Organization', name: '客服部' } }, ['客服部']],
    [
      'the reviewed shop by name',
      { text: TEXT, author: { '@type': 'Person', name: '山海小馆' } },
      ['山海小馆'],
    ],
    ['nobody, alone', { text: TEXT }, ['山海小馆']],
    ['another reader', { text: TEXT, author: { '@type': 'Person', name: '阿岚' } }, []],
    ['nobody, among others', [{ text: TEXT }, { text: TEXT }], []],
    ['no text', { author: { '@type': 'Organization', name: '客服部' } }, []],
    ['a text that is none', { text: 7, author: { '@type': 'Organization', name: '客服部' } }, []],
  ])('a comment by %s', (_, comment, merchants) => {
    expect(replies(review(comment))?.map((reply) => reply.merchantName)).toEqual(merchants);
  });

  it('finds reviews at any depth, and tells the review', () => {
    const found = replies({ '@graph': [[{ review: [review({ text: TEXT })] }]] });
    expect(found).toEqual([{ text: TEXT, merchantName: '山海小馆', reviewerName: '小鹿', reviewText: '差' }]);
  });

  it('takes nothing but own properties', () => {
    expect(replies('{"__proto__": {"@type": "Review", "comment": {"text": "感谢您的意见"}}}')).not.toBeNull();
    expect(Reflect.get({}, '@type')).toBeUndefined();
  });

  it('says of broken or huge data that it is none', () => {
    expect(replies('{"a":')).toBeNull();
    expect(replies(`[${'1,'.repeat(1_100_000)}1]`)).toBeNull();
  });

  it('ends on deep data', () => {
    expect(replies(`${'['.repeat(3_000)}${']'.repeat(3_000)}`)).toEqual([]);
  });
});

describe('findByJsonLd', () => {
  it('gives no region for words that do not stand in the page', () => {
    const data = JSON.stringify(review({ text: TEXT }));
    const html = (body: string): Document =>
      parseHTML(
        `<!doctype html><html><head><script type="application/ld+json">${data}</script></head><body>${body}</body></html>`,
      ).document;
    expect(findRegions(html('<p>别的</p>'), 'https://a.example/').regions).toEqual([]);
    expect(
      findRegions(html(`<p>${TEXT}</p>`), 'https://a.example/').regions.map((region) => region.text),
    ).toEqual([TEXT]);
  });
});
