/** The JSON-LD of every page against the vocabulary of schema.org, and against what search engines ask for. */
import { describe, expect, it } from 'vitest';
import { readCourses } from '../support/content.ts';
import { checkJsonLd, typeCount } from '../support/schema-org.ts';
import { builtPages, editionOf, find, pathWithoutEdition, readBuilt, type BuiltPage } from '../support/site.ts';

type Node = Record<string, unknown>;

const pages = await builtPages();
const jsonLdOf = (page: BuiltPage): Node[] =>
  find(page, 'script')
    .filter(({ attributes }) => attributes['type'] === 'application/ld+json')
    .map(({ text }) => JSON.parse(text) as Node);
const graph = pages.map((page) => ({ page, path: page.path, nodes: jsonLdOf(page) }));
const typesOf = (node: Node): unknown[] => [node['@type']].flat();
const nodesOf = (type: string) =>
  graph.flatMap(({ path, nodes }) =>
    nodes.filter((node) => typesOf(node).includes(type)).map((node) => ({ path, node })),
  );
const canonicalOf = (page: BuiltPage) =>
  find(page, 'link').find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes['href'];
const coursePages = pages.filter(({ elements }) =>
  elements.some(({ attributes }) => attributes['data-pagefind-filter']?.includes('kind:course')),
);

