import type { Provision, ProvisionRole } from '../lib/law/provision.ts';

/** How a reader looks for a provision, in the order in which they are shown. */
export const LAW_GROUPS = ['rules', 'remedies', 'authorities', 'defence'] as const;
export type LawGroupId = (typeof LAW_GROUPS)[number];

const BY_ROLE: Readonly<Record<ProvisionRole, LawGroupId>> = {
  right: 'rules',
  definition: 'rules',
  duty: 'rules',
  liability: 'remedies',
  'notice-and-takedown': 'remedies',
  'platform-duty': 'remedies',
  evidence: 'remedies',
  administrative: 'authorities',
  criminal: 'authorities',
  defence: 'defence',
};

/** The group in which a provision is looked for. */
export function groupOf({ role }: Pick<Provision, 'role'>): LawGroupId {
  return BY_ROLE[role];
}
