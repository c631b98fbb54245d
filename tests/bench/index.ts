/** `npm run bench [-- size|scan|page …]`: prints figures and leaves them in .output/bench/. */
import process from 'node:process';
import { buildExtension } from '../../scripts/build.ts';
import { benchPage500 } from './page.ts';
import { benchScan } from './scan.ts';
import { benchSize } from './size.ts';

const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  size: benchSize,
  scan: benchScan,
  page: benchPage500,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}`);
  process.exitCode = 2;
} else {
  const wanted = asked.length === 0 ? Object.keys(BENCHES) : asked;
  if (wanted.some((name) => name !== 'scan')) buildExtension('chrome');
  if (wanted.includes('size')) buildExtension('firefox');
  for (const [name, bench] of Object.entries(BENCHES)) if (wanted.includes(name)) await bench();
}