/** Each kind of mistake once, with the page on which it first stands. */
const summary = (problems: readonly { path: string; problem: string }[]) =>
  [...Map.groupBy(problems, ({ problem }) => problem.replace(/\[\d+\]/g, '[]').replace(/"[^"]*"/g, '""'))].map(
    ([, list]) => `${list[0]?.path ?? ''} ${list[0]?.problem ?? ''} (${list.length} times)`,
  );

describe('the check against the vocabulary', () => {
  const course = { '@context': 'https://schema.org', '@type': 'Course', name: 'Fixture' };

  it('has read the whole of it', () => {
    expect(typeCount).toBeGreaterThan(900);
  });

  it('accepts what is right', () => {
    expect(
      checkJsonLd({
        ...course,
        timeRequired: 'PT150H',
        provider: { '@id': 'https://guide.example/providers/one/' },
        hasCourseInstance: { '@type': 'CourseInstance', courseMode: ['online', 'part-time'], startDate: '2026-11' },
      }),
    ).toEqual([]);
  });

  it.each([
    ['a type that does not exist', { ...course, '@type': 'Microcredential' }, 'there is no type Microcredential'],
    ['a property that does not exist', { ...course, tuition: '£10' }, 'Course has no property tuition'],
    ['a property of another type', { ...course, courseMode: 'online' }, 'Course has no property courseMode'],
    ['an object of a type out of range', { ...course, provider: { '@type': 'Place', name: 'Leeds' } }, 'Place is none'],
    ['text where an object belongs', { ...course, provider: 'A college' }, '"A college" is none of'],
    ['a number where text belongs', { ...course, description: 12 }, '12 is none of Text'],
    ['a length that is no ISO 8601 duration', { ...course, timeRequired: '150 hours' }, '"150 hours" is none of'],
    ['a mistake deep inside', { ...course, offers: { '@type': 'Offer', cost: 1 } }, '$.offers: Offer has no property'],
    ['an object without a type', { ...course, offers: { price: 1 } }, '$.offers: it has no @type'],
  ])('refuses %s', (_, data, message) => {
    expect(checkJsonLd(data).join('\n')).toContain(message);
  });
});

describe('the structured data of the pages', () => {
  it('is of types, properties and values that schema.org has', () => {
    const problems = graph.flatMap(({ path, nodes }) =>
      nodes.flatMap((data) => checkJsonLd(data).map((problem) => ({ path, problem }))),
    );
    expect(summary(problems)).toEqual([]);
  });

  it('is so in the download as well', () => {
    const problems = checkJsonLd(JSON.parse(readBuilt('/data/courses.schema-org.jsonld').toString()));
    expect(summary(problems.map((problem) => ({ path: '', problem })))).toEqual([]);
  });

  it('names the context and states nothing as empty', () => {
    const offenders = graph.flatMap(({ path, nodes }) =>
      nodes.flatMap((node) =>
        node['@context'] === 'https://schema.org' && !/:(?:null|""|\[\]|\{\})/.test(JSON.stringify(node)) ? [] : [path],
      ),
    );
    expect(offenders).toEqual([]);
  });

  it('gives the trail on every page that search engines may list, but the first', () => {
    const without = graph
      .filter(({ page, path }) => canonicalOf(page) && pathWithoutEdition(path) !== '/' && path !== '/404.html')
      .filter(({ nodes }) => !nodes.some((node) => node['@type'] === 'BreadcrumbList'))
      .map(({ path }) => path);
    expect(without).toEqual([]);
  });

  it('ends each trail at the page itself and names only pages of the site', () => {
    const byCanonical = new Set(pages.map(canonicalOf));
    const offenders = graph.flatMap(({ page, path, nodes }) => {
      const list = nodes.find((node) => node['@type'] === 'BreadcrumbList');
      if (!list || !canonicalOf(page)) return [];
      const items = (list['itemListElement'] as { position: number; item: { '@id': string } }[]).map(
        ({ item }) => item['@id'],
      );
      return items.at(-1) === canonicalOf(page) && items.every((item) => byCanonical.has(item)) ? [] : [path];
    });
    expect(offenders).toEqual([]);
  });

  it('says of each course what search engines require and the record states', () => {
    // https://developers.google.com/search/docs/appearance/structured-data/course
    const withoutMode = new Set(
      readCourses().flatMap(({ id, delivery }) => (delivery.mode === undefined ? [`/courses/${id}/`] : [])),
    );
    // Of a run that nothing is known of nothing is said.
    const withoutRun = new Set(
      readCourses().flatMap(({ id, delivery: { mode, place }, studyMode, workload, duration, languages, intakes }) =>
        [
          mode,
          place,
          studyMode,
          ...(workload?.of ? [] : [workload?.hours, workload?.hoursPerWeek]),
          ...(duration?.of ? [] : [duration]),
          languages,
          intakes[0],
        ].every((fact) => fact === undefined)
          ? [`/courses/${id}/`]
          : [],
      ),
    );
    const offenders = nodesOf('Course').flatMap(({ path, node }) => {
      const instances = [node['hasCourseInstance'] ?? []].flat() as Node[];
      const required = ['name', 'description', 'provider', ...(withoutRun.has(path) ? [] : ['hasCourseInstance'])];
      const missing = required.filter((key) => !node[key]);
      if (!withoutMode.has(path) && instances.some((instance) => !instance['courseMode'])) missing.push('courseMode');
      const offers = ([node['offers']].flat() as (Node | undefined)[]).filter((offer) => offer !== undefined);
      if (offers.some((offer) => !offer['category'])) missing.push('category');
      return missing.map((key) => `${path} ${key}`);
    });
    expect(offenders).toEqual([]);
    expect(nodesOf('Course').map(({ path }) => path)).toEqual(coursePages.map(({ path }) => path));
  });

  it('calls every degree a programme too, and nothing else one', () => {
    const degrees = new Set(
      coursePages
        .filter(({ elements }) =>
          elements.some(({ attributes }) =>
            ['undergraduate-degree', 'masters', 'doctorate'].includes(attributes['data-type'] ?? ''),
          ),
        )
        .map(({ path }) => path),
    );
    expect(degrees.size).toBeGreaterThan(0);
    expect(new Set(nodesOf('EducationalOccupationalProgram').map(({ path }) => path))).toEqual(degrees);
  });

  it('lists the pages of a listing, each of which exists', () => {
    const addresses = new Set(pages.map(canonicalOf));
    const lists = nodesOf('ItemList');
    const offenders = lists.flatMap(({ path, node }) =>
      (node['itemListElement'] as { position: number; url: string }[]).flatMap(({ position, url }, index) =>
        position === index + 1 && addresses.has(url) ? [] : [`${path} ${url}`],
      ),
    );
    expect(offenders).toEqual([]);
    const paths = new Set(lists.map(({ path }) => path));
    const listings = ['/courses/', '/courses/microcredentials/', '/subjects/computing/', '/guides/', '/providers/'];
    expect(listings.filter((path) => !paths.has(path))).toEqual([]);
  });

  it('describes guides, words, the site and the data as what they are', () => {
    const on = (type: string) => new Set(nodesOf(type).map(({ path }) => path));
    const languages = new Set(pages.map((page) => editionOf(page.path)));
    const inEach = (path: string) => [...languages].map((language) => (language ? `/${language}${path}` : path));
    expect(on('WebSite')).toEqual(new Set(inEach('/')));
    expect(on('DefinedTermSet')).toEqual(new Set(inEach('/glossary/')));
    expect(on('Dataset')).toEqual(new Set(['/data/']));
    const below = (folder: string) =>
      new Set(
        pages
          .map(({ path }) => path)
          .filter((path) => pathWithoutEdition(path).startsWith(folder) && pathWithoutEdition(path) !== folder),
      );
    expect(on('Article')).toEqual(below('/guides/'));
    expect(on('DefinedTerm')).toEqual(below('/glossary/'));
  });
});
