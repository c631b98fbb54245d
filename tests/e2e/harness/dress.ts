/**
 * Saved pages come without the platform's own scripts and style sheets. This stands in for what they do to the parts
 * that matter here: the article is hidden until its script shows it, pictures load late, and both have a column width.
 */

const FONT = `font: 16px/1.7 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; color: #222`;

const WEIXIN = `<style>
  body { ${FONT}; margin: 0; background: #fff }
  #img-content { max-width: 677px; margin: 0 auto; padding: 24px 16px 64px }
  #activity-name { font-size: 22px; line-height: 1.4; margin: 0 0 14px }
  #meta_content { color: #888; font-size: 15px; margin-bottom: 22px }
  a { color: #576b95; text-decoration: none }
  #js_content img { max-width: 240px; display: block; margin: 12px 0 }
</style>
<script>
  addEventListener('DOMContentLoaded', () => {
    for (const element of document.querySelectorAll('#js_content')) { element.style.visibility = 'visible'; element.style.opacity = '1'; }
    for (const image of document.querySelectorAll('img[data-src]')) image.src = image.dataset.src;
  });
</script>`;

const DIANPING = `<style>
  body { ${FONT}; font-size: 14px; margin: 0 auto; max-width: 960px; padding: 16px; background: #fff }
  a { color: #333; text-decoration: none }
  ul { list-style: none; padding: 0 }
  .reviews-items > ul > li { border-top: 1px solid #eee; padding: 18px 0 }
  .dper-info .name { font-weight: 600 }
  .shop-reply-content { display: block; background: #f7f7f7; padding: 12px 16px; margin: 8px 0 }
  img { max-width: 120px }
</style>`;

const BY_HOST: Readonly<Record<string, string>> = {
  'mp.weixin.qq.com': WEIXIN,
  'www.dianping.com': DIANPING,
};

/** A saved page as its platform would show it. */
export function dressed(url: string, html: string): string {
  const extra = BY_HOST[new URL(url).hostname] ?? '';
  return html.includes('</head>') ? html.replace('</head>', () => `${extra}</head>`) : html;
}
