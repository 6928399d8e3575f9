import type { Course } from './course.ts';
import { modesKey, modesOf } from './course-types.ts';
import { disclosureOf } from './disclosure.ts';
import { stageOf, type StageId } from './level.ts';
import { tokens } from '#text/tokens.ts';

/** The words that say what a course is about. */
const wordsOf = (course: Course): ReadonlySet<string> =>
  new Set(tokens(`${course.title} ${(course.skills ?? []).join(' ')}`).filter((word) => word.length > 3));

/** Courses that a word may be of and still say which of them are alike; a longer list would cost more than it tells. */
const mostCourses = 200;

/** What courses are compared by, made once for a list of them. Courses stand in it by their place in the order of ties. */
interface Comparison {
  readonly courses: readonly Course[];
  readonly places: ReadonlyMap<string, number>;
  readonly words: readonly ReadonlySet<string>[];
  readonly stages: readonly (StageId | undefined)[];
  /** Places of the courses of each word. */
  readonly coursesOf: ReadonlyMap<string, readonly number[]>;
  /** Places of the first courses of each subject that agree in level, kind and mode. */
  readonly firstOf: ReadonlyMap<string, readonly number[]>;
  /** Words that each course shares with the one that is looked at, by worth; zeros between two looks. */
  readonly shared: Float64Array;
}

const comparisons = new WeakMap<readonly Course[], Comparison>();

/** Of courses that agree in everything but words, these many can be among the most alike. */
const mostAlike = 8;

const comparisonOf = (list: readonly Course[]): Comparison => {
  const known = comparisons.get(list);
  if (known) return known;
  const courses = list
    .filter(({ status }) => status !== 'closed')
    .map((course) => ({ course, known: disclosureOf(course).known.length }))
    .sort((a, b) => b.known - a.known || (a.course.id < b.course.id ? -1 : 1))
    .map(({ course }) => course);
  const words = courses.map(wordsOf);
  const stages = courses.map(stageOf);
  const coursesOf = new Map<string, number[]>();
  const firstOf = new Map<string, Map<string, number[]>>();
  courses.forEach((course, place) => {
    for (const word of words[place] ?? []) {
      const places = coursesOf.get(word);
      if (places) places.push(place);
      else coursesOf.set(word, [place]);
    }
    const same = `${stages[place] ?? ''} ${course.type} ${modesKey(course.delivery)}`;
    for (const { id } of course.subjects) {
      const groups = firstOf.get(id) ?? new Map<string, number[]>();
      firstOf.set(id, groups);
      const group = groups.get(same) ?? [];
      groups.set(same, group);
      if (group.length <= mostAlike) group.push(place);
    }
  });
  const made = {
    courses,
    places: new Map(courses.map(({ id }, place) => [id, place])),
    words,
    stages,
    coursesOf,
    firstOf: new Map([...firstOf].map(([id, groups]) => [id, [...groups.values()].flat()])),
    shared: new Float64Array(courses.length),
  };
  comparisons.set(list, made);
  return made;
};

/** What a shared word says of two courses: little where every tenth course has it ("management"), much where few have. */
const worth = (frequency: number, courses: number): number => {
  const share = frequency / Math.max(courses, 20);
  if (share > 0.1) return 0.5;
  return share > 0.03 ? 2 : 4;
};

const likeness = (course: Course, other: Course, isOfStage: boolean, shared: number): number => {
  const sameSubject = course.subjects.some(({ id }) => other.subjects.some((subject) => subject.id === id));
  if (!sameSubject) return 0;
  return (
    10 +
    (isOfStage ? 4 : 0) +
    (course.type === other.type ? 3 : 0) +
    (modesOf(course.delivery).some((mode) => modesOf(other.delivery).includes(mode)) ? 1 : 0) +
    Math.min(shared, 12)
  );
};

/**
 * Courses like this one: the same subject always, then shared words (rare ones count most), level, kind and mode.
 * Ties go to the course that more is known of, then by id, so that two builds agree. Only courses that share a telling
 * word, and the first of those that agree in all else, are looked at, so that a larger directory costs no more for each.
 * @param limit at most 8
 */
export const relatedCourses = (course: Course, list: readonly Course[], limit = 4): Course[] => {
  const { courses, places, words, stages, coursesOf, firstOf, shared } = comparisonOf(list);
  const stage = stageOf(course);
  const own = places.get(course.id);
  const candidates = new Set<number>(course.subjects.flatMap(({ id }) => firstOf.get(id) ?? []));
  for (const word of (own === undefined ? undefined : words[own]) ?? wordsOf(course)) {
    const others = coursesOf.get(word) ?? [];
    if (others.length > mostCourses) continue;
    for (const place of others) {
      shared[place] = (shared[place] ?? 0) + worth(others.length, list.length);
      candidates.add(place);
    }
  }
  if (own !== undefined) candidates.delete(own);
  const best: { place: number; other: Course; score: number }[] = [];
  for (const place of candidates) {
    const other = courses[place];
    const isOfStage = stage !== undefined && stage === stages[place];
    const score = other ? likeness(course, other, isOfStage, shared[place] ?? 0) : 0;
    shared[place] = 0;
    const last = best[limit - 1];
    if (!other || score <= 0 || (last && (score < last.score || (score === last.score && place > last.place))))
      continue;
    best.push({ place, other, score });
    best.sort((a, b) => b.score - a.score || a.place - b.place);
    best.length = Math.min(best.length, limit);
  }
  if (own !== undefined) shared[own] = 0;
  return best.map(({ other }) => other);
};
