import type { Course } from './course.ts';
import { disclosureOf } from './disclosure.ts';
import { stageOf } from './level.ts';

const words = (course: Course): Set<string> =>
  new Set(
    `${course.title} ${(course.skills ?? []).join(' ')}`
      .toLowerCase()
      .split(/[^\p{L}\p{N}+#]+/u)
      .filter((word) => word.length > 3),
  );

const likeness = (course: Course, other: Course, own: ReadonlySet<string>): number => {
  const sameSubject = course.subjects.some(({ id }) => other.subjects.some((subject) => subject.id === id));
  if (!sameSubject) return 0;
  const shared = [...words(other)].filter((word) => own.has(word)).length;
  return (
    10 +
    (stageOf(course) !== undefined && stageOf(course) === stageOf(other) ? 4 : 0) +
    (course.type === other.type ? 3 : 0) +
    (course.delivery.mode === other.delivery.mode ? 1 : 0) +
    Math.min(shared, 4) * 3
  );
};

/**
 * Courses like this one: the same subject always, then shared words, level, kind and mode.
 * Ties go to the listing that states more, then by id, so that two builds agree.
 */
export const relatedCourses = (course: Course, courses: readonly Course[], limit = 4): Course[] => {
  const own = words(course);
  return courses
    .filter(({ id, status }) => id !== course.id && status !== 'closed')
    .map((other) => ({ other, score: likeness(course, other, own) }))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        b.score - a.score ||
        disclosureOf(b.other).stated.length - disclosureOf(a.other).stated.length ||
        (a.other.id < b.other.id ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ other }) => other);
};
