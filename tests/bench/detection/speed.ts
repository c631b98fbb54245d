/**
 * Characters a second of the whole decision, beside tools that do a part of it, on the same texts in the same run; and
 * what the engine weighs. The tools know no subject and no act: compromise tags words, the others match patterns.
 */
import { OpenRedaction } from '@openredaction/core';
import { findPhoneNumbersInText } from 'libphonenumber-js';
import { loadTagger } from '../../../lib/detectors/en/tagger.ts';
import { scan } from '../../../lib/scan.ts';
import type { LabelledText } from '../../texts/check-corpus.ts';
import { loadSplit } from '../../texts/load.ts';
import { ordinaryReplies } from '../../texts/ordinary/index.ts';
import type { Split } from '../../texts/split.ts';
import { median, rounded } from '../measure.ts';
import { versionOf } from './libraries.ts';
import { benchStart } from './start.ts';

await loadTagger();

const WARM_UP = 2;
const PASSES = 7;

interface Contender {
  readonly name: string;
  readonly read: (text: LabelledText) => unknown;
}

async function pass({ read }: Contender, texts: readonly LabelledText[]): Promise<number> {
  const started = performance.now();
  for (const text of texts) {
    const answer = read(text);
    if (answer instanceof Promise) await answer;
  }
  return performance.now() - started;
}

/** Contenders take turns, so that what else the machine does falls on all alike; the first is the core. */
async function compare(contenders: readonly Contender[], texts: readonly LabelledText[]): Promise<object> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < WARM_UP + PASSES; round++) {
    for (const contender of contenders) {
      const ms = await pass(contender, texts);
      if (round >= WARM_UP) times.get(contender.name)?.push(ms);
    }
  }
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const speeds = contenders.map(
    ({ name }) => [name, characters / (median(times.get(name) ?? []) / 1000)] as const,
  );
  const ours = speeds[0]?.[1] ?? Number.NaN;
  return {
    ...{ texts: texts.length, characters },
    charactersPerSecond: Object.fromEntries(speeds.map(([name, speed]) => [name, rounded(speed)])),
    timesAsFastAs: Object.fromEntries(speeds.slice(1).map(([name, speed]) => [name, rounded(ours / speed)])),
  };
}

const CORE: Contender = { name: 'pingdun', read: (text) => scan(text) };

function chineseContenders(): Contender[] {
  const open = new OpenRedaction();
  return [
    CORE,
    {
      name: `libphonenumber-js@${versionOf('libphonenumber-js')}`,
      read: ({ text, lang }) => findPhoneNumbersInText(text, lang === 'zh-Hant' ? 'TW' : 'CN'),
    },
    {
      name: `@openredaction/core@${versionOf('@openredaction/core')}`,
      read: ({ text }) => open.detect(text),
    },
  ];
}

/** compromise/two as the core may use it, and the whole; the whole changes the former once it is loaded. */
const PARTS = ['compromise/two', 'compromise'] as const;

async function englishContenders(part: (typeof PARTS)[number]): Promise<Contender[]> {
  const { default: nlp } =
    part === 'compromise' ? await import('compromise') : await import('compromise/two');
  return [CORE, { name: `${part}@${versionOf('compromise')}`, read: ({ text }) => nlp(text) }];
}

/** Measures ordinary replies and one split, in both languages, and the start of the engine. */
export async function benchSpeed(split: Split): Promise<object> {
  const ordinary = ordinaryReplies();
  const english = ordinary.filter(({ lang }) => lang === 'en');
  const chinese = ordinary.filter(({ lang }) => lang !== 'en');
  const zh = chineseContenders();
  const figures: Record<string, object> = {
    chineseOrdinary: await compare(zh, chinese),
    chineseSplit: await compare(zh, loadSplit({ lang: 'zh', split })),
  };
  for (const part of PARTS) {
    const en = await englishContenders(part);
    figures[`englishOrdinary, ${part}`] = await compare(en, english);
    figures[`englishSplit, ${part}`] = await compare(en, loadSplit({ lang: 'en', split }));
  }
  return { ...figures, start: await benchStart() };
}
