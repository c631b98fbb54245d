import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Unpacked {
  /** Name of the one top folder. */
  readonly folder: string;
  /** Paths of all files below it, sorted. */
  readonly paths: string[];
  read(path: string): Buffer;
  write(path: string, bytes: Buffer): void;
  /** Runs `sha256sum -c` on a manifest as a stranger would; true when it accepts everything. */
  accepts(manifest: string): boolean;
  remove(): void;
}

function walk(root: string, below = ''): string[] {
  return readdirSync(join(root, below)).flatMap((name) => {
    const path = below === '' ? name : `${below}/${name}`;
    return statSync(join(root, path)).isDirectory() ? walk(root, path) : [path];
  });
}

/** Unpacks a zip with the system's own `unzip`, into a temporary folder. */
export function unpack(zip: Uint8Array): Unpacked {
  const temp = mkdtempSync(join(tmpdir(), 'pingdun-'));
  writeFileSync(join(temp, 'p.zip'), zip);
  // A UTF-8 locale, so that unzip writes Chinese names as they stand in the zip.
  execFileSync('unzip', ['-q', 'p.zip', '-d', 'out'], {
    cwd: temp,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  const [folder, ...others] = readdirSync(join(temp, 'out'));
  if (folder === undefined || others.length > 0) throw new Error('not exactly one top folder');
  const root = join(temp, 'out', folder);
  return {
    folder,
    paths: walk(root).sort(),
    read: (path) => readFileSync(join(root, path)),
    write: (path, bytes) => writeFileSync(join(root, path), bytes),
    accepts: (manifest) => spawnSync('sha256sum', ['--strict', '-c', manifest], { cwd: root }).status === 0,
    remove: () => rmSync(temp, { recursive: true }),
  };
}
