/**
 * Runs every check of the project, one after the other, and never stops at a failure: the next step may
 * tell more. The last line is `N passed, N failed`: each test counts one, every other step one.
 *
 * Arguments name steps to run (`npm test -- lint unit`); without any, all run.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname, '..');
const reports = join(root, '.output', 'reports');

interface Step {
  readonly name: string;
  /** Script of a package, relative to node_modules, with its arguments. */
  readonly command: readonly string[];
  /** Name of vitest's JSON report, where the step is a test run. */
  readonly report?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Steps without whose success this one cannot say anything. */
  readonly needs?: readonly string[];
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const VITEST = ['vitest/vitest.mjs', 'run'];
const WXT = ['wxt/bin/wxt.mjs', 'build'];
const E2E = [...VITEST, '--config', 'tests/e2e/vitest.config.ts'];

const STEPS: readonly Step[] = [
  { name: 'format', command: ['prettier/bin/prettier.cjs', '--check', '.'] },
  { name: 'lint', command: ['eslint/bin/eslint.js', '.'] },
  { name: 'types', command: ['typescript/bin/tsc', '--noEmit', '-p', '.'] },
  { name: 'unit', command: [...VITEST, '--config', 'tests/vitest.config.ts'], report: 'unit' },
  { name: 'build-chrome', command: WXT },
  { name: 'build-firefox', command: [...WXT, '-b', 'firefox'] },
  {
    name: 'web-ext-lint',
    command: ['web-ext/bin/web-ext.js', 'lint', '--source-dir', '.output/firefox-mv3'],
    needs: ['build-firefox'],
  },
  {
    name: 'e2e-chrome',
    command: E2E,
    report: 'e2e-chrome',
    env: { PINGDUN_BROWSER: 'chrome' },
    needs: ['build-chrome'],
  },
  {
    name: 'e2e-firefox',
    command: E2E,
    report: 'e2e-firefox',
    env: { PINGDUN_BROWSER: 'firefox' },
    needs: ['build-firefox'],
  },
];

/** Runs one program of node_modules with this very Node; gives whether its exit code was 0. */
function run(step: Step): Promise<boolean> {
  const [script = '', ...args] = step.command;
  const outputs = step.report
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, `${step.report}.json`)}`]
    : [];
  const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args, ...outputs], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...step.env },
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

/** Counts the tests of a vitest report; a file that could not even be loaded is one failure. */
function countTests(report: string, exitedWell: boolean): Count {
  let told: unknown;
  try {
    told = JSON.parse(readFileSync(join(reports, `${report}.json`), 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
  const { numPassedTests, numFailedTests, testResults } = told as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: { status: string }[] }[];
  };
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = numFailedTests + unloaded;
  // An unhandled error outside of any test shows in the exit code alone.
  return { passed: numPassedTests, failed: failed === 0 && !exitedWell ? 1 : failed };
}

async function runStep(step: Step, broken: ReadonlySet<string>): Promise<Count> {
  const missing = step.needs?.find((name) => broken.has(name));
  if (missing !== undefined) {
    console.log(`\n── ${step.name}: not possible, ${missing} failed`);
    return { passed: 0, failed: 1 };
  }
  console.log(`\n── ${step.name}`);
  const started = performance.now();
  const well = await run(step);
  const count = step.report ? countTests(step.report, well) : { passed: well ? 1 : 0, failed: well ? 0 : 1 };
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${step.name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
  return count;
}

/** Steps asked for by name (`e2e` stands for all that begin with it), and those which they need. */
function chosen(names: readonly string[]): readonly Step[] {
  if (names.length === 0) return STEPS;
  const asked = STEPS.filter((step) =>
    names.some((name) => step.name === name || step.name.startsWith(`${name}-`)),
  );
  const needed = asked.flatMap((step) => step.needs ?? []);
  return STEPS.filter((step) => asked.includes(step) || needed.includes(step.name));
}

const steps = chosen(process.argv.slice(2));
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const broken = new Set<string>();
let passed = 0;
let failed = 0;
for (const step of steps) {
  const count = await runStep(step, broken);
  if (count.failed > 0) broken.add(step.name);
  passed += count.passed;
  failed += count.failed;
}
if (steps.length === 0)
  console.error(`No such step. There are: ${STEPS.map((step) => step.name).join(', ')}`);
process.exitCode = failed > 0 || steps.length === 0 ? 1 : 0;
if (broken.size > 0) console.log(`\nFailed: ${[...broken].join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
