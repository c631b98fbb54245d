/**
 * Whether reading takes time in proportion: texts made to be hard, doubled up to 1 MB. In each row the ratio of two
 * neighbours should stay near 2; what grows with the square gives 4.
 */
import { loadTagger } from '../../lib/detectors/en/tagger.ts';
import { scan } from '../../lib/scan.ts';
import { report, rounded } from './measure.ts';

await loadTagger();

/** Texts up to here are read (UTF-16 units): 1 MB. */
const LARGEST = 1_048_576;
const SMALLEST = LARGEST / 16;
const PASSES = 5;
/** Milliseconds after which a text has been read often enough. */
const ENOUGH = 500;

/** What a hostile or careless author repeats: beginnings of matches that never end, and matches without end. */
const HARD: Readonly<Record<string, string>> = {
  digits: '1',
  'digits with blanks': '1 3 8 ',
  'Chinese numerals': '一三八',
  'mobile numbers': '电话13800000000，',
  'labels without values': '微信号：',
  'open brackets': '（“「【',
  'open quotations': '您说“我们',
  surnames: '王李张刘陈',
  'names with titles': '王女士李先生',
  'customer without verb': '该顾客的他的她的您的',
  dates: '3月5日19:20',
  'address parts': '区路号栋单元室',
  'no sentence end': '我们看了监控然后',
  'zero width': '微\u200b信\u2060',
  surrogates: '\ud83d',
  emoji: '👨‍👩‍👧‍👦📱',
  'at signs': '@a.b',
  'e-mail tails': 'a@a.a.a.',
  'English words': 'the customer said her ',
  capitals: 'Karen Smith ',
  'one word': 'a',
  hyphens: 'a-',
  blanks: ' ',
  newlines: '\n',
  stops: '。',
};

/** Milliseconds of the fastest of a few readings; a reading that takes long is not repeated. */
function fastest(text: string, lang: string): number {
  const times: number[] = [];
  while (times.length < PASSES && times.reduce((sum, ms) => sum + ms, 0) < ENOUGH) {
    const started = performance.now();
    scan({ id: 'linear', role: 'reply', text, lang });
    times.push(performance.now() - started);
  }
  return Math.min(...times);
}

/** Measures every hard text at doubling lengths and reports milliseconds and ratios. */
export function benchLinear(): void {
  const rows = Object.entries(HARD).map(([name, unit]) => {
    const lang = /\p{Script=Han}/u.test(unit) ? 'zh' : 'en';
    const times: number[] = [];
    for (let size = SMALLEST; size <= LARGEST; size *= 2) {
      times.push(fastest(unit.repeat(Math.ceil(size / unit.length)).slice(0, size), lang));
    }
    const ratios = times.slice(1).map((ms, i) => rounded(ms / (times[i] ?? ms)));
    // Hard texts can take long: say how far it is.
    console.error(`${name}: ${times.map(rounded).join(', ')} ms`);
    return [name, { ms: times.map(rounded), ratios, worst: Math.max(...ratios) }] as const;
  });
  report('linear', {
    sizes: { from: SMALLEST, to: LARGEST },
    worst: Math.max(...rows.map(([, { worst }]) => worst)),
    texts: Object.fromEntries(rows),
  });
}
