/** What the engine weighs and how long it takes to be ready: bundled and minified as the extension has it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { median, OUT, rounded } from '../measure.ts';

const ENTRY = join(import.meta.dirname, '..', '..', '..', 'lib', 'scan.ts');
const PROCESSES = 7;

/** Short texts that each hold a finding. */
const TEXTS = {
  chinese: '该顾客微信号 lin_8899，电话 13800000000。',
  english: 'This customer is Tamsin Birtwhistle, call her on 07700 900377.',
};

/** The files of the engine's bundle: what starts at once first, then what English loads. */
async function bundle(): Promise<readonly { name: string; code: string }[]> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry: ENTRY, formats: ['es'], fileName: 'engine' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('bench: the engine was not built');
  return first.output.flatMap((file) =>
    file.type === 'chunk' ? [{ name: file.fileName, code: file.code }] : [],
  );
}

/** Milliseconds from the import of the engine to the first finding, in a process of its own. */
function coldStart(engine: string, text: string): number {
  const script = `const from = performance.now();
    const { ready, scan } = await import(${JSON.stringify(pathToFileURL(engine).href)});
    const input = { id: '1', role: 'reply', text: ${JSON.stringify(text)} };
    await ready(input);
    const { findings } = scan(input);
    if (findings.length === 0) throw new Error('bench: nothing found');
    process.stdout.write(String(performance.now() - from));`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
}

/** Size of the bundle (bytes, gzip -9) and the median of cold starts (ms, without the start of Node). */
export async function benchStart(): Promise<object> {
  const files = await bundle();
  mkdirSync(OUT, { recursive: true });
  for (const { name, code } of files) writeFileSync(join(OUT, name), code);
  const engine = join(OUT, files[0]?.name ?? '');
  const times = Object.entries(TEXTS).map(([name, text]) => {
    const all = Array.from({ length: PROCESSES }, () => coldStart(engine, text));
    return [name, rounded(median(all))] as const;
  });
  return {
    ...{ goalMs: 30, msToFirstFinding: Object.fromEntries(times), processes: PROCESSES },
    goalGzip: 500_000,
    gzip: files.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0),
    files: files.map(({ name, code }) => ({ name, gzip: gzipSync(code, { level: 9 }).length })),
  };
}
