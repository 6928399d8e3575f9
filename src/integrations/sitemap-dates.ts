import { readContent } from '../content-check/read.ts';

interface Row {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Newest of some days, or undefined where there is none. */
const newest = (days: readonly (string | undefined)[]): string | undefined =>
  days.reduce((last, day) => (day !== undefined && (last === undefined || day > last) ? day : last), undefined);

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/**
 * The day on which the content of a page last changed, by path: a guide's last review, a course's last reading, and
 * for pages that list courses the last reading of any of them. Pages whose content carries no day have none.
 */
export const changeDays = (rows: { readonly courses: readonly Row[]; readonly guides: readonly Row[] }) => {
  const listed = rows.courses.filter(({ data }) => data['status'] !== 'closed');
  const recorded = ({ data }: Row) => text(data['recorded']);
  const byProvider = Map.groupBy(listed, ({ id }) => id.split('/')[0] ?? '');
  const bySubject = new Map<string, (string | undefined)[]>();
  for (const row of listed) {
    for (const subject of (row.data['subjects'] as readonly string[] | undefined) ?? []) {
      bySubject.set(subject, [...(bySubject.get(subject) ?? []), recorded(row)]);
    }
  }
  const all = newest(listed.map(recorded));
  const guides = newest(rows.guides.map(({ data }) => text(data['reviewed'])));
  const days = new Map<string, string | undefined>([
    ['/', newest([all, guides])],
    ['/guides/', guides],
    ['/providers/', all],
    ['/subjects/', all],
    ['/data/', all],
    ['/data/quality/', all],
    ...rows.guides.map(({ id, data }): [string, string | undefined] => [`/guides/${id}/`, text(data['reviewed'])]),
    ...listed.map((row): [string, string | undefined] => [`/courses/${row.id}/`, recorded(row)]),
    ...[...byProvider].map(([id, list]): [string, string | undefined] => [
      `/providers/${id}/`,
      newest(list.map(recorded)),
    ]),
    ...[...bySubject].map(([id, list]): [string, string | undefined] => [`/subjects/${id}/`, newest(list)]),
  ]);
  return (path: string): string | undefined => {
    const first = path.replace(/page\/\d+\/$/, '');
    // Landing pages are the only others below /courses/, and the whole directory is behind them.
    return days.get(first) ?? (first.startsWith('/courses/') ? all : undefined);
  };
};

/** Puts the day of the last change into the rows of the sitemap. */
export const withLastChange = (base: string) => {
  let dayOf: ((path: string) => string | undefined) | undefined;
  return <T extends { url: string }>(item: T): T & { lastmod?: string } => {
    if (!dayOf) {
      const { entries } = readContent(process.cwd());
      const of = (collection: string) => entries.filter((entry) => entry.collection === collection) as readonly Row[];
      dayOf = changeDays({ courses: of('courses'), guides: of('guides') });
    }
    const lastmod = dayOf(`/${new URL(item.url).pathname.slice(base.replace(/\/$/, '').length + 1)}`);
    return lastmod === undefined ? item : { ...item, lastmod };
  };
};
