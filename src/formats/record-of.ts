import { ageOf, type Age } from '#domain/age.ts';
import type { Course } from '#domain/course.ts';
import type { CourseRecord } from '#schemas/course.ts';

/** A course as it stands in `content/`: what it refers to by id again, with its own id in front. */
export const recordOf = (course: Course): CourseRecord & { id: string } => {
  const { id, provider, subjects, levels, credits, ...rest } = course;
  return {
    id,
    ...rest,
    provider: provider.id,
    subjects: subjects.map((subject) => subject.id),
    ...(levels && { levels: levels.map(({ framework, ...level }) => ({ ...level, framework: framework.id })) }),
    ...(credits && { credits: credits.map(({ system, ...credit }) => ({ ...credit, system: system.id })) }),
  };
};

/** The same, and how old what is known of it is on a day: over, as far as we know, where it is "past". */
export const datedRecordOf = (course: Course, day: string): CourseRecord & { id: string; age: Age } => ({
  ...recordOf(course),
  age: ageOf(course, day),
});
