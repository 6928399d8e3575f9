/** One page of a feed is not the feed. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { otherPagesOf } from '#formats/paging.ts';
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
