import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ROOT, sourceFiles } from '../architecture/import-graph.ts';
import { BROWSER, builtExtension } from './harness/index.ts';
import frozen from './permissions.json' with { type: 'json' };

const folder = builtExtension(BROWSER);
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<
  string,
  unknown
> & {
  content_scripts: { matches: string[]; js: string[]; world?: string; run_at?: string }[];
  content_security_policy: { extension_pages: string };
};
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  statSync(join(folder, name)).isFile(),
);
const scripts = files.filter((name) => name.endsWith('.js'));
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** Budget of the content script, UI of the card included (design.md, decision 1). */
const CONTENT_BUDGET = 40_000;

const HOST = /https?:\/\/([a-z0-9.-]+\.[a-z]{2,})/g;

function hostsIn(text: string): string[] {
  return [...text.matchAll(HOST)].map(([, host]) => host ?? '');
}

/** Hosts that may be named: the sources of the law, which are shown as text, and name spaces. None is ever loaded. */
const SOURCES = new Set([
  ...sourceFiles('lib/law').flatMap((file) => hostsIn(readFileSync(join(ROOT, file), 'utf8'))),
  ...frozen.namedHosts,
]);

describe(`the built extension, ${BROWSER}`, () => {
  it('asks for exactly the committed permissions', () => {
    const asked = {
      permissions: manifest['permissions'] ?? [],
      optional_permissions: manifest['optional_permissions'] ?? [],
      host_permissions: manifest['host_permissions'] ?? [],
      optional_host_permissions: manifest['optional_host_permissions'] ?? [],
      matches: manifest.content_scripts.flatMap((script) => script.matches).sort(),
      content_security_policy: manifest.content_security_policy.extension_pages,
    };
    expect(asked).toEqual(frozen[BROWSER]);
  });

  it('shows nothing to pages and stays out of their world', () => {
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['externally_connectable']).toBeUndefined();
    expect(manifest.content_scripts.filter((script) => script.world === 'MAIN')).toEqual([]);
  });

  it('names files that exist', () => {
    const named = JSON.stringify(manifest).match(/"[\w/-]+\.(?:js|html|css|png|svg)"/g) ?? [];
    const missing = named.map((name) => name.slice(1, -1)).filter((name) => !existsSync(join(folder, name)));
    expect(named.length).toBeGreaterThan(3);
    expect(missing).toEqual([]);
  });

  it('keeps the content script small', () => {
    const size = manifest.content_scripts
      .flatMap((script) => script.js)
      .reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length, 0);
    expect(size).toBeGreaterThan(1_000);
    expect(size).toBeLessThan(CONTENT_BUDGET);
  });

  it('has no sink for markup or code of others in what runs in pages, but what Preact itself brings', () => {
    const banned =
      /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write|new Function\(|\beval\(/g;
    const count = (code: string): number => [...code.matchAll(banned)].length;
    const preact = count(readFileSync(join(ROOT, 'node_modules/preact/dist/preact.mjs'), 'utf8'));
    const found = manifest.content_scripts
      .flatMap((script) => script.js)
      .filter((name) => count(read(name)) > preact);
    expect(found).toEqual([]);
  });

  it('names no host but the listed ones', () => {
    const hosts = new Set(scripts.flatMap((name) => hostsIn(read(name))));
    expect([...hosts].filter((host) => !SOURCES.has(host)).sort()).toEqual([]);
  });
});
