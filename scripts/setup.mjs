// Makes a fresh machine ready: dependencies, a Node that runs TypeScript, browsers.
// Plain JavaScript without dependencies, because it runs on the system's Node 20 before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** Root folder of the project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const bin = join(root, 'node_modules', '.bin');

/** A failure that the user can act on: printed as one plain sentence, without a stack. */
export class SetupError extends Error {}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options]
 * @returns {boolean} whether it ended with exit code 0
 */
function run(command, args, { quiet = false, env = {} } = {}) {
  const ended = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    // Standard output belongs to the command that follows (the scanner's NDJSON), so tools speak on standard error.
    stdio: quiet ? ['ignore', 'ignore', 'inherit'] : ['ignore', 2, 2],
  });
  return ended.status === 0;
}

/** Runs npm with the very npm that started us, where there is one. */
function npm(args, options) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js')
    ? run(process.execPath, [cli, ...args], options)
    : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}

function lockedPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** @returns {boolean} whether node_modules holds what the lockfile names (npm leaves a record of what it installed) */
function dependenciesAreCurrent() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = lockedPackages(installed);
  return Object.entries(lockedPackages(join(root, 'package-lock.json'))).every(
    ([path, entry]) => path === '' || entry.optional || have[path]?.version === entry.version,
  );
}

function runsTypeScript(node) {
  const asked = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return asked.status === 0 && Number(asked.stdout.slice(1).split('.')[0]) >= 24;
}

/**
 * Installs dependencies where they are missing or out of date with the lockfile.
 * @param {{ quiet?: boolean }} [options]
 * @returns {string} path of a Node ≥ 24 (the locked one of node_modules, else the running one)
 */
export function ensureDependencies({ quiet = false } = {}) {
  if (!dependenciesAreCurrent()) {
    const flags = ['--include=dev', '--no-audit', '--no-fund', ...(quiet ? ['--loglevel=error'] : [])];
    if (!npm(['ci', ...flags], { quiet })) {
      throw new SetupError('npm ci failed; see its output above. It needs the npm registry once.');
    }
  }
  const local = join(bin, process.platform === 'win32' ? 'node.cmd' : 'node');
  if (runsTypeScript(local)) return local;
  // The package `node` fetches its binary in an install script; npm may have been told to ignore scripts.
  npm(['rebuild', 'node', '--ignore-scripts=false', '--foreground-scripts'], { quiet });
  if (runsTypeScript(local)) return local;
  if (runsTypeScript(process.execPath)) return process.execPath;
  throw new SetupError(
    'No Node 24 could be set up: allow the install script of the package "node", or install Node 24.',
  );
}

const BROWSERS = {
  chrome: {
    title: 'Chromium or Chrome',
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...windowsPlaces('Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'),
    ],
    aptPackages: ['chromium', 'chromium-l10n'],
  },
  firefox: {
    title: 'Firefox 140 or later',
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windowsPlaces('Mozilla Firefox\\firefox.exe'),
    ],
    aptPackages: ['firefox-esr'],
  },
};

function windowsPlaces(...tails) {
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return folders.filter(Boolean).flatMap((folder) => tails.map((tail) => join(folder, tail)));
}

/**
 * Looks for a browser: the environment variable first, then PATH, then the usual places.
 * @param {'chrome' | 'firefox'} name
 * @returns {string | undefined} path of its executable
 */
export function findBrowser(name) {
  const { variable, commands, places } = BROWSERS[name];
  const told = process.env[variable];
  if (told) {
    if (existsSync(told)) return told;
    throw new SetupError(`${variable} names a file that does not exist.`);
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...onPath, ...places].find((file) => existsSync(file));
}

function mayUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = () => run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env });
  // Package lists are absent on a fresh container, so fetch them only when the first try fails.
  return install() || (run('apt-get', ['update'], { env }) && install());
}

/** Packages without which everything works, but with boxes for Chinese characters or in English. */
function niceties() {
  const asked = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  const hasChineseFont = asked.status === 0 && asked.stdout.trim() !== '';
  const locales = '/usr/lib/chromium/locales';
  const hasChineseTexts = !existsSync(locales) || existsSync(join(locales, 'zh-CN.pak'));
  return [...(hasChineseFont ? [] : ['fonts-noto-cjk']), ...(hasChineseTexts ? [] : ['chromium-l10n'])];
}

/**
 * Finds the browsers, and installs what is missing where that is possible without asking (root on Debian or Ubuntu).
 * @param {('chrome' | 'firefox')[]} names
 * @returns {Record<string, string>} environment for what follows: CHROMIUM_PATH and/or FIREFOX_PATH
 */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (mayUseApt()) {
    const needed = missing.flatMap((name) => BROWSERS[name].aptPackages);
    if (needed.length > 0) aptInstall(needed);
    const nice = niceties();
    if (nice.length > 0) aptInstall(nice);
  }
  const found = names.map((name) => [name, findBrowser(name)]);
  for (const [name, path] of found) {
    const { title, variable } = BROWSERS[name];
    if (!path)
      throw new SetupError(
        `Please install ${title}, or set ${variable} to its executable, and run this again.`,
      );
  }
  return Object.fromEntries(found.map(([name, path]) => [BROWSERS[name].variable, path]));
}

/**
 * Runs a TypeScript file of the project with Node ≥ 24; standard streams, arguments and exit code pass through.
 * @param {string} node
 * @param {string} file path relative to the project's root
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {number} its exit code
 */
export function runTypeScript(node, file, args, env = {}) {
  const ended = spawnSync(node, [join(root, file), ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
  });
  return ended.status ?? 1;
}

/**
 * Runs a command's body; a SetupError becomes one sentence on standard error.
 * @param {() => number} body gives the exit code
 */
export function main(body) {
  try {
    process.exitCode = body();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
