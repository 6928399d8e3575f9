import type { Course } from './course.ts';
import { disclosureOf } from './disclosure.ts';
import { stageOf } from './level.ts';
import { tokens } from '#text/tokens.ts';

/** The words that say what a course is about. */
const wordsOf = (course: Course): ReadonlySet<string> =>
  new Set(tokens(`${course.title} ${(course.skills ?? []).join(' ')}`).filter((word) => word.length > 3));

/** The words of every course, and of how many courses each is. */
interface Vocabulary {
  readonly words: ReadonlyMap<Course, ReadonlySet<string>>;
  readonly frequency: ReadonlyMap<string, number>;
}

const vocabularies = new WeakMap<readonly Course[], Vocabulary>();

const vocabularyOf = (courses: readonly Course[]): Vocabulary => {
  const known = vocabularies.get(courses);
  if (known) return known;
  const words = new Map(courses.map((course) => [course, wordsOf(course)]));
  const frequency = new Map<string, number>();
  for (const list of words.values()) {
    for (const word of list) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const made = { words, frequency };
  vocabularies.set(courses, made);
  return made;
};

/** What a shared word says of two courses: little where every tenth course has it ("management"), much where few have. */
const worth = (frequency: number, courses: number): number => {
  const share = frequency / Math.max(courses, 20);
  if (share > 0.1) return 0.5;
  return share > 0.03 ? 2 : 4;
};

const likeness = (course: Course, other: Course, shared: number): number => {
  const sameSubject = course.subjects.some(({ id }) => other.subjects.some((subject) => subject.id === id));
  if (!sameSubject) return 0;
  return (
    10 +
    (stageOf(course) !== undefined && stageOf(course) === stageOf(other) ? 4 : 0) +
    (course.type === other.type ? 3 : 0) +
    (course.delivery.mode === other.delivery.mode ? 1 : 0) +
    Math.min(shared, 12)
  );
};

/**
 * Courses like this one: the same subject always, then shared words (rare ones count most), level, kind and mode.
 * Ties go to the listing that states more, then by id, so that two builds agree.
 */
export const relatedCourses = (course: Course, courses: readonly Course[], limit = 4): Course[] => {
  const { words, frequency } = vocabularyOf(courses);
  const own = words.get(course) ?? wordsOf(course);
  const sharedWith = (other: Course): number =>
    [...(words.get(other) ?? [])]
      .filter((word) => own.has(word))
      .reduce((sum, word) => sum + worth(frequency.get(word) ?? 0, courses.length), 0);
  return courses
    .filter(({ id, status }) => id !== course.id && status !== 'closed')
    .map((other) => ({ other, score: likeness(course, other, sharedWith(other)) }))
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
