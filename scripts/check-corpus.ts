/** `npm run corpus`: counts the labelled texts and says what is wrong with them. Exit status 1 where something is. */
import process from 'node:process';
import { checkAcross, checkText } from '../tests/texts/check-corpus.ts';
import { checkLeaks } from '../tests/texts/check-leaks.ts';
import { COLUMNS, countTable } from '../tests/texts/counts.ts';
import { loadSplit } from '../tests/texts/load.ts';

const texts = loadSplit({});
const line = (cells: readonly (string | number)[]): string =>
  cells.map((cell, i) => (i === 0 ? String(cell).padEnd(24) : String(cell).padStart(8))).join('');

process.stdout.write(`${[['', ...COLUMNS], ...countTable(texts)].map(line).join('\n')}\n`);

const problems = [...texts.flatMap(checkText), ...checkAcross(texts), ...checkLeaks(texts)];
process.stdout.write(problems.length === 0 ? '\nNothing is wrong.\n' : `\n${problems.join('\n')}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
