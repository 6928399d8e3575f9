import { expect, it } from 'vitest';
import { readHtmlFiles } from '../../../src/integrations/html-files.ts';
import { makeFolder } from '../../support/make-content.ts';

it('reads the pages of all folders in order and nothing else', async () => {
  const folder = makeFolder({ 'index.html': 'home', 'b/index.html': 'b', 'a/b/index.html': 'a', 'a/data.json': '{}' });
  expect(await readHtmlFiles(folder)).toEqual([
    { path: 'a/b/index.html', html: 'a' },
    { path: 'b/index.html', html: 'b' },
    { path: 'index.html', html: 'home' },
  ]);
});

it('finds no page in an empty folder', async () => {
  expect(await readHtmlFiles(makeFolder({}))).toEqual([]);
});
