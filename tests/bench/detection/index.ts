/**
 * `npm run bench -- detection [--split dev]`: how well the core decides, marks and attributes, on texts that shaped
 * nothing; the same texts through the libraries of npm; ordinary replies; and what it costs in time and bytes.
 */
import { isAlarm } from '../../../lib/model/alarm.ts';
import type { Finding } from '../../../lib/model/schema.ts';
import { share } from '../../texts/figures.ts';
import { judge } from '../../texts/evaluate.ts';
import { loadSplit } from '../../texts/load.ts';
import { match } from '../../texts/match.ts';
import { ordinaryReplies } from '../../texts/ordinary/index.ts';
import { score, type Judged, type Score } from '../../texts/score.ts';
import type { Split } from '../../texts/split.ts';
import { leave } from '../measure.ts';
import { alarmClaims, calibrate, findingClaims } from './calibration.ts';
import { disguisedValues, GROUPS } from './groups.ts';
import { judgeByLibraries } from './libraries.ts';
import { benchSpeed } from './speed.ts';
import { kindLines, SCORE_HEAD, scoreLine } from './table.ts';

const LANGUAGES: Readonly<Record<string, (lang: string) => boolean>> = {
  all: () => true,
  'zh-Hans': (lang) => lang === 'zh-Hans',
  'zh-Hant': (lang) => lang === 'zh-Hant',
  zh: (lang) => lang !== 'en',
  en: (lang) => lang === 'en',
};

/** Scores by language, and within all by tag class. */
function scoresOf(judged: readonly Judged[]): Record<string, Score> {
  const languages = Object.entries(LANGUAGES).map(
    ([name, speaks]) => [name, score(judged.filter(({ text }) => speaks(text.lang)))] as const,
  );
  const groups = Object.entries(GROUPS).map(
    ([name, holds]) => [name, score(judged.filter(({ text }) => holds(text)))] as const,
  );
  return Object.fromEntries([...languages, ...groups]);
}

function disguise(judged: readonly Judged<Finding>[]): object {
  const all = judged.flatMap(({ text, findings }) => {
    const wanted = new Set(disguisedValues(text));
    return match(text.spans, findings).hits.filter(({ gold }) => wanted.has(gold));
  });
  const values = judged.flatMap(({ text }) => disguisedValues(text)).length;
  return { values, found: all.length, recall: share(all.length, values) };
}

function ordinary(): object {
  const judged = ordinaryReplies().map(judge);
  const rate = (some: readonly Judged[]): object => {
    const alarms = some.filter(({ doxxing }) => doxxing).length;
    return { replies: some.length, alarms, rate: share(alarms, some.length) };
  };
  const voices = ['cn', 'tw', 'hk', 'en'].map(
    (voice) => [voice, rate(judged.filter(({ text }) => text.tags.includes(voice)))] as const,
  );
  return { goal: 1 / 500, ...rate(judged), voices: Object.fromEntries(voices) };
}

/** Measures one split and leaves the figures in .output/bench/detection.json. */
export async function benchDetection(split: Split): Promise<void> {
  const texts = loadSplit({ split });
  const judged = texts.map(judge);
  const scores = scoresOf(judged);
  const libraries = [...(await judgeByLibraries(texts))].map(([name, all]) => [name, scoresOf(all)] as const);
  const figures = {
    split,
    scores,
    libraries: Object.fromEntries(libraries),
    disguised: disguise(judged),
    ordinary: ordinary(),
    calibration: {
      findings: calibrate(findingClaims(judged, () => true)),
      alarmFindings: calibrate(findingClaims(judged, isAlarm)),
      alarmedTexts: calibrate(alarmClaims(judged)),
    },
    speed: await benchSpeed(split),
  };
  leave('detection', figures);
  const { scores: _, libraries: __, ...rest } = figures;
  const lines = [
    ...[`\ndetection, split ${split}`, SCORE_HEAD],
    ...Object.entries(scores).map(([name, one]) => scoreLine(name, one)),
    ...libraries.flatMap(([name, all]) =>
      ['all', 'zh', 'en'].flatMap((lang) => (all[lang] ? [scoreLine(`${name} ${lang}`, all[lang])] : [])),
    ),
    ...['', ...(scores['all'] ? kindLines(scores['all']) : []), '', JSON.stringify(rest, null, 2)],
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
