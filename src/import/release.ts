/** Makes a release of the data: what changed since the last one, and the state that the next one is compared with. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { checkContent } from '#content-check/index.ts';
import { recordsOf } from '#content-check/entry.ts';
import { formatProblems } from '#content-check/problem.ts';
import { mostWhole, releaseDataFile, wholeDays } from '#content-check/release-data.ts';
import { isProblem, readReleaseState, stateFile } from '#content-check/releases.ts';
import { factOf } from '#domain/course-facts.ts';
import type { Course } from '#domain/course.ts';
import { coursesAmong } from '#domain/join.ts';
import { compareStates, type Changes, type CourseStates } from '#domain/release.ts';
import { coursePath } from '#domain/urls.ts';
import { InputError } from '#formats/format.ts';
import { jsonLines } from '#formats/json/write.ts';
import { recordOf } from '#formats/record-of.ts';
import { courseSchema } from '#schemas/course.ts';
import { longestTold, type ReleaseRecord, type ReleaseState } from '#schemas/release.ts';
import { contentName, contentPath } from '../deployment.ts';
import { textOf } from './content.ts';
import { jsonNames } from './disk.ts';
import { openStage } from './stage.ts';

const fieldOrder = Object.keys(courseSchema.shape);

/** Fields that the site tells in a few words, which a release tells before and after, each with the fact that does. */
const toldBy = {
  type: 'type',
  status: 'status',
  levels: 'level',
  duration: 'duration',
  credits: 'credit',
  delivery: 'mode',
  intakes: 'start',
  startMonths: 'start',
  price: 'price',
} as const;

/** What the site says of the fields that a record has. */
const toldOf = (course: Course, record: Readonly<Record<string, unknown>>, asOf: string): Record<string, string> =>
  Object.fromEntries([
    ['title', course.title],
    ...Object.entries(toldBy).flatMap(([field, fact]): [string, string][] => {
      const words = record[field] === undefined ? undefined : factOf(fact).stated?.(course, { asOf });
      return words === undefined ? [] : [[field, words.slice(0, longestTold)]];
    }),
  ]);

/** A value as text that is the same for the same value, in whatever order its fields stand. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * What a release keeps of each course.
 * @param asOf the day that counts as today, for the next start
 */
export const statesOf = (courses: readonly Course[], asOf: string): CourseStates =>
  Object.fromEntries(
    courses
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((course) => {
        // A status that is not recorded counts as the one that lists take it for: to record that changes nothing.
        const { id, ...record } = { ...recordOf(course), status: course.status ?? 'active' };
        const fields = Object.entries(record).map(([field, value]): [string, string] => [
          field,
          digest(canonical(value)).slice(0, 8),
        ]);
        return [
          id,
          {
            title: course.title,
            provider: course.provider.name,
            fields: Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1))),
            told: toldOf(course, record, asOf),
          },
        ];
      }),
  );

/** What has changed in the courses since a state; why one is gone is known once a release is made. */
export const changesSince = (before: CourseStates, courses: readonly Course[], asOf: string): Changes =>
  compareStates(before, statesOf(courses, asOf), fieldOrder, () => ({ why: 'removed' }));

/** A line for each course, so that what a release changed can be read in a diff. */
const stateText = ({ courses, ...head }: ReleaseState): string => {
  const rows = Object.entries(courses).map(([id, row]) => `${JSON.stringify(id)}: ${JSON.stringify(row)}`);
  return `${JSON.stringify(head).slice(0, -1)},"courses":{\n${rows.join(',\n')}\n}}\n`;
};

export interface ReleaseOptions {
  /** Folder of the project. */
  readonly root: string;
  /** Day of the release. */
  readonly date: string;
  readonly note?: string | undefined;
  readonly dryRun?: boolean;
}

/** Where courses that are gone are now: their addresses lead to another course, or another course has their page. */
const movedTo = (
  before: CourseStates,
  after: CourseStates,
  redirects: ReadonlyMap<string, { readonly to: string }>,
): ReadonlyMap<string, string> => {
  const ids = new Map(Object.keys(after).map((id) => [coursePath({ id }), id]));
  // Two records of one page have the same digest of its address.
  const pages = new Map(
    Object.entries(after).flatMap(([id, { fields }]) => (fields['url'] && !before[id] ? [[fields['url'], id]] : [])),
  );
  return new Map(
    Object.entries(before).flatMap(([id, { fields }]): [string, string][] => {
      const now = ids.get(redirects.get(coursePath({ id }))?.to ?? '') ?? pages.get(fields['url'] ?? '');
      return after[id] || now === undefined ? [] : [[id, now]];
    }),
  );
};

/**
 * Makes a release of the courses as they stand, and writes it with its state and its courses, or nothing at all. Of the
 * courses of earlier releases those of the last few are kept.
 * @returns the release; undefined where nothing has changed since the last one
 * @throws InputError where the content is not sound, or the day does not fit
 */
export const makeRelease = ({ root, date, note, dryRun = false }: ReleaseOptions): ReleaseRecord | undefined => {
  const { entries, problems } = checkContent(root);
  if (problems.length)
    throw new InputError(`${formatProblems(problems)}\nMend that first: a release is of sound content.`);
  const last = jsonNames(contentPath(root, 'content/releases')).at(-1);
  if (last !== undefined && date <= last)
    throw new InputError(
      date === last
        ? `${contentName(`content/releases/${last}.json`)} is there already: a day has one release. Wait until tomorrow, or remove it and put back ${contentName(stateFile)} as it was before it; what the next one will hold shows --dry-run with --date and a later day`
        : `--date ${date}: write a day after ${last}, that of the last release`,
    );
  const state = readReleaseState(root);
  if (state && isProblem(state)) throw new InputError(state.wanted);
  const courses = coursesAmong(entries);
  const after = statesOf(courses, date);
  const before = state?.courses ?? after;
  const moved = movedTo(before, after, recordsOf(entries, 'redirects'));
  const closed = new Set(
    entries.flatMap(({ collection, id, data }) =>
      collection === 'courses' && data['status'] === 'closed' ? [id] : [],
    ),
  );
  const changes = compareStates(before, after, fieldOrder, (id) => {
    const now = moved.get(id);
    return now === undefined ? { why: closed.has(id) ? 'closed' : 'removed' } : { why: 'moved', now };
  });
  if (state && !changes.added.length && !changes.changed.length && !changes.gone.length) return undefined;
  // The courses as `courses.jsonl` has them on that day.
  const lines = jsonLines.write(courses, { generated: date });
  const release: ReleaseRecord = {
    date,
    ...(last !== undefined && { since: last }),
    ...(note !== undefined && { note }),
    courses: courses.length,
    sha256: digest(lines),
    ...changes,
  };
  if (dryRun) return release;
  const stage = openStage(root);
  try {
    stage.write(`content/releases/${date}.json`, textOf(release));
    stage.write(releaseDataFile(date), gzipSync(lines, { level: 9 }));
    for (const old of wholeDays(root).slice(0, -(mostWhole - 1))) stage.remove(releaseDataFile(old));
    stage.write(stateFile, stateText({ version: 1, release: date, courses: after }));
    stage.commit();
  } catch (error) {
    stage.discard();
    throw error;
  }
  return release;
};
