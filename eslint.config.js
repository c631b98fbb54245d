// Lint rules of the house. Run with the locked Node (it reads the TypeScript table of layers).
import importX from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { CONTRACT, CORE, LAYERS, ZOD_USERS } from './scripts/layers.ts';

const glob = (path) => (/\.tsx?$/.test(path) ? path : `${path}/**`);

/** One zone a forbidden arrow; the message contract is open to all (as types, which another rule sees to). */
const zones = Object.entries(LAYERS).flatMap(([layer, allowed]) =>
  [...Object.keys(LAYERS), 'entrypoints']
    .filter((other) => other !== layer && !allowed.includes(other))
    .map((other) => ({
      target: `./${layer}`,
      from: `./${other}`,
      except: CONTRACT.startsWith(`${other}/`) ? [`./${CONTRACT.slice(other.length + 1)}`] : [],
      message: `${layer} may import only: ${allowed.join(', ') || 'nothing of ours'} (scripts/layers.ts).`,
    })),
);

const bannedSinks = [
  [
    'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    'Build nodes; markup as text is how pages attack us.',
  ],
  ['CallExpression[callee.property.name="insertAdjacentHTML"]', 'Build nodes instead of markup.'],
  [
    'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    'Build nodes instead of markup.',
  ],
  ['JSXAttribute[name.name="dangerouslySetInnerHTML"]', 'Text nodes only.'],
  ['Property[key.name="dangerouslySetInnerHTML"]', 'Text nodes only.'],
  ['NewExpression[callee.name="Function"]', 'No code from strings.'],
  ['CallExpression[callee.name=/^(eval|Function)$/]', 'No code from strings.'],
  [
    'CallExpression[callee.property.name="postMessage"]',
    'Pages listen to postMessage; use the extension messages.',
  ],
  ['CallExpression[callee.name="postMessage"]', 'Pages listen to postMessage; use the extension messages.'],
  ['Property[key.name="world"][value.value="MAIN"]', 'Content scripts stay in the isolated world.'],
  ['Property[key.name="web_accessible_resources"]', 'Nothing is web-accessible: pages would detect us.'],
  ['Property[key.value="web_accessible_resources"]', 'Nothing is web-accessible: pages would detect us.'],
  ['TSEnumDeclaration', 'Erasable TypeScript only.'],
].map(([selector, message]) => ({ selector, message }));

/**
 * What makes an expression wrong or slow. Rules of style are left out: cue words read best as plain lists of
 * alternatives, also where a shorter class would match the same.
 */
const regexpRules = {
  'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
  'regexp/no-super-linear-move': ['error', { report: 'certain', ignoreSticky: true }],
  'regexp/no-empty-alternative': 'error',
  'regexp/no-empty-capturing-group': 'error',
  'regexp/no-empty-character-class': 'error',
  'regexp/no-empty-group': 'error',
  'regexp/no-empty-lookarounds-assertion': 'error',
  'regexp/no-invalid-regexp': 'error',
  'regexp/no-invisible-character': 'error',
  'regexp/no-lazy-ends': 'error',
  'regexp/no-misleading-unicode-character': 'error',
  'regexp/no-missing-g-flag': 'error',
  'regexp/no-optional-assertion': 'error',
  'regexp/no-useless-backreference': 'error',
  'regexp/no-zero-quantifier': 'error',
  'regexp/strict': 'error',
};

const noGlobals = (names, message) => ['error', ...names.map((name) => ({ name, message }))];

export default tseslint.config(
  { ignores: ['node_modules', '.output', '.wxt', 'tests/pages', 'tests/texts'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js', 'scripts/*.mjs'] } },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { 'import-x': importX, regexp },
    rules: {
      'no-restricted-syntax': ['error', ...bannedSinks],
      'no-eval': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-misleading-character-class': ['error', { allowEscape: true }],
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Misreads assertions of generic answers.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      ...regexpRules,
    },
  },
  {
    files: ['lib/**', 'components/**'],
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
    },
  },
  {
    // Only these two name the extension API.
    files: ['lib/**', 'components/**', 'tests/**', 'scripts/**'],
    ignores: ['lib/browser/**'],
    rules: {
      'no-restricted-globals': noGlobals(
        ['browser', 'chrome'],
        'Only lib/browser and entrypoints name the extension API.',
      ),
    },
  },
  {
    files: CORE.map(glob),
    rules: {
      'no-restricted-globals': noGlobals(
        ['browser', 'chrome', 'document', 'window', 'self', 'location', 'navigator', 'localStorage'],
        'The core runs in plain Node: it takes text or a root node and returns values.',
      ),
    },
  },
  {
    files: ['lib/**', 'components/**', 'entrypoints/**'],
    ignores: ZOD_USERS.map(glob),
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: [{ name: 'zod', message: 'zod is for the boundaries only (scripts/layers.ts).' }] },
      ],
    },
  },
  {
    // What the page's process loads: the contract and the schemas as types, nothing heavy at all.
    files: [
      'lib/page/**',
      'lib/regions/**',
      'lib/platforms/**',
      'components/card/**',
      'entrypoints/content/**',
    ],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: ['zod', 'compromise', 'fflate', 'idb'].map((name) => ({
            name,
            message: 'Too heavy for a page.',
          })),
          patterns: [
            {
              group: ['**/model/schema.ts', `**/${CONTRACT.replace('lib/', '')}`],
              allowTypeImports: true,
              message: 'Types only: these load zod.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['scripts/**', 'tests/**', 'lib/cli/**'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ['tests/**'],
    rules: {
      // Assertions name methods of mocks; a test may hand over hostile shapes on purpose.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
);
