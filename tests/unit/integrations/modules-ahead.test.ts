import type { AstroIntegrationLogger } from 'astro';
import { expect, it } from 'vitest';
import { modulesAhead, modulesOf } from '../../../src/integrations/modules-ahead.ts';
import { makeFolder } from '../../support/make-content.ts';

const code: Record<string, string> = {
  '/_astro/Box.1.js': 'import{a as b}from"./table.2.js";import"./side.3.js";const c=()=>import(`./view.4.js`);',
  '/_astro/table.2.js': 'import{x}from"./text.5.js";export{x as a};',
  '/_astro/side.3.js': 'const d=()=>import("./later.6.js");',
  '/_astro/view.4.js': 'import{x}from"./text.5.js";export{y}from"./words.7.js";',
  '/_astro/text.5.js': 'export const x="from ./no-module.js";',
  '/_astro/words.7.js': 'export const y=1;',
};
const ahead = ['table.2', 'side.3', 'view.4', 'text.5', 'words.7'].map((name) => `/_astro/${name}.js`);

const stepIn = async (base: string) => {
  const folder = makeFolder(Object.fromEntries(Object.entries(code).map(([path, text]) => [path.slice(1), text])));
  const step = modulesAhead({ 'search/index.html': 'Box.' });
  await step.begin?.({ folder, base, logger: {} as Partial<AstroIntegrationLogger> as AstroIntegrationLogger });
  return step;
};

it('finds what scripts import, the first on demand too, and what these import, each once', () => {
  const read = (address: string) => code[address] ?? '';
  expect(modulesOf(['/_astro/Box.1.js'], read)).toEqual(ahead);
  expect(modulesOf(['/_astro/text.5.js', '/_astro/Box.1.js'], read)).toEqual([
    '/_astro/table.2.js',
    '/_astro/side.3.js',
  ]);
});

it('asks for them in the head of the page, under the path that the site has', async () => {
  const { page } = await stepIn('/site');
  const html = '<head><script type="module" src="/site/_astro/Box.1.js"></script></head><body></body>';
  expect(await page({ path: 'search/index.html', html })).toBe(
    html.replace('</head>', `${ahead.map((path) => `<link rel="modulepreload" href="/site${path}">`).join('')}</head>`),
  );
});

it('leaves out what the page has as a script of its own, and other pages as they are', async () => {
  const { page } = await stepIn('');
  const html = '<head><script type="module" src="/_astro/text.5.js"></script></head>';
  const own = html.replace('<head>', '<head><script type="module" src="/_astro/Box.1.js"></script>');
  expect(await page({ path: 'search/index.html', html: own })).not.toContain('modulepreload" href="/_astro/text.5.js"');
  expect(await page({ path: 'guides/index.html', html: own })).toBeUndefined();
});

it('says where the script that is named is not on the page', async () => {
  const { page } = await stepIn('');
  expect(() => page({ path: 'search/index.html', html: '<head></head>' })).toThrow(
    /search\/index\.html has no script Box\./,
  );
});
