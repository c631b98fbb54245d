import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { KIND_IDS } from '../lib/model/kinds.ts';
import { CONTRACT, CORE, LAYERS, ZOD_USERS } from '../scripts/layers.ts';
import { ROOT, importsOf, loadedBy, sourceFiles, withoutQuery } from './architecture/import-graph.ts';

const ALL = ['lib', 'components', 'entrypoints'].flatMap(sourceFiles);
const within = (file: string, layer: string): boolean => file === layer || file.startsWith(`${layer}/`);
const layerOf = (file: string): string | undefined =>
  [...Object.keys(LAYERS), 'entrypoints'].find((layer) => within(file, layer));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

describe('import directions', () => {
  it('knows the layer of every file', () => {
    expect(ALL.filter((file) => layerOf(file) === undefined)).toEqual([]);
  });

  it.each(Object.entries(LAYERS))('%s imports only what stands below it', (layer, allowed) => {
    const forbidden = sourceFiles(layer)
      .flatMap((file) => importsOf(file))
      .filter(({ target, typeOnly }) => {
        if (target === undefined || (target === CONTRACT && typeOnly)) return false;
        return !within(target, layer) && !allowed.some((other) => within(target, other));
      })
      .map(({ from, target }) => `${from} → ${target}`);
    expect(forbidden).toEqual([]);
  });

  it('points to files that exist, with their endings', () => {
    const wrong = ALL.flatMap((file) => importsOf(file))
      .filter(({ target }) => target !== undefined && !existsSync(join(ROOT, withoutQuery(target))))
      .map(({ from, specifier }) => `${from} → ${specifier}`);
    expect(wrong).toEqual([]);
  });

  it('keeps zod at the boundaries', () => {
    const wrong = ALL.filter(
      (file) => !ZOD_USERS.some((user) => within(file, user)) && !file.startsWith('entrypoints/'),
    )
      .flatMap((file) => importsOf(file))
      .filter(({ specifier }) => specifier === 'zod' || specifier.startsWith('zod/'))
      .map(({ from }) => from);
    expect(wrong).toEqual([]);
  });

  it('reads type-only imports, re-exports and dynamic imports apart', () => {
    const source = `import type { A } from './a.ts'; import { type B } from './b.ts';
      export { c } from './c.ts'; const d = () => import('./d.ts');`;
    const read = importsOf('lib/x/y.ts', source).map(({ target, typeOnly }) => [target, typeOnly]);
    expect(read).toEqual([
      ['lib/x/a.ts', true],
      ['lib/x/b.ts', false],
      ['lib/x/c.ts', false],
      ['lib/x/d.ts', false],
    ]);
  });
});

describe('the content script', () => {
  const entry = ['entrypoints/content/index.ts', 'entrypoints/content/index.tsx'].find((file) =>
    existsSync(join(ROOT, file)),
  );
  const loaded = loadedBy(entry ?? 'entrypoints/content/index.ts');

  it('loads no schema library, no language engine, no store', () => {
    const heavy = [...loaded.packages].filter((name) => /^(?:zod|compromise|fflate|idb)(?:\/|$)/.test(name));
    expect(heavy).toEqual([]);
  });

  it('loads no law, no detection, no evidence, no schemas', () => {
    const brain = [
      'lib/law',
      'lib/detectors',
      'lib/attribution',
      'lib/assess',
      'lib/scan.ts',
      'lib/evidence',
    ];
    const wrong = [...loaded.files].filter(
      (file) =>
        file === 'lib/model/schema.ts' || file === CONTRACT || brain.some((layer) => within(file, layer)),
    );
    expect(wrong).toEqual([]);
  });

  it('is more than an empty shell', () => {
    expect([...loaded.files].some((file) => within(file, 'lib/regions'))).toBe(true);
    expect([...loaded.files].some((file) => within(file, 'lib/page'))).toBe(true);
  });
});

describe('the core', () => {
  const files = CORE.flatMap(sourceFiles);

  it('has no JSX', () => {
    expect(files.filter((file) => file.endsWith('.tsx'))).toEqual([]);
  });

  it('loads in plain Node without a build', () => {
    const doors = files.filter((file) => !file.startsWith('lib/cli/'));
    const program = `for (const file of ${JSON.stringify(doors)}) await import(new URL(file, 'file://${ROOT}/'));`;
    const ended = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      encoding: 'utf8',
    });
    expect(ended.stderr).toBe('');
    expect(ended.status).toBe(0);
  });
});

describe('sizes', () => {
  it('keeps every file of lib, components and entrypoints to one idea (≤ 400 lines)', () => {
    // Tables of data (statutes, characters, UI strings) are as long as what they list.
    const tables = /^lib\/(?:law\/statutes|locales|text\/traditional)/;
    const long = ALL.filter((file) => !tables.test(file)).filter(
      (file) => read(file).split('\n').length > 400,
    );
    expect(long).toEqual([]);
  });
});

describe('registries', () => {
  const platforms = sourceFiles('lib/platforms')
    .map((file) => /^lib\/platforms\/([^/]+)\.ts$/.exec(file)?.[1])
    .filter((name) => name !== undefined)
    .filter(
      (name) =>
        /: Platform = \{/.test(read(`lib/platforms/${name}.ts`)) &&
        !['index', 'types', 'platform'].includes(name),
    );

  it.each(platforms)('platform %s is listed and has a page to prove it', (name) => {
    expect(read('lib/platforms/index.ts')).toContain(`./${name}.ts`);
    expect(readdirSync(join(ROOT, 'tests/pages')).filter((slug) => slug.startsWith(name))).not.toEqual([]);
  });

  it.each(sourceFiles('lib/law/statutes').filter((file) => !file.endsWith('/index.ts')))(
    '%s is listed',
    (file) => {
      const registered = importsOf('lib/law/statutes/index.ts').map(({ target }) => target);
      expect(registered).toContain(file);
    },
  );

  it('every kind occurs in a text', () => {
    const texts = readdirSync(join(ROOT, 'tests/texts')).filter((name) => name.endsWith('.ndjson'));
    const lines = texts.flatMap((name) => read(`tests/texts/${name}`).split('\n').filter(Boolean));
    const seen = new Set(lines.flatMap((line) => spansOf(line)));
    expect(KIND_IDS.filter((kind) => !seen.has(kind))).toEqual([]);
  });
});

function spansOf(line: string): string[] {
  const { spans, expected } = JSON.parse(line) as Record<string, { kind: string }[] | undefined>;
  return [...(spans ?? []), ...(Array.isArray(expected) ? expected : [])].map(({ kind }) => kind);
}
