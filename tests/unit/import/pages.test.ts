/** One page of a feed is not the feed. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { otherPagesOf } from '#formats/paging.ts';
import { refreshFeeds } from '#import/refresh.ts';
import type { ImportOptions } from '#import/run.ts';
import { bounds } from '#import/source/pages.ts';
import { serveAnswers, text, type AnswerServer } from '../../support/answers.ts';
import { screenReport } from '#import/report.ts';
import { ImportFolder, schemaOrgCourse, schemaOrgFeed } from '../../support/import-folder.ts';

let folder: ImportFolder;
beforeEach(() => {
  folder = new ImportFolder();
});
afterEach(() => {
  folder.remove();
});

const mapping = {
  id: 'fixture',
  identifier: ['id'],
  records: 'items',
  provider: { name: 'Fixture College', country: 'GB' },
  constants: { mode: 'online', subjectId: 'computing', type: 'short-course' },
  columns: { title: 'title' },
};
const page = (ids: readonly number[], more: object = {}) => ({
  ...more,
  items: ids.map((id) => ({ id, title: `Fixture course number ${id}` })),
});
const take = async (feed: object, options = {}) =>
  folder.import(folder.put('feed.json', feed), { mapping, ...options });

describe('a page of several', () => {
  it('is said, and nothing counts as gone because it is on another', async () => {
    await take(page([1, 2, 3]));
    const { report, groups } = await take(page([1], { links: { next: 'https://fixture.example/api?page=2' } }));
    expect(report).toMatchObject({ gone: [], closed: [], unchanged: 1 });
    expect(groups).toContainEqual(expect.objectContaining({ field: 'page', reason: 'dropped' }));
  });

  it('closes nothing: the import is refused, and says why', async () => {
    await take(page([1, 2, 3]));
    const before = folder.snapshot();
    const refused = take(page([1], { hasNextPage: true, pageNumber: 1, totalPages: 4 }), { closeMissing: true });
    await expect(refused).rejects.toThrow(/one page of several .*totalPages: 4/);
    expect(folder.snapshot()).toEqual(before);
  });

  it('is no whole feed where it is the last of them', async () => {
    await take(page([1, 2, 3]));
    const last = page([3], { links: { next: null, prev: 'https://fixture.example/api?page=1' } });
    await expect(take(last, { closeMissing: true })).rejects.toThrow(/one page of several/);
  });

  it('that says it is the only one is the feed', async () => {
    await take(page([1, 2]));
    const only = page([1], {
      links: { self: 'https://fixture.example/api', next: null },
      hasNextPage: false,
      totalPages: 1,
    });
    expect((await take(only, { closeMissing: true })).report.closed).toHaveLength(1);
  });
});

it.each([
  [{ next: 'https://fixture.example/?page=2' }],
  [{ pagination: { next: 'https://fixture.example/?page=2', num_pages: 3 } }],
  [{ _links: { next: { href: '/courses?page=2' } } }],
  [{ '@odata.nextLink': 'https://fixture.example/?$skip=10' }],
  [{ 'hydra:view': { 'hydra:next': '/courses?page=2' } }],
  [{ meta: { next_cursor: 'abc' } }],
  [{ hasPreviousPage: true }],
])('%j has other pages', (document) => {
  expect(otherPagesOf(document)).toBeDefined();
});

describe('an address that answers page by page', () => {
  let server: AnswerServer;
  beforeAll(async () => {
    server = await serveAnswers();
  });
  afterAll(() => server.close());
  beforeEach(() => {
    server.answers.clear();
    server.asked.splice(0);
  });
  const json = (body: unknown, headers = {}) =>
    text(JSON.stringify(body), { 'content-type': 'application/json', ...headers });
  const at = (path: string) => `${server.origin}${path}`;
  const ask = (path = '/api', options: Partial<ImportOptions> = {}) =>
    folder.import(at(path), { mapping, ...options, fetch: { trusted: [server.origin], ...options.fetch } });
  /** Answers each of these paths with a page, by how a page says which is next. */
  const serve = (pages: readonly (readonly number[])[], say: (next: string | undefined, number: number) => object) => {
    const pathOf = (number: number) => (number === 1 ? '/api' : `/api?page=${number}`);
    for (const [index, ids] of pages.entries())
      server.answers.set(
        pathOf(index + 1),
        json(page(ids, say(index + 1 < pages.length ? pathOf(index + 2) : undefined, index + 1))),
      );
  };

  it.each<[string, (next: string | undefined) => object]>([
    [
      '"next" of the Django REST framework and of Open edX',
      (next) => ({ next: next === undefined ? null : at(next), previous: null, num_pages: 3 }),
    ],
    ['links.next', (next) => ({ links: { ...(next !== undefined && { next }) } })],
    ['_links.next.href', (next) => ({ _links: next === undefined ? {} : { next: { href: next } } })],
    ['hydra:view', (next) => ({ 'hydra:view': next === undefined ? {} : { 'hydra:next': next } })],
    ['pagination.next', (next) => ({ pagination: { next: next ?? null, num_pages: 3 } })],
    ['@odata.nextLink', (next) => (next === undefined ? {} : { '@odata.nextLink': at(next) })],
    ['nextPage, beside lists of its own', (next) => ({ facets: [{ name: 'a' }], tags: ['b'], nextPage: next ?? null })],
    ['meta.next_url', (next) => ({ meta: { next_url: next ?? null } })],
  ])('is taken whole, by %s, and closes only what is on none', async (_, say) => {
    serve([[1, 2], [3], [4, 5]], say);
    const { report, groups } = await ask();
    expect(report).toMatchObject({ read: 5, created: { length: 5 }, pages: 3 });
    expect(groups.filter(({ field }) => field === 'page')).toEqual([]);
    expect(server.asked).toEqual(['/api', '/api?page=2', '/api?page=3']);
    serve([[1, 2], [3], [4]], say);
    const { report: again } = await ask('/api', { closeMissing: true });
    expect(again).toMatchObject({ closed: { length: 1 }, unchanged: 4 });
  });

  it('is taken whole by the Link header, also of a bare list', async () => {
    const rows = (ids: readonly number[]) => page(ids).items;
    const { records: _, ...ofList } = mapping;
    server.answers.set('/api', json(rows([1]), { link: '</api?page=1>; rel="first", </api?page=2>; rel="next"' }));
    server.answers.set('/api?page=2', json(rows([2, 3]), { link: '</api>; rel=prev' }));
    expect((await ask('/api', { mapping: ofList })).report).toMatchObject({ read: 3, pages: 2 });
  });

  it('is taken whole by the numbers of the Open Onderwijs API', async () => {
    const course = (id: number) => ({
      courseId: `c${id}`,
      name: [{ language: 'en', value: `Computing ${id}` }],
      studyLoad: { value: 3 },
      organization: { name: [{ language: 'en', value: 'Fixture College' }], organizationId: 'o' },
    });
    const document = (id: number, hasNextPage: boolean) => ({
      pageNumber: id,
      pageSize: 1,
      hasNextPage,
      totalPages: 2,
      items: [course(id)],
    });
    server.answers.set('/courses?pageSize=1', json(document(1, true)));
    server.answers.set('/courses?pageSize=1&pageNumber=2', json(document(2, false)));
    const { report } = await ask('/courses?pageSize=1', { mapping: undefined });
    expect(report).toMatchObject({ read: 2, pages: 2 });
  });

  it('is imported again only where one of its pages has changed, whatever the first says of itself', async () => {
    const say = (next: string | undefined) => ({ next: next ?? null });
    serve([[1], [2]], say);
    const first = server.answers.get('/api');
    server.answers.set('/api', (request, response) => {
      response.setHeader('etag', '"1"');
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else first?.(request, response);
    });
    folder.put('content/feeds/fixture.json', {
      name: 'Fixture',
      address: 'https://fixture.example/api',
      licence: 'CC BY 4.0',
      owner: 'Fixture College',
      mapping,
    });
    const refresh = async () =>
      (
        await refreshFeeds({
          root: folder.root,
          today: '2026-11-23',
          fetch: { trusted: [server.origin], standIns: { 'https://fixture.example': server.origin } },
        })
      )[0];
    expect(await refresh()).toMatchObject({ kind: 'imported', result: { report: { read: 2 } } });
    expect(await refresh()).toMatchObject({ kind: 'unchanged' });
    server.answers.set('/api?page=2', json(page([2, 3], { next: null })));
    expect(await refresh()).toMatchObject({
      kind: 'imported',
      result: { report: { read: 3, created: { length: 1 } } },
    });
  });

  it('is asked as https: for pages that it names as http:, where it was asked so itself', async () => {
    server.answers.set('/api', json(page([1], { next: 'http://fixture.example/api?page=2' })));
    server.answers.set('/api?page=2', json(page([2], { next: null })));
    const fetch = { trusted: [server.origin], standIns: { 'https://fixture.example': server.origin } };
    expect((await folder.import('https://fixture.example/api', { mapping, fetch })).report).toMatchObject({ read: 2 });
  });

  it.each<[string, () => void, object, RegExp]>([
    [
      'a page that is not there',
      () => serve([[1], [2]], (next) => ({ next: next === undefined ? null : '/none' })),
      {},
      /page 2 of it, .*\/none: there is nothing at this address \(HTTP 404\); of a feed all pages are taken or none/,
    ],
    [
      'a page that is no JSON',
      () => {
        serve([[1], [2]], (next) => ({ next: next ?? null }));
        server.answers.set('/api?page=2', text('<!doctype html>'));
      },
      {},
      /not valid JSON/,
    ],
    [
      'a page without its list',
      () => {
        serve([[1], [2]], (next) => ({ next: next ?? null }));
        server.answers.set('/api?page=2', json({ detail: 'throttled' }));
      },
      {},
      /has no list such as the first page has \(items\)/,
    ],
    [
      'a page with another list alone',
      () => {
        serve([[1, 2], [3]], (next) => ({ facets: [{ name: 'a' }], next: next ?? null }));
        server.answers.set('/api?page=2', json({ facets: [{ name: 'a' }], next: null }));
      },
      {},
      /has no list such as the first page has \(items\)/,
    ],
    [
      'a circle',
      () => serve([[1], [2]], (next) => ({ next: next ?? '/api' })),
      {},
      /lead in a circle: .*\/api comes again/,
    ],
    [
      'more bytes than are allowed',
      () => serve([[1], [2], [3]], (next) => ({ next: next ?? null, pad: 'x'.repeat(600_000) })),
      { maxBytes: 1_048_576 },
      /pages together are longer than 1 MB/,
    ],
    [
      'a page on another host after a redirect',
      () => {
        serve([[1], [2]], (next) => ({ next: next ?? null }));
        server.answers.set('/api?page=2', text('', { location: 'https://127.0.0.1:9/' }, 302));
      },
      {},
      /page 2 of it, .*127\.0\.0\.1 is no address of the public internet/,
    ],
  ])('is refused as a whole for %s, and nothing is written', async (_, prepare, limits, message) => {
    prepare();
    const before = folder.snapshot();
    await expect(ask('/api', { fetch: limits })).rejects.toThrow(message);
    expect(folder.snapshot()).toEqual(before);
  });

  it('is refused where it has no end', async () => {
    for (let number = 1; number <= bounds.pages + 1; number += 1)
      server.answers.set(
        number === 1 ? '/api' : `/api?page=${number}`,
        json(page([number], { next: `/api?page=${number + 1}` })),
      );
    await expect(ask()).rejects.toThrow(/more than 200 pages/);
    expect(server.asked).toHaveLength(bounds.pages);
  });

  it('is one page of several where the next is on another host, is no address, or the text is no JSON', async () => {
    server.answers.set('/api', json(page([1], { next: 'https://elsewhere.example/api?page=2' })));
    server.answers.set('/token', json(page([1], { nextPageToken: 'abc', next_page: 'abc' })));
    server.answers.set('/list.csv', text('id,title\n1,Fixture course', { link: '</list.csv?page=2>; rel="next"' }));
    const { records: _, ...ofTable } = mapping;
    for (const [path, own] of [
      ['/api', mapping],
      ['/token', mapping],
      ['/list.csv', ofTable],
    ] as const) {
      const { groups } = await ask(path, { mapping: own });
      expect(groups.filter(({ field }) => field === 'page')).toMatchObject([{ count: 1 }]);
      await expect(ask(path, { mapping: own, closeMissing: true })).rejects.toThrow(/one page of several/);
    }
    expect(server.asked.filter((path) => path.includes('page=2'))).toEqual([]);
  });

  it('is one page of several where it says that it has more courses than its pages hold', async () => {
    serve([[1], [2]], (next) => ({ next: next ?? null, count: 5 }));
    const { groups } = await ask();
    expect(groups.find(({ field }) => field === 'page')?.examples).toMatchObject([{ value: '2 of 5' }]);
  });
});

