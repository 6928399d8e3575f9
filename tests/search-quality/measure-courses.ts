/** Runs the judged queries against the finder's table and words, made from `content/` as the build makes them. */
import { indexTable } from '#finder/table-index.ts';
import { chosenOf } from '#finder/reading.ts';
import { findCourses } from '#finder/find-courses.ts';
import { narrow, sortBesides, sortRows } from '#finder/narrow.ts';
import { readTable } from '#finder/table-file.ts';
import { encodeTable } from '#finder/table.ts';
import { courseWordLists } from '#finder/course-texts.ts';
import { coursePath } from '#domain/urls.ts';
import { readQuery } from '#query/read-query.ts';
import { pageWords } from '#search/page-texts.ts';
import { readCourses, readEntries } from '../support/content.ts';
import { courseQueries, type CourseQuery } from './course-queries.ts';
import { readVocabulary } from '../support/vocabulary.ts';
import { readRightWords } from './measure.ts';
import { outcomeOf, qualityOf, type Quality } from './grading.ts';

/** How well the finder's box answers the judged queries. */
export const measureCourses = (): Quality => {
  const vocabulary = readVocabulary();
  const isRight = readRightWords();
  const courses = readCourses();
  const table = readTable(encodeTable(courses, '2026-11-23'));
  const others = pageWords(readEntries());
  const index = indexTable(
    table,
    courseWordLists(courses, (course) => others.get(coursePath(course))),
  );
  const shown = new Set(narrow(table, { chosen: {} }).rows);
  return qualityOf(
    courseQueries.flatMap(({ query, best, fair }: CourseQuery) => {
      const grades = courses.map((course, row) => (!shown.has(row) ? 0 : best(course) ? 3 : fair?.(course) ? 1 : 0));
      // Courses that seem to be over are left out until they are asked for.
      if (!grades.includes(3)) return [];
      const reading = readQuery(query, vocabulary);
      const options = { isForCourses: true, isRight, without: reading.without };
      const settled = { chosen: chosenOf(reading.filters, table.facets) };
      const found = findCourses(table, index, reading, settled, {}, options);
      const { narrowed, order } = found;
      const sort = order ? 'relevance' : 'stated';
      const rows = [...sortRows(table, narrowed.rows, sort, order), ...sortBesides(table, found, sort)];
      return outcomeOf(
        query,
        rows.map((row) => [`/courses/${table.idOf(row)}/`, grades[row] ?? 0]),
        grades,
      );
    }),
  );
};
