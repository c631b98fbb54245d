/** The build of an English reply: who its clauses are about, how it speaks, what it asks. */
import type { EnglishText } from '../../detectors/en/document.ts';
import type { Clause } from './clauses.ts';

/** In which of the steps a number falls. */
function step(value: number, steps: readonly number[]): number {
  return steps.filter((each) => value >= each).length;
}

/** Tokens of the build of a whole text for the fitted model. */
export function shapeOf(doc: EnglishText, clauses: readonly Clause[]): string[] {
  const share = (about: Clause['about']): number =>
    clauses.filter((clause) => clause.about === about).length / Math.max(1, clauses.length);
  const count = (pattern: RegExp): number => doc.text.match(pattern)?.length ?? 0;
  const [guest, shop, third] = [share('guest'), share('shop'), share('third')];
  return [
    `#guest${step(guest, [0.01, 0.2, 0.4, 0.6])}`,
    `#shop${step(shop, [0.01, 0.2, 0.4, 0.6])}`,
    `#third${step(third, [0.01, 0.25])}`,
    `#lead${Math.sign(guest + third - shop)}`,
    `#hostile${doc.hostility}`,
    `#kind${doc.courtesy}`,
    `#past${step(count(/\b(?:you|your [a-z]+|he|she|they) (?:was|were|had|did|came|went|left|took|told|asked|have|has|are|is|[a-z]{3,}ed)\b|\b(?:you|he|she)['’](?:d|ve|re|s)\b/gi), [1, 2, 4])}`,
    `#questions${step(count(/\?/g), [1, 2])}`,
    `#numbers${step(count(/\d+/g), [1, 2, 4])}`,
    `#role-${doc.context.role}`,
  ];
}
