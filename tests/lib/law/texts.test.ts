import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PROVISIONS } from '../../../lib/law/index.ts';
import digests from './text-digests.json' with { type: 'json' };

// The law data stands beside the project; a clone on its own has only the digests to go by.
const FOLDER = new URL('../../../../shared/', import.meta.url);
const FILE = new URL('law/provisions.json', FOLDER);

const sharedSchema = z.array(
  z.looseObject({
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
    verified: z.number(),
    official: z.string().optional(),
    note: z.string().optional(),
  }),
);

/** Texts without which there is nothing to quote; no table may hold them. */
const WITHOUT_TEXT = [
  'cyberviolence-measures-handling',
  'cyberviolence-opinions-doxxing',
  'cyberviolence-opinions-injunction',
];

describe('the texts of the law', () => {
  it('have the digests that were committed with them, and none is missing', () => {
    const ours = PROVISIONS.map(({ id, text }) => [id, createHash('sha256').update(text).digest('hex')]);
    expect(Object.fromEntries(ours)).toEqual(digests);
    expect(PROVISIONS).toHaveLength(199);
  });

  it('notice a single changed letter', () => {
    const text = PROVISIONS.find(({ id }) => id === 'civil-code-1034')?.text ?? '';
    const changed = createHash('sha256').update(text.replace('结合', '结和')).digest('hex');
    expect(changed).not.toBe(digests['civil-code-1034']);
  });

  it.runIf(existsSync(FOLDER))('equal the shared law data letter by letter, with every other field', () => {
    const there = existsSync(FILE);
    expect(there, 'the shared folder stands beside the project but law/provisions.json is not in it').toBe(
      true,
    );
    const shared = sharedSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
    const expected = shared
      .filter((entry) => entry.text !== null)
      .map(({ law, lawEn, article, articleEn, effectiveFrom, effectiveTo, gistZh, gistEn, ...rest }) => ({
        ...rest,
        statute: { zh: law, en: lawEn },
        article: { zh: article, en: articleEn },
        since: effectiveFrom,
        until: effectiveTo,
        gist: { zh: gistZh, en: gistEn },
      }));
    const byId = new Map(PROVISIONS.map((provision) => [provision.id, provision]));
    for (const entry of expected) expect(byId.get(entry.id), entry.id).toEqual(entry);
    expect(PROVISIONS).toHaveLength(expected.length);
    expect(shared.filter((entry) => entry.text === null).map(({ id }) => id)).toEqual(WITHOUT_TEXT);
  });
});
