import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const onlyTheApiTalksToTauri = {
  patterns: [
    { group: ['@tauri-apps/*'], message: 'Only src/api/ talks to the window. Use call() from src/api.' },
  ],
};

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'src/api/bindings/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
  },
  {
    rules: {
      'no-undef': 'off', // The compiler knows the browser's names better.
      'no-restricted-imports': ['error', onlyTheApiTalksToTauri],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true, 'ts-check': false },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'svelte/no-at-html-tags': 'error',
      'svelte/no-at-debug-tags': 'error',
      'svelte/require-each-key': 'error',
      'svelte/button-has-type': 'error',
      'svelte/no-target-blank': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'localStorage', message: 'Nothing of a case may stay in the web view.' },
        { name: 'sessionStorage', message: 'Nothing of a case may stay in the web view.' },
        { name: 'indexedDB', message: 'Nothing of a case may stay in the web view.' },
        { name: 'fetch', message: 'The program works without a network.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "SvelteAttribute[key.name='style']",
          message: 'The content security policy refuses a written style. Use a class, or style:name={value}.',
        },
        { selector: "NewExpression[callee.name='Date']", message: 'Dates are reckoned in Rust only.' },
        { selector: "MemberExpression[object.name='Date']", message: 'Dates are reckoned in Rust only.' },
      ],
    },
  },
  {
    files: ['src/api/**'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    // The clock on the wall asks the clock; nothing is reckoned from it.
    files: ['src/parts/Clock.svelte'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/screens/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...onlyTheApiTalksToTauri.patterns,
            { group: ['../*/*.svelte', '!../../**'], message: 'Screens do not import screens.' },
            { group: ['**/screens/**'], message: 'Screens do not import screens.' },
          ],
        },
      ],
    },
  },
);
