/** Pages made up for these tests, in the structure of a 大众点评 shop page. Nobody in them exists. */

export interface Review {
  readonly reviewer: string;
  readonly text: string;
  readonly reply?: string;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** One review card as the platform writes it. */
export function reviewCard({ reviewer, text, reply }: Review): string {
  const answer =
    reply === undefined
      ? ''
      : `<div class="shop-reply"><p class="title">商家回复</p><p class="shop-reply-content Hide">${escaped(reply)}</p></div>`;
  return `<li><div class="main-review"><div class="dper-info"><a class="name" href="#">${escaped(reviewer)}</a></div>
    <div class="review-words">${escaped(text)}</div>${answer}</div></li>`;
}

/** A whole shop page; `head` and `tail` are markup of the page's own (scripts, for the hostile ones). */
export function shopPage(reviews: readonly Review[], { head = '', tail = '' } = {}): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>小满茶馆</title>${head}</head>
    <body><h1 class="shop-name">小满茶馆</h1><div class="reviews-items"><ul id="list">
    ${reviews.map(reviewCard).join('\n')}</ul></div>${tail}</body></html>`;
}

/** A reply that gives away the customer's WeChat ID, and its twin that gives the shop's own. */
export const EXPOSING = '该顾客微信号xl_070512，大家注意这个人，专门来骗吃骗喝的。';
export const HARMLESS = '很抱歉给您带来不好的体验，请加店长微信xl_070512，我们给您退款。';

/** A review answered by `reply`. */
export function answered(reply: string, reviewer = '小满不是节气'): Review {
  return { reviewer, text: '等了一个小时菜还没有上，体验很差。', reply };
}
