/** Opens the search over this site: fetches what it needs, each part once. */
import { sitePath } from '#dom/address.ts';
import { jsonOf, load, LoadError } from '#dom/load.ts';
import type { CourseWordsFile } from '#query/course-words-file.ts';
import { readTable, type TableFile } from '#finder/table-file.ts';
import { partNames } from '#words/search.ts';
import type { PagesFile } from './pages-file.ts';
import { rightWords } from '#query/right-words.ts';
import { SiteSearch, type Answer } from './site-search.ts';

/** A search, and what of it could not be had. */
export interface OpenSearch {
  readonly ask: (query: string, isExact?: boolean) => Promise<Answer>;
  /** Name of a part without which less is found. */
  readonly missing: string | undefined;
}

const noWords: CourseWordsFile = {
  version: 1,
  fields: [],
  occupations: [],
  languages: [],
  vocabulary: { phrases: [], bands: {}, levels: {}, months: [], pounds: {} },
};

const openParts = async (): Promise<OpenSearch> => {
  // Asked for anew: an old list names files that are no longer there.
  const pages = await load({
    path: sitePath('/search/pages.json'),
    name: partNames.pages,
    read: jsonOf<PagesFile>(1),
    cache: 'no-cache',
  });
  const [table, words] = await Promise.all([
    load({
      path: sitePath(pages.table),
      name: partNames.table,
      read: (text) => readTable(jsonOf<TableFile>(3)(text)),
    }),
    load({ path: sitePath(pages.words), name: partNames.words, read: jsonOf<CourseWordsFile>(1) }).catch(
      (error: unknown) => {
        if (error instanceof LoadError) return undefined;
        throw error;
      },
    ),
  ]);
  const search = new SiteSearch({ table, pages, words: words ?? noWords });
  return {
    missing: words ? undefined : partNames.words,
    ask: async (query, isExact) => {
      const unknown = isExact ? [] : search.unknown(query);
      const right = unknown.length ? await rightWords(unknown) : new Set<string>();
      return search.ask(query, { isExact, isRight: (word) => right.has(word) });
    },
  };
};

let opened: Promise<OpenSearch> | undefined;

/**
 * The search over this site; loads what it needs when first called, and again what was missing when called again.
 * @throws {LoadError} where the pages or the courses cannot be had
 */
export const openSearch = (): Promise<OpenSearch> => {
  const asked = (opened ??= openParts());
  asked.then(
    ({ missing }) => {
      if (missing && opened === asked) opened = undefined;
    },
    () => {
      if (opened === asked) opened = undefined;
    },
  );
  return asked;
};
