// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.build/', '.astro/', 'node_modules/', 'content/', 'public/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: 'tsconfig.json', tsconfigRootDir: process.cwd(), extraFileExtensions: ['.astro'] },
    },
    rules: {
      // Numbers read well in messages; only objects would not.
      // A field is taken out of an object by naming it.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_' }],
      // `need<HTMLLinkElement>(...)`: the caller says what it expects, once.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // Scripts within components are seen without the project around them; `astro check` has their types.
    files: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-recommended'],
  {
    // Scripts within components are lines that load an element; no project of types covers them.
    files: ['**/*.astro/*.ts', '**/*.astro/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { project: null } },
  },
  {
    // Components have types only for the compiler of .astro files; `astro check` checks this table.
    files: ['src/components/{chart,mdx,text,tools}/index.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // JSON-LD, with "<" escaped.
    files: ['src/components/head/Head.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  {
    files: ['**/*.astro'],
    ignores: ['src/components/head/Head.astro'],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
  {
    files: ['**/*.astro'],
    rules: {
      // Safari takes the role from lists without bullets (https://webkit.org/b/170179).
      'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
      // A region that scrolls must be reachable by keyboard (https://www.w3.org/WAI/standards-guidelines/act/rules/0ssw9k/).
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'] }],
    },
  },
);
