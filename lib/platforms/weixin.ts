import type { Platform } from './platform.ts';

/**
 * 微信公众号 articles: ordinary articles and reposts (pages saved in 2020 and 2025, high), short text posts and
 * picture posts, whose words a script fills in (2025, medium). Readers' comments are not in the page.
 */
export const weixin: Platform = {
  id: 'weixin',
  hosts: ['mp.weixin.qq.com'],
  matches: ['*://mp.weixin.qq.com/s*'],
  optionalMatches: [],
  detectPage: (url) => /^\/s(?:\/|$)/.test(url.pathname),
  voices: [],
  statements: [
    {
      title: ['#activity-name', '#js_text_title'],
      body: ['#js_content.rich_media_content', '#js_text_desc', '#js_share_content_page_hd', '#js_content'],
      account: ['#js_name', '.wx_follow_nickname'],
      images: ['#img_list'],
      repost: '.original_primary_card_tips',
      repostAccount: ['.original_primary_nickname'],
      removed: '.weui-msg__title',
      skip: '.original_primary_card_tips, .js_uneditable',
      since: 2020,
      sure: 'high',
    },
  ],
  merchantName: ['#js_name', '.wx_follow_nickname'],
  labels: ['声明', '严正声明', '澄清声明', '情况说明', '致歉信', '公告', '回应', '网传'],
};
