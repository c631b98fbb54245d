import { err, ok } from '../../../lib/model/result.ts';
import type { Draft } from '../../../lib/evidence/draft.ts';
import type { EvidenceFile, EvidenceStore, PackageInfo } from '../../../lib/evidence/store.ts';

export interface MapStore extends EvidenceStore {
  readonly draftMap: Map<string, Draft>;
  readonly fileMap: Map<string, EvidenceFile[]>;
  readonly zipMap: Map<string, { info: PackageInfo; zip: Uint8Array<ArrayBuffer> }>;
  /** How many bytes still fit; an operation that needs more answers `storage-full`. */
  room: number;
  /** Runs on reading a zip back, to damage it. */
  onRead: (zip: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;
}

/** The evidence store in memory, with a disk that can be full. */
export function createMapStore(): MapStore {
  const store: MapStore = {
    draftMap: new Map(),
    fileMap: new Map(),
    zipMap: new Map(),
    room: Infinity,
    onRead: (zip) => zip,
    saveDraft: (draft) => {
      store.draftMap.set(draft.evidenceId, structuredClone(draft));
      return Promise.resolve(ok(null));
    },
    listDrafts: () => Promise.resolve(ok([...store.draftMap.values()])),
    addFile: (id, file) => {
      if (file.bytes.length > store.room) return Promise.resolve(err('storage-full'));
      store.room -= file.bytes.length;
      store.fileMap.set(id, [...(store.fileMap.get(id) ?? []), file]);
      return Promise.resolve(ok(null));
    },
    listFiles: (id) => Promise.resolve(ok([...(store.fileMap.get(id) ?? [])])),
    dropDraft: (id) => {
      store.draftMap.delete(id);
      store.fileMap.delete(id);
      return Promise.resolve(ok(null));
    },
    savePackage: (info, zip) => {
      if (zip.length > store.room) return Promise.resolve(err('storage-full'));
      store.zipMap.set(info.id, { info, zip });
      return Promise.resolve(ok(null));
    },
    listPackages: () => Promise.resolve(ok([...store.zipMap.values()].map(({ info }) => info))),
    readPackage: (id) => {
      const kept = store.zipMap.get(id);
      if (kept === undefined) return Promise.resolve(err('not-found'));
      return Promise.resolve(ok({ info: kept.info, blob: new Blob([store.onRead(kept.zip)]) }));
    },
    deletePackage: (id) => {
      store.zipMap.delete(id);
      return Promise.resolve(ok(null));
    },
  };
  return store;
}
