/** What others subscribe to or harvest: feeds, calendars, the sitemap, and the description of the data set. */
import { existsSync, readdirSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser, Store, Writer, type Quad } from 'n3';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { builtPages, find, readBuilt } from '../support/site.ts';

const fail = (path: string): never => {
  throw new Error(`${path} was not built`);
};
const pages = await builtPages();
const files = readdirSync('dist', { recursive: true }).map(String);
const read = (path: string) => readBuilt(path).toString();
const canonical = new Map(
  pages.flatMap((page) => {
    const link = find(page, 'link').find(({ attributes }) => attributes['rel'] === 'canonical');
    return link ? [[link.attributes['href'] ?? '', page] as const] : [];
  }),
);

interface Item {
  [name: string]: string;
}

/** The items of a feed by the names of their elements. @throws where it is no well-formed XML */
const itemsOf = (xml: string): Item[] => {
  const items: Item[] = [];
  let item: Item | undefined;
  let name = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    if (tag.name === 'item') items.push((item = {}));
    name = tag.name;
  });
  parser.on('text', (text) => {
    if (item && text.trim()) item[name] = (item[name] ?? '') + text;
  });
  parser.on('closetag', (tag) => {
    if (tag.name === 'item') item = undefined;
  });
  parser.write(xml).close();
  return items;
};

describe('feeds', () => {
  const feeds = files.filter((file) => file.endsWith('rss.xml')).map((file) => `/${file}`);

  it('exist for guides, courses and every list of courses that has a page', () => {
    const lists = pages
      .filter((page) => find(page, 'h2').some(({ text }) => /^\s*[1-9][\d,]* courses?(?: listed)?\s*$/.test(text)))
      .map(({ path }) => path)
      .filter((path) => /^\/(?:courses|subjects|providers)\/(?!.*page\/)./.test(path));
    expect(lists.length).toBeGreaterThan(100);
    expect(feeds.toSorted()).toEqual(
      ['/rss.xml', '/courses/rss.xml', '/data/releases/rss.xml', ...lists.map((path) => `${path}rss.xml`)].toSorted(),
    );
  });

  it('are of a bounded size, with what RSS asks of a channel', () => {
    for (const feed of feeds) {
      const xml = read(feed);
      expect(Buffer.byteLength(xml), feed).toBeLessThan(200_000);
      for (const element of ['<title>', '<link>', '<description>', `rel="self"`]) expect(xml).toContain(element);
    }
  });

  it('link pages of the site, the newest first, each once', () => {
    for (const feed of feeds) {
      const items = itemsOf(read(feed));
      expect(items.length).toBeGreaterThan(0);
      expect(items.filter(({ link = '' }) => !canonical.has(link))).toEqual([]);
      const days = items.map(({ pubDate = '' }) => Date.parse(pubDate));
      expect(days).toEqual(days.toSorted((a, b) => b - a));
      expect(new Set(items.map(({ guid }) => guid)).size).toBe(items.length);
      expect(items.filter(({ title, description }) => !title || !description)).toEqual([]);
    }
  });

  it('are named by the pages that list the same', () => {
    const feedsOf = (path: string) =>
      find(pages.find((page) => page.path === path) ?? fail(path), 'link')
        .filter(({ attributes }) => attributes['type'] === 'application/rss+xml')
        .map(({ attributes }) => attributes['href']);
    expect(feedsOf('/courses/')).toContain('/courses/rss.xml');
    expect(feedsOf('/data/')).toContain('/courses/rss.xml');
    expect(feedsOf('/subjects/computing/')).toContain('/subjects/computing/rss.xml');
    expect(feedsOf('/guides/')).toContain('/rss.xml');
    for (const feed of feeds.filter((path) => path !== '/rss.xml')) {
      const path = feed.replace('rss.xml', '');
      expect(feedsOf(path)).toContain(feed);
      const page = pages.find((one) => one.path === path) ?? fail(path);
      expect(find(page, 'a').map(({ attributes }) => attributes['href'])).toContain(feed);
    }
  });
});

it('names in its heads no other form of a page that does not exist', () => {
  const missing = pages.flatMap((page) =>
    find(page, 'link')
      // The same page in other languages is named in full: see edition.test.ts.
      .filter(({ attributes }) => attributes['hreflang'] === undefined)
      .filter(({ attributes }) => ['alternate', 'search', 'sitemap'].includes(attributes['rel'] ?? ''))
      .map(({ attributes }) => attributes['href'] ?? '')
      .filter((link) => {
        const [path = '', anchor] = link.split('#');
        return !existsSync(`dist${path}`) || (anchor !== undefined && !read(path).includes(`<a id="${anchor}"></a>`));
      })
      .map((link) => `${page.path} ${link}`),
  );
  expect(missing).toEqual([]);
});

it('offers its search to browsers on every page that is none in a frame', () => {
  const without = pages.filter(
    (page) =>
      !page.path.startsWith('/embed/') &&
      !find(page, 'link').some(
        ({ attributes }) =>
          attributes['rel'] === 'search' && attributes['type'] === 'application/opensearchdescription+xml',
      ),
  );
  expect(without.map(({ path }) => path)).toEqual([]);
  expect(read('/opensearch.xml')).toContain('/search/?q={searchTerms}"');
  expect(/<ShortName>(.*)<\/ShortName>/.exec(read('/opensearch.xml'))?.[1]?.length).toBeLessThanOrEqual(16);
});

