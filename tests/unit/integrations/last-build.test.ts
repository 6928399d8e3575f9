import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOfSources, isStillRight, lastBuildFile, rememberBuild } from '../../../src/integrations/last-build.ts';

let root: string;
const path = (name: string) => join(root, name);
const write = (name: string, text: string) => {
  mkdirSync(join(path(name), '..'), { recursive: true });
  writeFileSync(path(name), text);
};
const digest = (env: Record<string, string> = {}) => digestOfSources(root, path('content'), env);
const isRight = (env?: Record<string, string>) => isStillRight(root, path('dist'), digest(env));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'last-build-'));
  write('src/page.ts', 'page');
  write('content/a.json', '{}');
  write('content/b.json', '[]');
  write('dist/index.html', '<p>');
  rememberBuild(root, path('dist'), digest());
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('a site is still right where nothing has changed', () => {
  expect(isRight()).toBe(true);
});

test.each([
  ['a record is changed', () => write('content/a.json', '{ }')],
  ['a record is new', () => write('content/c.json', '{}')],
  ['a record is deleted', () => rmSync(path('content/a.json'))],
  ['a record is renamed', () => renameSync(path('content/a.json'), path('content/d.json'))],
  ['a source is changed', () => write('src/page.ts', 'other')],
  ['packages are changed', () => write('node_modules/.package-lock.json', '{}')],
  ['a file for the environment is there', () => write('.env', 'PUBLIC_REPOSITORY_URL=https://example.org')],
  ['a page of the site is edited', () => write('dist/index.html', '<b>')],
  ['a page of the site is touched', () => utimesSync(path('dist/index.html'), 1, 1)],
  ['a page of the site is deleted', () => rmSync(path('dist/index.html'))],
  ['the site is gone', () => rmSync(path('dist'), { recursive: true })],
  ['what was kept is cut', () => write(lastBuildFile, '{ "sources": "')],
  ['what was kept is of another shape', () => write(lastBuildFile, JSON.stringify({ version: 2 }))],
  ['what was kept is gone', () => rmSync(path(lastBuildFile))],
  ['a link leads out of the sources', () => symlinkSync(tmpdir(), path('src/link'))],
])('everything is built where %s', (_, change) => {
  change();

  expect(isRight()).toBe(false);
});

test.each(['SITE_URL', 'BASE_PATH', 'PUBLIC_REPOSITORY_URL', 'SOURCE_DATE_EPOCH', 'CONTENT_DIR', 'SITE_LANGUAGE'])(
  'everything is built where %s is another',
  (name) => {
    expect(isRight({ [name]: 'x' })).toBe(false);
  },
);

test('a variable that no page shows changes nothing', () => {
  expect(isRight({ LANG: 'et_EE.UTF-8', PATH: '/bin' })).toBe(true);
});
