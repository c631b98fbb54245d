/**
 * Writes lib/law/statutes/*.ts, their list and the text digests from the law data of the project's
 * shared folder (`../shared/law/provisions.json`). Run after that file changes:
 *   node_modules/.bin/node scripts/law-tables.ts
 * Entries without a text are left out, so that nothing can show one (law/README.md, "Fields").
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';

const root = new URL('../', import.meta.url);
const SHARED = new URL('../shared/law/provisions.json', root);
const STATUTES = new URL('lib/law/statutes/', root);
const DIGESTS = new URL('tests/lib/law/text-digests.json', root);

const entrySchema = z.strictObject({
  id: z.string(),
  law: z.string(),
  lawEn: z.string(),
  article: z.string(),
  articleEn: z.string(),
  text: z.string().nullable(),
  effectiveFrom: z.string().nullable(),
  effectiveTo: z.string().nullable(),
  status: z.string(),
  gistZh: z.string(),
  gistEn: z.string(),
  role: z.string(),
  priority: z.string(),
  triggers: z.array(z.string()),
  sources: z.array(z.strictObject({ where: z.string(), accessed: z.string() })),
  verified: z.int(),
  official: z.string().optional(),
  note: z.string().optional(),
});
type Entry = z.infer<typeof entrySchema>;

/** `pi-crime-si-5-para1` → `pi-crime-si`, `internet-court-2025-1` → `internet-court-2025`. */
function statuteId(id: string): string {
  const match = /^(internet-court-\d{4}|[a-z]+(?:-[a-z]+)*)-(?:\d|definition|liability)/.exec(id);
  if (!match?.[1]) throw new Error(`law-tables: no statute in the id ${id}`);
  return match[1];
}

/** `civil-code` → `CIVIL_CODE`. */
function constant(statute: string): string {
  return statute.toUpperCase().replaceAll('-', '_');
}

/** One row of a statute's table, sources as indices into the statute's own list. */
function toRow(entry: Entry, sources: readonly string[]): object {
  return {
    id: entry.id,
    article: { zh: entry.article, en: entry.articleEn },
    text: entry.text,
    since: entry.effectiveFrom,
    until: entry.effectiveTo,
    status: entry.status,
    role: entry.role,
    priority: entry.priority,
    gist: { zh: entry.gistZh, en: entry.gistEn },
    triggers: entry.triggers,
    sources: entry.sources.map((source) => sources.indexOf(JSON.stringify(source))),
    verified: entry.verified,
    ...(entry.official === undefined ? {} : { official: entry.official }),
    ...(entry.note === undefined ? {} : { note: entry.note }),
  };
}

/** The source text of one statute's file. */
function statuteFile(id: string, entries: readonly Entry[]): string {
  const first = entries[0];
  if (!first) throw new Error(`law-tables: ${id} has no entry`);
  const sources = [...new Set(entries.flatMap((entry) => entry.sources.map((s) => JSON.stringify(s))))];
  const table = {
    id,
    title: { zh: first.law, en: first.lawEn },
    sources: sources.map((source): unknown => JSON.parse(source)),
    provisions: entries.map((entry) => toRow(entry, sources)),
  };
  return `import type { Statute } from '../provision.ts';

/** ${first.lawEn}. Written by scripts/law-tables.ts; the texts are verbatim, do not edit by hand. */
export const ${constant(id)} = ${JSON.stringify(table)} as const satisfies Statute;
`;
}

/** The source text of the list of all statutes. */
function listFile(ids: readonly string[]): string {
  return `${ids.map((id) => `import { ${constant(id)} } from './${id}.ts';`).join('\n')}

/** Every statute we keep provisions of, the Civil Code first. Written by scripts/law-tables.ts. */
export const STATUTES = [${ids.map(constant).join(', ')}] as const;
`;
}

/** Writes a file as prettier would have it. */
async function write(url: URL, source: string, parser: 'typescript' | 'json'): Promise<void> {
  const options = await resolveConfig(url);
  writeFileSync(url, await format(source, { ...options, parser }));
}

const entries = z.array(entrySchema).parse(JSON.parse(readFileSync(SHARED, 'utf8')));
const quotable = entries.filter((entry) => entry.text !== null);
const byStatute = Map.groupBy(quotable, (entry) => statuteId(entry.id));

rmSync(STATUTES, { recursive: true, force: true });
mkdirSync(STATUTES, { recursive: true });
for (const [id, rows] of byStatute) {
  await write(new URL(`${id}.ts`, STATUTES), statuteFile(id, rows), 'typescript');
}
await write(new URL('index.ts', STATUTES), listFile([...byStatute.keys()]), 'typescript');

const digests = quotable.map(({ id, text }) => [
  id,
  createHash('sha256')
    .update(text ?? '')
    .digest('hex'),
]);
await write(DIGESTS, JSON.stringify(Object.fromEntries(digests)), 'json');
console.log(
  `${quotable.length} provisions of ${byStatute.size} statutes; ${entries.length - quotable.length} without a text left out`,
);
