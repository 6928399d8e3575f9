// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { mayImport } from './support/rooms.ts';

/**
 * A room imports only what the table allows it; style sheets are no code.
 * @type {import('eslint').Linter.Config[]}
 */
const boundaries = Object.entries(mayImport).flatMap(([room, allowed]) => {
  const forbidden = Object.keys(mayImport).filter((other) => other !== room && !allowed.includes(other));
  const rooms = `(?:${forbidden.join('|').replaceAll('.', '\\.')})(?:/(?!.*\\.css)|(?:-in-browser)?\\.ts$|$)`;
  const message = `src/${room} may import only ${allowed.join(', ') || 'itself'}: see tests/support/rooms.ts.`;
  return [
    { files: `src/${room}/**/*.{ts,astro}`, start: '(?:\\.\\./)+' },
    { files: `src/${room}{,-in-browser}.ts`, start: '\\./' },
  ].map(({ files, start }) => ({
    files: [files],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: `^(?:#|${start})${rooms}`, message }] }] },
  }));
});

/** These still carry words of their own; none may be added. */
const withWords = [
  'components/course/CourseDirectory.astro',
  'dom/{elements,load}.ts',
  'domain/{comparison-file,data-quality,facets,occupations}.ts',
  'elements/course-shortlist.ts',
  'finder/page/{facet-list,shortlist-exports,shortlist-rows}.ts',
].map((path) => `src/${path}`);

/** JSON-LD, with "<" escaped; and what Astro has rendered once already. */
const hasHtml = ['head/Head', 'mdx/TableCell', 'ui/Once'].map((name) => `src/components/${name}.astro`);

const inDictionary = 'Words of the interface stand in src/words/en: a language is a folder.';
const labelled = '/^(?:aria-label|title|placeholder|alt|label|hint|description|lead|caption|heading|button)$/';

/**
 * No English outside the dictionary: neither between tags, nor in attributes that are read, nor as sentences of
 * scripts. What is for programmers (errors) or for machines (`code`) may stay.
 * @type {import('eslint').Linter.Config[]}
 */
const words = [
  {
    files: ['src/**/*.astro'],
    ignores: withWords,
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          ":not(JSXElement[openingElement.name.name='code']) > JSXText[value=/(?<![.\\p{L}])\\p{L}{2,}/u]",
          `JSXAttribute[name.name=${labelled}] > Literal[value=/\\p{L}{2,}/u]`,
          `JSXAttribute[name.name=${labelled}] TemplateElement[value.raw=/\\p{L}{2,}/u]`,
          'JSXExpressionContainer :not(NewExpression) > Literal[value=/^\\p{Lu}[\\p{L}’]+ .*\\p{L}/u]',
          'Property[key.name=/^(?:label|title|what)$/] > Literal[value=/\\p{L}{2,}/u]',
        ].map((selector) => ({ selector, message: inDictionary })),
      ],
    },
  },
  {
    files: ['src/{elements,contribute,embed,dom,tools,finder,search,query,domain,open-data}/**/*.ts'],
    ignores: withWords,
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          ':not(NewExpression) > Literal[value=/^\\p{Lu}[\\p{L}’]+ .*\\p{L}/u]',
          ':not(NewExpression) > TemplateLiteral > TemplateElement[value.raw=/\\p{L}{2,} \\p{L}{2,} \\p{L}/u]',
          'Property[key.name=/^(?:label|title|what)$/] > Literal[value=/\\p{L}{2,}/u]',
        ].map((selector) => ({ selector, message: inDictionary })),
      ],
    },
  },
];

/**
 * An exported function says what it gives, in a docstring of its own.
 * @type {import('eslint').Rule.RuleModule}
 */
const documented = {
  create: ({ sourceCode, report }) => ({
    ExportNamedDeclaration: (node) => {
      const { declaration } = node;
      const [variable] = declaration?.type === 'VariableDeclaration' ? declaration.declarations : [];
      const isFunction =
        declaration?.type === 'FunctionDeclaration' || variable?.init?.type === 'ArrowFunctionExpression';
      const { body } = sourceCode.ast;
      const before = body[body.indexOf(node) - 1];
      // The docstring of an overloaded function stands above its first signature.
      const isOverloaded = before?.type === 'ExportNamedDeclaration' && /Declare/.test(before.declaration?.type ?? '');
      const comment = sourceCode.getCommentsBefore(node).at(-1);
      const isTold = comment?.type === 'Block' && comment.value.startsWith('*');
      if (isFunction && !isOverloaded && !isTold) report({ node, message: 'Say in a docstring what this gives.' });
    },
  }),
};

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
    files: hasHtml,
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  {
    files: ['**/*.astro'],
    ignores: hasHtml,
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
  ...boundaries,
  ...words,
  {
    // Words are what they say; what a page answers is its address.
    files: ['src/**/*.ts'],
    ignores: ['src/{words,pages,formats,import}/**'],
    plugins: { own: { rules: { documented } } },
    rules: { 'own/documented': 'error' },
  },
);
