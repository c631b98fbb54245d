/** One plain sentence, in Chinese and in English, why a finding is thought to be what it is. */
import { KINDS, type Act, type Subject } from '../model/kinds.ts';
import type { Finding, Reason } from '../model/schema.ts';

const WHOSE: Readonly<Record<Subject, { zh: string; en: string }>> = {
  customer: { zh: '顾客的', en: "the customer's" },
  merchant: { zh: '商家自己的', en: "the shop's own" },
  staff: { zh: '店员的', en: "that of the shop's staff" },
  other: { zh: '另一个人的', en: "another private person's" },
  unknown: { zh: '没说是谁的', en: 'not said to be anyone’s' },
};

const DOING: Readonly<Record<Act, { zh: string; en: string }>> = {
  disclosure: { zh: '在这里公开了', en: 'is published here' },
  threat: { zh: '被说要公开', en: 'is said to be published later' },
  solicitation: { zh: '让别人去找或去联系', en: 'is used to send others after the person' },
  mention: { zh: '只是提到', en: 'is only mentioned' },
};

const LONGEST_CUE = 18;

function decisive(reasons: readonly Reason[], subject: Subject, act: Act, value: string): Reason | undefined {
  const told = reasons.filter(
    (reason) => (reason.cue ?? '').replace(value, '').trim() !== '' && reason.weight > 0,
  );
  const strongest = (of: Reason['speaksFor']): Reason | undefined =>
    told.filter((reason) => reason.speaksFor === of).sort((a, b) => b.weight - a.weight)[0];
  const of = strongest(subject);
  // A cue beside the value says more than the person whom the sentence is about.
  return of?.rule.startsWith('topic/') ? (strongest(act) ?? of) : (of ?? strongest(act) ?? strongest('kind'));
}

/** The cue without the value itself: what is masked in one line must not stand in the next. */
function quoted(cue: string, value: string): string {
  const text = cue.replaceAll(value, '…').trim().replaceAll(/\s+/g, ' ');
  return text.length > LONGEST_CUE ? `${text.slice(0, LONGEST_CUE)}…` : text;
}

/** Says why. Takes a finding without its sentence; quotes the page's own words that decided. */
export function explain(finding: Pick<Finding, 'kind' | 'subject' | 'act' | 'reasons' | 'text'>): {
  zh: string;
  en: string;
} {
  const kind = KINDS[finding.kind];
  const whose = WHOSE[finding.subject];
  const doing = DOING[finding.act];
  const reason = decisive(finding.reasons, finding.subject, finding.act, finding.text);
  const topic = reason?.rule.startsWith('topic/') === true;
  const because =
    reason?.cue === undefined
      ? { zh: '从前后文看', en: 'By the words around it' }
      : {
          zh: `${topic ? '因为这里说的是' : '因为写着'}“${quoted(reason.cue, finding.text)}”`,
          en: `Because it ${topic ? 'speaks of' : 'says'} “${quoted(reason.cue, finding.text)}”`,
        };
  return {
    zh: `${because.zh}，这是${whose.zh}${kind.zh}，${doing.zh}。`,
    en: `${because.en}: the ${kind.en}, ${whose.en}, ${doing.en}.`,
  };
}
