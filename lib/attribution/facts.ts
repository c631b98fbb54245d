/** Private facts told in prose: kinds that no pattern proves, for which there is a fitted model. */
import type { Kind } from '../model/kinds.ts';

export const FACTS = [
  'health',
  'family',
  'workplace',
  'trace',
  'order-info',
  'room-info',
  'other-sensitive',
] as const satisfies readonly Kind[];

export type Fact = (typeof FACTS)[number];

/** Of log-odds by kind the likeliest kind. */
export function likeliest(log: Readonly<Record<Fact, number>>): Fact {
  return [...FACTS].sort((a, b) => log[b] - log[a])[0] ?? 'order-info';
}
