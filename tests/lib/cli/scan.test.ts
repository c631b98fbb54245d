import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { run } from '../../../lib/cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'pingdun-scan-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Outcome {
  readonly status: number;
  readonly lines: Record<string, unknown>[];
  readonly stderr: string;
}

function collect(): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    highWaterMark: 64,
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      setImmediate(done);
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}

async function scan(args: readonly string[], stdin: Iterable<Uint8Array | string> = []): Promise<Outcome> {
  const out = collect();
  const err = collect();
  const source = Readable.from([...stdin].map((part) => Buffer.from(part)));
  const status = await run(args, { stdin: source, stdout: out.stream, stderr: err.stream });
  const lines: Record<string, unknown>[] = out
    .text()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => z.record(z.string(), z.unknown()).parse(JSON.parse(line)));
  return { status, lines, stderr: err.text() };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** contracts/scan-io.md, "A line out". */
const findingsSchema = z.array(z.record(z.string(), z.unknown()));
const DOXXING = '该顾客微信号 lin_8899，手机 13800000000，大家去骂她。';
const HARMLESS = '谢谢光临，欢迎再来。';
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe('lines', () => {
  it('gives one line out for each line in, in order, with the id as it came', async () => {
    const { status, lines } = await scan(
      [],
      [
        line({ id: 'a', text: DOXXING, unknown: { x: 1 } }),
        line({ id: 7, text: HARMLESS, role: 'statement', platform: 'dianping', reviewerName: null }),
      ],
    );
    expect(status).toBe(0);
    expect(lines.map((each) => each['id'])).toEqual(['a', 7]);
    expect(lines.map((each) => each['doxxing'])).toEqual([true, false]);
    expect(Object.keys(lines[0] ?? {})).toEqual(['id', 'doxxing', 'severity', 'findings']);
  });

  it('gives findings with exactly the fields of the contract, and exact offsets', async () => {
    const { lines } = await scan(['-'], [line({ id: 1, text: DOXXING })]);
    const findings = findingsSchema.parse(lines[0]?.['findings']);
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'wechat-id', start: 7, end: 15, text: 'lin_8899' }),
    );
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual([
        'kind',
        'start',
        'end',
        'text',
        'subject',
        'act',
        'confidence',
        'provisions',
      ]);
      expect(DOXXING.slice(Number(finding['start']), Number(finding['end']))).toBe(finding['text']);
    }
  });

  it('goes on after lines in error, and says which and why', async () => {
    const { status, lines } = await scan(
      [],
      [
        '{"id":1,"text":"好"}\n',
        'no json\n',
        '\n',
        '[1]\n',
        '{"id":2}\n',
        '{"text":"好"}\n',
        '{"id":3,"text":4}\n',
        '{"id":4,"text":"好","role":"king"}\n',
        new Uint8Array([0x7b, 0xff, 0x7d, 0x0a]),
        '{"id":5,"text":"好"}',
      ],
    );
    expect(status).toBe(1);
    expect(lines.map((each) => each['error'] ?? each['id'])).toEqual([
      1,
      expect.objectContaining({ code: 'not-json' }),
      expect.objectContaining({ code: 'not-json' }),
      expect.objectContaining({ code: 'not-an-object' }),
      expect.objectContaining({ code: 'missing-text' }),
      expect.objectContaining({ code: 'missing-id' }),
      expect.objectContaining({ code: 'bad-field' }),
      expect.objectContaining({ code: 'bad-field' }),
      expect.objectContaining({ code: 'invalid-utf8' }),
      5,
    ]);
    expect(lines[4]).toMatchObject({ id: 2, line: 5 });
    expect(lines[5]).toMatchObject({ id: null, line: 6 });
  });

  it('reads a byte order mark, CRLF, and characters cut between chunks', async () => {
    const bytes = Buffer.from(`\uFEFF{"id":1,"text":"${HARMLESS}"}\r\n{"id":2,"text":"好"}\r\n`);
    const single = Array.from(bytes, (byte) => new Uint8Array([byte]));
    const { status, lines } = await scan([], single);
    expect(status).toBe(0);
    expect(lines.map((each) => each['id'])).toEqual([1, 2]);
  });

  it('refuses a line over 1 MiB and reads the next; exactly 1 MiB is read', async () => {
    const shell = '{"id":1,"text":""}'.length;
    const fits = `{"id":1,"text":"${'a'.repeat(1_048_576 - shell)}"}\n`;
    const { status, lines } = await scan(
      [],
      [fits, fits.replace('"text":"', '"text":"a'), '{"id":2,"text":"好"}\n'],
    );
    expect(status).toBe(1);
    expect(lines.map((each) => each['error'] ?? each['id'])).toEqual([
      1,
      expect.objectContaining({ code: 'too-large' }),
      2,
    ]);
    expect(lines[1]).toMatchObject({ id: null, line: 2 });
  });

  it('gives nothing for nothing', async () => {
    expect(await scan([file('empty.ndjson', '')])).toEqual({ status: 0, lines: [], stderr: '' });
  });
});

