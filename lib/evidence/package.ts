/** BagIt 1.0 (RFC 8493): payload under data/, manifests that `sha256sum -c` reads. */
import { zipSync, type Zippable } from 'fflate';
import { sha256, utf8 } from './digest.ts';
import type { EvidenceFile } from './store.ts';

export interface BagInfo {
  readonly evidenceId: string;
  /** `name version` of the tool. */
  readonly agent: string;
  /** `YYYY-MM-DD` */
  readonly baggingDate: string;
  readonly startedAt: string;
}

/** BagIt encodes only these three in a manifest's paths (RFC 8493 2.1.3); our names hold none of them. */
function manifestOf(files: readonly EvidenceFile[]): string {
  return files.map(({ path, sha256: hash }) => `${hash}  ${path}\n`).join('');
}

async function textFile(path: string, mime: string, text: string): Promise<EvidenceFile> {
  const bytes = utf8(text);
  return { path, mime, bytes, sha256: await sha256(bytes) };
}

function bagInfoOf(info: BagInfo, payload: readonly EvidenceFile[]): string {
  const octets = payload.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return [
    `Bag-Software-Agent: ${info.agent}`,
    `Bagging-Date: ${info.baggingDate}`,
    `External-Identifier: ${info.evidenceId}`,
    `External-Description: Web page captured at ${info.startedAt}`,
    `Payload-Oxum: ${octets}.${payload.length}`,
    '',
  ].join('\n');
}

/**
 * Takes payload files (under `data/`) and the readable entry file; gives all files of the bag, in the
 * order in which they stand in the zip. The tag manifest seals everything but itself.
 */
export async function buildBag(
  payload: readonly EvidenceFile[],
  readme: { path: string; html: string },
  info: BagInfo,
): Promise<EvidenceFile[]> {
  const sorted = [...payload].sort((a, b) => (a.path < b.path ? -1 : 1));
  const tags = [
    await textFile(readme.path, 'text/html', readme.html),
    await textFile('bagit.txt', 'text/plain', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
    await textFile('bag-info.txt', 'text/plain', bagInfoOf(info, sorted)),
    await textFile('manifest-sha256.txt', 'text/plain', manifestOf(sorted)),
  ];
  const seal = await textFile('tagmanifest-sha256.txt', 'text/plain', manifestOf(tags));
  return [...tags, seal, ...sorted];
}

/**
 * "Made on Unix", a plain file, rw-r--r--. Marked as made on DOS (fflate's default), Debian's unzip
 * guesses at the encoding of Chinese names in spite of the UTF-8 flag, and gets it wrong.
 */
const UNIX_FILE = { os: 3, attrs: (0o100644 << 16) >>> 0 } as const;

/**
 * Packs the files under one top folder. Pictures are stored, text is deflated; same input, same bytes.
 * `modifiedAt` is written for every file, in the time zone of this computer, as zip has none.
 */
export function zipBag(
  folder: string,
  files: readonly EvidenceFile[],
  modifiedAt: Date,
): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const { path, mime, bytes } of files) {
    entries[`${folder}/${path}`] = [bytes, { ...UNIX_FILE, level: mime.startsWith('image/') ? 0 : 6 }];
  }
  return zipSync(entries, { mtime: modifiedAt });
}