describe('a feed that has become short', () => {
  const eight = [1, 2, 3, 4, 5, 6, 7, 8];

  it.each([
    [[1], '7 of the 8 courses of the feed "feed" (88 %)'],
    [[1, 2, 3, 4, 5], '3 of the 8 courses of the feed "feed" (38 %)'],
  ])('closes no large part of it unasked: only %j are left', async (left, share) => {
    await take(page(eight));
    const before = folder.snapshot();
    await expect(take(page(left), { closeMissing: true })).rejects.toThrow(
      `${share} are not in this file, and would be closed at once: if it is right, import it with --close-missing --close-many`,
    );
    expect(folder.snapshot()).toEqual(before);
  });

  it('closes it where somebody says so, and the report says the share', async () => {
    await take(page(eight));
    const { report, groups, pairs } = await take(page([1]), { closeMissing: true, closeMany: true });
    expect(report.closed).toHaveLength(7);
    expect(screenReport(report, groups, pairs)).toContain('7 of the 8 courses that the feed had brought (88 %)');
  });

  it('closes a few without a question, and counts none that are closed already', async () => {
    await take(page(eight));
    expect((await take(page([3, 4, 5, 6, 7, 8]), { closeMissing: true })).report.closed).toHaveLength(2);
    expect((await take(page([5, 6, 7, 8]), { closeMissing: true })).report.closed).toHaveLength(2);
    // Two of the eight that ever came are a quarter, of the four that are left a half.
    await expect(take(page([7, 8]), { closeMissing: true })).rejects.toThrow('2 of the 4 courses');
  });
});

