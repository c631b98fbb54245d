/** Reads a package back and compares every file with its manifests. */
import { unzipSync } from 'fflate';
import { err, ok, type Result } from '../model/result.ts';
import { sha256 } from './digest.ts';

/** Larger than anything we make; keeps a hostile zip from filling the memory. */
const MAX_FILES = 2_000;
const MAX_BYTES = 1024 ** 3;
const MAX_RATIO = 100;

export interface OpenedFile {
  /** Inside the package's folder. */
  readonly path: string;
  /** Empty where the file is missing. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
  /** unlisted: in no manifest, as the tag manifest itself must be. */
  readonly state: 'same' | 'changed' | 'missing' | 'unlisted';
}

export interface OpenedPackage {
  readonly folder: string;
  readonly files: readonly OpenedFile[];
}

const SEAL = 'tagmanifest-sha256.txt';
const MANIFESTS: readonly string[] = ['manifest-sha256.txt', SEAL];
const MANIFEST_LINE = /^([0-9a-f]{64}) [ *](.+)$/;

function unzip(zip: Uint8Array): Result<Record<string, Uint8Array>> {
  let count = 0;
  let total = 0;
  try {
    const entries = unzipSync(zip, {
      filter: ({ name, originalSize, size }) => {
        count += 1;
        total += originalSize;
        const climbs = name.startsWith('/') || name.includes('\\') || name.split('/').includes('..');
        const bomb = originalSize > 1_000_000 && originalSize > size * MAX_RATIO;
        if (climbs || bomb || count > MAX_FILES || total > MAX_BYTES) throw new Error('refused');
        return !name.endsWith('/');
      },
    });
    return ok(entries);
  } catch {
    return err('too-large', 'not a package of ours, damaged, or too large');
  }
}

/** Expected hash by path, from both manifests. */
function expectedOf(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const decoder = new TextDecoder();
  const lines = MANIFESTS.flatMap((name) => decoder.decode(files.get(name)).split('\n'));
  const pairs = lines.flatMap((line) => {
    const [, hash, path] = MANIFEST_LINE.exec(line) ?? [];
    return hash === undefined || path === undefined ? [] : [[path, hash] as const];
  });
  return new Map(pairs);
}

/**
 * Takes the bytes of a zip; gives its files, each compared with its manifest, and those that a manifest
 * names but the zip lacks. `too-large` where it is no package, damaged, or beyond the limits.
 */
export async function openPackage(zip: Uint8Array): Promise<Result<OpenedPackage>> {
  const unzipped = unzip(zip);
  if (!unzipped.ok) return unzipped;
  const names = Object.keys(unzipped.value);
  const folder = names[0]?.split('/')[0] ?? '';
  if (!names.every((name) => name.startsWith(`${folder}/`))) return err('too-large', 'not one folder');
  const present = new Map(
    Object.entries(unzipped.value).map(([name, bytes]) => [name.slice(folder.length + 1), bytes]),
  );
  const expected = expectedOf(present);
  const files: OpenedFile[] = [];
  for (const [path, raw] of present) {
    const bytes = new Uint8Array(raw);
    const hash = await sha256(bytes);
    const wanted = expected.get(path);
    // A file that no manifest names was put in later, unless it is the outermost manifest.
    const state =
      wanted === undefined ? (path === SEAL ? 'unlisted' : 'changed') : wanted === hash ? 'same' : 'changed';
    files.push({ path, bytes, sha256: hash, state });
  }
  for (const [path, hash] of expected) {
    if (!present.has(path)) files.push({ path, bytes: new Uint8Array(), sha256: hash, state: 'missing' });
  }
  return ok({ folder, files });
}
