import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { expect, it } from 'vitest';
import { oneSheet } from '../../../src/integrations/one-sheet.ts';
import { makeFolder } from '../../support/make-content.ts';

const logger = { info: () => undefined } as Partial<AstroIntegrationLogger> as AstroIntegrationLogger;
const sheet = (name: string) => `<link rel="stylesheet" href="/base/_astro/${name}.css">`;

it('joins the sheets of a page in their order, once for all pages that have the same, and leaves one alone', async () => {
  const folder = makeFolder({ '_astro/a.css': 'a{}', '_astro/b.css': 'b{}', '_astro/c.css': 'c{}' });
  const step = oneSheet();
  await step.begin?.({ folder, base: '/base', logger });
  const pageOf = (...names: string[]) => step.page({ path: 'index.html', html: `<head>${names.map(sheet).join('')}` });
  const first = await pageOf('b', 'a');
  expect(await pageOf('b', 'a')).toBe(first);
  expect(await pageOf('c')).toBeUndefined();
  await step.end?.({ folder, base: '/base', logger });
  const [, name = ''] =
    /^<head><link rel="stylesheet" href="\/base\/_astro\/(page\.[0-9a-f]+\.css)">$/.exec(first ?? '') ?? [];
  expect(readFileSync(join(folder, '_astro', name), 'utf8')).toBe('b{}\na{}');
  expect(readdirSync(join(folder, '_astro')).sort()).toEqual(['c.css', name].sort());
});

it('leaves out the colours that the lowering of CSS adds a second time, and no other condition', async () => {
  const twice = '@supports (color:lab(0% 0 0)){:root{--a:lab(1% 0 0)}[data-scheme]{--b:lab(2% 0 0)}\n}';
  const other = '@supports (anchor-name:--a){a{color:red}}';
  const folder = makeFolder({ '_astro/a.css': `a{}${twice}${other}`, '_astro/b.css': 'b{}' });
  const step = oneSheet();
  await step.begin?.({ folder, base: '/base', logger });
  await step.page({ path: 'index.html', html: `<head>${sheet('a')}${sheet('b')}` });
  await step.end?.({ folder, base: '/base', logger });
  const [name = ''] = readdirSync(join(folder, '_astro'));
  expect(readFileSync(join(folder, '_astro', name), 'utf8')).toBe(`a{}${other}\nb{}`);
});
