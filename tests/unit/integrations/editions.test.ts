/** What is done for the editions of a site: their links, their modules, and how they become part of it. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editionModule, wordsFile } from '../../../src/integrations/edition-modules.ts';
import { pagesOf } from '../../../src/integrations/edition-pages.ts';
import { joinEdition } from '../../../src/integrations/editions.ts';
import { markForeignLinks } from '../../../src/integrations/foreign-links.ts';

const mark = (html: string, base = '', note = '(en inglés)'): string =>
  markForeignLinks(html, { base, edition: 'es', language: 'en', note });

describe('the links of an edition', () => {
  it('say in words within the text that they lead to another language', () => {
    expect(mark('<main><a href="/courses/">Cursos</a></main>')).toBe(
      '<main><a href="/courses/" hreflang="en">Cursos <span class="small" data-pagefind-ignore>(en inglés)</span></a></main>',
    );
  });

  it('say it in head and foot to those who hear them alone', () => {
    expect(mark('<header><a href="/courses/">Cursos</a></header><main></main>')).toBe(
      '<header><a href="/courses/" hreflang="en">Cursos<span class="visually-hidden"> (en inglés)</span></a></header><main></main>',
    );
  });

  it('say it in text, whatever signs it has', () => {
    expect(mark('<main><a href="/courses/">Cursos</a></main>', '', '(<b> & c)')).toContain(
      '>(&lt;b&gt; &amp; c)</span>',
    );
  });

  it.each([
    ['to the edition itself', '<main><a href="/es/guides/">Guías</a></main>'],
    ['to other sites', '<main><a href="https://example.org/">Ejemplo</a></main>'],
    ['to other hosts without a scheme', '<main><a href="//example.org/">Ejemplo</a></main>'],
    ['within the page', '<main><a href="#source-1">1</a></main>'],
    ['that say their language already', '<main><a href="/" lang="en" hreflang="en">English</a></main>'],
  ])('stay as they are %s', (_, html) => {
    expect(mark(html)).toBe(html);
  });

  it('need no words where what they say is in that language', () => {
    expect(mark('<main><a lang="en" href="/courses/a/b/">Title</a></main>')).toBe(
      '<main><a lang="en" href="/courses/a/b/" hreflang="en">Title</a></main>',
    );
    expect(mark('<main><a href="/courses/a/b/"><span lang="de">Titel</span></a></main>')).toBe(
      '<main><a href="/courses/a/b/" hreflang="en"><span lang="de">Titel</span></a></main>',
    );
  });

  it('are told apart below the base that the site is deployed under', () => {
    expect(mark('<main><a href="/guide/es/tools/">a</a><a href="/other/">b</a></main>', '/guide')).not.toContain(
      'hreflang',
    );
    expect(mark('<main><a href="/guide/tools/">a</a></main>', '/guide')).toContain('hreflang="en"');
  });
});

describe('the pages of an edition', () => {
  const patternsOf = (...paths: string[]) =>
    pagesOf((path) => ['/', '/search/', '/opensearch.xml', ...paths].includes(path)).map(([pattern]) => pattern);

  it('are no lists of which nothing is translated', () => {
    expect(patternsOf('/guides/')).toEqual(['', 'guides', 'guides/[guide]', 'search', 'opensearch.xml']);
    expect(patternsOf('/tools/')).toEqual([
      '',
      'tools',
      'tools/[tool]',
      'tools/[tool]/rules.json',
      'tools/[tool]/issuers.json',
      'search',
      'opensearch.xml',
    ]);
  });

  it('are all that there are where something of each is translated', () => {
    expect(patternsOf('/guides/', '/glossary/', '/tools/')).toHaveLength(11);
  });
});

describe('the modules of an edition', () => {
  it('are those beside the others that are made for editions', () => {
    const file = resolve('src/search/open.ts');
    expect(editionModule(file, resolve('src/search/view.ts'))).toBe(resolve('src/search/open.edition.ts'));
    expect(editionModule(resolve('src/search/view.ts'), file)).toBeUndefined();
  });

  it('may build on the one whose place they take', () => {
    expect(editionModule(resolve('src/dom/address.ts'), resolve('src/dom/address.edition.ts'))).toBeUndefined();
  });

  it('say nothing in another language: a missing file of words is refused', () => {
    expect(wordsFile(process.cwd(), '#words/locale.ts', 'es')).toBe(resolve('src/words/es/locale.ts'));
    expect(wordsFile(process.cwd(), '#domain/dates.ts', 'es')).toBeUndefined();
    expect(() => wordsFile(process.cwd(), '#words/nothing.ts', 'es')).toThrow('src/words/es/nothing.ts is missing');
  });
});

describe('an edition that is built', () => {
  let folder: string;
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const become = () => joinEdition(join(folder, 'next.es'), join(folder, 'next'), 'es');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'edition-'));
    write('next/index.html', 'en');
    write('next/_astro/a.111.js', 'a');
    write('next.es/es/index.html', 'es');
    write('next.es/_astro/b.222.js', 'b');
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('becomes part of the site, with the files that the site has not', () => {
    write('next.es/_astro/a.111.js', 'a');
    become();
    expect(readFileSync(join(folder, 'next/es/index.html'), 'utf8')).toBe('es');
    expect(readFileSync(join(folder, 'next/_astro/b.222.js'), 'utf8')).toBe('b');
    expect(existsSync(join(folder, 'next.es'))).toBe(false);
  });

  it('is refused where a file of the same name has other bytes', () => {
    write('next.es/_astro/a.111.js', 'other');
    expect(become).toThrow('another _astro/a.111.js');
  });

  it('is refused where the site has pages at its place', () => {
    write('next/es/index.html', 'en');
    expect(become).toThrow('a folder es already');
  });
});
