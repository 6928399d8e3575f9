/** What a form has to know of the site: what records may refer to, and which courses there are; one file of the build. */
import { proposedEntry, type Site } from '#content-check/one-record.ts';
import type { Entry } from '#content-check/entry.ts';
import type { KnownCourse } from '#content-check/warnings.ts';
import { entriesOf, recordsOf } from '#content-check/entry.ts';
import type { CollectionName } from '#schemas/index.ts';
import { topic } from '#topic';

const vocabularies = [
  'providers',
  'subjects',
  'frameworks',
  'creditSystems',
  'registers',
] as const satisfies readonly CollectionName[];

export interface SiteFile {
  readonly version: 1;
  readonly records: readonly (readonly [
    collection: CollectionName,
    id: string,
    data: Readonly<Record<string, unknown>>,
  ])[];
  readonly courses: readonly (readonly [
    id: string,
    title: string,
    type: KnownCourse['type'],
    mode: KnownCourse['mode'],
    url: string | null,
  ])[];
  /** Ids of courses that are over: their addresses are taken. */
  readonly closed: readonly string[];
}

/** What a form has to know of a site. */
export interface SiteFacts extends Site {
  readonly closed: readonly string[];
}

/** The file, from all records of the content. */
export const encodeSite = (entries: readonly Entry[]): SiteFile => ({
  version: 1,
  records: vocabularies.flatMap((name) =>
    entriesOf(entries, name).map(({ collection, id, data }) => [collection, id, data] as const),
  ),
  courses: [...recordsOf(entries, 'courses')].flatMap(([id, { title, type, delivery, url, status }]) =>
    status === 'closed' ? [] : [[id, title, type, delivery.mode, url ?? null] as const],
  ),
  closed: [...recordsOf(entries, 'courses')].flatMap(([id, { status }]) => (status === 'closed' ? [id] : [])),
});

/** The file as the checks take it. */
export const readSite = ({ records, courses, closed }: SiteFile): SiteFacts => {
  const entry = (collection: CollectionName, id: string, data: unknown): Entry[] => {
    const { entry: made } = proposedEntry({ collection, id, data, file: `content/${collection}/${id}.json` });
    return made ? [made] : [];
  };
  return {
    closed,
    entries: [
      ...records.flatMap(([collection, id, data]) => entry(collection, id, data)),
      ...entry('site', 'site', topic),
    ],
    courses: courses.map(([id, title, type, mode, url]) => ({
      file: `content/courses/${id}.json`,
      provider: id.slice(0, id.indexOf('/')),
      title,
      type,
      mode,
      url: url ?? undefined,
    })),
  };
};
