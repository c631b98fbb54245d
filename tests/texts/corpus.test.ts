/** Holds every labelled text against the guide, and the checker itself against broken texts. */
import { describe, expect, it } from 'vitest';
import { KIND_IDS } from '../../lib/model/kinds.ts';
import { checkAcross, checkText, isDoxxing, parseCorpus } from './check-corpus.ts';
import type { LabelledText } from './check-corpus.ts';
import { checkLeaks } from './check-leaks.ts';
import { countTable } from './counts.ts';
import { corpusFiles, loadFile, loadSplit } from './load.ts';

const sound: LabelledText = {
  id: 'x-1',
  lang: 'zh-Hans',
  role: 'reply',
  platform: 'dianping',
  tags: [],
  text: '此人微信号 abc_0001，慎接。',
  spans: [{ kind: 'wechat-id', subject: 'customer', act: 'disclosure', start: 6, end: 14, text: 'abc_0001' }],
  doxxing: true,
};

describe.each(corpusFiles())('%s', (name) => {
  it('has only lines that the schema reads, spans that equal the text, doxxing as the guide rules', () => {
    expect(loadFile(name).flatMap(checkText)).toEqual([]);
  });
});

describe('the corpus as a whole', () => {
  const all = loadSplit({});
  it('gives no id and no text twice', () => {
    expect(checkAcross(all)).toEqual([]);
  });
  it('leaks nothing from training into test, and has no templates', () => {
    expect(checkLeaks(all)).toEqual([]);
  });
  it('is as large as the plan asks', () => {
    expect(all.length).toBeGreaterThanOrEqual(1500);
    expect(loadSplit({ lang: 'zh', split: 'test' }).length).toBeGreaterThanOrEqual(200);
    expect(loadSplit({ lang: 'en', split: 'test' }).length).toBeGreaterThanOrEqual(200);
  });
  it('shows every kind as a disclosure about a customer in Chinese, for training and for measuring', () => {
    const shown = (split: 'train' | 'test'): Set<string> =>
      new Set(
        loadSplit({ lang: 'zh', split })
          .flatMap(({ spans }) => spans)
          .filter(({ subject, act }) => subject === 'customer' && act === 'disclosure')
          .map(({ kind }) => kind),
      );
    expect(KIND_IDS.filter((kind) => !shown('train').has(kind))).toEqual([]);
    expect(KIND_IDS.filter((kind) => !shown('test').has(kind))).toEqual([]);
  });
  it('is counted whole in every column of the table', () => {
    const [texts] = countTable(all);
    const [, total, ...parts] = texts ?? [''];
    expect(total).toBe(all.length);
    expect(parts.slice(0, 3).reduce((sum, part) => sum + part, 0)).toBe(all.length);
    expect(parts.slice(3).reduce((sum, part) => sum + part, 0)).toBe(all.length);
  });
});

describe('the checker', () => {
  it('accepts a sound text', () => {
    expect(checkText(sound)).toEqual([]);
  });
  it('reports a span that is off by one', () => {
    const spans = sound.spans.map((span) => ({ ...span, start: span.start + 1, end: span.end + 1 }));
    expect(checkText({ ...sound, spans })).toEqual(['x-1 [7,15): text is not "abc_0001"']);
  });
  it('reports overlapping spans', () => {
    expect(checkText({ ...sound, spans: [...sound.spans, ...sound.spans] })).toContain(
      'x-1 [6,14): overlaps the span before it',
    );
  });
  it('reports doxxing that does not follow from the spans', () => {
    expect(checkText({ ...sound, doxxing: false })).toEqual(['x-1: doxxing must be true']);
  });
  it('reports a repeated id and a repeated text', () => {
    const again = { ...sound, text: sound.text.replace(' ', '') };
    expect(checkAcross([sound, again])).toEqual(['x-1: id given twice', 'x-1: same text as x-1']);
  });
  it('reports words that are not of the guide, and lines that are not JSON', () => {
    const wrong = JSON.stringify({ ...sound, spans: [{ ...sound.spans[0], kind: 'weixin' }] });
    expect(parseCorpus(`${wrong}\n{`).problems).toHaveLength(2);
  });
});

describe('isDoxxing', () => {
  it.each([
    ['customer', 'disclosure', true],
    ['customer', 'threat', true],
    ['other', 'solicitation', true],
    ['customer', 'mention', false],
    ['merchant', 'disclosure', false],
    ['staff', 'disclosure', false],
    ['unknown', 'disclosure', false],
  ] as const)('%s %s gives %s', (subject, act, expected) => {
    expect(isDoxxing([{ subject, act }])).toBe(expected);
  });
});
