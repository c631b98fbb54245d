/** All English detectors, in the order in which their findings win where two cover the same words. */
import type { Candidate } from '../../model/draft.ts';
import { detectAddresses } from './addresses.ts';
import { detectChats } from './chats.ts';
import type { EnglishText } from './document.ts';
import { detectClaims } from './claims.ts';
import { detectEmails } from './emails.ts';
import { detectFamily } from './family.ts';
import { detectHandles } from './handles.ts';
import { detectHealth } from './health.ts';
import { detectNames } from './names.ts';
import { detectNumbers } from './numbers.ts';
import { detectOrders } from './orders.ts';
import { detectPhones } from './phones.ts';
import { detectRecords } from './records.ts';
import { detectRooms } from './rooms.ts';
import { detectSensitive } from './sensitive.ts';
import { detectSolicitations } from './solicitations.ts';
import { detectTrace } from './trace.ts';
import { detectWorkplace } from './workplace.ts';

export interface EnglishDetector {
  readonly id: string;
  readonly detect: (doc: EnglishText) => Candidate[];
}

export const ENGLISH_DETECTORS: readonly EnglishDetector[] = [
  { id: 'en-email', detect: detectEmails },
  { id: 'en-number', detect: detectNumbers },
  { id: 'en-order', detect: detectOrders },
  { id: 'en-phone', detect: detectPhones },
  { id: 'en-handle', detect: detectHandles },
  { id: 'en-address', detect: detectAddresses },
  { id: 'en-room', detect: detectRooms },
  { id: 'en-quote', detect: detectChats },
  { id: 'en-solicitation', detect: detectSolicitations },
  { id: 'en-health', detect: detectHealth },
  { id: 'en-sensitive', detect: detectSensitive },
  { id: 'en-family', detect: detectFamily },
  { id: 'en-trace', detect: detectTrace },
  { id: 'en-workplace', detect: detectWorkplace },
  { id: 'en-claim', detect: detectClaims },
  { id: 'en-name', detect: detectNames },
  { id: 'en-record-noun', detect: detectRecords },
];
