/** Courses that come twice in one feed: the second costs itself, is told with its place, and stops nothing. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentOnDisk } from '#import/disk.ts';
import { tryFeed } from '#import/try-feed.ts';
import { ImportFolder, schemaOrgCourse as course, schemaOrgFeed } from '../../support/import-folder.ts';

let folder: ImportFolder;
beforeEach(() => {
  folder = new ImportFolder();
});
afterEach(() => {
  folder.remove();
});

const mapping = {
  identifier: ['Ref'],
  provider: { nameColumn: 'Who' },
  columns: { Title: 'title', Mode: 'mode', Fee: 'price', Notes: 'audience' },
};
const table = (...rows: string[]): string => ['Ref,Title,Who,Mode,Fee,Notes', ...rows].join('\n');
const row = (ref: string, title: string, fee = '£10'): string =>
  `${ref},${title} computing,Fixture College,online,${fee},`;
const options = { mapping, fallback: { providerKind: 'college' as const } };

/** What command and page say of a table. */
const both = async (text: string) => {
  const file = folder.put('list.csv', text);
  const tried = await tryFeed(new Blob([text]), 'list.csv', contentOnDisk(folder.root), {
    today: '2026-11-23',
    mapping: JSON.stringify(mapping),
    said: { providerKind: 'college' },
  });
  const { report } = await folder.import(file, options);
  if ('message' in tried) throw new Error(tried.message);
  expect(tried.report.rejected).toEqual(report.rejected);
  return report;
};

describe('a row of a table that comes twice', () => {
  it('costs that row, with its line, and no other', async () => {
    const report = await both(table(row('1', 'Weaving'), row('2', 'Felting'), row('1', 'Weaving'), row('3', 'Dyeing')));
    expect(report).toMatchObject({
      read: 4,
      created: { length: 3 },
      rejected: [{ identifier: '1', place: 'line 4', reasons: ['the same course as at line 2 once more'] }],
    });
  });

  it('is told with what it says otherwise, so that nothing of it is lost in silence', async () => {
    const report = await both(
      table(row('1', 'Weaving'), row('2', 'Felting'), row('1', 'Knitting', '£20'), row('3', 'Dyeing')),
    );
    expect(report.created).toHaveLength(3);
    const [why = ''] = report.rejected[0]?.reasons ?? [];
    expect(report.rejected).toMatchObject([{ place: 'line 4', title: 'Knitting computing' }]);
    expect(why).toMatch(
      /^its identifier is that of the course at line 2, which is taken, and it says otherwise: .*title "Knitting computing".*price .*20.*give each an identifier of its own/,
    );
  });

  it('is taken where the first could not be', async () => {
    const report = await both(
      table(row('1', 'Weaving'), ',,Fixture College,online,,', '2,,Fixture College,online,,', row('2', 'Felting')),
    );
    expect(report.created).toHaveLength(2);
    expect(report.rejected.map(({ place }) => place)).toEqual(['line 3', 'line 4']);
  });

  it('closes nothing of what is there, and changes nothing when it comes again', async () => {
    const text = table(row('1', 'Weaving'), row('2', 'Felting'), row('1', 'Weaving'));
    await folder.import(folder.put('list.csv', text), options);
    const { report } = await folder.import(folder.put('list.csv', text), { ...options, closeMissing: true });
    expect(report).toMatchObject({ unchanged: 2, closed: [], rejected: { length: 1 } });
  });

  it('is a sign that something else was taken for the identifier where half of the table is such', async () => {
    const file = folder.put(
      'list.csv',
      table(row('1', 'Weaving'), row('1', 'Felting'), row('1', 'Dyeing'), row('2', 'Knitting')),
    );
    await expect(folder.import(file, options)).rejects.toThrow(
      /^two courses of one identifier, "1", that differ: the first is at line 2\. 2 of the 4 courses have the identifier of another/,
    );
    expect((await folder.import(file, { ...options, keepFirst: true })).report.created).toHaveLength(2);
  });
});

it('a course of another format that comes twice costs itself too', async () => {
  const { report } = await folder.import(
    folder.put('feed.json', schemaOrgFeed(course(1), course(2), course(1, { '@id': undefined, courseCode: 'FX1' }))),
  );
  expect(report.read).toBe(3);
  const { '@id': _, ...twin } = course(5);
  const twins = folder.put('twins.json', schemaOrgFeed(twin, twin, course(6)));
  expect((await folder.import(twins)).report).toMatchObject({
    created: { length: 2 },
    rejected: [{ reasons: [expect.stringMatching(/^the same course as at .* once more$/) as string] }],
  });
});
