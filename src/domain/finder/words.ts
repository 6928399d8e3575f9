import type { Course } from '../course.ts';
import { courseKinds } from '../course-types.ts';
import { wordsOf, type WordsFile } from './words-file.ts';

const textOf = (course: Course): string =>
  [
    ...(course.skills ?? []),
    ...(course.learningOutcomes ?? []),
    course.description,
    course.audience,
    course.assessment?.text,
    course.credential?.name,
    course.code,
    courseKinds.find(({ id }) => id === course.type)?.one,
    ...(course.provider.shortNames ?? []),
    course.provider.town,
  ]
    .filter(Boolean)
    .join(' ');

/**
 * The words of courses that are not in the finder's table already.
 * @param courses in the order of the table
 * @param synonyms groups of words that mean the same
 */
export const wordsFile = (courses: readonly Course[], synonyms: WordsFile['synonyms'] = []): WordsFile => {
  const rows = new Map<string, number[]>();
  courses.forEach((course, row) => {
    for (const word of new Set(wordsOf(textOf(course)))) {
      const list = rows.get(word) ?? [];
      list.push(row);
      rows.set(word, list);
    }
  });
  // A word that nearly every course has tells nothing and costs the most.
  const telling = [...rows].filter(([, list]) => list.length <= courses.length / 2 || courses.length < 20);
  telling.sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    version: 1,
    words: telling.map(([word]) => word),
    rows: telling.map(([, list]) => list.map((row, index) => row - (list[index - 1] ?? 0))),
    synonyms,
  };
};
