/** `npm run bench [-- size|page|detection|linear …] [--split dev]`: prints figures and leaves them in .output/bench/. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildExtension } from '../../scripts/build.ts';
import { SPLITS } from '../texts/split.ts';
import { benchDetection } from './detection/index.ts';
import { benchLinear } from './linear.ts';
import { benchPage500 } from './page.ts';
import { benchSize } from './size.ts';

const { values, positionals } = parseArgs({
  options: { split: { type: 'string', default: 'test' } },
  allowPositionals: true,
});
const split = SPLITS.find((one) => one === values.split);

const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  size: benchSize,
  detection: () => benchDetection(split ?? 'test'),
  linear: benchLinear,
  page: benchPage500,
};

const unknown = positionals.filter((name) => !(name in BENCHES));
if (unknown.length > 0 || split === undefined) {
  console.error(`No such bench or split: ${[...unknown, ...(split ? [] : [values.split])].join(', ')}.`);
  console.error(`There are: ${Object.keys(BENCHES).join(', ')}; --split ${SPLITS.join(', ')}.`);
  process.exitCode = 2;
} else {
  const wanted = positionals.length === 0 ? Object.keys(BENCHES) : positionals;
  if (wanted.includes('size') || wanted.includes('page')) buildExtension('chrome');
  if (wanted.includes('size')) buildExtension('firefox');
  for (const [name, bench] of Object.entries(BENCHES)) if (wanted.includes(name)) await bench();
}
