import { sha256 } from '../../lib/evidence/digest.ts';
import { openPackage, type OpenedFile } from '../../lib/evidence/open-package.ts';
import { readPackage } from '../../lib/evidence/packages.ts';
import type { PackageInfo } from '../../lib/evidence/store.ts';
import { err, ok, type Result } from '../../lib/model/result.ts';

export interface LoadedPackage {
  readonly info: PackageInfo;
  readonly files: readonly OpenedFile[];
  /** Files that differ from their manifest, plus the zip itself where its fingerprint differs. */
  readonly wrong: number;
}

/** The evidence id in the address (`?id=`), if it is one. */
export function idIn(search: string): string | undefined {
  const id = new URLSearchParams(search).get('id');
  return id !== null && /^[0-9A-Z]{1,32}$/.test(id) ? id : undefined;
}

/** Reads a package from the store and checks it again, as a whole and file by file. */
export async function loadPackage(id: string | undefined): Promise<Result<LoadedPackage>> {
  if (id === undefined) return err('not-found');
  const read = await readPackage(id);
  if (!read.ok) return read;
  const bytes = new Uint8Array(await read.value.blob.arrayBuffer());
  const opened = await openPackage(bytes);
  if (!opened.ok) return opened;
  const { info } = read.value;
  const { files } = opened.value;
  const changed = files.filter(({ state }) => state === 'changed' || state === 'missing').length;
  const whole = (await sha256(bytes)) === info.sha256;
  return ok({ info, files, wrong: changed + (whole ? 0 : 1) });
}
