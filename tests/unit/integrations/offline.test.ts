import { expect, it } from 'vitest';
import { keptSiteOf } from '../../../src/integrations/offline.ts';
import { makeFolder } from '../../support/make-content.ts';

const page = (sheet: string, script: string) =>
  `<link rel="stylesheet" href="/base/_astro/${sheet}.css"><script type="module" src="/base/_astro/${script}.js"></script>`;

const files = {
  'index.html': page('home', 'home'),
  'offline/index.html': page('offline', 'offline'),
  'shortlist/index.html': page('list', 'list'),
  'guides/index.html': page('guide', 'guide'),
  'guides/first/index.html': page('guide', 'guide'),
  'courses/index.html': page('finder', 'finder'),
  'courses/a/b/index.html': page('course', 'finder'),
  'search/index.html': page('search', 'finder'),
  'search/lists/a.1.json': '{}',
  'finder/table.1.json': '{}',
  'pagefind/pagefind-entry.json': '{}',
  'pagefind/index/a.pf_index': 'a',
  'pagefind/fragment/a.pf_fragment': 'a',
  ...Object.fromEntries(
    ['home', 'offline', 'list', 'guide', 'finder', 'course', 'search'].map((name) => [`_astro/${name}.css`, 'a{}']),
  ),
  '_astro/home.js': '',
  '_astro/offline.js': 'import"./shared.js";import{a}from"./deep.js";const b=()=>import("./later.js")',
  '_astro/shared.js': 'import"./deep.js"',
  '_astro/deep.js': '',
  '_astro/later.js': '',
  '_astro/list.js': '',
  '_astro/guide.js': '',
  '_astro/finder.js': 'const b=()=>import(`./later.js`)',
  '_astro/alone.js': '',
};

const listed = () => keptSiteOf(makeFolder(files), '/base', false);

it('keeps for the page without a connection what that needs at once, and no more', () => {
  const { sets } = listed();
  expect(sets.shell).toEqual([
    '/base/_astro/deep.js',
    '/base/_astro/offline.css',
    '/base/_astro/offline.js',
    '/base/_astro/shared.js',
    '/base/offline/',
  ]);
});

it('keeps all guides together, and the table of courses with the shortlist', () => {
  const { sets } = listed();
  expect(sets.guides).toEqual([
    '/base/_astro/guide.css',
    '/base/_astro/guide.js',
    '/base/guides/',
    '/base/guides/first/',
  ]);
  expect(sets.shortlist).toEqual([
    '/base/_astro/list.css',
    '/base/_astro/list.js',
    '/base/finder/table.1.json',
    '/base/shortlist/',
  ]);
});

it('keeps finder and search with all their scripts, but no others, no single course and no texts of single pages', () => {
  const { sets } = listed();
  expect(sets.directory).toContain('/base/_astro/later.js');
  expect(sets.directory).toContain('/base/search/lists/a.1.json');
  expect(sets.directory).toContain('/base/pagefind/index/a.pf_index');
  expect(sets.directory).toContain('/base/pagefind/pagefind-entry.json');
  expect(sets.directory.filter((path) => /fragment|courses\/a|alone/.test(path))).toEqual([]);
});

it('names another version where a file of a list has changed, and only there', () => {
  const site = listed();
  const versionWith = (change: object) => keptSiteOf(makeFolder({ ...files, ...change }), '/base', false).version;
  expect(versionWith({})).toBe(site.version);
  expect(versionWith({ 'index.html': 'another' })).toBe(site.version);
  expect(versionWith({ 'guides/first/index.html': `${page('guide', 'guide')} more` })).not.toBe(site.version);
});
