import { describe, expect, it } from 'vitest';
import {
  beyond,
  cacheName,
  cachesOf,
  changesOf,
  isDown,
  isKeepable,
  isWanted,
  keyOf,
  titleOf,
  wayOf,
  type KeptSite,
} from '../../../src/offline/decide.ts';

const origin = 'https://site.example';

const site: KeptSite = {
  base: '/guide',
  isOff: false,
  version: 'one',
  hashed: ['/guide/_astro/', '/guide/finder/'],
  sets: {
    shell: ['/guide/offline/'],
    guides: ['/guide/guides/', '/guide/guides/first/'],
    shortlist: ['/guide/shortlist/'],
    directory: ['/guide/courses/'],
  },
  directoryBytes: 1,
};

describe('a request', () => {
  it.each([
    ['a page', 'navigate', '/guide/guides/first/', 'page'],
    ['a page with a query', 'navigate', '/guide/courses/?q=data', 'page'],
    ['the page of lost addresses', 'navigate', '/guide/404.html', 'page'],
    ['a download that is opened', 'navigate', '/guide/data/courses.csv', 'none'],
    ['a file that is named by its content', 'cors', '/guide/_astro/a.123.js', 'kept'],
    ['a table of the finder', 'cors', '/guide/finder/table.123.json', 'kept'],
    ['the entry of the search index', 'cors', '/guide/pagefind/pagefind-entry.json?ts=1', 'fresh'],
    ['pages of the search', 'cors', '/guide/search/pages.json', 'fresh'],
    ['columns of a comparison', 'cors', '/guide/compare/1-of-2.json', 'fresh'],
    ['rules of a tool', 'cors', '/guide/tools/who-can-pay/rules.json', 'fresh'],
    ['rules of a tool of an edition', 'cors', '/guide/es/tools/who-can-pay/rules.json', 'fresh'],
    ['open data', 'cors', '/guide/data/courses.json', 'none'],
    ['another site below the same origin', 'navigate', '/guides/first/', 'none'],
  ])('for %s goes its way', (_what, mode, path, way) => {
    expect(wayOf({ method: 'GET', mode, url: origin + path }, site, origin)).toBe(way);
  });

  it('that sends something, or goes elsewhere, is left alone', () => {
    expect(wayOf({ method: 'POST', mode: 'navigate', url: `${origin}/guide/` }, site, origin)).toBe('none');
    expect(wayOf({ method: 'GET', mode: 'navigate', url: 'https://other.example/guide/' }, site, origin)).toBe('none');
  });
});

describe('what is kept', () => {
  it('is named by its path alone', () => {
    expect(keyOf(`${origin}/guide/courses/?q=data#list`, origin)).toBe('/guide/courses/');
    expect(keyOf('/guide/offline/', origin)).toBe('/guide/offline/');
  });

  it('is a whole answer of this site and nothing else', () => {
    const answer = { status: 200, type: 'basic', redirected: false } as const;
    expect(isKeepable(answer)).toBe(true);
    expect(isKeepable({ ...answer, status: 206 })).toBe(false);
    expect(isKeepable({ ...answer, status: 404 })).toBe(false);
    expect(isKeepable({ ...answer, redirected: true })).toBe(false);
    expect(isKeepable({ ...answer, type: 'opaque' })).toBe(false);
  });

  it('is shown where the server says that it is not well', () => {
    expect([404, 499, 500, 503].map((status) => isDown({ status }))).toEqual([false, false, true, true]);
  });

  it('loses the oldest beyond a number', () => {
    expect(beyond(['a', 'b', 'c'], 2)).toEqual(['a']);
    expect(beyond(['a', 'b'], 2)).toEqual([]);
    expect(beyond(['a'], 2)).toEqual([]);
  });

  it('belongs to one site below an origin', () => {
    expect(cacheName('/guide', 'pages').startsWith(cachesOf('/guide'))).toBe(true);
    expect(cacheName('/guide-two', 'pages').startsWith(cachesOf('/guide'))).toBe(false);
    expect(cacheName('/guide', 'pages').startsWith(cachesOf(''))).toBe(false);
  });
});

it('brings a list up to date: what is named by its content once, the rest again, and nothing that is no longer in it', () => {
  const list = ['/guide/courses/', '/guide/_astro/a.1.js', '/guide/_astro/b.1.js'];
  const kept = ['/guide/courses/', '/guide/_astro/a.1.js', '/guide/_astro/old.1.js'];
  expect(changesOf(list, kept, site.hashed)).toEqual({
    fetch: ['/guide/courses/', '/guide/_astro/b.1.js'],
    drop: ['/guide/_astro/old.1.js'],
  });
});

it('brings guides to who reads one, the shortlist to who looks at courses, and the directory to who asks for it', () => {
  const pages = ['/guide/guides/first/', '/guide/courses/', '/guide/courses/a/b/', '/guide/about/', '/courses/'];
  const wanted = (set: keyof KeptSite['sets']) => pages.filter((page) => isWanted(set, page, site));
  expect(wanted('guides')).toEqual(['/guide/guides/first/']);
  expect(wanted('shortlist')).toEqual(['/guide/courses/', '/guide/courses/a/b/']);
  expect(wanted('directory')).toEqual([]);
});

describe('the title of a kept page', () => {
  it.each([
    ['<title>What is it? – The Site</title>', 'What is it?'],
    ['<title>Law &amp; order – a guide – The Site</title>', 'Law & order – a guide'],
    ['<title>Carpenter&#39;s &quot;first&quot; &lt;b&gt; – The Site</title>', `Carpenter's "first" <b>`],
    ['<title>&unknown; – The Site</title>', '&unknown;'],
    ['<h1>No title</h1>', undefined],
  ])('in %s is %s', (html, title) => {
    expect(titleOf(html)).toBe(title);
  });
});
