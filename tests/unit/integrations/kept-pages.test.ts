/** Pages that are kept from one build to the next: given only where all that they were made from is the same. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeptPages, versionOfPages } from '../../../src/integrations/kept-pages.ts';

let root: string;
const file = (name: string) => join(root, name);
const write = (name: string, text: string) => {
  mkdirSync(join(file(name), '..'), { recursive: true });
  writeFileSync(file(name), text);
};

const pages = { 'a/index.html': '<p>One</p>', 'b/index.html': '<p>Zwölf €</p>', 'c/index.html': '<p>Three</p>' };
const open = (version = '1') => new KeptPages(file('kept'), version);

/** As a build of its own would keep them. */
const keepAll = () => {
  const kept = open();
  for (const [path, html] of Object.entries(pages)) kept.put(path, `key of ${path}`, html);
  kept.close();
};
/** What a build of its own is given. */
const given = (version?: string): (string | undefined)[] => {
  const kept = open(version);
  return Object.keys(pages).map((path) => kept.get(path, `key of ${path}`));
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-pages-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('a page that is kept', () => {
  it('is given to the next build', () => {
    keepAll();
    expect(given()).toEqual(Object.values(pages));
  });

  it('is not given where nothing was kept', () => {
    expect(given()).toEqual([undefined, undefined, undefined]);
  });

  it('is not given where it is made from something else, or stands elsewhere', () => {
    keepAll();
    const kept = open();
    expect(kept.get('a/index.html', 'key of b/index.html')).toBeUndefined();
    expect(kept.get('b/index.html', 'key of a/index.html')).toBeUndefined();
    expect(kept.get('d/index.html', 'key of a/index.html')).toBeUndefined();
  });

  it('is not given by another version', () => {
    keepAll();
    expect(given('2')).toEqual([undefined, undefined, undefined]);
  });

  it('is gone where the build before did not have it', () => {
    keepAll();
    const kept = open();
    kept.put('b/index.html', 'key of b/index.html', pages['b/index.html']);
    kept.close();
    expect(given()).toEqual([undefined, pages['b/index.html'], undefined]);
  });

  it('stays where the next build was stopped', () => {
    keepAll();
    open().put('a/index.html', 'key of a/index.html', '<p>Other</p>');
    expect(given()).toEqual(Object.values(pages));
  });
});

describe('what was kept, damaged,', () => {
  const bytes = () => readFileSync(file('kept/pages.html'));
  const rows = () => readFileSync(file('kept/rows.json'), 'utf8');

  it.each<[string, () => void, (string | undefined)[]]>([
    [
      'a byte in a page',
      () => write('kept/pages.html', bytes().toString().replace('One', 'Own')),
      [undefined, pages['b/index.html'], pages['c/index.html']],
    ],
    [
      'the pages cut',
      () => writeFileSync(file('kept/pages.html'), bytes().subarray(0, -1)),
      [pages['a/index.html'], pages['b/index.html'], undefined],
    ],
    ['the pages gone', () => rmSync(file('kept/pages.html')), [undefined, undefined, undefined]],
    ['the rows cut', () => write('kept/rows.json', rows().slice(0, -9)), [undefined, undefined, undefined]],
    ['the rows of another shape', () => write('kept/rows.json', '[[1], null]'), [undefined, undefined, undefined]],
    [
      'a length beyond all bounds',
      () => write('kept/rows.json', rows().replace(/"length":\d+/, '"length":9e15')),
      [undefined, pages['b/index.html'], pages['c/index.html']],
    ],
    [
      'the row of one page in place of another',
      () => {
        const read = JSON.parse(rows()) as Record<string, unknown>;
        write('kept/rows.json', JSON.stringify({ ...read, 'a/index.html': read['b/index.html'] }));
      },
      [undefined, pages['b/index.html'], pages['c/index.html']],
    ],
  ])('%s, is noticed', (_, damage, expected) => {
    keepAll();
    damage();
    expect(given()).toEqual(expected);
  });

  it('cannot be written, keeps nothing and stops nothing', () => {
    write('kept', 'a file in the place of the folder');
    expect(keepAll).not.toThrow();
    expect(given()).toEqual([undefined, undefined, undefined]);
  });
});

describe('the version of pages', () => {
  const version = (env: NodeJS.ProcessEnv = {}) => versionOfPages(file('site'), file('content'), file('bundle'), env);
  const key = (letter: string) => `"key":"${letter.repeat(43)}="`;

  beforeEach(() => {
    write('site/src/page.ts', 'page');
    write('content/courses/a/b.json', '{}');
    write('content/guides/a.mdx', 'text');
    write('content/es/courses/a.json', '{}');
    write('bundle/entry.mjs', `code ${key('a')}`);
    write('bundle/chunks/page.mjs', 'page.1.css');
  });

  it.each([
    ['a source is another', () => write('site/src/page.ts', 'other')],
    ['a public file is new', () => write('site/public/a.txt', 'a')],
    ['packages are others', () => write('site/node_modules/.package-lock.json', '{}')],
    ['a guide is another', () => write('content/guides/a.mdx', 'other')],
    ['a provider is new', () => write('content/providers/a.json', '{}')],
    ['a translation of courses is another', () => write('content/es/courses/a.json', '{ }')],
    ['the names of scripts or sheets are others', () => write('bundle/chunks/page.mjs', 'page.2.css')],
    ['a part of the program is new', () => write('bundle/chunks/new.mjs', '')],
  ])('changes where %s', (_, change) => {
    const before = version();
    change();
    expect(before).toBeDefined();
    expect(version()).not.toBe(before);
  });

  it('changes where a variable is another', () => {
    expect(version({ BASE_PATH: '/a' })).not.toBe(version({ BASE_PATH: '/b' }));
  });

  it.each([
    ['a course, which the key of its page tells', () => write('content/courses/a/b.json', '{ }')],
    ['the key that each build has of its own', () => write('bundle/entry.mjs', `code ${key('b')}`)],
  ])('does not change by %s', (_, change) => {
    const before = version();
    change();
    expect(version()).toBe(before);
  });

  it('cannot be told where the program is not found', () => {
    rmSync(file('bundle'), { recursive: true });
    expect(version()).toBeUndefined();
  });
});
