/**
 * Which folder may import which: the one table behind the lint zones (eslint.config.js) and
 * tests/architecture.test.ts. Imports go down only; a folder may always import itself.
 */

const ENGINE = ['lib/model', 'lib/text', 'lib/languages'] as const;
const DETECTION = [...ENGINE, 'lib/detectors', 'lib/attribution'] as const;

export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'lib/model': [],
  'lib/text': ['lib/model'],
  'lib/languages': ['lib/model', 'lib/text'],
  'lib/platforms': ['lib/model', 'lib/text'],
  'lib/law': ['lib/model', 'lib/text'],
  'lib/regions': [...ENGINE, 'lib/platforms'],
  'lib/detectors': ENGINE,
  'lib/attribution': DETECTION,
  'lib/assess': [...DETECTION, 'lib/law'],
  'lib/scan.ts': [...DETECTION, 'lib/law', 'lib/assess'],
  'lib/cli': [...ENGINE, 'lib/platforms', 'lib/regions', 'lib/scan.ts'],
  'lib/locales': ['lib/model'],
  'lib/i18n.ts': ['lib/model', 'lib/locales'],
  'lib/missing.ts': ['lib/locales', 'lib/i18n.ts'],
  'lib/page': [...ENGINE, 'lib/platforms', 'lib/regions'],
  'lib/evidence': ['lib/model', 'lib/text', 'lib/law', 'lib/locales', 'lib/i18n.ts', 'lib/missing.ts'],
  'lib/browser': [
    ...['lib/model', 'lib/text', 'lib/platforms', 'lib/law', 'lib/scan.ts', 'lib/evidence'],
    ...['lib/locales', 'lib/i18n.ts'],
  ],
  components: ['lib/model', 'lib/law', 'lib/locales', 'lib/i18n.ts', 'lib/missing.ts'],
};

/** The message contract: every layer of the extension may use its *types*; its values only lib/browser and entrypoints. */
export const CONTRACT = 'lib/browser/messages.ts';

/** Folders whose files run in plain Node: no JSX, no DOM globals, no extension API. */
export const CORE: readonly string[] = [
  ...['lib/model', 'lib/text', 'lib/languages', 'lib/platforms', 'lib/law', 'lib/regions', 'lib/detectors'],
  ...['lib/attribution', 'lib/assess', 'lib/scan.ts', 'lib/cli'],
];

/** Where zod may be imported at run time. */
export const ZOD_USERS: readonly string[] = [
  ...['lib/model/schema.ts', 'lib/browser', 'lib/evidence', 'lib/cli', 'scripts', 'tests'],
];
