/**
 * Throughput of the scanner in characters a second, beside compromise alone and the PII libraries of npm, on the same
 * texts in the same run. They do not do the same work: the libraries match patterns and know no subject, no act, no
 * law and hardly any Chinese; compromise tags words. The ratios say what the whole decision costs.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { OpenRedaction } from '@openredaction/core';
import { Redactor } from '@redactpii/node';
import nlp from 'compromise';
import type { ScanInput } from '../../lib/model/schema.ts';
import { scan } from '../../lib/scan.ts';
import { median, report, rounded } from './measure.ts';

const TEXTS = join(import.meta.dirname, '..', 'texts');
const ROUNDS = 5;

interface Contender {
  readonly name: string;
  readonly read: (input: ScanInput) => unknown;
}

function textsOf(prefix: string): ScanInput[] {
  return readdirSync(TEXTS)
    .filter((name) => name.startsWith(prefix) && name.endsWith('.ndjson'))
    .flatMap((name) => readFileSync(join(TEXTS, name), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as ScanInput);
}

/** Milliseconds for one pass over all texts. */
async function pass({ read }: Contender, texts: readonly ScanInput[]): Promise<number> {
  const started = performance.now();
  for (const text of texts) await read(text);
  return performance.now() - started;
}

/** Rounds take turns, so that what else the machine does falls on all alike. */
async function compare(contenders: readonly Contender[], texts: readonly ScanInput[]): Promise<object> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (const contender of contenders) await pass(contender, texts);
  for (let round = 0; round < ROUNDS; round++) {
    for (const contender of contenders) times.get(contender.name)?.push(await pass(contender, texts));
  }
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const speeds = contenders.map(
    ({ name }) => [name, characters / (median(times.get(name) ?? []) / 1000)] as const,
  );
  const ours = speeds[0]?.[1] ?? Number.NaN;
  return {
    texts: texts.length,
    characters,
    charactersPerSecond: Object.fromEntries(speeds.map(([name, speed]) => [name, rounded(speed)])),
    pingdunAgainst: Object.fromEntries(speeds.slice(1).map(([name, speed]) => [name, rounded(ours / speed)])),
  };
}

/** Measures Chinese and English texts. */
export async function benchScan(): Promise<void> {
  const openRedaction = new OpenRedaction();
  const redactor = new Redactor();
  const contenders: readonly Contender[] = [
    { name: 'pingdun', read: (input) => scan(input) },
    { name: 'compromise', read: ({ text }) => nlp(text).json() as unknown },
    { name: '@openredaction/core', read: ({ text }) => openRedaction.detect(text) },
    { name: '@redactpii/node', read: ({ text }) => redactor.redact(text) },
  ];
  report('scan', {
    zh: await compare(contenders, textsOf('zh')),
    en: await compare(contenders, textsOf('en')),
  });
}
