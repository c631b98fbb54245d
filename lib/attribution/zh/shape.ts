/** The build of a reply: who its clauses are about, how often it asks back, how it excuses itself. */
import { partiesIn, type Reading } from './clause.ts';
import type { Tone } from './tone.ts';

/** In which of the steps a number falls. */
function step(value: number, steps: readonly number[]): number {
  return steps.filter((each) => value >= each).length;
}

/** Traits of a whole text as tokens for the fitted model; `#` keeps them apart from character sequences. */
export function shapeOf(reading: Reading, tone: Tone, role: string): string[] {
  let [guest, shop, asked, askedGuest, clauses] = [0, 0, 0, 0, 0];
  for (const sentence of reading.sentences) {
    clauses += sentence.clauses.length;
    for (const clause of sentence.clauses) {
      const first = partiesIn(reading, clause.start, clause.end).find((word) => !word.oblique);
      if (first?.party === 'customer') guest++;
      else if (first !== undefined) shop++;
    }
    if (!/[？?]/.test(reading.text.charAt(sentence.end))) continue;
    asked++;
    if (partiesIn(reading, sentence.start, sentence.end).some((word) => word.party === 'customer'))
      askedGuest++;
  }
  const total = Math.max(1, clauses);
  return [
    `#guest${step(guest / total, [0.01, 0.2, 0.4, 0.6])}`,
    `#shop${step(shop / total, [0.01, 0.2, 0.4, 0.6])}`,
    `#asked${step(asked, [1, 2])}`,
    `#askedGuest${step(askedGuest, [1, 2])}`,
    `#kind${step(tone.apologetic, [1, 2, 3])}`,
    `#hostile${step(tone.accusing, [1, 2, 3])}`,
    `#role-${role}`,
    `#numbers${step((reading.text.match(/\d+/g) ?? []).length, [1, 2, 4])}`,
    `#about${Math.sign(guest - shop)}`,
  ];
}
