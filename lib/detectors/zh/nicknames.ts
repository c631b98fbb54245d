/** Nicknames by which somebody goes in another place: WeChat, a group, a game. */
import type { Candidate } from '../../model/draft.ts';
import { runPatterns, type PatternRow } from './pattern.ts';

const NICK =
  '(?:微信昵称|微信名字?|微信叫|群昵称|群名片|群里的?(?:名字|昵称|网名)?|游戏昵称|游戏名|游戏ID|游戏里(?:的名字)?|网名|昵称|花名|小名|绰号|外号|抖音名|抖音昵称|小红书名|小红书昵称|马甲|小号|会员名|用户名|ID名|LINE名|line名|暱称|网路昵称|玩家名|微信备注|QQ昵称|QQ名|人称|浑名|艺名|登记名)';

const NICK_ROWS: readonly PatternRow[] = [
  {
    id: 'nickname/quoted',
    kind: 'nickname',
    re: new RegExp(
      `(?<l>${NICK}(?:[：:\\s]|就?是|就?叫|为|的|那个|改成|改为|换成|用的是|里|做){0,4}(?=[“"「『‘'《【〝])[“"「『‘'《【〝])(?<v>[^”"」』’'》】〞\\n]{1,20})(?=[”"」』’'》】〞])`,
      'g',
    ),
    form: 'value',
  },
  {
    id: 'nickname/plain',
    kind: 'nickname',
    re: new RegExp(
      `(?<l>${NICK}(?:[：:]|就是|就叫|是|叫|为)[ ]?)(?<v>[^“"「『‘'《【〝，。；、！!？?\\s的（）()]{2,14})`,
      'g',
    ),
    form: 'value',
    accept: (value) => !/^(?:什么|谁|不是|我们|您|你|啥|哪|多少|一个|用户|怎么)/.test(value),
  },
  {
    id: 'nickname/direct',
    kind: 'nickname',
    re: /(?<l>网名|微信名|会员名|QQ名|游戏名|朋友圈昵称|微信昵称)(?<v>[\u4e00-\u9fffA-Za-z0-9_·]{3,12})(?=[，）)。])/g,
    form: 'value',
    accept: (value) => !/^(?:[改换里和不都还也是叫为字]|[你您他她我])/.test(value),
  },
  {
    id: 'nickname/called-there',
    kind: 'nickname',
    re: /(?<l>(?:群里?|论坛|圈里?|那边|别处|吧里|软件上|平台上|[a-z]上|车里|同来的?)[里上]?(?:叫|那个|的)?[“"「])(?<v>[^”"」\n，。]{2,14})(?=[”"」])/g,
    form: 'value',
  },
  {
    id: 'nickname/is-you',
    kind: 'nickname',
    re: /(?<l>[“"「])(?<v>[^”"」\n，。]{2,14})(?=[”"」](?:本[人尊])?(?:的?就)?是[您你妳](?:吧|嘛|啊|囉|咯))/g,
    form: 'value',
  },
  {
    id: 'nickname/group-member',
    kind: 'nickname',
    re: new RegExp(
      `(?<l>(?:微信|群里|群内|朋友圈|游戏里|抖音上|小红书上|微信上|车友群|业主群|会员群)[^，。“"\\n说讲发写回道问骂]{0,8}[“"「])(?<v>[^”"」\\n]{2,14})(?=[”"」](?:的|吧|就是|是|[，。]|那))`,
      'g',
    ),
    form: 'value',
    accept: (value) => !/[，。！？]/.test(value),
  },
];

const LIST = /(?:[“"「][^”"」\n]{1,16}[”"」][、，和与及 ]{0,2}){2,12}/g;
const ONE_OF_LIST = /[“"「]([^”"」\n]{1,16})[”"」]/g;
/** Words that make a list of quoted strings a list of nicknames. */
const NICK_CONTEXT = /(?:昵称|群名片|网名|群里|客户群|玩家|马甲)/;

/** 「另外几位是“糯米团子”“K叔”和“小满未满”」, in a text that speaks of nicknames. */
function findListed(text: string): Candidate[] {
  if (!NICK_CONTEXT.test(text)) return [];
  const found: Candidate[] = [];
  for (const list of text.matchAll(LIST)) {
    const near = text.slice(Math.max(0, list.index - 60), list.index);
    if (!NICK_CONTEXT.test(near) || /[说讲写道][:：]?$/.test(near)) continue;
    for (const one of list[0].matchAll(ONE_OF_LIST)) {
      const start = list.index + one.index + 1;
      const end = start + (one[1] ?? '').length;
      const rule = 'nickname/listed';
      found.push({
        kind: 'nickname',
        start,
        end,
        detector: rule,
        form: 'value',
      });
    }
  }
  return found;
}

/** Words without one of which no text speaks of nicknames. */
const NICK_HINT =
  /昵称|网名|微信名|微信叫|群名|群里|群内|群叫|游戏|绰号|外号|花名|小名|马甲|小号|会员名|用户名|ID|名|朋友圈|抖音|小红书|微信|人称|浑名|叫[“"「]|[”"」](?:本.)?(?:的?就)?是[您你妳]/;

/** Nicknames by which somebody goes in another place. */
export function findNicknames(text: string): Candidate[] {
  if (!NICK_HINT.test(text)) return [];
  return [...runPatterns(text, NICK_ROWS), ...findListed(text)];
}
