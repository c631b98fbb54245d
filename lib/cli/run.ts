import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { Assessment, Region, ScanInput } from '../model/schema.ts';
import { ready, scan } from '../scan.ts';
import { readArguments, type Input } from './arguments.ts';
import { decodeUtf8, readLine, type LineError, type LineId } from './line-in.ts';
import { assessmentLine, errorLine, regionLine } from './line-out.ts';
import { splitLines } from './lines.ts';
import { LineWriter, ReaderGone } from './output.ts';
import { regionsOfPage } from './page.ts';

const MAX_LINE_BYTES = 1_048_576;
/** Saved 公众号 articles have 2–4 MB. */
const MAX_PAGE_BYTES = 64 * 1_048_576;

export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/**
 * Runs the scanner. Takes the arguments after the script's name and the three streams; gives the exit status of
 * contracts/scan-io.md: 0 all read, 1 some lines in error, 2 the call itself is unusable.
 */
export async function run(args: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  const call = readArguments(args);
  const refusal = typeof call === 'string' ? call : unreadable(call.inputs);
  if (typeof call === 'string' || refusal !== null) {
    streams.stderr.write(`${refusal ?? ''}\n`);
    return 2;
  }
  const out = new LineWriter(streams.stdout);
  let errors = 0;
  try {
    for (const input of call.inputs) errors += await scanInput(input, call.url, streams.stdin, out);
    await out.finish();
  } catch (error) {
    if (!(error instanceof ReaderGone)) throw error;
  }
  return errors > 0 ? 1 : 0;
}

/** One plain sentence about the first file that cannot be opened, null where all can. */
function unreadable(inputs: readonly Input[]): string | null {
  for (const { path } of inputs) {
    if (path === '-') continue;
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return `There is no file ${path}.`;
    if (stats.isDirectory()) return `${path} is a folder; name the files in it.`;
  }
  return null;
}

/** Scans one input, a line out for each thing in it; gives the number of errors. */
async function scanInput(
  input: Input,
  url: string | undefined,
  stdin: Readable,
  out: LineWriter,
): Promise<number> {
  const bytes: AsyncIterable<Uint8Array> = input.path === '-' ? stdin : createReadStream(input.path);
  try {
    if (input.kind === 'lines') return await scanLines(bytes, out);
    if (input.kind === 'text') return await scanText(input.path, bytes, out);
    if (input.kind === 'page') return await scanPage(input.path, bytes, url, out);
  } catch (error) {
    if (error instanceof ReaderGone || !isSystemError(error)) throw error;
    return await fail(out, null, {
      code: 'unreadable-file',
      message: `${input.path} could not be read (${error.code}).`,
    });
  }
  const message = `${basename(input.path)} is a picture; this version reads text and saved pages only.`;
  return await fail(out, basename(input.path), { code: 'unsupported-image', message });
}

async function scanLines(bytes: AsyncIterable<Uint8Array>, out: LineWriter): Promise<number> {
  let errors = 0;
  let number = 0;
  for await (const line of splitLines(bytes, MAX_LINE_BYTES)) {
    number += 1;
    const read = line && readLine(line);
    if (!read) errors += await fail(out, null, tooLarge('The line', MAX_LINE_BYTES), number);
    else if (!read.ok) errors += await fail(out, read.id, read.error, number);
    else errors += await assess(out, read.id, read.input, number);
  }
  return errors;
}

async function scanText(path: string, bytes: AsyncIterable<Uint8Array>, out: LineWriter): Promise<number> {
  const id = basename(path);
  const all = await readWhole(bytes, MAX_LINE_BYTES);
  if (!all) return await fail(out, id, tooLarge(id, MAX_LINE_BYTES));
  const text = decodeUtf8(all);
  if (text === null)
    return await fail(out, id, { code: 'invalid-utf8', message: `${id} is not valid UTF-8.` });
  return await assess(out, id, { id, role: 'reply', text }, 1);
}

async function scanPage(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
  url: string | undefined,
  out: LineWriter,
): Promise<number> {
  const name = basename(path);
  const all = await readWhole(bytes, MAX_PAGE_BYTES);
  if (!all) return await fail(out, name, tooLarge(name, MAX_PAGE_BYTES));
  const regions = attempt(() => regionsOfPage(all, url));
  if (!regions) {
    return await fail(out, name, {
      code: 'unreadable-page',
      message: `${name} could not be read as a page.`,
    });
  }
  let errors = 0;
  for (const [i, region] of regions.entries()) {
    errors += await assess(out, `${name}#${String(i + 1)}`, region, i + 1, region);
  }
  return errors;
}

/** Assesses one text and writes its line; gives 1 where the core failed on it. */
async function assess(
  out: LineWriter,
  id: LineId,
  input: ScanInput,
  line: number,
  region?: Region,
): Promise<number> {
  await ready(input);
  const assessment: Assessment | null = attempt(() => scan(input));
  if (!assessment)
    return await fail(out, id, { code: 'internal', message: 'The text could not be assessed.' }, line);
  await out.write(region ? regionLine(id, assessment, region) : assessmentLine(id, assessment));
  return 0;
}

/** One bad text among thousands must not end the run: what throws is reported as its line's error. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

async function fail(out: LineWriter, id: LineId | null, error: LineError, line = 1): Promise<1> {
  await out.write(errorLine(id, line, error));
  return 1;
}

function tooLarge(what: string, bytes: number): LineError {
  return { code: 'too-large', message: `${what} is over ${String(bytes / 1_048_576)} MiB.` };
}

/** All bytes of a stream, null where they are more than `maxBytes`: the rest is not read. */
async function readWhole(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxBytes) return null;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
