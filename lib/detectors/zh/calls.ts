/** Calls to name, find or approach somebody, and threats that name no more than what would be published. */
import type { Candidate } from '../../model/draft.ts';
import { oneOf } from './hints.ts';
import { runPatterns, type PatternRow } from './pattern.ts';

const WHO =
  '(?:他|她|TA|ta|佢|此人|这人|这个人|这货|这位[\\u4e00-\\u9fff]{0,4}|该[\\u4e00-\\u9fff]{1,4}|那个[\\u4e00-\\u9fff]{0,3}|这个[\\u4e00-\\u9fff]{1,4}|这种人|本尊|真人|此君|这家伙|这对[\\u4e00-\\u9fff]{0,3}|照片上[\\u4e00-\\u9fff]{0,3}|视频里[\\u4e00-\\u9fff]{0,4})';

/** What WHO is never without. */
const SOMEBODY = /[他她佢该]|TA|ta|此人|此君|这[人个货位种家对]|那个|本尊|真人|照片上|视频里/;

const ROWS: readonly PatternRow[] = [
  {
    id: 'call/who-knows',
    kind: 'real-name',
    hint: oneOf('认识见知'),
    re: new RegExp(
      `(?<v>(?:大家|各位|有没有|有无|谁|哪位|有人|同行|街坊|朋友们|老铁们?|姐妹们?|邻居们?|边个)[^，。；！？\\n]{0,12}(?:认识|认得|认出|识得?|见过|知道)${WHO}[^，。；！？\\n]{0,14})`,
      'g',
    ),
    form: 'clause',
  },
  {
    id: 'call/who-is',
    kind: 'real-name',
    hint: oneOf('认找肉扒查寻'),
    re: new RegExp(
      `(?<v>(?:帮忙?|求|重金|悬赏|跪求|麻烦)[^，。；！？\\n]{0,8}(?:认一?认|找出?|人肉|扒(?:一?扒)?|查查?|辨认|寻找)[^，。；！？\\n]{0,4}${WHO}[^，。；！？\\n]{0,12})`,
      'g',
    ),
    form: 'clause',
  },
  {
    id: 'call/human-flesh',
    kind: 'real-name',
    hint: oneOf('肉底扒挖审暴'),
    re: new RegExp(
      `(?<v>(?:人肉|起底|扒(?:一下|出来|皮|一扒)|挖出来|公审|网暴)(?:一?下)?[^，。；！？\\n]{0,4}${WHO}?[^，。；！？\\n]{0,10})`,
      'g',
    ),
    form: 'clause',
  },
  {
    id: 'call/reward',
    kind: 'real-name',
    hint: oneOf('名份索'),
    re: /(?<l>(?:提供|告诉我们?|私信我?|留言|爆料|谁能?告诉|有)[^，。；\n]{0,8}?)(?<v>(?:[他她其此这该][\u4e00-\u9fff]{0,6})?(?:真实姓名|姓名|真名|身份|线索))(?=[^。\n]{0,14}(?:者|送|奖|免单|酬|感谢|红包|重谢|有礼|打折))/g,
    form: 'clause',
  },
  {
    id: 'call/reward-work',
    kind: 'workplace',
    hint: oneOf('班单公学'),
    re: /(?<v>上班(?:的)?(?:地点|地方|单位)|工作单位|单位|公司|学校)(?=[^。\n]{0,10}(?:者|的(?:人|朋友))[^。\n]{0,8}(?:送|奖|免单|酬|感谢|红包|重谢|有礼))/g,
    form: 'clause',
  },
  {
    id: 'call/where-works',
    kind: 'workplace',
    hint: oneOf('知告'),
    re: new RegExp(
      `(?<v>(?:大家|各位|有没有|谁|哪位|有人)[^，。；！？\\n]{0,10}(?:知道|告诉)[^，。；！？\\n]{0,4}(?:${WHO})?[^，。；！？\\n]{0,3}(?:在哪|哪里|哪儿|什么)[^，。；！？\\n]{0,3}(?:上班|工作|单位|公司|学校|读书)[^，。；！？\\n]{0,6})`,
      'g',
    ),
    form: 'clause',
  },
  {
    id: 'call/where-lives',
    kind: 'address',
    hint: oneOf('知告'),
    re: new RegExp(
      `(?<v>(?:大家|各位|有没有|谁|哪位|有人)[^，。；！？\\n]{0,10}(?:知道|告诉)[^，。；！？\\n]{0,4}(?:${WHO})?[^，。；！？\\n]{0,3}(?:住(?:在)?(?:哪|什么)|家在哪|住址|地址)[^，。；！？\\n]{0,6})`,
      'g',
    ),
    form: 'clause',
  },
  {
    id: 'call/go-ask',
    kind: 'real-name',
    hint: oneOf('去来到上'),
    cue: SOMEBODY,
    re: new RegExp(
      `(?<v>(?:大家|各位|欢迎|欢迎大家|朋友们|老铁们?|姐妹们?|兄弟们?|同行们?|网友们?|有空的?|都)[^，。；！？\\n]{0,8}(?:去|来|到|上)[^，。；！？\\n]{0,4}(?:${WHO})(?:的)?(?:主页|账号|评论区|单位|公司|店|家|学校|微博|抖音|小红书|楼下|门口|直播间)?[^，。；！？\\n]{0,4}(?:问|骂|围观|打卡|关照|坐坐|看看|留言|评评理|聊聊|参观|评论|刷|捧场|转转|堵)[^，。；！？\\n]{0,10})`,
      'g',
    ),
    form: 'clause',
  },
  {
    id: 'call/add-them',
    kind: 'wechat-id',
    hint: oneOf('加'),
    cue: SOMEBODY,
    re: new RegExp(
      `(?<v>(?:大家|各位|欢迎|朋友们|姐妹们?|兄弟们?|有兴趣|想[\\u4e00-\\u9fff]{0,6}的)[^，。；！？\\n]{0,8}(?:加|加一下|添加)(?:${WHO})(?:的)?(?:微信|好友|V|v)[^，。；！？\\n]{0,10})`,
      'g',
    ),
    form: 'clause',
  },
  {
    id: 'call/ring-them',
    kind: 'phone',
    hint: oneOf('打拨c骚'),
    re: new RegExp(
      `(?<v>(?:大家|各位|欢迎|朋友们|姐妹们?|兄弟们?|有空的?|没事)[^，。；！？\\n]{0,8}(?:打|拨|call|骚扰)(?:${WHO})?(?:的)?(?:电话|手机)?[^，。；！？\\n]{0,2}(?:问|聊|骂|慰问|关心)[^，。；！？\\n]{0,8})`,
      'g',
    ),
    form: 'clause',
  },
];

