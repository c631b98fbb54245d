/** Private facts told in prose: health, family, work, whereabouts, records of orders and rooms, debts. */
import type { Candidate } from '../../model/draft.ts';
import { BODY_ROWS } from './facts/body.ts';
import { BURDENS_ROWS } from './facts/burdens.ts';
import { PLACES_ROWS } from './facts/places.ts';
import { RECORDS_ROWS } from './facts/records.ts';
import { WORK_ROWS } from './facts/work.ts';
import { runPatterns } from './pattern.ts';

const ROWS = [...BODY_ROWS, ...WORK_ROWS, ...RECORDS_ROWS, ...PLACES_ROWS, ...BURDENS_ROWS];

/** Private facts in normal text, as clauses, numbers and nouns. */
export function findFacts(text: string): Candidate[] {
  return runPatterns(text, ROWS);
}
