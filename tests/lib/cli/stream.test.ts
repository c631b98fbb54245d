/** 100,000 lines pass through the command line in constant memory. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';

const SCANNER = join(import.meta.dirname, '..', '..', '..', 'lib', 'cli', 'scan.ts');
const LINES = 100_000;
/** The engine itself needs about 60 MB of heap; the lines are 75 MB. Whoever keeps them runs out of this. */
const HEAP_MB = 96;
const FILLING = 'x'.repeat(700);

/** Each line differs, so that nothing kept by its text is kept once only. */
const lineOf = (id: number): string =>
  `${JSON.stringify({ id, text: `${id}号汤换新了`, unknown: `${FILLING}${id}` })}\n`;

it('streams 100,000 lines, in order, with a heap smaller than they are', { timeout: 120_000 }, async () => {
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, SCANNER], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // Where the scanner dies early, its end is judged below, not the broken pipe.
  child.stdin.on('error', () => undefined);
  const closed = once(child, 'close');
  const fed = (async () => {
    for (let id = 0; id < LINES && child.exitCode === null; id++) {
      if (!child.stdin.write(lineOf(id))) await Promise.race([once(child.stdin, 'drain'), closed]);
    }
    child.stdin.end();
  })();
  let next = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith(`{"id":${next},"doxxing":false`)) break;
    next++;
  }
  const [[status]] = await Promise.all([closed, fed]);
  expect({ status, lines: next }).toEqual({ status: 0, lines: LINES });
});