describe('calendars', () => {
  const calendars = files.filter((file) => file.endsWith('.ics'));
  const events = (file: string) =>
    [
      ...read(`/${file}`)
        .replaceAll('\r\n ', '')
        .matchAll(/BEGIN:VEVENT[^]*?END:VEVENT/g),
    ].map(([event]) => event);

  it('hold whole events in lines that any program can read', () => {
    expect(calendars).toContain('courses/starts.ics');
    for (const file of calendars) {
      const text = read(`/${file}`);
      const lines = text.split('\r\n');
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      for (const name of ['UID:', 'DTSTAMP:', 'DTSTART;VALUE=DATE:', 'SUMMARY:']) {
        expect(lines.filter((line) => line.startsWith(name))).toHaveLength(
          lines.filter((line) => line === 'BEGIN:VEVENT').length,
        );
      }
    }
  });

  it('are one together: the directory’s has every event of the courses’ own, each once', () => {
    const own = calendars.filter((file) => !file.endsWith('/starts.ics')).flatMap(events);
    const all = events('courses/starts.ics');
    expect(all.toSorted()).toEqual(own.toSorted());
    expect(new Set(all.map((event) => /UID:(.*)/.exec(event)?.[1])).size).toBe(all.length);
  });

  it('stand beside each list that has an event of all, linked from its page', () => {
    const lists = calendars.filter((file) => file.endsWith('/starts.ics'));
    expect(lists.length).toBeGreaterThan(5);
    const all = new Set(events('courses/starts.ics'));
    for (const file of lists) {
      const path = `/${file.replace('starts.ics', '')}`;
      const page = pages.find((one) => one.path === path) ?? fail(path);
      expect(find(page, 'a').map(({ attributes }) => attributes['href'])).toContain(`/${file}`);
      expect(events(file).filter((event) => !all.has(event))).toEqual([]);
    }
  });
});

describe('the sitemap', () => {
  const rows = [...read('/sitemap-0.xml').matchAll(/<url><loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)].map(
    ([, url = '', day]) => ({ path: new URL(url).pathname, day }),
  );

  it('dates every course, guide, provider, subject and list', () => {
    const dated = /^\/(?:$|courses\/|guides\/|providers\/|subjects\/|data\/$)/;
    expect(rows.filter(({ path, day }) => dated.test(path) && !day).map(({ path }) => path)).toEqual([]);
  });

  it('is named in robots.txt and stands under the name that programs try', () => {
    expect(read('/robots.txt')).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap-index\.xml$/m);
    expect(read('/sitemap.xml')).toBe(read('/sitemap-index.xml'));
  });
});

describe('the description of the data set', () => {
  const dcat = 'http://www.w3.org/ns/dcat#';
  const dct = 'http://purl.org/dc/terms/';
  const turtle = new Store(new Parser().parse(read('/data/catalogue.ttl')));
  const subjects = (type: string) =>
    turtle.getSubjects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', `${dcat}${type}`, null);

  it('says the same in Turtle and in JSON-LD', async () => {
    const canonize = (text: string) =>
      jsonld.canonize(
        text as unknown as jsonld.JsonLdDocument,
        {
          algorithm: 'RDFC-1.0',
          inputFormat: 'application/n-quads',
          format: 'application/n-quads',
        } as unknown as jsonld.Options.Normalize,
      );
    const fromJson = (await jsonld.toRDF(JSON.parse(read('/data/catalogue.jsonld')) as jsonld.JsonLdDocument, {
      format: 'application/n-quads',
    })) as unknown as string;
    const fromTurtle = new Writer({ format: 'N-Quads' }).quadsToString([...turtle] as Quad[]);
    expect(await canonize(fromTurtle)).toBe(await canonize(fromJson));
  });

  it('has what DCAT-AP asks of a catalogue, a data set and its distributions', () => {
    // https://semiceu.github.io/DCAT-AP/releases/3.0.0/: mandatory properties, and those that say what a file is.
    const wanted = {
      Catalog: [`${dct}title`, `${dct}description`, `${dct}publisher`, `${dcat}dataset`],
      Dataset: [`${dct}title`, `${dct}description`, `${dct}publisher`, `${dct}modified`, `${dcat}distribution`],
      Distribution: [
        `${dcat}accessURL`,
        `${dcat}downloadURL`,
        `${dcat}byteSize`,
        `${dct}license`,
        'http://spdx.org/rdf/terms#checksum',
      ],
    };
    for (const [type, properties] of Object.entries(wanted)) {
      expect(subjects(type).length).toBeGreaterThan(0);
      for (const subject of subjects(type)) {
        expect(properties.filter((property) => !turtle.getObjects(subject, property, null).length)).toEqual([]);
      }
    }
  });

  it('gives for each distribution the size and the checksum of the file that it links', () => {
    const checksums = new Map(
      read('/data/checksums.txt')
        .trimEnd()
        .split('\n')
        .map((row) => row.split('  ') as [string, string])
        .map(([sum, name]) => [name, sum]),
    );
    expect(subjects('Distribution')).toHaveLength(checksums.size);
    for (const subject of subjects('Distribution')) {
      const value = (property: string) => turtle.getObjects(subject, property, null)[0];
      const path = new URL(value(`${dcat}downloadURL`)?.value ?? '').pathname;
      expect(value(`${dcat}byteSize`)?.value).toBe(String(readBuilt(path).length));
      const checksum = value('http://spdx.org/rdf/terms#checksum') ?? fail(path);
      expect(turtle.getObjects(checksum, 'http://spdx.org/rdf/terms#checksumValue', null)[0]?.value).toBe(
        checksums.get(path.split('/').at(-1) ?? ''),
      );
    }
  });
});
