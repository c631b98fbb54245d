import { ok, type Result } from '../model/result.ts';
import type { NotCaptured } from './capture-state.ts';
import { addEvent, type CustodyEvent } from './custody.ts';
import { sha256 } from './digest.ts';
import type { Draft } from './draft.ts';
import { isoWithOffset } from './names.ts';
import type { EvidenceStore } from './store.ts';

/** The growing draft of one capture: what was taken is logged and stored before the next step begins. */
export interface Journal {
  draft(): Draft;
  /** Changes fields of the draft. */
  update(patch: Partial<Draft>): void;
  log(event: CustodyEvent, detail?: Readonly<Record<string, string | number>>): Promise<void>;
  /** Says that something is not in the package. */
  miss(missing: NotCaptured): Promise<void>;
  /** Hashes and stores a file at once. Errors: `storage-full`, `storage-failed`. */
  addFile(path: string, mime: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<null>>;
  /** Stores the draft itself; a draft of many regions is large, so once a step, not once a file. */
  save(): Promise<Result<null>>;
}

/** Takes the draft a capture begins or resumes with; gives its journal. */
export function createJournal(initial: Draft, store: EvidenceStore, now: () => Date): Journal {
  let draft = initial;
  const update = (patch: Partial<Draft>): void => {
    draft = { ...draft, ...patch };
  };
  const log: Journal['log'] = async (event, detail) => {
    const at = isoWithOffset(now(), draft.offsetMinutes);
    update({ custody: await addEvent(draft.custody, event, at, detail) });
  };
  const save = (): Promise<Result<null>> => store.saveDraft(draft);
  return {
    draft: () => draft,
    update,
    log,
    save,
    miss: async (missing) => {
      update({ notCaptured: [...draft.notCaptured, missing] });
      await log('step-failed', { what: missing.what, why: missing.why });
    },
    addFile: async (path, mime, bytes) => {
      const hash = await sha256(bytes);
      const added = await store.addFile(draft.evidenceId, { path, mime, bytes, sha256: hash });
      if (!added.ok) return added;
      await log('file-stored', { path, bytes: bytes.length, sha256: hash });
      return ok(null);
    },
  };
}
