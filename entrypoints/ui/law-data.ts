import { appliedLaw } from '../../components/applied-law.ts';
import type { LawData } from '../../components/LawPane.tsx';
import { openFindings } from '../../components/situation.ts';
import type { AppliedLaw } from '../../components/view.ts';
import { ARGUMENTS } from '../../lib/law/arguments.ts';
import { CAVEATS } from '../../lib/law/caveats.ts';
import { citation } from '../../lib/law/citation.ts';
import { DISCLAIMER, MAINLAND_ONLY, TEXT_IN_CHINESE } from '../../lib/law/disclaimer.ts';
import { FOUNDING_CASE } from '../../lib/law/founding-case.ts';
import { provisionById } from '../../lib/law/index.ts';
import type { TabState } from '../../lib/model/schema.ts';

const caveats: Readonly<Record<string, AppliedLaw['caveat']>> = CAVEATS;

function lookup(id: string): Omit<AppliedLaw, 'reasons'> | undefined {
  const provision = provisionById(id);
  const name = citation(id);
  return provision === undefined || name === undefined
    ? undefined
    : { provision, citation: name, caveat: caveats[id] };
}

/** All that popup and panel show of the law for a page: what may apply, and what fits its kinds of findings. */
export function lawData(state: TabState | undefined): LawData {
  const kinds = new Set(openFindings(state).map(({ finding }) => finding.kind));
  return {
    laws: appliedLaw(state, lookup),
    others: ARGUMENTS.filter((argument) => argument.kinds.some((kind) => kinds.has(kind))),
    story: FOUNDING_CASE,
    disclaimer: DISCLAIMER,
    notes: [MAINLAND_ONLY, TEXT_IN_CHINESE],
  };
}
