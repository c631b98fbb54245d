/** Holds every labelled text against the guide, and the checker itself against broken texts. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KIND_IDS } from '../../lib/model/kinds.ts';
import { checkAcross, checkText, isDoxxing, parseCorpus } from './check-corpus.ts';
import type { LabelledText } from './check-corpus.ts';

const here = new URL('.', import.meta.url);
const files = readdirSync(here).filter((name) => name.endsWith('.ndjson'));
const corpora = new Map(files.map((name) => [name, parseCorpus(readFileSync(new URL(name, here), 'utf8'))]));
const textsOf = (name: string): LabelledText[] => corpora.get(name)?.texts ?? [];

const sound: LabelledText = {
  id: 'x-1',
  lang: 'zh-Hans',
  role: 'reply',
  platform: 'dianping',
  tags: [],
  text: '此人微信号 abc_0001，慎接。',
  spans: [
    { kind: 'wechat-id', subject: 'customer', act: 'disclosure', start: 6, end: 14, text: 'abc_0001' },
  ],
  doxxing: true,
};

describe.each(files)('%s', (name) => {
  it('has only lines that the schema reads', () => {
    expect(corpora.get(name)?.problems).toEqual([]);
  });
  it('has spans that equal the text, and doxxing as the guide rules', () => {
    expect(textsOf(name).flatMap(checkText)).toEqual([]);
  });
});

describe('the corpus as a whole', () => {
  it('gives no id and no text twice across files', () => {
    expect(checkAcross(files.flatMap(textsOf))).toEqual([]);
  });
  it('is as large as the plan asks for Chinese', () => {
    expect(textsOf('zh-dev.ndjson').length).toBeGreaterThanOrEqual(200);
    expect(textsOf('zh-test.ndjson').length).toBeGreaterThanOrEqual(200);
    expect(textsOf('zh-ordinary.ndjson').length).toBeGreaterThanOrEqual(250);
  });
  it('shows every kind at least eight times as a disclosure about a customer in Chinese', () => {
    const spans = [...textsOf('zh-dev.ndjson'), ...textsOf('zh-test.ndjson')].flatMap(({ spans }) => spans);
    const shown = spans.filter(({ subject, act }) => subject === 'customer' && act === 'disclosure');
    const scarce = KIND_IDS.filter((kind) => shown.filter((span) => span.kind === kind).length < 8);
    expect(scarce).toEqual([]);
  });
  it('has no doxxing among ordinary replies', () => {
    expect(textsOf('zh-ordinary.ndjson').filter(({ doxxing }) => doxxing)).toEqual([]);
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
