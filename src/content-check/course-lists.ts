/** Lists of courses that guides ask for: a list that nothing fits would be a mistake on the page. */
import { coursesAmong } from '#domain/join.ts';
import { matchCourses } from '#domain/listing.ts';
import { courseQueryOf, courseQuerySchema, type CourseQuery } from '#schemas/guide.ts';
import type { Attribute } from './mdx.ts';
import { problemsOf, show, suggest, type Problem } from './problem.ts';
import { entriesOf, recordsOf, type Entry } from './entry.ts';

/** A subject that does not exist, and what to write. */
const checkSubjects = ({ subject = [] }: CourseQuery, entries: readonly Entry[]): string | undefined => {
  const known = [...recordsOf(entries, 'subjects').keys()];
  const unknown = subject.find((id) => !known.includes(id));
  return unknown === undefined
    ? undefined
    : `a subject of content/subjects.json, not ${show(unknown)}.${suggest(unknown, known)}`;
};

/** What a query for courses lacks, or nothing where it finds some. */
const checkQuery = (query: CourseQuery, entries: readonly Entry[]): string | undefined => {
  if (matchCourses(coursesAmong(entries), query).length) return undefined;
  const { limit: _, ...asked } = query;
  return `courses that exist: none in content/courses fits ${show(asked)}`;
};

/** What a `<Courses>` list should ask for instead, or nothing where it finds courses. */
export const checkCourseList = (attributes: readonly Attribute[], entries: readonly Entry[]): string | undefined => {
  const asked = courseQueryOf(Object.fromEntries(attributes.map(({ name, value }) => [name, value])));
  const query = courseQuerySchema.safeParse(asked);
  if (query.success) return checkSubjects(query.data, entries) ?? checkQuery(query.data, entries);
  const [problem] = problemsOf(
    query.error,
    asked,
    '',
    () => undefined,
    () => Object.keys(courseQuerySchema.shape),
  );
  return `${problem?.field?.replace('stage', 'level') ?? ''}: ${problem?.wanted ?? ''}`;
};

/** Guides whose front matter asks for courses that do not exist. */
export const checkFittingCourses = (entries: readonly Entry[]): Problem[] =>
  entriesOf(entries, 'guides').flatMap((entry) => {
    const query = entry.record?.courses;
    // Subjects that do not exist are told by checkReferences.
    if (!query || checkSubjects(query, entries)) return [];
    const wanted = checkQuery(query, entries);
    if (wanted === undefined) return [];
    return [
      {
        file: entry.file,
        line: entry.lineOf(['courses']),
        field: 'courses',
        found: show(entry.data['courses']),
        wanted,
      },
    ];
  });
