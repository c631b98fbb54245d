/** Social-media handles and WeChat IDs in English texts. */
import type { Candidate } from '../../model/draft.ts';
import { allMatches } from '../matches.ts';
import type { EnglishText } from './document.ts';

const AT = /@(?<![\w.@]@)[A-Za-z0-9_][\w.]{1,30}(?<!\.)/g;
const LINK =
  /\b(?:https?:\/\/)?(?:www\.)?(?:instagram|facebook|fb|tiktok|twitter|x|linkedin|snapchat|threads|youtube)\.(?:com|me|net)\/(?:in\/|add\/|u\/|@)?[\w.-]{2,40}/gi;
const NETWORK =
  /\b(?:ig|insta|snap|tiktok|twitter|facebook|fb|line|telegram|reddit|linkedin|discord|threads)/i;
/** A label with its account: "IG: x", "on Insta as x", "her Snapchat is x", "goes by x on Twitter". */
const LABELLED =
  /\b(?:ig|insta(?:gram)?|snap(?:chat)?|tiktok|twitter|facebook|fb|line|telegram|reddit|linkedin|discord|threads)(?: (?:id|handle|name|account|username|user|page|profile))?(?:\s?[:=]\s?|\s(?:is|as|under|user|handle)\s)["“'@]{0,2}(?<id>[A-Za-z0-9_][\w.-]{2,30}\w)/dgi;
const REDDIT = /(?<![\w/])\/?u\/[A-Za-z0-9_-]{3,20}\b/g;
const GOES_BY =
  /\b(?:goes by|posts as|known as|under|as)\s["“'](?<id>[A-Za-z0-9_.]{4,30})["”']\s(?:on|over on)\s(?:ig|insta|tiktok|reddit|twitter|facebook|snap)/dgi;
const WECHAT =
  /\b(?:we[ -]?chat|weixin|wx|vx)(?: (?:id|account|name|number|handle))?(?:\s?[:=]\s?|\s(?:is|id|as)\s|\s)["“']?(?<id>(?=[A-Za-z_-]{0,19}[\d_-])[A-Za-z][\w-]{5,19}|wxid_\w{5,25})/dgi;

/** A name in quotation marks that only an account has: letters and digits grown together. */
const QUOTED = /["“](?<id>(?=[A-Za-z_.]{0,19}\d)[A-Za-z][A-Za-z0-9_.]{5,20})["”]/dg;
const CASHTAG = /(?<![\w$])\$[A-Za-z][A-Za-z0-9_]{3,20}\b/g;

/** Patterns whose whole match is an account, or whose group `id` is, each with what no match is without. */
const ROWS: readonly { readonly cue: RegExp; readonly pattern: RegExp; readonly kind: Candidate['kind'] }[] =
  [
    { cue: /chat|weixin|wx|vx/i, pattern: WECHAT, kind: 'wechat-id' },
    { cue: /\.(?:com|me|net)\//i, pattern: LINK, kind: 'social-handle' },
    { cue: /@/, pattern: AT, kind: 'social-handle' },
    { cue: /\$[A-Za-z]/, pattern: CASHTAG, kind: 'social-handle' },
    { cue: /["“][A-Za-z]/, pattern: QUOTED, kind: 'social-handle' },
    { cue: /u\//, pattern: REDDIT, kind: 'social-handle' },
    { cue: NETWORK, pattern: LABELLED, kind: 'social-handle' },
    { cue: /["”']\s(?:on|over on)\s/i, pattern: GOES_BY, kind: 'social-handle' },
  ];

/** Words that follow the name of a network and are no account. */
const NO_ACCOUNT =
  /^(?:the|our|your|not|now|down|full|where|page|post|still|private|public|review|account|fake|and|very)$/i;

/** Whether what a label introduces looks like an account or is plainly called one. */
function isAccount(id: string, said: string): boolean {
  return !NO_ACCOUNT.test(id) && (/[\d_.]/.test(id) || /[:=]|handle|id|username|account/i.test(said));
}

/** Finds handles; gives candidates with offsets into the normal form. Earlier rows win. */
export function detectHandles({ text }: EnglishText): Candidate[] {
  const found: Candidate[] = [];
  for (const { cue, pattern, kind } of ROWS) {
    if (!cue.test(text)) continue;
    for (const match of allMatches(pattern, text)) {
      const id = match.indices?.groups?.['id'];
      const start = id?.[0] ?? match.index;
      const whole = id === undefined ? match[0] : text.slice(id[0], id[1]);
      const end = start + (pattern === LINK ? whole.replace(/[.-]{1,4}$/, '') : whole).length;
      const labelled = pattern === LABELLED || pattern === GOES_BY;
      if (labelled && !isAccount(whole, match[0])) continue;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      found.push({ kind, start, end, detector: 'en-handle' });
    }
  }
  return found;
}
