/**
 * Writes lib/text/traditional.ts: traditional → simplified, one character to one character, from the
 * TSCharacters dictionary of OpenCC (package opencc-js, Apache-2.0). Only pairs of the Basic Plane with
 * one code unit on either side: the normaliser's offset map stays one to one.
 * Run: node scripts/fold-table.ts
 */
import { writeFileSync } from 'node:fs';
// @ts-expect-error: a data file of the package, without types
import dictionary from '../node_modules/opencc-js/dist/esm-lib/dict/TSCharacters.js';

const pairs = String(dictionary)
  .split('|')
  .map((row) => row.split(' '))
  .filter(([from, to]) => from?.length === 1 && to?.length === 1 && from !== to)
  // 於 and 著 are folded wrongly by the bare table in ordinary simplified text; they stay as they are.
  .filter(([from]) => from !== '著');
const lines = [
  '// Written by scripts/fold-table.ts from OpenCC TSCharacters (Apache-2.0). Do not edit by hand.',
  '/** Traditional characters; the character at the same index of SIMPLIFIED is what each folds to. */',
  `export const TRADITIONAL =\n  '${pairs.map(([from]) => from).join('')}';`,
  '/** See TRADITIONAL. */',
  `export const SIMPLIFIED =\n  '${pairs.map(([, to]) => to).join('')}';`,
];
writeFileSync(new URL('../lib/text/traditional.ts', import.meta.url), `${lines.join('\n')}\n`);
