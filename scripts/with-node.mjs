// Runs a TypeScript file of the project with the locked Node; prints nothing itself.
// Usage: node scripts/with-node.mjs FILE [argument …]
import process from 'node:process';
import { ensureDependencies, main, runTypeScript, SetupError } from './setup.mjs';

main(() => {
  const [file, ...args] = process.argv.slice(2);
  if (!file) throw new SetupError('Usage: node scripts/with-node.mjs FILE [argument …]');
  return runTypeScript(ensureDependencies({ quiet: true }), file, args);
});
