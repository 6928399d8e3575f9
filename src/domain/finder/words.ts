import type { Course } from '../course.ts';
import { courseKinds } from '../course-types.ts';
import { wordsOf, type WordsField, type WordsFile } from './words-file.ts';

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

/** Words by which a course is found although its listing does not say them. */
export interface OtherWords {
  /** As good as its title. */
  readonly also: string;
  /** As good as its skills. */
  readonly words: string;
}

const field = (weight: number, texts: readonly string[]): WordsField => {
  const rows = new Map<string, number[]>();
  texts.forEach((text, row) => {
    for (const word of new Set(wordsOf(text))) {
      const list = rows.get(word) ?? [];
      list.push(row);
      rows.set(word, list);
    }
  });
  // A word that nearly every course has tells nothing and costs the most.
  const telling = [...rows].filter(([, list]) => list.length <= texts.length / 2 || texts.length < 20);
  telling.sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    weight,
    words: telling.map(([word]) => word),
    rows: telling.map(([, list]) => list.map((row, index) => row - (list[index - 1] ?? 0))),
  };
};

/**
 * The words of courses that are not in the finder's table already.
 * @param courses in the order of the table
 * @param otherWords what else finds a course: synonyms, abbreviations, names of its kind
 */
export const wordsFile = (
  courses: readonly Course[],
  otherWords?: (course: Course) => OtherWords | undefined,
): WordsFile => {
  const others = courses.map((course) => otherWords?.(course) ?? { also: '', words: '' });
  return {
    version: 1,
    fields: [
      field(
        8,
        others.map(({ also }) => also),
      ),
      field(
        3,
        courses.map((course, row) => `${textOf(course)} ${others[row]?.words ?? ''}`),
      ),
    ],
  };
};
