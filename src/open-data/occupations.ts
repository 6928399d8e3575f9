/** Occupations with the courses that lead towards them. */
import { courses } from '../catalogue.ts';
import { contentOnce } from '#content-check/index.ts';
import { recordsOf } from '#content-check/entry.ts';
import { isOwnName } from '#query/occupations.ts';
import type { Course } from '#domain/course.ts';
import { courseWordLists } from '#finder/course-texts.ts';
import type { OccupationRecord } from '#schemas/occupation.ts';
import { findWords } from '#text/find-words.ts';
import { indexWords } from '#text/word-index.ts';

export interface LedOccupation {
  readonly occupation: OccupationRecord;
  /** Courses about what one learns for it, the best first. */
  readonly leads: readonly Course[];
}

let led: Promise<LedOccupation[]> | undefined;

/** What one learns for the occupations of a group, for any of them. */
export const learnFor = ({ learn, apart = [] }: Pick<OccupationRecord, 'learn' | 'apart'>): string[] => [
  ...new Set([...learn, ...apart.flatMap((row) => row.learn)]),
];

/** All occupations in the order of ISCO-08. A course leads there that says all of what one learns in its title or skills. */
export const occupationsLeading = (): Promise<LedOccupation[]> =>
  (led ??= (async () => {
    const all = await courses();
    const index = indexWords({ titles: all.map(({ title }) => title), lists: courseWordLists(all) });
    return [...recordsOf(contentOnce().entries, 'occupations').values()].map((occupation) => {
      const scores = new Map<Course, number>();
      for (const phrase of learnFor(occupation)) {
        const { scores: found, isAbout } = findWords(index, phrase, { isForCourses: true, isExact: true });
        all.forEach((course, row) => {
          if (isAbout[row] && !isOwnName(phrase, course.provider.name))
            scores.set(course, (scores.get(course) ?? 0) + (found[row] ?? 0));
        });
      }
      const best = Math.max(0, ...scores.values());
      const leads = [...scores].filter(([, score]) => score > best / 3).sort(([, a], [, b]) => b - a);
      return { occupation, leads: leads.map(([course]) => course) };
    });
  })());
