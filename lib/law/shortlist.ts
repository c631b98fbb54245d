import type { Kind } from '../model/kinds.ts';
import type { ProvisionId } from './index.ts';

/**
 * Which provisions a finding brings in, most telling first (law/README.md, "Shortlist by finding").
 * The shortlist's lines name groups of kinds; where a provision's own triggers are finer they rule:
 * Civil Code 1032 (privacy) comes with a phone number or an address, not with a bare name.
 */
const ACCOUNT = ['civil-code-1034', 'pipl-4', 'pipl-25', 'consumer-law-29', 'civil-code-111'] as const;
const IDENTITY = ['civil-code-1034', 'pipl-25', 'pipl-10', 'consumer-law-29'] as const;
const REACHABLE = ['civil-code-1034', 'civil-code-1032', 'pipl-25', 'consumer-law-29', 'pipl-10'] as const;
const RECORD = [
  'pipl-6',
  'pipl-25',
  'consumer-law-29',
  'consumer-penalty-measures-11',
  'civil-code-1034',
] as const;

/** By kind, where the thing itself is put before the public. */
export const DISCLOSED = {
  'wechat-id': ACCOUNT,
  qq: ACCOUNT,
  'social-handle': ACCOUNT,
  nickname: ACCOUNT,
  avatar: ACCOUNT,
  'real-name': IDENTITY,
  email: IDENTITY,
  workplace: IDENTITY,
  'license-plate': IDENTITY,
  phone: REACHABLE,
  address: REACHABLE,
  'id-card': ['civil-code-1034', 'pipl-25', 'public-security-law-56', 'pi-crime-si-3', 'consumer-law-29'],
  'bank-card': [
    'civil-code-1034',
    'pipl-28',
    'public-security-law-56',
    'pi-crime-si-3',
    'pipl-25',
    'consumer-law-29',
  ],
  'order-info': RECORD,
  'room-info': ['civil-code-1032', ...RECORD],
  'chat-record': [
    'civil-code-1032',
    'civil-code-1033',
    'civil-code-1034',
    'pipl-25',
    'consumer-law-29',
    'public-security-law-50',
  ],
  surveillance: [
    'pipl-26',
    'civil-code-1033',
    'civil-code-1032',
    'video-reg-23',
    'video-reg-16',
    'video-reg-22',
    'video-reg-8',
    'public-security-law-50',
  ],
  portrait: ['civil-code-1019', 'civil-code-1018', 'civil-code-1034', 'pipl-25'],
  health: [
    'civil-code-1032',
    'pipl-28',
    'pipl-29',
    'civil-code-1226',
    'civil-code-1033',
    'consumer-reg-23',
    'consumer-law-29',
    'public-security-law-50',
  ],
  family: ['civil-code-1032', 'civil-code-1033', 'pipl-25', 'consumer-law-29'],
  trace: ['civil-code-1032', 'pipl-28', 'pipl-29', 'civil-code-1034', 'consumer-reg-23', 'consumer-law-29'],
  'other-sensitive': ['civil-code-1032', 'pipl-28', 'pipl-29', 'civil-code-1033', 'consumer-law-29'],
} as const satisfies Record<Kind, readonly ProvisionId[]>;

/** Where publishing is threatened or offered; the last place goes to what the thing itself is under. */
const THREAT = ['civil-code-997', 'civil-code-1032', 'public-security-law-50'] as const;
export const THREATENED = {
  recording: [...THREAT, 'pipl-26'],
  other: [...THREAT, 'pipl-25'],
} as const satisfies Record<string, readonly ProvisionId[]>;

/** Where others are called on to find, name or approach the person. */
export const SOLICITED = [
  'civil-code-997',
  'pi-crime-si-3',
  'public-security-law-56',
] as const satisfies readonly ProvisionId[];

/** Kinds that a call to approach somebody puts on show itself (「去加她微信 …」); of the others it only asks. */
export const USED_IN_CALLS: readonly Kind[] = [
  'wechat-id',
  'qq',
  'social-handle',
  'phone',
  'email',
  'address',
  'id-card',
];

/** With every alarm about a customer. */
export const CUSTOMER = ['consumer-law-14'] as const satisfies readonly ProvisionId[];

/** Protects consumers: not cited for a third person who never bought anything. */
export const CUSTOMER_ONLY: readonly ProvisionId[] = [
  'consumer-law-14',
  'consumer-law-29',
  'consumer-penalty-measures-11',
  'consumer-reg-23',
];

/** What one may ask for; with every alarm. */
export const REMEDIES = [
  'civil-code-1037',
  'civil-code-1195',
  'consumer-law-50',
] as const satisfies readonly ProvisionId[];

/** What the merchant may bring forward; where something was disclosed. */
export const DEFENCES = ['civil-code-999', 'pipl-13'] as const satisfies readonly ProvisionId[];

/** Every provision that an assessment can name. */
export type AppliedId =
  | (typeof DISCLOSED)[Kind][number]
  | (typeof THREATENED)[keyof typeof THREATENED][number]
  | (typeof SOLICITED)[number]
  | (typeof CUSTOMER)[number]
  | (typeof REMEDIES)[number]
  | (typeof DEFENCES)[number];
