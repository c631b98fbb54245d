/** The registry of Chinese detectors; a new one is one file and one line here. */
import type { Candidate } from '../../model/draft.ts';
import { findAddresses } from './addresses.ts';
import { findCalls, findThreatNouns } from './calls.ts';
import { findContacts } from './contacts.ts';
import { findFacts } from './facts.ts';
import { findNames, findNicknames } from './names.ts';
import { findNumbers } from './numbers.ts';
import { findShown } from './shown.ts';

/** Reads normal text; gives what may be personal information, whose ever it is. */
export type Detect = (text: string) => Candidate[];

/** In the order in which ties are settled: printed values before nouns before prose. */
export const CHINESE_DETECTORS: readonly Detect[] = [
  findNumbers,
  findContacts,
  findNicknames,
  findNames,
  findAddresses,
  findShown,
  findFacts,
  findCalls,
  findThreatNouns,
];
