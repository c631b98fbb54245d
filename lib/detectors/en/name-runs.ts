/** Runs of capitalised words, which may be names. */
import { NEVER_NAMES } from '../../languages/en-names.ts';
import { HONORIFICS, OFFICES } from '../../languages/en-people.ts';
import { allMatches } from '../matches.ts';
import type { Sentence } from './document.ts';

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /\p{Lu}[\p{L}'’-]*\p{L}|\p{Lu}\.?(?![\p{L}\d])/gu;
const TITLE = new RegExp(`^(?:${HONORIFICS})\\.?$`);
const OFFICE = new RegExp(`^(?:${OFFICES}|${HONORIFICS})\\.?$`);
const PARTICLE =
  /^ (?:de|la|van|der|den|von|bin|binti|al|el|du|da|dos|ter|st\.?) (?:(?:la|der|den) )?$|^ $|^-$/;

/** Short forms that begin with a pronoun: "I'm", "Let's". */
const SHORT_FORM = /^(?:I|You|He|She|We|They|It|That|There|Who|What|Where|Here|Let|Don|Can|Won)['’]/;

/** Whether a capitalised word never begins a name. */
function isLone(bare: string): boolean {
  const common = NEVER_NAMES.has(bare.toLowerCase().replace(/\.$/, '')) || SHORT_FORM.test(bare);
  return common && !TITLE.test(bare) && !OFFICE.test(bare);
}

/** Capitalised words of a sentence that stand together, particles and hyphens between them included. */
export function runsOf(sentence: Sentence): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const match of allMatches(WORD, sentence.text)) {
    const bare = match[0].replace(/['’]s?$/, '');
    const start = sentence.start + match.index;
    const previous = run.at(-1);
    const lone = isLone(bare);
    if (previous !== undefined) {
      const gap = sentence.text.slice(previous.end - sentence.start, match.index);
      if (lone || !(PARTICLE.test(gap) || (gap === '. ' && TITLE.test(previous.text)))) close();
    }
    if (!lone) run.push({ text: bare, start, end: start + bare.length });
    if (bare !== match[0]) close();
  }
  close();
  return runs;
}

/** Capitals of a greeting, which belong to no name. */
const GREETS = /^(?:G['’]day|Meet|Hello|Hi|Hey|Dear|Thanks|Welcome|Sorry)$/;

/** A run without the greeting and the titles before it, and the last of these titles. */
export function withoutEdges(run: readonly Word[]): { words: Word[]; title: string } {
  const words = run.length > 1 && GREETS.test(run[0]?.text ?? '') ? run.slice(1) : [...run];
  let title = '';
  while (words[0] !== undefined && OFFICE.test(words[0].text)) title = words.shift()?.text ?? title;
  return { words, title: title.replace(/\.$/, '') };
}
