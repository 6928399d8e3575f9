/** The words of courses that are not in the finder's table: written at build. */
import type { Course } from '#domain/course.ts';
import { courseKinds } from '#domain/course-types.ts';
import { writeWordLists, type WordLists } from '#text/word-lists.ts';

/** What a course is about, at which level, and who offers it, in few words. */
const factsOf = ({ skills = [], levels = [], code, type, provider }: Course): string =>
  [
    ...skills,
    ...levels.map(({ framework, level }) => `${framework.short} level ${level}`),
    code,
    courseKinds.find(({ id }) => id === type)?.one,
    ...(provider.shortNames ?? []),
  ].join(' ');

/** What its listing says at length. */
const textOf = ({ learningOutcomes = [], description, audience, assessment, credential }: Course): string =>
  [...learningOutcomes, description, audience, assessment?.text, credential?.name].join(' ');

/** Words by which a course is found although its listing does not say them. */
export interface OtherWords {
  /** As good as its title. */
  readonly also: string;
  /** As good as its skills. */
  readonly words: string;
  /** Better than what it only mentions. */
  readonly labels?: string;
  /** Near to what it says, which does not make it say them. */
  readonly near?: string;
}

/**
 * The words of courses that are not in the finder's table already.
 * @param courses in the order of the table
 * @param otherWords what else finds a course: synonyms, abbreviations, names of its kind
 */
export const courseWordLists = (
  courses: readonly Course[],
  otherWords?: (course: Course) => OtherWords | undefined,
): WordLists => {
  const others = courses.map((course) => otherWords?.(course));
  return writeWordLists(
    courses.map(({ title }) => title),
    [
      { weight: 8, texts: courses.map(({ englishTitle = '' }, row) => `${englishTitle} ${others[row]?.also ?? ''}`) },
      { weight: 4, texts: courses.map((course, row) => `${factsOf(course)} ${others[row]?.words ?? ''}`) },
      { weight: 2.5, texts: courses.map(({ provider }, row) => `${provider.town ?? ''} ${others[row]?.labels ?? ''}`) },
      { weight: 4, texts: courses.map((_, row) => others[row]?.near ?? ''), isLabel: true },
      { weight: 2, texts: courses.map(textOf) },
    ],
  );
};
