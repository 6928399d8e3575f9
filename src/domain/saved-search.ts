/** Searches that a visitor saved, as they are kept in the browser, and what is new in one since it was last looked at. */
import type { Aspect } from '#words/news.ts';
import { keysOf } from '#text/keys.ts';
import type { Delta } from './release.ts';
import { isCourseId } from './shortlist.ts';

export interface SavedSearch {
  /** Its address in the finder, from the question mark on; empty for all courses. */
  readonly query: string;
  readonly name: string;
  /** Day of the newest release when it was last looked at; empty where the site had none. */
  readonly release: string;
  /** The courses that it found then, where they were few enough to keep. */
  readonly ids?: readonly string[] | undefined;
}

const version = 1;

/** Most courses of a search that are kept, so that many searches fit into what a browser keeps. */
const mostKept = 200;

/** Longest name of a search. */
export const longestName = 120;

/** Whether a text can be the day of a release. */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/**
 * What of a stored text can be read.
 * @returns the searches, and whether anything in it was not understood
 */
export const parseSearches = (text: string | null): { list: SavedSearch[]; isDamaged: boolean } => {
  if (!text) return { list: [], isDamaged: false };
  try {
    const file = JSON.parse(text) as { version?: unknown; searches?: unknown } | null;
    if (file?.version !== version || !Array.isArray(file.searches)) return { list: [], isDamaged: true };
    const rows = file.searches as (Record<string, unknown> | null)[];
    const seen = new Set<unknown>();
    const list = rows.flatMap((row): SavedSearch[] => {
      const { query, name, release, ids } = row ?? {};
      const isQuery = query === '' || (typeof query === 'string' && query.startsWith('?') && query.length < 2000);
      if (!isQuery || typeof name !== 'string' || seen.has(query)) return [];
      seen.add(query);
      return [
        {
          query,
          name: name.slice(0, longestName),
          release: isDay(release) ? release : '',
          ids: Array.isArray(ids) ? ids.filter(isCourseId) : undefined,
        },
      ];
    });
    return { list, isDamaged: list.length < rows.length };
  } catch {
    return { list: [], isDamaged: true };
  }
};

/** The searches as they are stored, with the version of their form. */
export const writeSearches = (searches: readonly SavedSearch[]): string => JSON.stringify({ version, searches });

/** A search as looked at: with the newest release, and what it finds now. */
export const lookedAt = (search: SavedSearch, release: string, ids: readonly string[]): SavedSearch => ({
  ...search,
  release,
  ids: ids.length > mostKept ? undefined : ids,
});

/**
 * A delta held against the directory that is open, which may be newer than its newest release: what is listed is not
 * gone, and of what is not listed nothing is new.
 */
export const against = (delta: Delta, isListed: (id: string) => boolean): Delta => ({
  ...delta,
  added: delta.added.filter(isListed),
  changed: Object.fromEntries(Object.entries(delta.changed).filter(([id]) => isListed(id))),
  gone: delta.gone.filter(({ id }) => !isListed(id)),
});

interface ChangedCourse {
  readonly id: string;
  /** What of it changed, with the words before and after. */
  readonly aspects: Delta['changed'][string];
}

export interface News {
  /** Courses that a search finds and did not find before. */
  readonly added: readonly string[];
  readonly changed: readonly ChangedCourse[];
  readonly gone: Delta['gone'];
}

/** Whether there is anything to tell. */
export const hasNews = ({ added, changed, gone }: News): boolean => added.length + changed.length + gone.length > 0;

const changedAmong = (ids: readonly string[], { changed }: Delta): ChangedCourse[] =>
  ids.flatMap((id) => {
    const aspects = changed[id];
    return aspects ? [{ id, aspects }] : [];
  });

/**
 * What is new in a search.
 * @param found ids of the courses that it finds now
 */
export const newsOfSearch = ({ ids }: SavedSearch, found: readonly string[], delta: Delta): News => {
  const before = ids && new Set(ids);
  const came = new Set(delta.added);
  // One that was there and did not fit may fit since it changed.
  const isNew = (id: string) => (came.has(id) ? !before?.has(id) : before && !before.has(id) && id in delta.changed);
  const added = found.filter(isNew);
  const old = new Set(added);
  return {
    added,
    changed: changedAmong(
      found.filter((id) => !old.has(id)),
      delta,
    ),
    gone: delta.gone.filter(({ id }) => before?.has(id)),
  };
};

/** What is new of saved courses. */
export const newsOfCourses = (ids: readonly string[], delta: Delta): News => ({
  added: [],
  changed: changedAmong(ids, delta),
  gone: delta.gone.filter(({ id }) => ids.includes(id)),
});

/** What changed among some courses, each aspect once, that of most courses first. */
export const aspectsIn = (changed: readonly ChangedCourse[]): Aspect[] => {
  const counts = new Map<Aspect, number>();
  for (const { aspects } of changed)
    for (const aspect of keysOf(aspects)) counts.set(aspect, (counts.get(aspect) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([aspect]) => aspect);
};
