/** Amounts in queries, held on the whole content: what a limit lets through, and what an exact amount puts first. */
import { describe, expect, it } from 'vitest';
import { courseWordLists } from '#finder/course-texts.ts';
import { coursePath } from '#domain/urls.ts';
import { findCourses } from '#finder/find-courses.ts';
import { sortRows } from '#finder/narrow.ts';
import { chosenOf } from '#finder/reading.ts';
import { encodeTable } from '#finder/table.ts';
import { indexTable } from '#finder/table-index.ts';
import { readTable } from '#finder/table-file.ts';
import { pageWords } from '#search/page-texts.ts';
import { readQuery } from '#query/read-query.ts';
import { queryWords, stem } from '#text/tokens.ts';
import { readCourses, readEntries } from '../../support/content.ts';
import { readVocabulary } from '../../support/vocabulary.ts';

const courses = readCourses();
const table = readTable(encodeTable(courses, '2026-11-23'));
const others = pageWords(readEntries());
const index = indexTable(
  table,
  courseWordLists(courses, (course) => others.get(coursePath(course))),
);
const vocabulary = readVocabulary();

const ask = (query: string, learn?: readonly string[]) => {
  const reading = readQuery(query, vocabulary);
  const settled = { chosen: chosenOf(reading.filters, table.facets) };
  const answer = findCourses(
    table,
    index,
    reading,
    settled,
    {},
    { isForCourses: true },
    learn && { said: reading.words, learn, isForm: false },
  );
  return { ...answer, rows: sortRows(table, answer.narrowed.rows, 'relevance', answer.order) };
};

describe('an amount in a query', () => {
  it.each([
    ['10 ECTS', 'credits', 10],
    ['6 weeks', 'length', 6],
  ] as const)('puts courses of “%s” first', (query, key, amount) => {
    const { rows, exactly = 0 } = ask(query);
    expect(exactly).toBeGreaterThan(0);
    expect(rows.map((row) => table.numbers[key][row] === amount).lastIndexOf(true)).toBe(exactly - 1);
  });

  it.each([
    ['under 6 months', 'length', (value: number) => value < 26],
    ['over £1000', 'price', (value: number) => value > 1000],
  ] as const)('leaves out what is not “%s”', (query, key, isIn) => {
    const { rows } = ask(query);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !isIn(table.numbers[key][row] ?? Number.NaN))).toEqual([]);
  });
});

describe('an occupation that courses name', () => {
  it('puts what one learns for it first', () => {
    const [first = -1] = ask('become a teacher', ['primary education', 'teaching', 'QTS']).rows;
    expect(table.titles[first]).toMatch(/primary/i);
  });
});

describe('words of a query', () => {
  it.each([
    ['nursing but only much', ['nursing']],
    ['THE nursing', ['nursing']],
    ['fashion program', ['fashion']],
    ['programmes in fashion', ['fashion']],
    ['programme management', ['programme', 'management']],
  ])('are the topic of “%s”', (query, words) => {
    expect(queryWords(query, true)).toEqual(words);
  });

  it('are one in both spellings', () => {
    expect(stem('organisational')).toBe(stem('organizational'));
  });
});
