/** What a package can show and what it cannot; fixed sentences (anchors/evidence.md 7 and 8). */
export const LIMITS: readonly { readonly zh: string; readonly en: string }[] = [
  {
    zh: '这份材料是在用户自己的电脑上生成的，不是由中立的第三方生成的。',
    en: "This package was made on the user's own computer, not by a neutral third party.",
  },
  {
    zh: '文件指纹（SHA-256）能说明文件从打包以后有没有被改过，不能说明网页当时一定是这样。',
    en: 'The fingerprints (SHA-256) show whether a file changed since it was packed; they do not prove that the page really looked so.',
  },
  {
    zh: '时间来自这台电脑的时钟。如果网站服务器也报了时间，两者的差值写在 evidence.json 里。',
    en: "The times come from this computer's clock. Where the site's server told its own time, the difference is in evidence.json.",
  },
  {
    zh: '服务器的网络地址、证书和跳转过程没有记录，浏览器扩展看不到这些。',
    en: 'Server address, certificate and redirects are not recorded; a browser extension cannot see them.',
  },
  {
    zh: '视频、动图和需要登录另看的内容没有存下来。',
    en: 'Videos, animations and content behind another sign-in are not stored.',
  },
  {
    zh: '是否采信由法院决定。内容还在网上时，尽快请公证处或可信时间戳平台再取一次证。',
    en: 'Whether it is accepted is for a court to decide. While the content is still online, have a notary or a trusted time-stamp service capture it again.',
  },
];

/** Said wherever law is named: information, not advice. */
export const NOT_ADVICE = {
  zh: '这里提供的是信息，不是法律意见。怎么做，请问律师或当地消费者协会。',
  en: 'This is information, not legal advice. For what to do, ask a lawyer or your local consumer association.',
} as const;
