import { readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { narrow } from '#finder/narrow.ts';
import { readTable } from '#finder/table-file.ts';
import type { PagesFile } from '#search/pages-file.ts';
import { courses as countCourses } from '#words/saved.ts';
import { readBuilt } from '../support/site.ts';

const compressed = (path: string) => brotliCompressSync(readBuilt(path)).length;

const built = (folder: string, name: RegExp) =>
  readdirSync(`dist${folder}`)
    .filter((file) => name.test(file))
    .map((file) => `${folder}/${file}`);

const [table = ''] = built('/finder', /^table\.[0-9a-f]{10}\.json$/);
const count = (JSON.parse(readBuilt(table).toString()) as { titles: string[] }).titles.length;

describe('a list of courses in the search of the site', () => {
  const { rows, courses } = JSON.parse(readBuilt('/search/pages.json').toString()) as PagesFile;
  const all = readTable(courses);
  const lists = rows.filter(({ kind, facet }) => kind === 'list' && facet);

  it('has the number of courses that the finder gives for it', () => {
    expect(lists.length).toBeGreaterThan(20);
    for (const { title, detail, facet: [key, value] = ['', ''] } of lists)
      expect(detail, title).toBe(countCourses(narrow(all, { chosen: { [key]: [value] } }).rows.length));
  });
});

describe('the finder’s files', () => {
  it('fetch at most 5 kB and 45 bytes a course before the first facet can be pressed', () => {
    expect(compressed(table)).toBeLessThanOrEqual(5_000 + 45 * count);
  });

  // What reads a query: occupations and the names of facets. Its size hangs on no number of courses.
  it('fetch at most 20 kB more when somebody types', () => {
    expect(built('/finder', /^words\./).map(compressed)).toEqual([expect.toSatisfy((size: number) => size <= 20_000)]);
  });

  it('fetch at most 3 kB and 7 bytes a course for each letter that words begin with', () => {
    const lists = built('/search/lists', /\.json$/);
    expect(lists.length).toBeGreaterThan(20);
    expect(lists.filter((path) => compressed(path) > 3_000 + 7 * count)).toEqual([]);
  });

  it('keep the words of other languages apart', () => {
    expect(built('/finder', /^languages\./).map(compressed)).toEqual([
      expect.toSatisfy((size: number) => size <= 8_000),
    ]);
  });
});