describe('files', () => {
  it('reads a saved page: a line for each region, with its text and place', async () => {
    const page = file(
      'page.html',
      `<!doctype html><html><head><meta charset="utf-8"></head><body><div class="main-review"><a class="name">小鹿</a><div class="review-words">差</div><p class="shop-reply-content">${DOXXING}</p></div></body></html>`,
    );
    const { status, lines } = await scan(['--url', 'https://www.dianping.com/shop/1/review_all', page]);
    expect(status).toBe(0);
    expect(lines).toMatchObject([
      { id: 'page.html#1', doxxing: true, region: { role: 'reply', platform: 'dianping' }, text: DOXXING },
    ]);
  });

  it('takes the address from the page where none is given, and its charset', async () => {
    const head = '<!-- saved from url=(0037)https://www.dianping.com/shop/1/review_all -->';
    const gbk = Buffer.concat([
      Buffer.from(`${head}<html><head><meta charset="gbk"></head><body><p class="shop-reply-content">`),
      Buffer.from([0xd0, 0xbb, 0xd0, 0xbb]),
      Buffer.from('</p></body></html>'),
    ]);
    const { lines } = await scan([file('old.htm', gbk)]);
    expect(lines).toMatchObject([{ text: '谢谢', region: { platform: 'dianping' } }]);
  });

  it.each([
    ['empty', ''],
    ['no tags', '你好'],
    ['broken', '<div><p<<</table>'],
  ])('gives no line for a page that is %s', async (name, source) => {
    expect(await scan([file(`${name}.html`, source)])).toEqual({ status: 0, lines: [], stderr: '' });
  });

  it('reads a text', async () => {
    const { status, lines } = await scan([file('reply.txt', `\uFEFF${DOXXING}`), file('void.txt', '')]);
    expect(status).toBe(0);
    expect(lines).toMatchObject([
      { id: 'reply.txt', doxxing: true },
      { id: 'void.txt', doxxing: false, findings: [] },
    ]);
  });

  it('says of a text that it is no UTF-8 or too large, and of a picture that it cannot read it', async () => {
    const { status, lines } = await scan([
      file('bad.txt', new Uint8Array([0xff, 0xfe, 0xfd])),
      file('large.txt', 'a'.repeat(1_048_577)),
      file('chat.png', new Uint8Array([1])),
      file('ok.txt', HARMLESS),
    ]);
    expect(status).toBe(1);
    expect(lines).toMatchObject([
      { id: 'bad.txt', error: { code: 'invalid-utf8' } },
      { id: 'large.txt', error: { code: 'too-large' } },
      { id: 'chat.png', error: { code: 'unsupported-image' } },
      { id: 'ok.txt', doxxing: false },
    ]);
  });
});

describe('calls that are unusable', () => {
  it.each([
    ['an unknown flag', ['--colour'], /--colour/],
    ['no such file', ['nowhere.ndjson'], /nowhere\.ndjson/],
    ['a folder', [folder], /folder|none of the kinds/],
    ['an unknown kind', ['data.xlsx'], /data\.xlsx/],
    ['no address', ['--url'], /--url/],
    ['a bad address', ['--url', 'dianping', 'x.html'], /--url/],
  ])('%s', async (_, args, words) => {
    const { status, lines, stderr } = await scan(args);
    expect(status).toBe(2);
    expect(lines).toEqual([]);
    expect(stderr).toMatch(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('the process', () => {
  it('ends quietly when nobody reads on', async () => {
    const script = fileURLToPath(new URL('../../../lib/cli/scan.ts', import.meta.url));
    const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdin.on('error', () => undefined); // The child stops reading: that is the point of the test.
    child.stdout.once('data', () => child.stdout.destroy());
    const feed = setInterval(() => child.stdin.write(line({ id: 1, text: HARMLESS }).repeat(200)), 1);
    const status = await new Promise((done) => child.once('exit', done));
    clearInterval(feed);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
