import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content-check/index.ts';
import { noContact } from '#words/letter.ts';
import { builtPages, editionOf, find, pathWithoutEdition, readBuilt } from '../support/site.ts';

const pages = await builtPages();
const listed = pages.filter((page) => find(page, 'link').some(({ attributes }) => attributes['rel'] === 'canonical'));

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;');

const duplicates = (value: (page: (typeof pages)[number]) => string) =>
  [...Map.groupBy(pages, value)]
    .filter(([, list]) => list.length > 1)
    .map(([text, list]) => [text, list.map(({ path }) => path)]);

describe('every page', () => {
  it('can be reached from the home page by links', () => {
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const seen = new Set(['/']);
    const queue = ['/'];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      const page = byPath.get(path);
      if (!page) continue;
      for (const { attributes } of find(page, 'a', 'href')) {
        const target = new URL(attributes['href'] ?? '', `https://site.invalid${path}`);
        if (target.host === 'site.invalid' && !seen.has(target.pathname)) {
          seen.add(target.pathname);
          queue.push(target.pathname);
        }
      }
    }
    // Both stand at addresses at which there is nothing: one on the site, the other in frames.
    const lost = ['/404.html', '/embed/lost/'];
    const orphans = pages.map(({ path }) => path).filter((path) => !seen.has(path) && !lost.includes(path));
    expect(orphans).toEqual([]);
  });

  it('has a title that no other page has', () => {
    expect(duplicates((page) => find(page, 'title')[0]?.text ?? '')).toEqual([]);
  });

  it('has a description that no other page has', () => {
    const description = (page: (typeof pages)[number]) =>
      find(page, 'meta').find(({ attributes }) => attributes['name'] === 'description')?.attributes['content'] ?? '';
    expect(pages.filter((page) => description(page).length < 40).map(({ path }) => path)).toEqual([]);
    expect(duplicates(description)).toEqual([]);
  });

  it('has one first-level heading', () => {
    expect(pages.filter((page) => find(page, 'h1').length !== 1).map(({ path }) => path)).toEqual([]);
  });

  it('leaves out no level of heading', () => {
    const offenders = pages.flatMap((page) => {
      const levels = page.elements.filter(({ name }) => /^h[1-6]$/.test(name)).map(({ name }) => Number(name[1]));
      return levels.some((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1) ? [page.path] : [];
    });
    expect(offenders).toEqual([]);
  });

  it('says in which language it is', () => {
    expect(
      pages
        .filter((page) => find(page, 'html')[0]?.attributes['lang'] !== (editionOf(page.path) ?? 'en-GB'))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('holds structured data that can be read', () => {
    const kinds = new Set<string>();
    const offenders = pages.flatMap((page) =>
      find(page, 'script')
        .filter(({ attributes }) => attributes['type'] === 'application/ld+json')
        .flatMap(({ text }) => {
          const data = JSON.parse(text) as Record<string, unknown>;
          kinds.add(String(data['@type']));
          return data['@context'] === 'https://schema.org' && data['@type'] ? [] : [page.path];
        }),
    );
    expect(offenders).toEqual([]);
    expect([...kinds]).toEqual(
      expect.arrayContaining(['Article', 'BreadcrumbList', 'DefinedTerm', 'DefinedTermSet', 'ItemList']),
    );
  });
});

describe('the built site', () => {
  it('has a page for every record of content/', () => {
    const { entries } = checkContent(process.cwd());
    const paths = new Set(pages.map(({ path }) => path));
    const folders: Record<string, string> = {
      courses: '/courses/',
      providers: '/providers/',
      guides: '/guides/',
      glossary: '/glossary/',
    };
    const withCourses = new Set(
      entries.filter(({ collection }) => collection === 'courses').map(({ id }) => id.split('/')[0]),
    );
    const missing = entries
      .filter(({ collection, id, data }) =>
        collection === 'providers' ? withCourses.has(id) : collection in folders && data['status'] !== 'closed',
      )
      .map(({ collection, id }) => `${folders[collection] ?? ''}${id}/`)
      .filter((path) => !paths.has(path));
    expect(missing).toEqual([]);
  });

  it('leads from the certificate checklist to every official register', () => {
    const page = pages.find(({ path }) => path === '/tools/certificate-checklist/');
    const linked = new Set(page && find(page, 'a', 'href').map(({ attributes }) => attributes['href']));
    const { entries } = checkContent(process.cwd());
    const registers = entries.filter(({ collection }) => collection === 'registers');
    expect(registers.length).toBeGreaterThan(0);
    expect(registers.flatMap(({ data }) => (linked.has(String(data['url'])) ? [] : [data['name']]))).toEqual([]);
  });

  it('sends who finds a mistake on the page of a course to the provider, where it names no contact', () => {
    const courses = checkContent(process.cwd()).entries.filter(
      ({ collection, data }) => collection === 'courses' && data['url'] !== undefined,
    );
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const offenders = courses.flatMap(({ id, data }) => {
      const page = byPath.get(`/courses/${id}/`);
      const [, after] = page?.html.split(noContact) ?? [];
      const [first] = after === undefined ? [] : (/<a [^>]*href="[^"]*"/.exec(after) ?? []);
      return after === undefined || first?.includes(escapeHtml(String(data['url']))) ? [] : [id];
    });
    expect(offenders).toEqual([]);
  });

  it('lists in its sitemap exactly the pages that name a canonical address', () => {
    const inSitemap = [
      ...readBuilt('/sitemap-0.xml')
        .toString()
        .matchAll(/<loc>([^<]*)<\/loc>/g),
    ].map((match) => match[1]);
    const canonical = listed.map(
      (page) => find(page, 'link').find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes['href'],
    );
    expect(inSitemap.toSorted()).toEqual(canonical.toSorted());
  });

  it('has every searchable page in its index', () => {
    const entry = JSON.parse(readBuilt('/pagefind/pagefind-entry.json').toString()) as {
      languages: Record<string, { page_count: number }>;
    };
    const indexed = Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
    // An edition has an index of its own.
    const searchable = pages.filter(
      ({ path, elements }) =>
        editionOf(path) === undefined && elements.some(({ attributes }) => 'data-pagefind-body' in attributes),
    );
    expect(searchable.length).toBeGreaterThan(0);
    expect(indexed).toBe(searchable.length);
  });

  it('gives every course, guide, term, provider and tool page to the index, and no other', () => {
    const searchable = pages
      .filter(({ elements }) => elements.some(({ attributes }) => 'data-pagefind-body' in attributes))
      .map(({ path }) => pathWithoutEdition(path));
    expect(
      searchable.filter(
        (path) => !/^\/(?:(?:guides|glossary|providers|courses\/[^/]+|tools)\/[^/]+|tools)\/$/.test(path),
      ),
    ).toEqual([]);
  });
});
