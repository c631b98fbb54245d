/** Accounts with a label: WeChat in its disguises, QQ, social platforms, e-mail. */
import type { Candidate } from '../../model/draft.ts';
import { EMAIL, QQ, SOCIAL, WECHAT } from '../../languages/zh/labels.ts';
import { digitRuns, splitRun, visibleDigits } from '../digits.ts';
import { oneOf } from './hints.ts';
import { runPatterns, type PatternRow } from './pattern.ts';
import { before, isTaken, valueCandidate } from './value.ts';

const NUMBER_WORD = '(?:号码|账号|帐号|号|ID|id|名片)?';
/** What may stand between label and account: copula, quotes, adverbs; no verb of another clause. */
const LINK =
  '(?:[\\s:：=>→“"「『(（【\\[\'‘|｜]|就?是|就?叫|为|吧[，,]|公布|如下|公开|语音打?|改成了?|换成了?|搜一?下?|搜索|添加|请?加|私人|工作|个人|直接|目前|现在|一直|应该|也是|在这儿?|在此|给大家|奉上|的|本人|加我|客服|店小二|店长|老板娘?|小号|新的){0,6}';
/** A numeral that a number in an account may be written with. */
const NUMERAL = '零〇一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖';
const ACCOUNT =
  `(?:[A-Za-z][A-Za-z0-9_-]{1,14}(?:[0-9]{0,4}[${NUMERAL}]){2,10}[0-9]{0,6}(?:[A-Za-z_][A-Za-z0-9_]{0,8})?|` +
  '[A-Za-z][A-Za-z0-9_-]{4,19}(?![A-Za-z0-9_@]))';
const DOTTED = '[A-Za-z][A-Za-z0-9_-]{0,14}(?:[·.•↗→✨丶—–❀*]{1,2}[A-Za-z0-9_-]{1,14}){1,4}';
const SPACED = '[A-Za-z](?:[ .·\\-]{1,2}[A-Za-z0-9_]{1,3}){3,14}';

/** What none of these accounts is without. */
const ACCOUNT_CUE = new RegExp(
  `[A-Za-z](?:[A-Za-z0-9_-]{4}|[A-Za-z0-9_-]{0,14}[ .·•↗→✨丶—–❀*\\-${NUMERAL}])`,
);
const LONG_LATIN = /[A-Za-z][A-Za-z0-9_-]{5}/;

const BRANDS =
  /^(?:iphone|ipad|android|windows|wechat|weixin|alipay|huawei|xiaomi|vivo|oppo|pro|plus|https?|www|whatsapp|line|official|story|stories|reels?|post|live)$/i;

