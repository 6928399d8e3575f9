import type { CourseQuery } from '#schemas/guide.ts';
import type { Course } from './course.ts';
import { disclosureOf } from './disclosure.ts';
import { stageOf } from './level.ts';

/** Courses on one page of a list. */
export const pageSize = 20;

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly total: number;
}

/** A list cut into pages of `size`; an empty list is one empty page. */
export const paginate = <T>(list: readonly T[], size = pageSize): Page<T>[] => {
  const count = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: count }, (_, index) => ({
    items: list.slice(index * size, (index + 1) * size),
    number: index + 1,
    count,
    total: list.length,
  }));
};

/** The courses that a query asks for: every field given must match. The limit is not applied. */
export const matchCourses = (courses: readonly Course[], query: CourseQuery): Course[] =>
  courses.filter((course) => {
    const stage = stageOf(course);
    return (
      course.status !== 'closed' &&
      (query.type?.includes(course.type) ?? true) &&
      (query.mode?.includes(course.delivery.mode) ?? true) &&
      (query.subject?.some((id) => course.subjects.some((subject) => subject.id === id)) ?? true) &&
      (query.stage === undefined || (stage !== undefined && query.stage.includes(stage)))
    );
  });

/**
 * A few courses to show as examples: those whose listings state most, one a provider, courses that are
 * not taught in English last. Ties go by id, so that two builds agree.
 */
export const pickExamples = (courses: readonly Course[], limit: number): Course[] => {
  const isForeign = ({ languages }: Course) => Number(languages !== undefined && !languages.includes('en'));
  const stated = (course: Course) => disclosureOf(course).stated.length;
  const sorted = courses.toSorted(
    (a, b) => isForeign(a) - isForeign(b) || stated(b) - stated(a) || (a.id < b.id ? -1 : 1),
  );
  const first = sorted.filter(
    ({ provider }, index) => sorted.findIndex((other) => other.provider.id === provider.id) === index,
  );
  return [...first, ...sorted.filter((course) => !first.includes(course))].slice(0, limit);
};

/** The most completely described first; equal ones keep their order. The finder's order where nothing else is asked for. */
export const byCompleteness = (courses: readonly Course[]): Course[] =>
  courses
    .map((course) => ({ course, stated: disclosureOf(course).stated.length }))
    .sort((a, b) => b.stated - a.stated)
    .map(({ course }) => course);
