/** 先看我.html: the entry file of a package. No script, nothing remote; opens anywhere, offline. */
import { LIMITS, NOT_ADVICE } from './limits.ts';
import { missingWords } from './missing-words.ts';
import type { EvidenceRecord } from './record.ts';

export const README_PATH = '先看我.html';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes text inert in HTML content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);
}

const STYLE =
  'body{font:16px/1.7 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1f2328;background:#fff}' +
  'code,pre,td{overflow-wrap:anywhere}pre{background:#f3f4f6;padding:.8rem;white-space:pre-wrap}' +
  'table{border-collapse:collapse;width:100%;font-size:.85rem}td,th{border:1px solid #d0d7de;padding:.3rem .5rem;text-align:left}';

const FILES_ZH: readonly (readonly [string, string, string])[] = [
  ['data/screens/', '当时屏幕上的样子，未经改动', 'what stood on the screen, unaltered'],
  [
    'data/page/dom.html.txt',
    '网页的源代码，只当文字看，不要改名打开',
    "the page's source; read it as text, do not rename it to open it",
  ],
  ['data/page/text.txt', '网页上看得见的文字', 'the visible text of the page'],
  ['data/regions/', '商家说的每一段话：文字和源代码', 'each passage of the merchant: text and source'],
  [
    'data/findings.json',
    '程序认为哪些话可能公开了个人信息',
    'what the program thinks discloses personal information',
  ],
  [
    'data/evidence.json',
    '拍照时的记录：时间、地址、环境、文件指纹',
    'record of the capture: times, address, environment, fingerprints',
  ],
  ['data/custody.ndjson', '每一步的日志，前后相扣', 'log of every step, each tied to the one before'],
  ['manifest-sha256.txt', 'data 里每个文件的指纹', 'fingerprint of every file under data'],
  ['tagmanifest-sha256.txt', '其余文件的指纹', 'fingerprints of the other files'],
];

function row(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
}

function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
}

function facts(record: EvidenceRecord): string {
  const rows = [
    ['网页地址 · Address', record.page.url],
    ['网页标题 · Title', record.page.title],
    ['开始 · Started', record.time.startedAt],
    ['结束 · Ended', record.time.endedAt],
    ['服务器时间 · Server date', record.time.serverDate ?? '网站没有提供 · not told by the site'],
    ['证据编号 · Evidence id', record.evidenceId],
    ['工具 · Tool', `${record.tool.name} ${record.tool.version}`],
  ];
  return `<table>${rows.map(row).join('')}</table>`;
}

function missing(record: EvidenceRecord): string {
  if (record.notCaptured.length === 0) return '<p>计划内的都存下了。 · Everything planned was captured.</p>';
  return list(record.notCaptured.map(missingWords));
}

const HOW_TO_CHECK = `<p>解压后，在这个文件夹里打开终端，依次运行：<br>After unpacking, open a terminal in this folder and run:</p>
<pre>sha256sum -c manifest-sha256.txt
sha256sum -c tagmanifest-sha256.txt</pre>
<p>macOS: <code>shasum -a 256 -c manifest-sha256.txt</code> · Windows PowerShell: <code>Get-FileHash -Algorithm SHA256 FILE</code></p>
<p>全部显示 OK，说明文件从打包以后没有被改过。请同时保存好整个压缩包的指纹。<br>
All OK: no file changed since it was packed. Keep the fingerprint of the whole zip as well.</p>`;

/** Takes the capture record; gives the page as HTML. Everything from the web page is escaped. */
export function writeReadme(record: EvidenceRecord): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width"><title>证据包说明 · About this evidence package</title>
<style>${STYLE}</style></head><body>
<h1>证据包说明 · About this evidence package</h1>
<p>这是一个网页在某个时刻的记录。请保存原件：不要改名、不要改里面的文件、不要删除，另存一份到别处。<br>
This is a record of a web page at one moment. Keep the original: do not rename or change what is inside, and keep a second copy elsewhere.</p>
${facts(record)}
<h2>里面有什么 · What is inside</h2>
<table>${FILES_ZH.map(row).join('')}</table>
<h2>没存到的 · Not captured</h2>
${missing(record)}
<h2>它能说明什么，不能说明什么 · Limits</h2>
${list(LIMITS.map(({ zh }) => zh))}<div lang="en">${list(LIMITS.map(({ en }) => en))}</div>
<h2>怎样核对 · How to check</h2>
${HOW_TO_CHECK}
<p>${NOT_ADVICE.zh}<br>${NOT_ADVICE.en}</p>
</body></html>
`;
}
