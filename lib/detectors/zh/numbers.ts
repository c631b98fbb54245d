/** Numbers that reach or identify a person by their own form: telephones, identity documents, cards, plates. */
import type { Candidate } from '../../model/draft.ts';
import { digitRuns } from '../digits.ts';
import { findCards } from './cards.ts';
import { findIdentity } from './identity.ts';
import { findPhones } from './phones.ts';
import { findPlates } from './plates.ts';
import { isTaken } from './value.ts';

/** Fewest places of a run that any of the detectors reads. */
const LEAST_PLACES = 3;
/** Most characters between two digits of one number. */
const WIDEST_GAP = 4;

/** All numbers of persons in normal text; a stretch belongs to the first that claims it. */
export function findNumbers(text: string): Candidate[] {
  const runs = digitRuns(text, LEAST_PLACES, WIDEST_GAP);
  const found = findIdentity(text, runs);
  for (const plate of findPlates(text)) if (!isTaken(found, plate.start, plate.end)) found.push(plate);
  for (const card of findCards(text, runs, found))
    if (!isTaken(found, card.start, card.end)) found.push(card);
  return [...found, ...findPhones(text, runs, found)];
}
