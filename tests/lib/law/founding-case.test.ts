import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FOUNDING_CASE, FOUNDING_CASE_ID } from '../../../lib/law/founding-case.ts';

const FOLDER = new URL('../../../../shared/', import.meta.url);
const FILE = new URL('law/cases.json', FOLDER);

const words = z.object({ zh: z.string(), en: z.string() });
const caseSchema = z.object({
  id: z.string(),
  date: z.string(),
  facts: words,
  outcome: words,
  disclosed: z.array(z.string()),
  amounts: z.string(),
  holdings: z.array(
    words.extend({ quote: z.boolean(), verified: z.boolean(), source: z.number().optional() }),
  ),
  provisionsCited: z.array(z.string()),
  sources: z.array(z.object({ where: z.string(), accessed: z.string() })),
});

describe('the founding case', () => {
  it('points every verified holding, and no other, at one of its sources', () => {
    for (const { verified, source, zh } of FOUNDING_CASE.holdings) {
      expect(source !== null, zh).toBe(verified);
      if (source !== null) expect(FOUNDING_CASE.sources[source], zh).toBeDefined();
    }
  });

  it('says of what is not verified only that the defence was not accepted', () => {
    const unverified = FOUNDING_CASE.holdings.filter(({ verified }) => !verified);
    expect(unverified).toHaveLength(2);
    for (const { zh, en, quote } of unverified) {
      expect(quote).toBe(false);
      expect(zh).toMatch(/抗辩未被采纳。详细理由没有核对到原文。$/);
      expect(en).toContain('defence was not accepted');
    }
  });

  it('has the 999 comment as the judge’s, not among the quoted holdings', () => {
    const comment = FOUNDING_CASE.holdings.find(({ zh }) => zh.includes('九百九十九'));
    expect(comment).toMatchObject({ quote: false, verified: true });
    expect(comment?.zh).toMatch(/^法官说法/);
  });

  it.runIf(existsSync(FOLDER))('agrees with the shared case file', () => {
    expect(
      existsSync(FILE),
      'the shared folder stands beside the project but law/cases.json is not in it',
    ).toBe(true);
    const cases = z.array(z.looseObject({ id: z.string() })).parse(JSON.parse(readFileSync(FILE, 'utf8')));
    const shared = caseSchema.parse(cases.find(({ id }) => id === FOUNDING_CASE_ID));
    expect(FOUNDING_CASE.facts).toEqual(shared.facts);
    expect(FOUNDING_CASE.outcome).toEqual(shared.outcome);
    expect(FOUNDING_CASE.disclosed).toEqual(shared.disclosed);
    expect(FOUNDING_CASE.date).toBe(shared.date);
    expect(FOUNDING_CASE.amounts.en).toBe(shared.amounts);
    expect(FOUNDING_CASE.provisions).toEqual(shared.provisionsCited);
    expect(FOUNDING_CASE.holdings.filter(({ verified }) => verified)).toEqual(
      shared.holdings.filter(({ verified }) => verified),
    );
    expect(FOUNDING_CASE.holdings).toHaveLength(shared.holdings.length);
    expect(FOUNDING_CASE.sources.slice(0, -1)).toEqual(shared.sources.slice(0, -1));
  });
});
