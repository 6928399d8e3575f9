import { contentOnce } from '#content-check/index.ts';
import { recordsOf } from '#content-check/entry.ts';
import type { RecordOf } from '#schemas/index.ts';

type Dated<Name extends 'courses' | 'guides', Field extends keyof RecordOf<Name>> = ReadonlyMap<
  string,
  Pick<RecordOf<Name>, Field>
>;

/** Newest of some days, or undefined where there is none. */
const newest = (days: readonly (string | undefined)[]): string | undefined =>
  days.reduce((last, day) => (day !== undefined && (last === undefined || day > last) ? day : last), undefined);

/**
 * The day on which the content of a page last changed, by path: a guide's last review, a course's last reading, and
 * for pages that list courses the last reading of any of them. Pages whose content carries no day have none.
 */
export const changeDays = (content: {
  readonly courses: Dated<'courses', 'status' | 'recorded' | 'subjects'>;
  readonly guides: Dated<'guides', 'reviewed'>;
}) => {
  const listed = [...content.courses].filter(([, { status }]) => status !== 'closed');
  const recorded = listed.map(([id, { recorded: day, subjects }]) => ({ id, day, subjects }));
  const daysBy = (keysOf: (row: (typeof recorded)[number]) => readonly string[]) =>
    Map.groupBy(
      recorded.flatMap((row) => keysOf(row).map((key) => ({ key, day: row.day }))),
      ({ key }) => key,
    );
  const rows = (prefix: string, groups: ReturnType<typeof daysBy>) =>
    [...groups].map(([key, list]): [string, string | undefined] => [
      `${prefix}${key}/`,
      newest(list.map(({ day }) => day)),
    ]);
  const all = newest(recorded.map(({ day }) => day));
  const guides = newest([...content.guides.values()].map(({ reviewed }) => reviewed));
  const days = new Map<string, string | undefined>([
    ['/', newest([all, guides])],
    ['/guides/', guides],
    ['/providers/', all],
    ['/subjects/', all],
    ['/data/', all],
    ['/data/quality/', all],
    ...[...content.guides].map(([id, { reviewed }]): [string, string] => [`/guides/${id}/`, reviewed]),
    ...rows(
      '/courses/',
      daysBy(({ id }) => [id]),
    ),
    ...rows(
      '/providers/',
      daysBy(({ id }) => [id.split('/')[0] ?? '']),
    ),
    ...rows(
      '/subjects/',
      daysBy(({ subjects }) => subjects),
    ),
  ]);
  return (path: string): string | undefined => {
    const first = path.replace(/page\/\d+\/$/, '');
    // Landing pages are the only others below /courses/, and the whole directory is behind them.
    return days.get(first) ?? (first.startsWith('/courses/') ? all : undefined);
  };
};

/** Puts the day of the last change into the rows of the sitemap, and leaves out the pages of courses that have ended. */
export const withLastChange = (base: string) => {
  let dayOf: ((path: string) => string | undefined) | undefined;
  return <T extends { url: string }>(item: T): (T & { lastmod?: string }) | undefined => {
    const { entries } = contentOnce();
    const courses = recordsOf(entries, 'courses');
    dayOf ??= changeDays({ courses, guides: recordsOf(entries, 'guides') });
    const path = `/${new URL(item.url).pathname.slice(base.replace(/\/$/, '').length + 1)}`;
    if (courses.get(path.slice('/courses/'.length, -1))?.status === 'closed') return undefined;
    const lastmod = dayOf(path);
    return lastmod === undefined ? item : { ...item, lastmod };
  };
};
