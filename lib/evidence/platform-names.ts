/** Names by which Chinese readers know the platforms, for file names; words of contracts/scan-io.md. */
const NAMES: Readonly<Record<string, string>> = {
  dianping: '大众点评',
  meituan: '美团',
  weixin: '微信公众号',
  xiaohongshu: '小红书',
  taobao: '淘宝天猫',
  jd: '京东',
  pinduoduo: '拼多多',
  ctrip: '携程',
  qunar: '去哪儿',
  fliggy: '飞猪',
  mafengwo: '马蜂窝',
  eleme: '饿了么',
  weibo: '微博',
  douyin: '抖音',
  douban: '豆瓣',
  zhihu: '知乎',
  tieba: '百度贴吧',
  xianyu: '闲鱼',
  'google-maps': '谷歌地图',
};

/** The name of a platform word; the word itself (or host) where it has none. */
export function platformLabel(word: string): string {
  return Object.hasOwn(NAMES, word) ? (NAMES[word] ?? word) : word;
}
