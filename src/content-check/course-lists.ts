/** Lists of courses that guides ask for, in their front matter and by `<Courses>`: whether any course fits. */
import { matchCourses, type Matchable } from '#domain/listing.ts';
import type { CourseRecord } from '#schemas/course.ts';
import type { FrameworkRecord } from '#schemas/framework.ts';
import { courseQueryOf, courseQuerySchema } from '#schemas/guide.ts';
import { problemsOf, show, suggest, type Problem } from './problem.ts';
import type { Entry } from './read.ts';

const fields = ['type', 'mode', 'subject', 'level', 'limit'] as const;

const listPattern = /<Courses\b((?:[^>"'{]|"[^"]*"|'[^']*'|\{[^}]*\})*)>/g;
const fieldPattern = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|\{([^}]*)\})/g;

/** The stage is called a level where it is written. */
const fieldName = (field = '') => field.replace(/^stage/, 'level');

/** What stands between braces, where it is plain data: numbers, texts and lists of them. */
const readBraces = (code: string): unknown => {
  try {
    return JSON.parse(code.replaceAll("'", '"').replace(/,\s*\]/, ']')) as unknown;
  } catch {
    return undefined;
  }
};

/** The fields of a `<Courses>` list as written. */
const readFields = (attributes: string): Record<string, unknown> =>
  Object.fromEntries(
    [...attributes.matchAll(fieldPattern)].map(([, name = '', double, single, braces]) => [
      name,
      double ?? single ?? readBraces(braces ?? ''),
    ]),
  );

/** Courses as a query sees them; those with mistakes of their own are left out. */
const readCourses = (entries: readonly Entry[]): Matchable[] => {
  const frameworks = new Map(
    entries
      .filter(({ collection, isValid }) => collection === 'frameworks' && isValid)
      .map(({ id, data }) => [id, data as unknown as FrameworkRecord]),
  );
  return entries
    .filter(({ collection, isValid }) => collection === 'courses' && isValid)
    .map(({ data }) => {
      const { levels, subjects, ...course } = data as unknown as CourseRecord;
      return {
        ...course,
        subjects: subjects.map((id) => ({ id })),
        levels: levels?.flatMap(({ framework, level }) => {
          const known = frameworks.get(framework);
          return known ? [{ framework: known, level }] : [];
        }),
      };
    });
};

/** Lists that ask for what there is not, by file and line. */
export const checkCourseLists = (entries: readonly Entry[]): Problem[] => {
  const problems: Problem[] = [];
  const courses = readCourses(entries);
  const subjects = entries.filter(({ collection }) => collection === 'subjects').map(({ id }) => id);
  const check = (query: unknown, file: string, line: number | undefined, field: string | undefined) => {
    const { data, error } = courseQuerySchema.safeParse(query);
    if (error) {
      const found = problemsOf(
        error,
        query,
        file,
        () => line,
        () => fields,
      );
      problems.push(
        ...found.map((problem) => ({
          ...problem,
          field: [field, field === '<Courses>' ? fieldName(problem.field) : problem.field].filter(Boolean).join('.'),
        })),
      );
      return;
    }
    for (const id of data.subject ?? []) {
      if (subjects.includes(id)) continue;
      const wanted = `the id of a record in content/subjects.json; there is none of that name.${suggest(id, subjects)}`;
      problems.push({ file, line, field: field && `${field}.subject`, found: show(id), wanted });
    }
    if (data.subject?.some((id) => !subjects.includes(id)) || matchCourses(courses, data).length) return;
    const { limit: _, ...asked } = data;
    problems.push({
      file,
      line,
      field,
      found: show(asked),
      wanted: 'a list that at least one course fits: no course in content/courses has all of this',
    });
  };
  for (const { file, body, bodyLine, data, isValid, lineOf, collection } of entries) {
    if (collection === 'guides' && isValid && data['courses']) {
      check(data['courses'], file, lineOf(['courses']), 'courses');
    }
    for (const { index, 1: attributes = '' } of body.matchAll(listPattern)) {
      const line = bodyLine + body.slice(0, index).split('\n').length - 1;
      check(courseQueryOf(readFields(attributes)), file, line, '<Courses>');
    }
  }
  return problems;
};
