// `npm start [-- firefox]`: sets itself up, then does the main job in a real browser (scripts/demo.ts).
import process from 'node:process';
import { ensureBrowsers, ensureDependencies, main, runTypeScript, SetupError } from './setup.mjs';

main(() => {
  const args = process.argv.slice(2);
  const browser = args[0] ?? 'chrome';
  if (args.length > 1 || (browser !== 'chrome' && browser !== 'firefox')) {
    throw new SetupError('Usage: npm start, or npm start -- firefox');
  }
  const node = ensureDependencies();
  return runTypeScript(node, 'scripts/demo.ts', [browser], ensureBrowsers([browser]));
});