/** An account has a digit, an underscore or a hyphen, or is plainly introduced as one. */
function isAccount(value: string, match: RegExpExecArray): boolean {
  if (BRANDS.test(value.trim())) return false;
  return (
    /[\d_-]/.test(value) || /(?:号|ID|id|是|叫|搜|加|[:：|｜=→])\s*["“「]?$/.test(match.groups?.['l'] ?? '')
  );
}

const hasSign = (value: string): boolean => /[\d_]/.test(value) && !BRANDS.test(value);

/** Quoted words behind a platform that are a topic and no account. */
const NO_HANDLE = /[，。！？]|^(?:团购|种草|避雷|好评|差评|热门|推荐|笔记|直播|探店|同城|公平|官方|买家秀)/;

function isSocialAccount(value: string, match: RegExpExecArray): boolean {
  const name = value.replace(/^@/, '');
  if (BRANDS.test(name) || /^[\d.]{1,4}$/.test(name) || /^\d{1,4}[.-]/.test(name)) return false;
  const label = match.groups?.['l'] ?? '';
  // A bare number of up to six places behind a platform is a price or a count.
  if (/^\d{1,6}$/.test(name) && !/(?:号|ID|id|UID|uid)[:：是为 ]{0,3}$/.test(label)) return false;
  return /[\d_.·@]/.test(value) || /(?:号|ID|id|名|叫|是|搜|主页|加|[:：]) ?@?$|[@ ]$/.test(label);
}

const WECHAT_ROWS: readonly PatternRow[] = [
  { id: 'pattern/wxid', kind: 'wechat-id', re: /(?<v>wxid_[a-z0-9]{6,20})/g, form: 'value' },
  {
    id: 'pattern/wechat-account',
    kind: 'wechat-id',
    cue: ACCOUNT_CUE,
    re: new RegExp(`(?<l>${WECHAT}${NUMBER_WORD}${LINK})(?<v>${DOTTED}|${ACCOUNT}|${SPACED})`, 'g'),
    form: 'value',
    accept: isAccount,
  },
  {
    id: 'pattern/wechat-digits',
    kind: 'wechat-id',
    cue: /\d{6}/,
    re: new RegExp(
      `(?<l>${WECHAT}${NUMBER_WORD}[:：是为“"\\s]{0,3})(?<v>\\d{6,11})(?!\\d|[元块人号楼年月日])`,
      'g',
    ),
    form: 'value',
  },
  {
    id: 'pattern/account-then-wechat',
    kind: 'wechat-id',
    cue: LONG_LATIN,
    re: new RegExp(
      `(?<v>(?<![A-Za-z0-9_@.-])[A-Za-z][A-Za-z0-9_-]{5,19})(?=[”"」)）]?[，, ]{0,2}(?:这个|是|就是|为|[（(])[^，。,；\\n]{0,6}${WECHAT})`,
      'g',
    ),
    form: 'value',
    accept: (value) => hasSign(value) || value.includes('-'),
  },
  {
    id: 'pattern/account-to-add',
    kind: 'wechat-id',
    cue: LONG_LATIN,
    re: /(?<l>(?:加一?下?|添加|➕)(?:我们?|[她他您你]|个|了|下)?(?:[\u4e00-\u9fff]{1,5})?[:： “"]{0,2})(?<v>[A-Za-z][A-Za-z0-9_-]{5,19})(?![A-Za-z0-9_@.])/g,
    form: 'value',
    accept: (value, match) => hasSign(value) && !new RegExp(SOCIAL).test(match.groups?.['l'] ?? ''),
  },
  {
    id: 'pattern/account-add',
    kind: 'wechat-id',
    cue: LONG_LATIN,
    re: /(?<v>(?<![A-Za-z0-9_@.-])[A-Za-z][A-Za-z0-9_-]{5,19})(?=[ ，,”"]{0,2}(?:加我|加她|加他|加一下|欢迎来?加|加好友|请加))/g,
    form: 'value',
    accept: hasSign,
  },
];

/** An account without any label: letters, an underscore, digits, as nothing else in a reply is written. */
const BARE_ROWS: readonly PatternRow[] = [
  {
    id: 'pattern/account-bare',
    kind: 'wechat-id',
    re: /(?<![A-Za-z0-9_@./\\-])(?<v>[A-Za-z][A-Za-z0-9]{1,15}_[A-Za-z0-9_]{2,14})(?![A-Za-z0-9_@.\\-])/g,
    form: 'value',
    accept: (value) => value.length >= 6 && /[a-z]{2}/.test(value) && !/^(?:IMG|DSC|VID|SKU)/i.test(value),
  },
];

const SOCIAL_WORD = '(?:官方)?[ ]?(?:账号|帐号|号码|号|UID|uid|ID|id|主页|昵称|名字?)?';

const SOCIAL_ROWS: readonly PatternRow[] = [
  {
    id: 'pattern/social-latin-name',
    kind: 'social-handle',
    re: new RegExp(
      `(?<l>${SOCIAL}(?:上)?(?:叫|名叫|是|：|:)[ ]?)(?<v>[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){1,2})`,
      'g',
    ),
    form: 'value',
  },
  {
    id: 'pattern/social-account',
    kind: 'social-handle',
    re: new RegExp(
      `(?<l>${SOCIAL}${SOCIAL_WORD}(?:[\\s:：=“"「『(（|｜）]|就?是|系|就?叫|为|搜一?下?|搜索|请?加|的|也是|上|我加一下，|加我){0,5})(?<v>@?[A-Za-z0-9_](?:(?:[ ]?[-–－]?[ ][A-Za-z0-9_]{1,2}){4,14}|[A-Za-z0-9_.·-]{3,29}[一二三四五六七八九零〇]{0,4}))(?![A-Za-z0-9_])`,
      'g',
    ),
    form: 'value',
    fit: (value) => value.replace(/[.-]{1,3}$/, ''),
    accept: isSocialAccount,
  },
  {
    id: 'pattern/social-name',
    kind: 'social-handle',
    re: new RegExp(
      `(?<l>${SOCIAL}${SOCIAL_WORD}(?:上|里)?(?:叫做?|名叫|名为|为|昵称是?|就?是|搜一?下?|那个|：|:){0,2}[“"「『《])(?<v>[^”"」』》\\n]{2,20})(?=[”"」』》](?![帖话贴笔活团套频]))`,
      'g',
    ),
    form: 'value',
    accept: (value) => !NO_HANDLE.test(value),
  },
  {
    id: 'pattern/at-handle',
    kind: 'social-handle',
    hint: oneOf('@'),
    re: /(?<![\w.@])(?<v>@[A-Za-z0-9_][A-Za-z0-9_.]{2,29})(?![A-Za-z0-9_@])/g,
    form: 'value',
    fit: (value) => value.replace(/\.{1,3}$/, ''),
  },
  {
    id: 'pattern/at-name',
    kind: 'social-handle',
    hint: oneOf('@'),
    re: /(?<l>(?<![\w.\u4e00-\u9fff])@|(?<=[\u4e00-\u9fff，。：:（(“" ])@)(?<v>[\u4e00-\u9fffA-Za-z0-9_-]{2,20})(?![.\w@])/g,
    form: 'value',
    fit: (value) => value.split(/就是|是[我她他你]/, 1)[0],
    accept: (value) => value.length > 1 && !/^(?:了|我|一下|你|您|他|她|大家|谁|所有|过|出来)/.test(value),
  },
  {
    id: 'pattern/account-said',
    kind: 'social-handle',
    re: /(?<l>(?:账号|帐号|主页|小号|大号|搜)(?:[:：“"「 ]|就?是|叫|为){0,3})(?<v>[A-Za-z][A-Za-z0-9_.]{4,24})(?![A-Za-z0-9_@])/g,
    form: 'value',
    fit: (value) => value.replace(/\.{1,3}$/, ''),
    accept: (value, match) =>
      hasSign(value) &&
      !/(?:银行|支付宝|对公|收款|登录|登陆|微信)[^，。]{0,4}$/.test(before(match.input, match.index, 8)),
  },
];

/** The dot and the at of an address, as signs or spelled out. */
const AT = '(?:@|[ ]?[(（\\[【]?(?:at|AT|艾特|圈a|小老鼠)[)）\\]】]?[ ]?|[ ]@[ ]|#)';
const DOT = '(?:\\.|[ ]?[(（\\[]?(?:点|dot|DOT)[)）\\]]?[ ]?)';

const EMAIL_ROWS: readonly PatternRow[] = [
  {
    id: 'pattern/email',
    kind: 'email',
    re: new RegExp(
      `(?<![A-Za-z0-9._%+*-])(?<v>[A-Za-z0-9*](?:[A-Za-z0-9._%+*-]|(?<=[A-Za-z0-9])点(?=[A-Za-z0-9])|[\\ud83c-\\ud83e][\\udc00-\\udfff]){0,40}${AT}[A-Za-z0-9-]{1,30}(?:${DOT}[A-Za-z]{2,10}){1,3})(?![A-Za-z0-9@])`,
      'g',
    ),
    form: 'value',
    accept: (value, match) =>
      /[@＠]|艾特|圈a|小老鼠|[(（[【]?(?:at|AT)[)）\]】]?|#/.test(value) &&
      !/^(?:IG|ig|LINE|line|FB|fb|INS|ins)@/.test(value) &&
      !/(?:支付宝|[Aa]lipay|zfb)[^，。\n]{0,6}(?:[，,]就)?$/.test(before(match.input, match.index, 12)),
  },
  {
    id: 'pattern/email-labelled',
    kind: 'email',
    re: new RegExp(
      `(?<l>${EMAIL}(?:地址|号)?(?:[:：“" ]|就?是|为){0,3})(?<v>[A-Za-z0-9][A-Za-z0-9._-]{2,30}[ ]?(?:在|at|@)?[ ]?(?:qq|QQ|163|126|gmail|outlook|foxmail|sina|sohu|139|hotmail|yahoo)[ ]?(?:${DOT})?(?:com|cn|net)?)`,
      'g',
    ),
    form: 'value',
  },
];

const QQ_BEFORE = new RegExp(
  `(?:${QQ}|游戏群|粉丝群|玩家群|车友群|[加进入]群)(?:群号?|群聊|号码|账号|号|邮箱)?(?:[\\s:：=“"「(（]|就?是|为|就?叫|搜|加){0,4}$`,
);
const QQ_AFTER = /^[”"」]?(?:[，,]?就?是?(?:这个|那个|[他她您你]的?)|的)?(?:QQ|qq|扣扣|企鹅|球球)/;

const QQ_HINT = /[Qq扣群]|企鹅|球球|秋秋|叩叩|抠抠|蔻蔻/;

/** QQ numbers: five to eleven digits, closed, strewn or in Chinese numerals, with the label on either side. */
function findQq(text: string): Candidate[] {
  const found: Candidate[] = [];
  if (!QQ_HINT.test(text)) return found;
  for (const run of digitRuns(text, 5, 2)) {
    for (const gap of [0, 2]) {
      for (const { digits, start, end } of splitRun(text, run, gap)) {
        if (digits.length < 5 || digits.length > 11 || !/^[1-9]/.test(digits) || visibleDigits(digits) < 5)
          continue;
        if (isTaken(found, start, end) || text.charAt(end) === '@') continue;
        if (
          QQ_BEFORE.test(before(text, start, 18)) ||
          (digits.length > 5 && QQ_AFTER.test(text.slice(end, end + 8)))
        )
          found.push(valueCandidate('qq', 'pattern/qq', start, end));
      }
    }
  }
  return found;
}

/** What a text must hold for one of the groups of rows to find anything. */
const LETTER = /[A-Za-z]/;
const SIX_DIGITS = /\d{6}/;
const MAILS = /@|[aA][tT]|艾特|圈a|小老鼠|#|[邮油信]箱|邮件|mail|伊妹/;
const NETWORK = new RegExp(`${SOCIAL}|[账帐]号|主页|[小大]号|搜|@`);

/** Labelled accounts and e-mail addresses in normal text. */
export function findContacts(text: string): Candidate[] {
  const found = findQq(text);
  const add = (rows: readonly PatternRow[]): void => {
    for (const candidate of runPatterns(text, rows))
      if (!isTaken(found, candidate.start, candidate.end)) found.push(candidate);
  };
  const letters = LETTER.test(text);
  if (letters && MAILS.test(text)) add(EMAIL_ROWS);
  if (letters || SIX_DIGITS.test(text)) add(WECHAT_ROWS);
  if (NETWORK.test(text)) add(SOCIAL_ROWS);
  if (text.includes('_')) add(BARE_ROWS);
  return found;
}