/** What a threat may name without giving it; only kept where the clause threatens or calls. */
const NOUN_ROWS: readonly PatternRow[] = [
  {
    id: 'noun/name',
    kind: 'real-name',
    hint: oneOf('姓名身信资底隐'),
    re: /(?<v>(?:真实)?姓名|真名|名字|大名|全名|身份(?!证)|个人信息|个人资料|信息|资料|底细|隐私)/g,
    form: 'noun',
  },
  {
    id: 'noun/phone',
    kind: 'phone',
    hint: oneOf('机电联'),
    re: /(?<v>(?:手机|电话|联系)(?:号码|号|方式)|电话(?!记录|录音|里|联系|沟通)|手机号)/g,
    form: 'noun',
  },
  {
    id: 'noun/address',
    kind: 'address',
    hint: oneOf('住址'),
    re: /(?<v>(?:家庭|收货|送货|住家)?(?:住址|地址)|住(?:在)?哪(?:里|儿)?|家住哪)/g,
    form: 'noun',
  },
  {
    id: 'noun/wechat',
    kind: 'wechat-id',
    hint: oneOf('信'),
    re: /(?<v>(?:微信|薇信|[vV]信)(?:号|账号)?)(?![A-Za-z0-9:：]|里|上|群|支付|公众|小程序|聊|对话|昵称|头像|记录|截图)/g,
    form: 'noun',
  },
  {
    id: 'noun/id',
    kind: 'id-card',
    hint: oneOf('证照'),
    re: /(?<v>身份证(?:号码?|信息|照片?|复印件)?|护照(?:号码?)?|证件(?:号码?|照)?)/g,
    form: 'noun',
  },
  {
    id: 'noun/work',
    kind: 'workplace',
    hint: oneOf('单公学工班'),
    re: /(?<v>(?:工作)?单位(?:领导)?|公司(?:领导)?|学校|上班(?:的)?(?:地方|地点)|工作地点)/g,
    form: 'noun',
  },
  {
    id: 'noun/stay',
    kind: 'room-info',
    hint: oneOf('记录纪信资档'),
    re: /(?<v>(?:完整|全部|所有)?(?:入住|开房|预订|订房|会员|消费)(?:登记|记录|纪录|信息|资料|档案))/g,
    form: 'noun',
  },
  {
    id: 'noun/footage',
    kind: 'surveillance',
    hint: oneOf('像片画段'),
    re: /(?<v>(?:电梯间|走廊|大堂|店内|门口)?(?:影像|影片|画面|那段|片子)|(?:你|您)[^，。；！？\n]{1,8}的那段)/g,
    form: 'noun',
  },
  {
    id: 'noun/private',
    kind: 'other-sensitive',
    hint: oneOf('事丑柄浏底条黑材'),
    re: /(?<v>(?:丑事|丑闻|把柄|好事|事迹|浏览记录[^，。；！？\n]{0,8}|那点(?:破)?事|那些事|案底|欠条|借条|黑料|黑历史|老底|材料))/g,
    form: 'noun',
  },
  { id: 'noun/plate', kind: 'license-plate', hint: oneOf('牌'), re: /(?<v>车牌号?)/g, form: 'noun' },
  {
    id: 'noun/health',
    kind: 'health',
    hint: oneOf('病检验诊术'),
    re: /(?<v>病历(?:资料)?|病例|检查报告|体检报告|化验单|诊断书?|就诊记录|手术记录)/g,
    form: 'noun',
  },
];

/** Calls as whole clauses. */
export function findCalls(text: string): Candidate[] {
  return runPatterns(text, ROWS);
}

/** Bare nouns; the attribution drops them outside threats and calls. */
export function findThreatNouns(text: string): Candidate[] {
  return runPatterns(text, NOUN_ROWS);
}
