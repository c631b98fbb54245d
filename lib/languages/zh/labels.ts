/** Labels that introduce an account in Chinese texts, in their disguises; sources of expressions, normal form. */

/** What stands between the two characters of a label to slip past filters. */
const NOISE = '[ *.·•丨|_/\\-~、]{0,2}';

/** WeChat: homophones, letters, emoji and nicknames of the app. */
export const WECHAT =
  `(?:[微薇威徽维崴危徵溦葳]${NOISE}心?(?:信|亻言|讠|亻讠|訫|伩|伈|鑫|心|芯|xin|讯|❤|♥)|微伈|卫星|[vV]${NOISE}[信心]|(?<![A-Za-z])(?:[vV][xX]|[wW][xX]|[wW]e?[cC]hat|[wW]eixin|WEIXIN|WeChat)|` +
  `🛰|绿泡泡|绿泡|绿色软件|绿标|绿[❤♥心]|小绿书?|[+加][ ]?(?:[vV](?![a-z])|薇(?![娅诺])|微(?![量微弱])|威)|(?<![A-Za-z])[vV薇威微](?=[:：号|｜是 ]))`;

/** QQ: homophones and the penguin. */
export const QQ =
  '(?:(?<![A-Za-z])[Qq]{2}|扣扣|企鹅|球球|秋秋|叩叩|抠抠|蔻蔻|(?<![A-Za-z])[Qq](?=[:：号群是 ])|扣(?=[:：号])|群号)';

/** Other networks and markets on which people have accounts. */
export const SOCIAL =
  '(?:抖音|抖yin|dou音|D音|快手|小红书|小红薯|薯号|领英|小绿书|微博|新浪微博|围脖|(?<![A-Za-z])[Bb]站|哔哩哔哩|知乎|豆瓣|贴吧|陌陌|探探|闲鱼|咸鱼|淘宝|旺旺|视频号|短视频|直播间|公众号|赖|推特|脸书|电报|' +
  '(?<![A-Za-z])(?:LINE|[Ll]ine|IG|ig|Ig|[Ii]nsta(?:gram)?|INS|ins|Ins|[Ff]acebook|FB|fb|[Tt]hreads|[Tt]witter|[Tt]elegram|TG|tg|[Ww]hats[Aa]pp|[Tt]ik[Tt]ok|[Dd]card|PTT|[Ss]ignal|[Dd]iscord))';

/** E-mail: the word and its mockeries. */
export const EMAIL = '(?:邮箱|油箱|邮件|伊妹儿|[Ee]-?mail|信箱)';
