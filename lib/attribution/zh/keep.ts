/** Which judged candidates are worth saying: the bar lies higher where no pattern proves the kind. */
import type { Judged } from './index.ts';
import { isPublicName, type PageContext } from './context.ts';
import type { Tone } from './tone.ts';

const SHOWN_KINDS = new Set(['chat-record', 'surveillance']);

/** Nouns that mean private material only where they are shown or threatened with. */
const WEAK_NOUNS = new Set(['shown/video-object', 'shown/screenshot']);

function keepsNoun(judged: Judged): boolean {
  const { candidate, act, what } = judged;
  if (candidate.detector.startsWith('noun/')) return act === 'threat' || act === 'solicitation';
  if (SHOWN_KINDS.has(candidate.kind))
    return !WEAK_NOUNS.has(candidate.detector) || act !== 'mention';
  if (act === 'mention')
    return candidate.kind === 'order-info' && what.rule === 'act/request' && /号/.test(judged.value);
  return true;
}

function keepsName(judged: Judged, context: PageContext, tone: Tone): boolean {
  const { candidate, subject, value } = judged;
  if (value.length === 1 && subject === 'customer' && isPublicName(context, value)) return true;
  if (candidate.detector === 'name/whole-clause' || candidate.detector === 'name/loose') return !tone.kind;
  return true;
}

/** Whether a judged candidate becomes a finding. */
export function keeps(judged: Judged, context: PageContext, tone: Tone): boolean {
  const { candidate, subject, act } = judged;
  if (candidate.kind === 'nickname' && isPublicName(context, judged.value)) return false;
  if (candidate.kind === 'real-name' && candidate.form === 'value') return keepsName(judged, context, tone);
  if (candidate.form === 'noun') return keepsNoun(judged);
  if (candidate.form === 'value') return true;
  if (candidate.detector.startsWith('call/')) return true;
  if (act !== 'disclosure') return false;
  if (subject === 'unknown' || subject === 'merchant') return false;
  if (subject === 'staff') return candidate.score >= 0.7;
  // Told in prose: a friendly tone needs stronger words.
  const bar = tone.kind ? 0.7 : tone.hostile ? 0.56 : 0.62;
  return candidate.score * 0.6 + judged.whose.confidence * 0.4 >= bar;
}
