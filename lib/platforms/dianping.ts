import type { Platform } from './platform.ts';

/**
 * 大众点评. Review cards and texts are known from pages saved in 2018 and 2021 (high); the merchant's reply is
 * known from scrapers of 2014–2025 only (medium), so the label words decide where the classes are missing.
 */
export const dianping: Platform = {
  id: 'dianping',
  hosts: ['www.dianping.com', 'm.dianping.com'],
  matches: ['*://www.dianping.com/shop/*', '*://www.dianping.com/review/*'],
  optionalMatches: [
    '*://m.dianping.com/shop/*',
    '*://m.dianping.com/review/*',
    '*://m.dianping.com/review-list/*',
  ],
  detectPage: (url) => /^\/(?:shop|review|review-list)\//.test(url.pathname),
  voices: [
    {
      role: 'reply',
      text: '.shop-reply-content',
      card: '.main-review, .reviews-items > ul > li',
      // .review-words is the full text and carries class Hide while its short twin is shown.
      reviewText: ['.review-words', '.review-truncated-words'],
      reviewerName: ['.dper-info .name', '.name'],
      skip: '.more-words, .less-words, .shop-reply .date',
      headed: false,
      since: 2018,
      sure: 'medium',
    },
    {
      role: 'reply',
      text: '[class*="J-busi-reply"]',
      card: '[id^="rev_"]',
      reviewText: ['.J_brief-cont', '.J_extra-cont', '.comment-txt'],
      reviewerName: ['.user-info .name', '.name'],
      skip: '.time, .J_unfold, .J_fold',
      headed: true,
      since: 2014,
      until: 2018,
      sure: 'medium',
    },
  ],
  statements: [],
  merchantName: ['.review-shop-wrap .shop-info .shop-name', 'h1.shop-name', '.shop-name'],
  labels: ['商家回复', '商户回复'],
};
