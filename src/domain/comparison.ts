import { comparedFacts } from './course-facts.ts';
import type { Course } from './course.ts';
import type { ComparisonFile } from './comparison-file.ts';

export type { ComparisonFile } from './comparison-file.ts';

/** What the comparison needs of some courses, by id: a value for each row of the table, null where not stated. */
export const comparisonFile = (courses: readonly Course[], asOf: string): ComparisonFile =>
  Object.fromEntries(
    courses.map((course) => [
      course.id,
      {
        title: course.title,
        provider: course.provider.name,
        values: comparedFacts.map(({ value }) => value(course, { asOf }) ?? null),
      },
    ]),
  );
