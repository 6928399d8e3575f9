/** The checks of the command for records that stand in no folder: those of a form, against what a site has. */
import type { Course } from '#domain/course.ts';
import { coursesAmong } from '#domain/join.ts';
import type { CollectionName } from '#schemas/index.ts';
import { makeEntry, type Entry } from './entry.ts';
import type { Problem } from './problem.ts';
import { checkReferences } from './references.ts';
import { checkRefused, checkWarnings, type KnownCourse, type Warning } from './warnings.ts';

/** A record that is to be checked. */
export interface Proposed {
  readonly collection: Extract<CollectionName, 'courses' | 'providers'>;
  readonly id: string;
  readonly data: Record<string, unknown>;
}

/** What a site has already: records that others refer to, and what tells its courses from one another. */
export interface Site {
  readonly entries: readonly Entry[];
  readonly courses: readonly KnownCourse[];
}

export interface Checked {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
  /** The proposed course with what it refers to; undefined where it is not sound enough. */
  readonly course: Course | undefined;
}

/** The file in which a record of a folder of its own stands. */
export const fileOf = ({ collection, id }: Pick<Proposed, 'collection' | 'id'>): string =>
  `content/${collection}/${id}.json`;

/** A record without lines: it stands in no file yet. */
export const proposedEntry = (proposed: { collection: CollectionName; id: string; data: unknown; file: string }) =>
  makeEntry({ ...proposed, lineOf: () => undefined });

/**
 * All that the command would say of records if they stood in the folder of a site.
 * @param today the day that ages are counted from, `YYYY-MM-DD`
 */
export const checkProposed = (proposed: readonly Proposed[], site: Site, today: string): Checked => {
  const files = proposed.map(fileOf);
  const made = proposed.map((record) => proposedEntry({ ...record, file: fileOf(record) }));
  const others = site.courses.filter(({ file }) => !files.includes(file));
  const entries = [...site.entries, ...made.flatMap(({ entry }) => entry ?? [])];
  const isOurs = ({ file }: Problem) => files.includes(file);
  const course = coursesAmong(entries)[0];
  return {
    problems: [
      ...made.flatMap(({ problems }) => problems),
      ...checkReferences(entries).filter(isOurs),
      ...checkRefused(entries, today).filter(isOurs),
    ],
    warnings: checkWarnings(entries, today, others).filter(isOurs),
    course,
  };
};