describe('a feed of which something could not be read', () => {
  it('closes no course that is in it and makes no valid record now', async () => {
    await take(page([1, 2, 3]));
    const { items } = page([1, 2, 3]);
    const broken = { items: items.map((item) => (item.id === 2 ? { id: 2 } : item)) };
    const { report } = await take(broken, { closeMissing: true });
    expect(report).toMatchObject({ closed: [], gone: [] });
    expect(report.rejected).toHaveLength(1);
  });

  it('is refused where courses would be closed for a row whose course nobody can tell', async () => {
    const table = (second: string) =>
      `id,title,url\n1,Alpha course,https://fixture.example/1\n${second}\n3,Gamma course,https://fixture.example/3\n4,Delta course,https://fixture.example/4\n`;
    const csv = { mapping: { ...mapping, records: undefined, columns: { title: 'title', url: 'url' } } };
    await folder.import(folder.put('feed.csv', table('2,Beta course,https://fixture.example/2')), csv);
    const before = folder.snapshot();
    const file = folder.put('feed.csv', table('2,"Beta course,https://fixture.example/2'));
    await expect(folder.import(file, { ...csv, closeMissing: true })).rejects.toThrow(
      /one row could not be read \(at line 3\)/,
    );
    expect(folder.snapshot()).toEqual(before);
  });
});

it('a price keeps its amount where its note and its last day are longer than a note may be', async () => {
  const offers = {
    '@type': 'Offer',
    price: 500,
    priceCurrency: 'GBP',
    category: 'Paid',
    description: 'For members of one guild or another. '.repeat(6).slice(0, 195),
    priceValidUntil: '2027-12-31',
  };
  await folder.import(folder.put('offer.json', schemaOrgFeed(schemaOrgCourse(1, { offers }))));
  const [made = 'none'] = folder.files('content').filter((name) => name.includes('fixture-computing'));
  expect(folder.read(`content/${made}`)).toMatchObject({
    price: { options: [{ amount: 500, currency: 'GBP' }] },
  });
});
