/** Which judged candidates are worth saying: the bar lies higher where no pattern proves the kind. */
import type { Judged } from './index.ts';
import { isPublicName, type PageContext } from './context.ts';
import type { Mood } from './tone.ts';

/** Log-odds below whose negative a text serves rather than attacks. */
const CALM = 0.5;
/** Least strength of a fact told in prose; set on the development texts. */
const FACT_BAR = 0.7;

const SHOWN_KINDS = new Set(['chat-record', 'surveillance']);

/** Nouns that mean private material only where they are shown or threatened with. */
const WEAK_NOUNS = new Set(['shown/video-object', 'shown/screenshot']);

/** A photo counts as somebody's where somebody stands before it: 「她的照片」, not a photo of the dish. */
const PERSONS =
  /(?:您|你|妳|他|她|其|此人|本人|顾客|客人|女士|先生|正脸|正面|真容|尊容|玉照|自拍|靓照|大头照|证件照|合影|背影|侧脸|术前|术后)[^，。]{0,8}$/;

function keepsNoun(judged: Judged): boolean {
  const { candidate, act, what } = judged;
  if (candidate.detector.startsWith('noun/')) return act === 'threat' || act === 'solicitation';
  if (SHOWN_KINDS.has(candidate.kind)) return !WEAK_NOUNS.has(candidate.detector) || act !== 'mention';
  if (candidate.kind === 'portrait' && act === 'disclosure' && !PERSONS.test(judged.around)) return false;
  if (act === 'mention')
    return candidate.kind === 'order-info' && what.rule === 'act/request' && /号/.test(judged.value);
  return true;
}

function keepsName(judged: Judged, context: PageContext, mood: Mood): boolean {
  const { candidate, subject, value } = judged;
  if (value.length === 1 && subject === 'customer' && isPublicName(context, value)) return true;
  if (candidate.detector === 'name/whole-clause' || candidate.detector === 'name/loose')
    return mood.exposes > -1;
  return true;
}

/** Whether a judged candidate becomes a finding. */
export function keeps(judged: Judged, context: PageContext, mood: Mood): boolean {
  const { candidate, subject, act } = judged;
  if (candidate.kind === 'nickname' && isPublicName(context, judged.value)) return false;
  if (candidate.kind === 'real-name' && candidate.form === 'value') return keepsName(judged, context, mood);
  if (candidate.form === 'noun') return keepsNoun(judged);
  // A service reply may name an order or a repair by its number.
  if (candidate.form === 'value')
    return candidate.kind !== 'order-info' || mood.exposes > -0.5 || act === 'mention';
  if (candidate.detector.startsWith('call/')) return act === 'solicitation';
  if (act !== 'disclosure') return false;
  if (subject === 'unknown' || subject === 'merchant') return false;
  if (subject === 'staff') return candidate.score >= 0.7;
  if (candidate.detector === 'shown/quoted-private') return subject === 'customer' && mood.exposes > 0.8;
  if (candidate.kind === 'avatar' && mood.exposes < -CALM) return false;
  if (candidate.detector.startsWith('model/')) return subject === 'customer' || subject === 'other';
  // A fact of nobody is general talk, unless the whole text attacks somebody.
  const told = judged.whose.found.reasons.some(
    (reason) => reason.speaksFor === 'customer' && !reason.rule.startsWith('prior/'),
  );
  if (subject === 'customer' && !told && !mood.hostile) return false;
  // Told in prose: the friendlier the whole text, the stronger the words must be.
  const pull = Math.max(-3, Math.min(3, mood.exposes)) * 0.1;
  return candidate.score * 0.6 + judged.whose.confidence * 0.4 + pull >= FACT_BAR;
}
