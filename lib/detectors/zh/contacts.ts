/** Accounts with a label: WeChat in its disguises, QQ, social platforms, e-mail. */
import { runPatterns, type PatternRow } from './pattern.ts';
import type { Candidate } from '../../model/draft.ts';

const WECHAT =
  '(?:微[ ]?信|薇信|威信|徽信|维信|崴信|微伈|微xin|[微薇威徽][ ]?心[ ]?信?|[vV][ ]?[信心]|[vV][xX]|[wW][xX]|[wW]e?[cC]hat|[wW]eixin|卫星|绿泡泡|绿泡|绿色软件|小绿书?|[+加][ ]?[vV薇微威]|(?<![A-Za-z])[vV薇威](?=[:：号是 ]))';
const NUMBER_WORD = '(?:号码|账号|帐号|号|ID|id|名片)?';
/** What may stand between label and account: copula, quotes, adverbs; no verb of another clause. */
const LINK =
  '(?:[\\s:：=>→“"「『(（【\\[\'‘]|就?是|就?叫|为|[|｜]|吧[，,]|公布|如下|公开|语音打?|改成了?|换成了?|搜一?下?|搜索|添加|请?加|私人|工作|个人|直接|目前|现在|一直|应该|也是|在这儿?|在此|给大家|奉上|的){0,6}';
const ACCOUNT = '[A-Za-z][A-Za-z0-9_-]{4,19}(?![A-Za-z0-9_@])';
const SPACED = '[A-Za-z](?:[ .·\\-]{1,2}[A-Za-z0-9_]{1,3}){3,12}';

const BRANDS =
  /^(?:iphone|ipad|android|windows|wechat|weixin|alipay|huawei|xiaomi|vivo|oppo|pro|plus|https?|www)$/i;

/** An account has a digit, an underscore or a hyphen, or is plainly introduced as one. */
function isAccount(value: string, match: RegExpExecArray): boolean {
  if (BRANDS.test(value.trim())) return false;
  return /[\d_-]/.test(value) || /(?:号|ID|id|是|叫|[:：])\s*["“「]?$/.test(match.groups?.['l'] ?? '');
}

const SOCIAL =
  '(?:抖音|快手|小红书|小绿书|微博|新浪微博|围脖|[Bb]站|哔哩哔哩|知乎|豆瓣|贴吧|陌陌|探探|闲鱼|淘宝|LINE|[Ll]ine|赖|IG|ig|Ig|[Ii]nsta(?:gram)?|INS|ins|Ins|[Ff]acebook|FB|fb|脸书|[Tt]hreads|[Tt]witter|推特|[Tt]elegram|TG|电报|[Ww]hats[Aa]pp|[Tt]iktok|TikTok|[Dd]card|PTT)';

const ROWS: readonly PatternRow[] = [
  {
    id: 'pattern/wechat-account',
    kind: 'wechat-id',
    re: new RegExp(`(?<l>${WECHAT}${NUMBER_WORD}${LINK})(?<v>${ACCOUNT}|${SPACED})`, 'g'),
    score: 0.95,
    form: 'value',
    accept: isAccount,
  },
  {
    id: 'pattern/wechat-digits',
    kind: 'wechat-id',
    re: new RegExp(
      `(?<l>${WECHAT}${NUMBER_WORD}[:：是为“"\\s]{0,3})(?<v>\\d{6,11})(?!\\d|[元块人号楼年月日])`,
      'g',
    ),
    score: 0.85,
    form: 'value',
  },
  { id: 'pattern/wxid', kind: 'wechat-id', re: /(?<v>wxid_[a-z0-9]{6,20})/g, score: 0.98, form: 'value' },
  {
    id: 'pattern/account-then-wechat',
    kind: 'wechat-id',
    re: new RegExp(
      `(?<v>(?<![A-Za-z0-9_@.])[A-Za-z][A-Za-z0-9_-]{5,19})(?=[”"」)）]{0,1}[，, ]{0,2}(?:这个|是|就是|为|[（(])[^，。,；\\n]{0,6}${WECHAT})`,
      'g',
    ),
    score: 0.85,
    form: 'value',
    accept: (value) => /[\d_-]/.test(value),
  },
  {
    id: 'pattern/qq',
    kind: 'qq',
    re: /(?<l>(?:QQ|qq|Qq|扣扣|企鹅|球球|秋秋|叩叩|抠抠|蔻蔻|(?<![A-Za-z])[Qq](?=[:：号群]))(?:群号?|号码|账号|号|邮箱)?(?:[\s:：=“"「是为就叫搜加]){0,4})(?<v>[1-9]\d{4,10})(?!\d)(?!@)/g,
    score: 0.92,
    form: 'value',
  },
  {
    id: 'pattern/digits-then-qq',
    kind: 'qq',
    re: /(?<v>(?<!\d)[1-9]\d{5,10})(?=(?:这个|那个|的|是[他她您你]的?)?(?:QQ|qq|扣扣|企鹅|球球))/g,
    score: 0.85,
    form: 'value',
  },
  {
    id: 'pattern/social-account',
    kind: 'social-handle',
    re: new RegExp(
      `(?<l>${SOCIAL}(?:账号|帐号|号码|号|UID|uid|ID|id|主页|昵称|名)?(?:[\\s:：=“"「『(（]|就?是|就?叫|为|搜一?下?|搜索|请?加|的|也是|上){0,5}@?)(?<v>(?<=@)[\\u4e00-\\u9fffA-Za-z0-9_.-]{2,24}|[A-Za-z0-9_][A-Za-z0-9_.-]{3,29})(?![A-Za-z0-9_])`,
      'g',
    ),
    score: 0.9,
    form: 'value',
    accept: (value) => !BRANDS.test(value) && !/^[\d.]{1,4}$/.test(value) && !/^\d{1,4}[.-]/.test(value),
  },
  {
    id: 'pattern/social-name',
    kind: 'social-handle',
    re: new RegExp(
      `(?<l>${SOCIAL}(?:账号|号|上|名字?|昵称)?(?:叫做?|名叫|名为|昵称是?|是|搜|：|:){1,2}[“"「『《])(?<v>[^”"」』》\\n]{2,20})(?=[”"」』》])`,
      'g',
    ),
    score: 0.88,
    form: 'value',
  },
  {
    id: 'pattern/social-latin-name',
    kind: 'social-handle',
    re: new RegExp(
      `(?<l>${SOCIAL}(?:上)?(?:叫|名叫|是|：|:)[ ]?)(?<v>[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){1,2})`,
      'g',
    ),
    score: 0.82,
    form: 'value',
  },
  {
    id: 'pattern/at-name',
    kind: 'social-handle',
    re: /(?<l>(?<![\w.\u4e00-\u9fff])@|(?<=[\u4e00-\u9fff，。：:（(“"])@)(?<v>[\u4e00-\u9fffA-Za-z0-9_-]{2,20})(?![.\w@])/g,
    score: 0.75,
    form: 'value',
  },
  {
    id: 'pattern/email',
    kind: 'email',
    re: /(?<![A-Za-z0-9._%+-])(?<v>[A-Za-z0-9][A-Za-z0-9._%+-]{0,40}(?:@|[ ]?[(（\[]at[)）\]][ ]?|艾特|圈a|#)[A-Za-z0-9-]{1,30}(?:(?:\.|点|dot)[A-Za-z]{2,10}){1,3})/g,
    score: 0.97,
    form: 'value',
  },
];

/** Labelled accounts and e-mail addresses in normal text. */
export function findContacts(text: string): Candidate[] {
  return runPatterns(text, ROWS);
}
