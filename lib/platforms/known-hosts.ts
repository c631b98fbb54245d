/** What sites are called, by domain, for pages that the generic adapter reads (shared/platforms, field `matches`). */
const BY_DOMAIN: Readonly<Record<string, string>> = {
  'meituan.com': 'meituan',
  'xiaohongshu.com': 'xiaohongshu',
  'taobao.com': 'taobao',
  'tmall.com': 'taobao',
  'tmall.hk': 'taobao',
  'jd.com': 'jd',
  'jd.hk': 'jd',
  'ctrip.com': 'ctrip',
  'trip.com': 'ctrip',
  'qunar.com': 'qunar',
  'fliggy.com': 'fliggy',
  'weibo.com': 'weibo',
  'weibo.cn': 'weibo',
  'douban.com': 'douban',
  'zhihu.com': 'zhihu',
  'tieba.baidu.com': 'tieba',
  'mafengwo.cn': 'mafengwo',
  'goofish.com': 'xianyu',
  'douyin.com': 'douyin',
  'yangkeduo.com': 'pinduoduo',
  'ele.me': 'eleme',
  'maps.google.com': 'google-maps',
  'trustpilot.com': 'trustpilot',
  'booking.com': 'booking',
  'facebook.com': 'facebook',
  'bbb.org': 'bbb',
  'healthgrades.com': 'healthgrades',
  'apps.apple.com': 'app-store',
  'play.google.com': 'google-play',
  'steampowered.com': 'steam',
  'steamcommunity.com': 'steam',
};

/** Names that stand under many country domains. */
const BY_NAME: Readonly<Record<string, string>> = {
  yelp: 'yelp',
  tripadvisor: 'tripadvisor',
  amazon: 'amazon',
  airbnb: 'airbnb',
  glassdoor: 'glassdoor',
  expedia: 'expedia',
  aliexpress: 'aliexpress',
};

/** Takes an address; gives the platform word of its host, undefined where none is known. */
export function platformWord(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  const labels = hostname.split('.');
  for (let i = 0; i < labels.length - 1; i += 1) {
    const domain = labels.slice(i).join('.');
    if (Object.hasOwn(BY_DOMAIN, domain)) return BY_DOMAIN[domain];
  }
  if (labels.includes('google') && pathname.startsWith('/maps')) return 'google-maps';
  if (labels[0] === 'yandex' && pathname.startsWith('/maps')) return 'yandex-maps';
  // `www.yelp.co.uk`, `uk.yelp.com`: the name stands first or second.
  const name = labels.slice(0, 2).find((label) => Object.hasOwn(BY_NAME, label));
  return name === undefined ? undefined : BY_NAME[name];
}
