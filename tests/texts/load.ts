/** Reads the labelled texts: every *.ndjson file of this folder, whatever it is called. */
import { readFileSync, readdirSync } from 'node:fs';
import { parseCorpus, type LabelledText } from './check-corpus.ts';
import { splitOf, type Split } from './split.ts';

const HERE = new URL('.', import.meta.url);

/** Which texts to load; absent: all. `zh` stands for both scripts. */
export interface Wanted {
  readonly lang?: LabelledText['lang'] | 'zh';
  readonly split?: Split;
}

/** Names of the corpus files, in order. They say where texts come from, never what they are for. */
export function corpusFiles(): string[] {
  return readdirSync(HERE)
    .filter((name) => name.endsWith('.ndjson'))
    .sort();
}

/** The texts of one file. Throws where a line is out of order: figures on half a corpus are worth nothing. */
export function loadFile(name: string): LabelledText[] {
  const { texts, problems } = parseCorpus(readFileSync(new URL(name, HERE), 'utf8'));
  if (problems.length > 0) throw new Error(`${name}: ${problems.join('; ')}`);
  return texts;
}

/** The texts of a language and a split, file by file. Throws as `loadFile` does. */
export function loadSplit({ lang, split }: Wanted): LabelledText[] {
  return corpusFiles()
    .flatMap(loadFile)
    .filter((text) => lang === undefined || text.lang === lang || (lang === 'zh' && text.lang !== 'en'))
    .filter((text) => split === undefined || splitOf(text) === split);
}
