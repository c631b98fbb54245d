/**
 * The law as data: every provision we may show, with its verbatim text. For the panel, the report
 * and the letters; what assesses a page needs only the ids (`import type`) and `citation`.
 */
import type { Provision } from './provision.ts';
import { STATUTES } from './statutes/index.ts';

/** Every id that names a provision of ours; a rule that names another does not compile. */
export type ProvisionId = (typeof STATUTES)[number]['provisions'][number]['id'];

function ofStatute(statute: (typeof STATUTES)[number]): Provision[] {
  return statute.provisions.map((row) => ({
    ...row,
    statute: statute.title,
    sources: row.sources.flatMap((index) => statute.sources[index] ?? []),
  }));
}

/** All provisions, statute by statute, the Civil Code first. Texts are never empty. */
export const PROVISIONS: readonly Provision[] = STATUTES.flatMap(ofStatute);

const byId = new Map(PROVISIONS.map((provision) => [provision.id, provision]));

/** Gives the provision of an id as it stands in a finding, or undefined for an id we do not know. */
export function provisionById(id: string): Provision | undefined {
  return byId.get(id);
}

export type { LawSource, LocalText, Provision, ProvisionRole, Trigger } from './provision.ts';
