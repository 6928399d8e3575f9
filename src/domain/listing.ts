import type { CourseQuery } from '#schemas/guide.ts';
import { ageOf, ages, isCurrent } from './age.ts';
import { isKnown } from './answer.ts';
import { modesOf } from './course-types.ts';
import { answerOf, decidingFacts } from './course-facts.ts';
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
      (query.mode === undefined || modesOf(course.delivery).some((mode) => query.mode?.includes(mode))) &&
      (query.subject?.some((id) => course.subjects.some((subject) => subject.id === id)) ?? true) &&
      (query.stage === undefined || (stage !== undefined && query.stage.includes(stage)))
    );
  });

/** How much is known of a course: the points of the EU list and the facts that people decide on. */
const pointsOf = (course: Course, asOf: string): number =>
  disclosureOf(course).known.length + decidingFacts.filter((fact) => isKnown(answerOf(fact, course, { asOf }))).length;

/**
 * A few courses to show as examples: the most completely known first, one a provider, courses that are
 * not taught in English last. Ties go by id, so that two builds agree.
 */
export const pickExamples = (courses: readonly Course[], limit: number): Course[] => {
  const isForeign = ({ languages }: Course) => Number(languages !== undefined && !languages.includes('en'));
  const sorted = courses.toSorted(
    (a, b) =>
      isForeign(a) - isForeign(b) ||
      disclosureOf(b).known.length - disclosureOf(a).known.length ||
      (a.id < b.id ? -1 : 1),
  );
  const first = new Map<string, Course>();
  for (const course of sorted) if (!first.has(course.provider.id)) first.set(course.provider.id, course);
  const others = sorted.filter((course) => first.get(course.provider.id) !== course);
  return [...first.values(), ...others].slice(0, limit);
};

/** How many points a course is set back for each course of its provider that stands before it. */
const setBack = 2;

/**
 * The order of lists: those whose facts are of the last year first, then those of pages without a date, then the
 * older ones; within each the most completely known first, with the courses of one provider apart from each other.
 * Ties keep their order.
 */
export const inListOrder = (courses: readonly Course[], asOf: string): Course[] => {
  const rows = courses.map((course) => ({
    course,
    age: ages.indexOf(ageOf(course, asOf)),
    points: pointsOf(course, asOf),
  }));
  const byRank = <Row extends { readonly age: number; readonly points: number }>(list: readonly Row[]): Row[] =>
    list.toSorted((a, b) => a.age - b.age || b.points - a.points);
  const before = new Map<string, number>();
  const mixed = byRank(rows).map((row) => {
    const key = `${row.age} ${row.course.provider.id}`;
    const count = before.get(key) ?? 0;
    before.set(key, count + 1);
    return { ...row, points: row.points - count * setBack };
  });
  return byRank(mixed).map(({ course }) => course);
};

/** Courses that belong in lists on a day: those that seem to be over keep their pages and are left out. */
export const currentCourses = (courses: readonly Course[], asOf: string): Course[] =>
  courses.filter((course) => isCurrent(course, asOf));
