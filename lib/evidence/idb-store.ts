import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { z } from 'zod';
import { err, ok } from '../model/result.ts';
import { packageInfoSchema, type EvidenceFile, type EvidenceStore, type Stored } from './store.ts';

interface EvidenceDb extends DBSchema {
  drafts: { key: string; value: unknown };
  files: { key: [string, string]; value: unknown };
  packages: { key: string; value: unknown };
  zips: { key: string; value: Blob };
}
type Db = IDBPDatabase<EvidenceDb>;

const fileSchema = z.object({
  path: z.string(),
  mime: z.string(),
  bytes: z.instanceof(Uint8Array<ArrayBuffer>),
  sha256: z.string(),
});

/** All files of one evidence id: an array sorts after every string, so `[id, []]` closes the range. */
function filesOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

function open(name: string): Promise<Db> {
  return openDB<EvidenceDb>(name, 1, {
    upgrade(db) {
      db.createObjectStore('drafts');
      db.createObjectStore('files');
      db.createObjectStore('packages');
      db.createObjectStore('zips');
    },
  });
}

async function attempt<T>(effect: () => Promise<T>): Stored<T> {
  try {
    return ok(await effect());
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return err(full ? 'storage-full' : 'storage-failed', error instanceof Error ? error.name : 'unknown');
  }
}

/** The store in the extension's IndexedDB, shared by worker and pages. Opened at first use. */
export function createIdbStore(name = 'pingdun-evidence'): EvidenceStore {
  let opened: Promise<Db> | undefined;
  const db = (): Promise<Db> => {
    // A failed opening is tried again at the next use.
    opened ??= open(name).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return { ...drafts(db), ...packages(db) };
}

function drafts(db: () => Promise<Db>) {
  return {
    saveDraft: (draft) =>
      attempt(async () => {
        await (await db()).put('drafts', draft, draft.evidenceId);
        return null;
      }),
    listDrafts: () => attempt(async () => (await db()).getAll('drafts')),
    addFile: (id, file) =>
      attempt(async () => {
        await (await db()).put('files', file, [id, file.path]);
        return null;
      }),
    listFiles: (id) =>
      attempt(async () => {
        const raw = await (await db()).getAll('files', filesOf(id));
        return raw.map((file): EvidenceFile => fileSchema.parse(file));
      }),
    dropDraft: (id) =>
      attempt(async () => {
        const tx = (await db()).transaction(['drafts', 'files'], 'readwrite');
        await tx.objectStore('drafts').delete(id);
        await tx.objectStore('files').delete(filesOf(id));
        await tx.done;
        return null;
      }),
  } satisfies Partial<EvidenceStore>;
}

function packages(db: () => Promise<Db>) {
  return {
    savePackage: (info, zip) =>
      attempt(async () => {
        const tx = (await db()).transaction(['packages', 'zips'], 'readwrite');
        await tx.objectStore('packages').put(info, info.id);
        await tx.objectStore('zips').put(new Blob([zip], { type: 'application/zip' }), info.id);
        await tx.done;
        return null;
      }),
    listPackages: () =>
      attempt(async () => {
        const raw = await (await db()).getAll('packages');
        const known = raw.flatMap((info) => packageInfoSchema.safeParse(info).data ?? []);
        return known.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
      }),
    readPackage: async (id) => {
      const read = await attempt(async () => {
        const handle = await db();
        const info = packageInfoSchema.safeParse(await handle.get('packages', id)).data;
        return { info, blob: await handle.get('zips', id) };
      });
      if (!read.ok) return read;
      const { info, blob } = read.value;
      if (info === undefined || blob === undefined) return err('not-found');
      return ok({ info, blob });
    },
    deletePackage: (id) =>
      attempt(async () => {
        const tx = (await db()).transaction(['packages', 'zips'], 'readwrite');
        await tx.objectStore('packages').delete(id);
        await tx.objectStore('zips').delete(id);
        await tx.done;
        return null;
      }),
  } satisfies Partial<EvidenceStore>;
}
