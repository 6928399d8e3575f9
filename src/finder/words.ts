import type { Course } from '#domain/course.ts';
import { emptyWords } from '#text/empty-words.ts';
import { courseKinds } from '#domain/course-types.ts';
import { wordsOf, type WordsField, type WordsFile } from './words-file.ts';

/** What a course is about, at which level, and who offers it, in few words. */
const factsOf = ({ skills = [], levels = [], code, type, provider }: Course): string =>
  [
    ...skills,
    ...levels.map(({ framework, level }) => `${framework.short} level ${level}`),
    code,
    courseKinds.find(({ id }) => id === type)?.one,
    ...(provider.shortNames ?? []),
    provider.town,
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
}

/**
 * Words of one weight.
 * @param known words that each text has already in a field that is worth more
 */
const field = (weight: number, texts: readonly string[], known: readonly ReadonlySet<string>[] = []): WordsField => {
  const rows = new Map<string, number[]>();
  texts.forEach((text, row) => {
    for (const word of new Set(wordsOf(text))) {
      if (known[row]?.has(word) || emptyWords.has(word)) continue;
      const list = rows.get(word) ?? [];
      list.push(row);
      rows.set(word, list);
    }
  });
  // A word that nearly every course has tells nothing and costs the most.
  const telling = [...rows].filter(([, list]) => list.length <= texts.length * 0.9 || texts.length < 20);
  telling.sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    weight,
    words: telling.map(([word]) => word),
    rows: telling.map(([, list]) => list.map((row, index) => row - (list[index - 1] ?? 0))),
  };
};

/**
 * The words of courses that are not in the finder's table already.
 * @param courses in the order of the table
 * @param otherWords what else finds a course: synonyms, abbreviations, names of its kind
 */
export const wordsFile = (
  courses: readonly Course[],
  otherWords?: (course: Course) => OtherWords | undefined,
): WordsFile => {
  const others = courses.map((course) => otherWords?.(course) ?? { also: '', words: '' });
  const names = others.map(({ also }) => also);
  const facts = courses.map((course, row) => `${factsOf(course)} ${others[row]?.words ?? ''}`);
  const known = [courses.map(({ title }) => title), names, facts].map((texts) =>
    texts.map((text) => new Set(wordsOf(text))),
  );
  const upTo = (count: number) =>
    courses.map((_, row) =>
      known.slice(0, count).reduce((all, sets) => all.union(sets[row] ?? new Set()), new Set<string>()),
    );
  return {
    version: 1,
    fields: [field(8, names, upTo(1)), field(4, facts, upTo(2)), field(2, courses.map(textOf), upTo(3))],
  };
};
