/** The packages of this installation, for every page of ours that lists, shows or saves them. */
import { ok, type Result } from '../model/result.ts';
import { createIdbStore } from './idb-store.ts';
import type { PackageInfo, Stored } from './store.ts';

const store = createIdbStore();

/** All packages, newest first. */
export function listPackages(): Stored<PackageInfo[]> {
  return store.listPackages();
}

/** One package: its facts, the zip and its file name. `not-found` where it was deleted. */
export async function readPackage(
  id: string,
): Promise<Result<{ name: string; blob: Blob; info: PackageInfo }>> {
  const read = await store.readPackage(id);
  return read.ok ? ok({ name: read.value.info.name, ...read.value }) : read;
}

/** Deletes a package for good. */
export function deletePackage(id: string): Stored<null> {
  return store.deletePackage(id);
}
