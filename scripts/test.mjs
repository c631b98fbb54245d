// `npm test [-- step …]`: sets itself up, then runs every check (scripts/check.ts), or the steps named.
import process from 'node:process';
import { ensureBrowsers, ensureDependencies, main, runTypeScript } from './setup.mjs';

main(() => {
  const node = ensureDependencies();
  return runTypeScript(
    node,
    'scripts/check.ts',
    process.argv.slice(2),
    ensureBrowsers(['chrome', 'firefox']),
  );
});
