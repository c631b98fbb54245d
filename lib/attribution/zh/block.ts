/**
 * Contacts that stand together belong together: 「预约微信：… 电话：… 地址：…」 is one signature. A contact
 * without a cue of its own takes the owner of the nearest one that has one.
 */
import type { Kind } from '../../model/kinds.ts';
import type { Judged } from './index.ts';

const CONTACTS: ReadonlySet<Kind> = new Set<Kind>([
  'nickname',
  'phone',
  'wechat-id',
  'qq',
  'email',
  'social-handle',
  'address',
]);
/** Farthest distance between neighbours, in UTF-16 units. */
const NEAR = 24;

/** A cue, not a topic or a mood, told whose it is. */
function cueOwner(judged: Judged): 'customer' | 'merchant' | undefined {
  // A nickname is printed of a guest; the account beside it goes with it.
  if (judged.candidate.kind === 'nickname') return judged.subject === 'customer' ? 'customer' : undefined;
  const cued = (of: 'customer' | 'merchant'): number =>
    judged.whose.found.reasons
      .filter(
        (reason) =>
          reason.speaksFor === of && (reason.rule.startsWith('cue/') || reason.rule === 'pattern/owner'),
      )
      .reduce((sum, reason) => sum + reason.weight, 0);
  const [guest, shop] = [cued('customer'), cued('merchant')];
  if (Math.max(guest, shop) < 1.4 || Math.abs(guest - shop) < 0.5) return undefined;
  return guest > shop ? 'customer' : 'merchant';
}

/** Owners that grammar settled otherwise: staff, third persons, hotlines of authorities. */
const FIXED: ReadonlySet<string> = new Set(['staff', 'other', 'unknown']);

function distance(a: Judged, b: Judged): number {
  return a.candidate.start < b.candidate.start
    ? (b.candidate.anchor ?? b.candidate.start) - a.candidate.end
    : (a.candidate.anchor ?? a.candidate.start) - b.candidate.end;
}

/** Settles the owners of contacts without a cue by their neighbours, passing it on along a block. */
export function settleBlocks(judged: readonly Judged[]): Judged[] {
  const contacts = judged
    .filter((each) => CONTACTS.has(each.candidate.kind) && each.candidate.form === 'value')
    .sort((a, b) => a.candidate.start - b.candidate.start);
  const owners = new Map(contacts.map((each) => [each, cueOwner(each)]));
  const passOn = (order: readonly Judged[]): void => {
    order.forEach((each, i) => {
      const before = order[i - 1];
      if (before === undefined || owners.get(each) !== undefined || distance(before, each) > NEAR) return;
      owners.set(each, owners.get(before));
    });
  };
  passOn(contacts);
  passOn([...contacts].reverse());
  return judged.map((each) => {
    const owner = owners.get(each);
    if (owner === undefined || each.subject === owner || FIXED.has(each.subject)) return each;
    return { ...each, subject: owner, act: owner === 'merchant' ? 'disclosure' : each.act };
  });
}
