// What the compiler cannot see: mistakes, and the laws of this house. Layout is prettier's business, imports are
// dependency-cruiser's (.dependency-cruiser.cjs).
import { defineConfig } from 'eslint/config';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import prettier from 'eslint-config-prettier';

/** Answers that would differ from one machine to the next. Nowhere in the program. */
const machineDependent = [
  {
    selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
    message: 'localeCompare without a locale sorts by the machine; compare by code points.',
  },
  {
    selector: 'MemberExpression[property.name=/^toLocale/]',
    message: 'toLocale… writes by the machine; write the text by hand.',
  },
  {
    selector: ":matches(NewExpression, CallExpression)[callee.object.name='Intl'][arguments.length=0]",
    message: 'Intl without a locale answers by the machine; name the locale.',
  },
  {
    selector:
      "NewExpression[callee.object.name='Intl'] > Identifier.arguments[name='undefined']:first-child," +
      " NewExpression[callee.object.name='Intl'] > ArrayExpression.arguments[elements.length=0]",
    message: 'Intl without a locale answers by the machine; name the locale.',
  },
];

/** Asking the clock. Only src/cli may: everywhere else the day is an argument. */
const clock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The as-of date is an argument.' },
  { selector: "CallExpression[callee.name='Date']", message: 'The as-of date is an argument.' },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The as-of date is an argument.',
  },
  {
    selector: "CallExpression[callee.name='dayjs'][arguments.length=0]",
    message: 'dayjs() asks the clock; the as-of date is an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='dayjs'][callee.property.name=/^(utc|tz)$/][arguments.length=0]",
    message: 'dayjs.utc() asks the clock; the as-of date is an argument.',
  },
];

/** The outside world. Only src/cli may touch it: everywhere else texts go in and texts come out. */
const outside = [
  'process',
  'console',
  'globalThis',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'fetch',
  'navigator',
].map((name) => ({ name, message: 'Only src/cli knows the outside world.' }));

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'src/generated/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: { module: 'writable', require: 'readonly', process: 'readonly' } },
  },
  {
    // Also a Node that is too old for the program must be able to read it.
    files: ['offline/*.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script' },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      // The full-width space is ordinary Chinese typography, and escapes in a character class say what they mean.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      'no-misleading-character-class': ['error', { allowEscape: true }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', ...machineDependent],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-shadow': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    // Sorting texts without a comparison orders them by UTF-16 units, which is not the order of code points.
    files: ['src/**/*.ts'],
    rules: { '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: false }] },
  },
  {
    files: ['src/**/*.ts', 'bin/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts', 'pages/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60 }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-globals': ['error', ...outside],
      'no-restricted-syntax': ['error', ...machineDependent, ...clock],
    },
  },
  {
    // What is loaded on demand by something synchronous: the YAML library, the validators, the book of rules, what few commands ask of the machine, and what keeps code.
    files: [
      'src/load/parse-yaml.ts',
      'src/load/schema-findings.ts',
      'src/app/known-rules.ts',
      'src/cli/file-sum.ts',
      'src/cli/node-host.ts',
      'src/cli/startup/code-cache.ts',
    ],
    rules: { '@typescript-eslint/no-require-imports': 'off', '@typescript-eslint/consistent-type-imports': 'off' },
  },
  prettier,
);
