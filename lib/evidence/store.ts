import { z } from 'zod';
import type { Result } from '../model/result.ts';
import { notCapturedSchema } from './capture-state.ts';
import type { Draft } from './draft.ts';

/** A file of a capture, with its fingerprint taken the moment it came in. */
export interface EvidenceFile {
  /** Inside the package, e.g. `data/screens/000-first-view.png`. */
  readonly path: string;
  readonly mime: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
}

export const selfCheckSchema = z.strictObject({
  check: z.enum(['files-unchanged', 'custody-unbroken', 'ours-hidden', 'zip-read-back']),
  result: z.enum(['ok', 'failed', 'unknown']),
});

/** What the list of packages shows; holds no text of the page but its title. */
export const packageInfoSchema = z.strictObject({
  id: z.string(),
  /** File name of the zip. */
  name: z.string(),
  createdAt: z.string(),
  url: z.string(),
  title: z.string(),
  platform: z.string(),
  status: z.enum(['done', 'partial']),
  bytes: z.int(),
  files: z.int(),
  pictures: z.int(),
  /** Of the zip, hex. */
  sha256: z.string(),
  notCaptured: z.array(notCapturedSchema),
  selfCheck: z.array(selfCheckSchema),
});

export type SelfCheck = z.infer<typeof selfCheckSchema>;
export type PackageInfo = z.infer<typeof packageInfoSchema>;

type StorageError = 'storage-full' | 'storage-failed' | 'not-found';
export type Stored<T> = Promise<Result<T, StorageError>>;

/** Where captures are kept: drafts with their files while under way, then packages. */
export interface EvidenceStore {
  saveDraft(draft: Draft): Stored<null>;
  /** Drafts left over; a damaged one comes as it is, for the reader's schema to refuse. */
  listDrafts(): Stored<unknown[]>;
  addFile(evidenceId: string, file: EvidenceFile): Stored<null>;
  /** Files of a draft by path, in the order of their paths. */
  listFiles(evidenceId: string): Stored<EvidenceFile[]>;
  dropDraft(evidenceId: string): Stored<null>;
  savePackage(info: PackageInfo, zip: Uint8Array<ArrayBuffer>): Stored<null>;
  listPackages(): Stored<PackageInfo[]>;
  /** `not-found` where there is no such package. */
  readPackage(id: string): Stored<{ info: PackageInfo; blob: Blob }>;
  deletePackage(id: string): Stored<null>;
}
