/** Social-media handles and WeChat IDs in English texts. */
import type { Candidate } from '../../model/draft.ts';
import type { EnglishText } from './document.ts';

const AT = /@(?<![\w.@]@)[A-Za-z0-9_][\w.]{1,30}(?<!\.)/g;
const LINK =
  /\b(?:https?:\/\/)?(?:www\.)?(?:instagram|facebook|fb|tiktok|twitter|x|linkedin|snapchat|threads|youtube)\.(?:com|me|net)\/(?:in\/|add\/|u\/|@)?[\w.-]{2,40}/gi;
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

/** Finds handles; gives candidates with offsets into the normal form. */
export function detectHandles(doc: EnglishText): Candidate[] {
  const found: Candidate[] = [];
  const add = (kind: 'social-handle' | 'wechat-id', start: number, raw: string): void => {
    if (found.some((other) => other.start < start + raw.length && start < other.end)) return;
    found.push({
      kind,
      start,
      end: start + raw.length,
      detector: 'en-handle',
    });
  };
  for (const match of doc.text.matchAll(WECHAT)) {
    const at = match.indices?.groups?.['id'];
    if (at !== undefined) add('wechat-id', at[0], doc.text.slice(at[0], at[1]));
  }
  for (const match of doc.text.matchAll(LINK))
    add('social-handle', match.index, match[0].replace(/[.-]{1,4}$/, ''));
  for (const match of doc.text.matchAll(AT)) add('social-handle', match.index, match[0]);
  for (const match of doc.text.matchAll(CASHTAG)) add('social-handle', match.index, match[0]);
  for (const match of doc.text.matchAll(QUOTED)) {
    const at = match.indices?.groups?.['id'];
    if (at !== undefined) add('social-handle', at[0], doc.text.slice(at[0], at[1]));
  }
  for (const match of doc.text.matchAll(REDDIT)) add('social-handle', match.index, match[0]);
  for (const pattern of [LABELLED, GOES_BY]) {
    for (const match of doc.text.matchAll(pattern)) {
      const at = match.indices?.groups?.['id'];
      if (at === undefined) continue;
      const id = doc.text.slice(at[0], at[1]);
      if (/[\d_.]/.test(id) || /[:=]/.test(match[0]) || /(?:handle|id|username|account)/i.test(match[0])) {
        if (
          !/^(?:the|our|your|not|now|down|full|where|page|post|still|private|public|review|account|fake|and|very)$/i.test(
            id,
          )
        )
          add('social-handle', at[0], id);
      }
    }
  }
  return found;
}
