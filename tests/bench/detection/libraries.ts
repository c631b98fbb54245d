/**
 * The npm libraries beside which the core is measured. Chosen on the split dev by the F1 of "finds anything" as a
 * doxxing decision: redact-pii 3.4.0 .31, @openredaction/core 1.1.5 .30, @redactpii/node 1.0.17 .10 (the same as
 * @cdssnc/sanitize-pii 2.1.1); libphonenumber-js 1.13.16 alone had .09. Of redact-pii the offline redactor is used;
 * its Google client, which needs an account and 120 packages, is left out by an override in package.json.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { OpenRedaction } from '@openredaction/core';
import { Redactor } from '@redactpii/node';
import { z } from 'zod';
import type { Kind } from '../../../lib/model/kinds.ts';
import type { LabelledText } from '../../texts/check-corpus.ts';
import type { Found } from '../../texts/match.ts';
import type { Judged } from '../../texts/score.ts';
import { replacedIn } from './align.ts';

const require = createRequire(import.meta.url);

interface Library {
  readonly name: string;
  readonly find: (text: string) => Promise<Found[]> | Found[];
}

/** Our kind for a type of theirs, by what its name begins with or holds; undefined: we know no such kind. */
const KIND_OF: readonly (readonly [RegExp, Kind])[] = [
  [/^PHONE/, 'phone'],
  [/^EMAIL/, 'email'],
  [/NAME$/, 'real-name'],
  [/^(?:STREET_)?ADDRESS|^ZIP|^POSTCODE/, 'address'],
  [/^(?:CREDIT_CARD|IBAN|BANK_ACCOUNT)/, 'bank-card'],
  [/^(?:US_SOCIAL|SSN|PASSPORT|NATIONAL_ID|.*_NATIONAL_ID)/, 'id-card'],
  [/LICENSE_PLATE/, 'license-plate'],
  [/^(?:ORDER_NUMBER|.*TRACKING|BOOKING)/, 'order-info'],
  [/^(?:SOCIAL_MEDIA|INSTAGRAM|TIKTOK|REDDIT|USERNAME)/, 'social-handle'],
];

function toFound(start: number, end: number, type: string): Found {
  const kind = KIND_OF.find(([pattern]) => pattern.test(type))?.[1];
  return { start, end, ...(kind !== undefined && { kind }) };
}

const REDACT_LABELS = [
  ...['PERSON_NAME', 'PHONE_NUMBER', 'EMAIL_ADDRESS', 'STREET_ADDRESS', 'CREDIT_CARD_NUMBER', 'IP_ADDRESS'],
  ...['US_SOCIAL_SECURITY_NUMBER', 'ZIPCODE', 'USERNAME', 'PASSWORD', 'CREDENTIALS', 'DIGITS', 'URL', 'SSN'],
];

function offlineRedactor(): (text: string) => string {
  const { SyncRedactor } = require('redact-pii') as {
    SyncRedactor: new () => { redact(text: string): string };
  };
  const redactor = new SyncRedactor();
  return (text) => redactor.redact(text);
}

const byRedaction =
  (redact: (text: string) => string) =>
  (text: string): Found[] => {
    const redacted = redact(text);
    if (redacted === text) return [];
    return replacedIn(text, redacted, REDACT_LABELS).map(({ start, end, label }) =>
      toFound(start, end, label),
    );
  };

/** The version of an installed package. */
export function versionOf(name: string): string {
  const path = join(import.meta.dirname, '..', '..', '..', 'node_modules', name, 'package.json');
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(path, 'utf8'))).version;
}

function libraries(): Library[] {
  const open = new OpenRedaction();
  const redactor = new Redactor();
  return [
    { name: 'redact-pii', find: byRedaction(offlineRedactor()) },
    {
      name: '@openredaction/core',
      find: async (text) =>
        (await open.detect(text)).detections.map(({ position: [start, end], type }) =>
          toFound(start, end, type),
        ),
    },
    { name: '@redactpii/node', find: byRedaction((text) => redactor.redact(text)) },
  ];
}

/** What each library makes of the texts: it calls doxxing what it finds anything in. Keys name the version. */
export async function judgeByLibraries(texts: readonly LabelledText[]): Promise<Map<string, Judged[]>> {
  const judged = new Map<string, Judged[]>();
  for (const { name, find } of libraries()) {
    const all: Judged[] = [];
    for (const text of texts) {
      const findings = await find(text.text);
      all.push({ text, findings, doxxing: findings.length > 0 });
    }
    judged.set(`${name}@${versionOf(name)}`, all);
  }
  return judged;
}
