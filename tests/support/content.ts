/** The directory's own content, read and joined as the site joins it, without Astro: once for all files of a worker. */
import { readContent } from '#content-check/read.ts';
import type { Course } from '#domain/course.ts';
import { coursesAmong } from '#domain/join.ts';
import type { Entry } from '../../src/content-check/entry.ts';

/** The same, with all that is in it, as something that no test can change under the next one. */
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
};

let entries: readonly Entry[] | undefined;
let courses: readonly Course[] | undefined;

/** Every record of the project's `content/`. */
export const readEntries = (): readonly Entry[] => (entries ??= frozen(readContent(process.cwd()).entries));

/**
 * All courses of `content/` that are not closed, by title.
 * @param root folder of another project, which is read anew each time
 */
export const readCourses = (root?: string): readonly Course[] =>
  root === undefined ? (courses ??= frozen(coursesAmong(readEntries()))) : coursesAmong(readContent(root).entries);
