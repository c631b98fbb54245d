import { sha256 } from '../../lib/evidence/digest.ts';
import { readPackage } from '../../lib/evidence/packages.ts';
import { err, ok, type Result } from '../../lib/model/result.ts';

/** The browser has its own hold on the file by then; the address is of no use any more. */
const ADDRESS_LIFE_MS = 60_000;

/**
 * Reads a package back from the store, compares it with the fingerprint taken when it was made, and hands
 * it to the browser as a download. Gives its size in bytes; `storage-failed` where it has changed.
 */
export async function savePackage(evidenceId: string): Promise<Result<{ bytes: number }>> {
  const read = await readPackage(evidenceId);
  if (!read.ok) return read;
  const { blob, name, info } = read.value;
  const found = await sha256(new Uint8Array(await blob.arrayBuffer()));
  if (found !== info.sha256) return err('storage-failed', 'fingerprint differs');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), ADDRESS_LIFE_MS);
  return ok({ bytes: blob.size });
}
