/** Things a merchant shows or names: chats, recordings, footage, profile pictures, photos. */
import type { Candidate } from '../../model/draft.ts';
import { oneOf } from './hints.ts';
import { runPatterns, type PatternRow } from './pattern.ts';

const ROWS: readonly PatternRow[] = [
  {
    id: 'shown/chat',
    kind: 'chat-record',
    cue: /[记纪]录|截[图屏]|内容|原文|全文|录屏|长图|界面|往来|录音|留言|那[封段条]|聊天[都全我留存]|(?:语音|私信)[放发公晒贴截我还都]/,
    re: /(?<v>(?:微信|QQ|群聊?|私聊|私信|旺旺|LINE|line|客服|平台|服务群|家长群|钉钉|短信|电话|对话|我们的)?(?:聊天|对话|沟通|私聊|群聊|来往|通讯|交流)(?:记录|截图|截屏|内容|原文|全文|录屏|纪录|长图|界面)(?:截图|截屏|全文)?|(?:微信|私信|短信|群聊?|旺旺|QQ|LINE|line|邮件|信息|讯息|留言)(?:记录|纪录|截图|截屏|内容|原文|往来)(?:截图)?|(?:通话|电话|语音)(?:录音|记录|纪录|留言)|(?<=那封[^，。]{0,14})邮件|(?<=那[段条][^，。]{0,14})(?:语音|短信|微信)|聊天(?=都|全|我|留|存|截)|(?<![记监收播摄])录音(?!室|棚|笔|机)|(?:语音|私信)(?=(?:放|发|公开|晒|贴|截|我|还|都)))/g,
    form: 'noun',
  },
  {
    id: 'shown/screenshot',
    kind: 'chat-record',
    hint: oneOf('话语截屏些'),
    re: /(?<v>(?:原话|语音条|截图|截屏|长截图|录屏|聊的那些|说的那些话?|发的那些|那几段话))/g,
    form: 'noun',
  },
  {
    id: 'shown/surveillance',
    kind: 'surveillance',
    hint: oneOf('监闭Cc摄眼仪探镜录频影画'),
    re: /(?<v>(?:全程|现场|店内|门口|大堂|走廊|吧台|前台|包间|包厢|收银台?|后厨|电梯|停车场|楼道|门店|完整|当天|当日|当晚|店里|高清|厨房|仓库|打包|发货|夜视)?(?:的)?(?:监控|监视器?|闭路电视|CCTV|cctv|摄像头?|摄影机|天眼|行车记录仪|探头|镜头|录影机?|无死角监控)(?:视频|录像|录影|画面|截图|截屏|记录|片段|影像|回放|拍到|资料|影片|截取)?(?:截图|片段|画面|录像|视频)?(?:在此)?|(?:店内|现场|全程|当天|当日|当晚|完整|门口|夜视)(?:视频|录像|录影|影片|画面)|(?<![摄])(?:录像|录影)(?:片段|截图|画面)?|(?:视频|影片)(?:片段|截图|录像|画面|为证|证据|在此|都在|在手|我们?都?留))/g,
    form: 'noun',
    accept: (value) => !/^(?:镜头|探头|摄像|拍到)$/.test(value),
  },
  {
    id: 'shown/video-object',
    kind: 'surveillance',
    hint: oneOf('视影录片画'),
    re: /(?<v>视频|影片|录影|片段|画面)(?=[^，。！？\n]{0,8}(?:发|放|公开|公布|曝光|传|挂|贴|晒|上网|给大家|让大家|播|摆))/g,
    form: 'noun',
  },
  {
    id: 'shown/avatar',
    kind: 'avatar',
    hint: oneOf('像'),
    re: /(?<v>(?:微信|朋友圈|抖音|QQ|个人)?头像(?:就?是|用的?是?|为|[:：]|那[只个条张朵]|还是|仲系|至今)[^，。；！？\n]{1,18})/g,
    form: 'clause',
  },
  {
    id: 'shown/avatar-told',
    kind: 'avatar',
    hint: oneOf('像照贴图'),
    re: /(?<v>(?:头像|大头[照贴]|头图)(?:上|里|穿|抱|用|还|系|背影|现在|以前|一直)[^，。；！？\n]{2,18})/g,
    form: 'clause',
  },
  {
    id: 'shown/avatar-noun',
    kind: 'avatar',
    hint: oneOf('像'),
    re: /(?<v>(?:微信|抖音|QQ|个人)?头像)/g,
    form: 'noun',
  },
  {
    id: 'shown/portrait',
    kind: 'portrait',
    hint: oneOf('照相脸影图写容像拍'),
    re: /(?<v>(?:本人|个人|正面|高清|生活|身份证|证件|人脸|正脸|面部|素颜|术前|术后|对比|婚纱|写真|自拍|现场|抓拍|艺术|客|半身|全身|比基尼|泳装|裸)(?:照片?|相片?|特写|截图|图片?)|(?<![拍])(?:照片|相片|真容|尊容|长相|正脸|大头照|正脸照|证件照|靓照|芳容|玉照|嘴脸|自拍|合影|合照|背影|侧脸|露脸照?|人像|客照|毕业照|工作照|结婚照|脸(?=[^，。]{0,6}(?:拍|挂|贴|发|公|晒|露|印))))/g,
    form: 'noun',
  },
];

const QUOTE_VERB =
  '(?:微信|私信|电话|短信|群|旺旺|QQ|语音|聊天|私聊|信息|留言|对话|line|LINE)(?:里|上|中|记录里|截图里)?[^，。“"\\n]{0,12}(?:说|讲|发|回复?|问|骂|威胁|打的|原话|写|留言|道|称|来一句)[^，。“"\\n]{0,6}[:：，,]?';

const QUOTE_ROWS: readonly PatternRow[] = [
  {
    id: 'shown/quoted-message',
    kind: 'chat-record',
    hint: oneOf('“"「'),
    re: new RegExp(`(?<l>${QUOTE_VERB})(?<v>[“"「][^”"」\\n]{4,120}[”"」])`, 'g'),
    form: 'clause',
  },
  {
    id: 'shown/quoted-private',
    kind: 'chat-record',
    hint: oneOf('“"「'),
    re: /(?<l>(?:你|您|妳|她|他|佢)[^，。“"「\n]{0,14}(?:发|传|回|问|骂|求|讲|话|说|留言|原话是)[^，。“"「\n]{0,8}[:：，,]?)(?<v>[“"「][^”"」\n]{5,80}[”"」])/g,
    form: 'clause',
  },
];

/** Nouns and quotations of private material in normal text. */
export function findShown(text: string): Candidate[] {
  return [...runPatterns(text, ROWS), ...runPatterns(text, QUOTE_ROWS)];
}
