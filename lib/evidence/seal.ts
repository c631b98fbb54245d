/** From what was collected to one zip: pure but for hashing. */
import type { NotCaptured } from './capture-state.ts';
import { addEvent, firstBreak } from './custody.ts';
import { sha256, utf8 } from './digest.ts';
import type { Draft } from './draft.ts';
import { folderName, isoWithOffset } from './names.ts';
import { buildBag, zipBag } from './package.ts';
import { platformLabel } from './platform-names.ts';
import { README_PATH, writeReadme } from './readme.ts';
import { platformOf, writeFindings, writeRecord } from './write-record.ts';
import type { EvidenceFile, PackageInfo, SelfCheck } from './store.ts';

export interface Sealed {
  readonly info: PackageInfo;
  readonly zip: Uint8Array<ArrayBuffer>;
}

/** What a package may lack and still be whole: a time of the server is a help, not part of the page. */
const OPTIONAL: ReadonlySet<string> = new Set(['clock']);

/** Whether something is missing that the plan promised. */
export function isPartial(notCaptured: readonly NotCaptured[]): boolean {
  return notCaptured.some(({ what }) => !OPTIONAL.has(what));
}

async function file(path: string, mime: string, text: string): Promise<EvidenceFile> {
  const bytes = utf8(text);
  return { path, mime, bytes, sha256: await sha256(bytes) };
}

async function checkBefore(draft: Draft, files: readonly EvidenceFile[]): Promise<SelfCheck[]> {
  const hashes = await Promise.all(files.map(({ bytes }) => sha256(bytes)));
  const unchanged = files.every((kept, i) => kept.sha256 === hashes[i]);
  const unbroken = (await firstBreak(draft.custody)) === -1;
  return [
    { check: 'files-unchanged', result: unchanged ? 'ok' : 'failed' },
    { check: 'custody-unbroken', result: unbroken ? 'ok' : 'failed' },
    { check: 'ours-hidden', result: draft.oursHidden ? 'ok' : 'unknown' },
  ];
}

/** The payload: collected files, findings, log, and the record over all of them. */
async function payloadOf(draft: Draft, collected: readonly EvidenceFile[], endedAt: Date) {
  const selfCheck = await checkBefore(draft, collected);
  const at = isoWithOffset(endedAt, draft.offsetMinutes);
  const custody = await addEvent(draft.custody, 'sealed', at, { files: collected.length });
  const files = [
    ...[...collected].sort((a, b) => (a.path < b.path ? -1 : 1)),
    await file('data/custody.ndjson', 'application/x-ndjson', `${custody.join('\n')}\n`),
    await file(
      'data/findings.json',
      'application/json',
      `${JSON.stringify(writeFindings(draft), null, 2)}\n`,
    ),
  ];
  const record = await writeRecord(draft, files, selfCheck, endedAt);
  files.push(await file('data/evidence.json', 'application/json', `${JSON.stringify(record, null, 2)}\n`));
  return { record, files, selfCheck };
}

/** Makes the package of a draft and its stored files. `endedAt` is the time it is sealed. */
export async function seal(
  unsealed: Draft,
  collected: readonly EvidenceFile[],
  endedAt: Date,
): Promise<Sealed> {
  const stored = new Set(collected.map(({ path }) => path));
  // A picture whose file could not be stored is not spoken of as if it were there.
  const draft = { ...unsealed, pictures: unsealed.pictures.filter(({ path }) => stored.has(path)) };
  const { evidenceId, offsetMinutes, tool } = draft;
  const { record, files, selfCheck } = await payloadOf(draft, collected, endedAt);
  const bag = await buildBag(
    files,
    { path: README_PATH, html: writeReadme(record) },
    {
      evidenceId,
      agent: `${tool.name} ${tool.version}`,
      baggingDate: record.time.endedAt.slice(0, 10),
      startedAt: record.time.startedAt,
    },
  );
  const platform = platformLabel(platformOf(draft));
  const folder = folderName(platform, new Date(draft.startedAt), offsetMinutes, evidenceId);
  const zip = zipBag(folder, bag, endedAt);
  return {
    zip,
    info: {
      id: evidenceId,
      name: `${folder}.zip`,
      createdAt: draft.startedAt,
      url: record.page.url,
      title: record.page.title,
      platform: record.page.platform,
      status: isPartial(draft.notCaptured) ? 'partial' : 'done',
      bytes: zip.length,
      files: bag.length,
      pictures: draft.pictures.length,
      sha256: await sha256(zip),
      notCaptured: draft.notCaptured,
      selfCheck,
    },
  };
}
