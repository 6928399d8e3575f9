import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cardWords } from '#domain/course-card.ts';
import { facetsAt } from '#domain/facets.ts';
import { encodeTable } from '#finder/table.ts';
import { readTable, type TableFile } from '#finder/table-file.ts';
import { readCourses } from '../../support/content.ts';
import { makeCourse } from '../../support/make.ts';

const asOf = '2026-11-23';
const courses = readCourses();
const file = encodeTable(courses, asOf);
const table = readTable(JSON.parse(JSON.stringify(file)) as TableFile);

const bytes = (count: number) => brotliCompressSync(JSON.stringify(encodeTable(courses.slice(0, count), asOf))).length;

describe('the table of courses', () => {
  it('gives back every card word for word', () => {
    const read = courses.map((_, row) => table.cardOf(row));
    expect(read).toEqual(courses.map((course) => cardWords(course, asOf)));
  });

  it('has for the order by start the days to a date, to a month of each year, and more where only words tell it', () => {
    const starts = [
      { intakes: [{ start: '2026-12-01' }] },
      { startMonths: [2, 9] },
      { startMonths: [11] },
      { startNote: 'Autumn term' },
      { startNote: 'Autumn 2020' },
      {},
    ];
    const made = starts.map((fields, row) => makeCourse({ id: `one/${row}`, ...fields }));
    expect(encodeTable(made, '2026-11-23').numbers.start).toEqual([8, 70, 0, 3650, null, null]);
  });

  it('gives back the values of every facet', () => {
    for (const facet of facetsAt(asOf)) {
      const column = table.facets.find(({ key }) => key === facet.key);
      const read = courses.map((_, row) =>
        [...(column?.codes.slice(column.starts[row], column.starts[row + 1]) ?? [])]
          .map((code) => column?.values[code])
          .sort(),
      );
      const expected = courses.map((course) => {
        const values = [...new Set(facet.values(course))].sort();
        return values.length ? values : ['not-stated'];
      });
      expect(read, facet.key).toEqual(expected);
    }
  });

  it('grows by at most 75 bytes a course, compressed', () => {
    const half = Math.floor(courses.length / 2);
    const growth = (bytes(courses.length) - bytes(half)) / (courses.length - half);
    expect(growth).toBeLessThanOrEqual(75);
  });

  it.each([
    ['Data Fixture', ['data-fixture', 'data-fixture-2', 'data-fixtures', 'data', 'other-data-fixture']],
    ['数据 fixture', ['fixture', 'fixture-2', 'fixtures', 'shuju']],
  ])('gives back the ids of courses whose ids begin alike: %s', (title, slugs) => {
    const ids = slugs.map((slug) => `fixture-college/${slug}`);
    const alike = ids.map((id) => makeCourse({ id, title }));
    const read = readTable(JSON.parse(JSON.stringify(encodeTable(alike, asOf))) as TableFile);
    expect(ids.map((_, row) => read.idOf(row))).toEqual(ids);
  });

  it('writes words that no row before has as 0, and others by where they stand', () => {
    const kinds = ['Badge', 'Award', 'Badge', 'Diploma', 'Award'];
    const made = kinds.map((typeLabel, row) => makeCourse({ id: `acme/${row}`, title: `Course ${row}`, typeLabel }));
    expect(encodeTable(made, asOf).kinds).toEqual({ values: ['Badge', 'Award', 'Diploma'], codes: [0, 0, 1, 0, 2] });
  });

  it('refuses a table of another version', () => {
    expect(() => readTable({ ...file, version: 1 } as never)).toThrow(/another version/i);
  });
});
