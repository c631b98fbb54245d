/** Says in plain words why a provision may apply: what was done with what, then what the law says to it. */
import { MAINLAND_ONLY } from '../law/disclaimer.ts';
import type { LocalText } from '../law/provision.ts';
import { REASONS } from '../law/reasons.ts';
import type { ReasonFacts, ReasonRow } from '../law/reasons.ts';
import { USED_IN_CALLS } from '../law/shortlist.ts';
import type { AppliedId } from '../law/shortlist.ts';
import { KINDS } from '../model/kinds.ts';
import type { Kind } from '../model/kinds.ts';
import type { Finding, ScanInput } from '../model/schema.ts';

export type Found = Pick<Finding, 'id' | 'kind' | 'subject' | 'act'>;
export type SpeechContext = Pick<ScanInput, 'role' | 'platform'>;

/** Platform words of contracts/scan-io.md for pages that are mostly outside the mainland's law. */
const ELSEWHERE = new Set(
  (
    'google-maps yelp tripadvisor trustpilot booking amazon airbnb facebook bbb glassdoor healthgrades ' +
    'app-store google-play steam expedia aliexpress yandex-maps'
  ).split(' '),
);

const SPEECH: Readonly<Record<ScanInput['role'], LocalText>> = {
  reply: { zh: '这条回复', en: 'This reply' },
  statement: { zh: '这份声明', en: 'This statement' },
  post: { zh: '这篇内容', en: 'This post' },
};

/** Where the name of a kind reads badly after 「你的」 or "your". */
const WORDS: Readonly<Partial<Record<Kind, LocalText>>> = {
  portrait: { zh: '照片', en: 'photo' },
  'room-info': { zh: '预订或会员记录', en: 'booking or membership record' },
  surveillance: { zh: '监控录像', en: 'image on surveillance footage' },
  family: { zh: '家人或同行人信息', en: 'family or companions' },
};

/** These speak of identifying somebody: a quoted chat beside an account adds nothing to the reason. */
const IDENTIFYING: ReadonlySet<AppliedId> = new Set<AppliedId>(['civil-code-1034', 'pipl-4']);

/** True where the finding itself puts something before the public. */
export function discloses({ act, kind }: Pick<Found, 'act' | 'kind'>): boolean {
  return act === 'disclosure' || (act === 'solicitation' && USED_IN_CALLS.includes(kind));
}

/** 「微信号、昵称、头像」; past twelve characters the first and how many. */
function listed(findings: readonly Found[]): LocalText {
  const words = [...new Set(findings.map(({ kind }) => kind))].map((kind) => WORDS[kind] ?? KINDS[kind]);
  const zh = words.map((word) => word.zh);
  const en = words.map((word) => word.en);
  if (zh.join('、').length > 12 && words.length > 1) {
    const more = words.length > 2 ? `${words.length - 1} more kinds` : 'one more kind';
    return { zh: `${zh[0]}等${words.length}类信息`, en: `${en[0]} and ${more} of information` };
  }
  const last = en.at(-1) ?? '';
  return { zh: zh.join('、'), en: en.length > 1 ? `${en.slice(0, -1).join(', ')} and ${last}` : last };
}

/** What is done with what, in one sentence; `first` says which of several acts is named. */
function opening(findings: readonly Found[], role: ScanInput['role'], first: ReasonRow['opens']): LocalText {
  if (first === 'nothing') return { zh: '', en: '' };
  const yours = findings.some(({ subject }) => subject === 'customer');
  const theirs = yours ? findings.filter(({ subject }) => subject === 'customer') : findings;
  const shown = theirs.filter(discloses);
  const called = theirs.some(({ act }) => act === 'solicitation');
  const threatened = theirs.filter(({ act }) => act === 'threat');
  const speaks = SPEECH[role];
  if (called && (first === 'announced' || shown.length === 0)) {
    return {
      zh: `${speaks.zh}叫别人来找${yours ? '你' : '一个人'}。`,
      en: `${speaks.en} calls on others to find or contact ${yours ? 'you' : 'someone'}. `,
    };
  }
  const named = threatened.length > 0 && (first === 'announced' || shown.length === 0) ? threatened : shown;
  const things = listed(named);
  return {
    zh: `${speaks.zh}${named === threatened ? '说要公开' : '公开了'}${yours ? '你的' : '他人的'}${things.zh}。`,
    en: `${speaks.en} ${named === threatened ? 'offers or threatens to publish' : 'shows'} ${yours ? 'your' : 'another person’s'} ${things.en}. `,
  };
}

/** Facts on which the words of a reason depend. */
function factsOf(findings: readonly Found[]): ReasonFacts {
  const shown = findings.filter(discloses);
  // Several customers speak as one party here; a third person's details identify somebody else.
  const ofCustomer = shown.filter(({ subject }) => subject === 'customer').map(({ kind }) => kind);
  return {
    combined: new Set(ofCustomer).size > 1,
    indirect: shown.every(({ kind }) => KINDS[kind].directness !== 'direct'),
    disclosed: shown.length > 0,
    recorded: findings.some(({ kind }) => kind === 'surveillance'),
  };
}

/** The findings a reason speaks of: for the definitions, what identifies, where anything does. */
function relevantTo(id: AppliedId, findings: readonly Found[]): readonly Found[] {
  if (!IDENTIFYING.has(id)) return findings;
  const identifiers = findings.filter(({ kind }) => KINDS[kind].directness !== 'content');
  return identifiers.length > 0 ? identifiers : findings;
}

/**
 * Takes a provision and the alarms that brought it in; gives the reason in both languages, at most
 * four short sentences. On platforms from elsewhere it adds that this is the mainland's law.
 */
export function reasonFor(
  id: AppliedId,
  findings: readonly Found[],
  { role, platform }: SpeechContext,
): LocalText {
  const { opens, says } = REASONS[id];
  const relevant = relevantTo(id, findings);
  const first = opening(relevant, role, opens);
  const then = typeof says === 'function' ? says(factsOf(relevant)) : says;
  const elsewhere = platform !== undefined && ELSEWHERE.has(platform);
  return {
    zh: `${first.zh}${then.zh}${elsewhere ? MAINLAND_ONLY.zh : ''}`,
    en: `${first.en}${then.en}${elsewhere ? ` ${MAINLAND_ONLY.en}` : ''}`,
  };
}
