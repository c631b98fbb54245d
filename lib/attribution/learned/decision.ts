/** The last step: whether a text exposes somebody, from how it sounds and what its stretches are taken for. */
import { KIND_IDS, type Kind } from '../../model/kinds.ts';

/** Families of kinds that behave alike: accounts, numbers on paper, names, things shown, facts in prose. */
const FAMILY: Readonly<Partial<Record<Kind, number>>> = {
  ...{ 'wechat-id': 0, qq: 0, 'social-handle': 0, phone: 0, email: 0 },
  ...{ 'id-card': 1, 'bank-card': 1, 'license-plate': 1, nickname: 1 },
  ...{ 'real-name': 2, avatar: 3, portrait: 3, 'chat-record': 3, surveillance: 3 },
};
const PROSE = 4;

/** For each kind its family. */
export const FAMILY_OF: readonly number[] = KIND_IDS.map((kind) => FAMILY[kind] ?? PROSE);

/** Whether a kind is a printed value: whose it is stands beside it, however the text sounds. */
export function isPrinted(kind: number): boolean {
  return (FAMILY_OF[kind] ?? PROSE) <= 1;
}

/** A stretch as the decision sees it. */
export interface Weighed {
  readonly kind: number;
  /** Log-odds that it is somebody's exposed information. */
  readonly alarm: number;
}

/** Log-odds given to a text without any stretch of a sort. */
const NOTHING = -5;

/** What the decision weighs, in the order of its weights. */
export function signalsOf(mood: number, worst: number, stretches: readonly Weighed[]): readonly number[] {
  const surest = (printed: boolean): number =>
    stretches.reduce(
      (most, { kind, alarm }) => (isPrinted(kind) === printed ? Math.max(most, alarm) : most),
      NOTHING,
    );
  const [values, told] = [surest(true), surest(false)];
  // Where nothing but printed values could expose anybody, they decide, and the sound counts for less.
  const only = values > NOTHING && told < -1;
  return [mood, worst, told, values, only ? 1 : 0, only ? mood : 0, only ? values : 0];
}

/** Log-odds that a text exposes somebody: bias first, then a weight a signal. */
export function decide(weights: readonly number[], signals: readonly number[]): number {
  return signals.reduce((sum, signal, i) => sum + (weights[i + 1] ?? 0) * signal, weights[0] ?? 0);
}

/**
 * Whether a text is said to expose somebody: its own log-odds and half those of its surest stretch must come to
 * `least`. A text that only sounds so, or a stretch that only looks so, is not enough.
 */
export function says(odds: number, surest: number, least: number): boolean {
  return odds > 0 && odds + 0.5 * surest > least;
}
