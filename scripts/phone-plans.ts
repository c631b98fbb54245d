/**
 * Writes lib/languages/phone-plans.ts: for every country calling code the least and the greatest length of a
 * national number, from the metadata of libphonenumber (package libphonenumber-js, MIT; Google's data).
 * The whole metadata would cost 20 kB gzip; the lengths cost one.
 * Run: node scripts/phone-plans.ts
 */
import { writeFileSync } from 'node:fs';
import metadata from 'libphonenumber-js/max/metadata';

/** Place of the list of possible lengths in a country's row of the package's metadata. */
const LENGTHS = 3;

const regions: Readonly<Record<string, readonly unknown[]>> = metadata.countries;
const rows = Object.entries(metadata.country_calling_codes).map(([code, countries]) => {
  const lengths = countries.flatMap((country) => {
    const listed = regions[country]?.[LENGTHS];
    return Array.isArray(listed) ? listed.filter((length) => typeof length === 'number') : [];
  });
  return `${code}:${Math.min(...lengths)}-${Math.max(...lengths)}`;
});
const lines = [
  '// Written by scripts/phone-plans.ts from the metadata of libphonenumber-js (MIT). Do not edit by hand.',
  '/** `code:least-greatest`: lengths of the national numbers behind each country calling code. */',
  'export const PHONE_PLANS =',
  `  '${rows.join(' ')}';`,
];
writeFileSync(new URL('../lib/languages/phone-plans.ts', import.meta.url), `${lines.join('\n')}\n`);
