/** The search of an edition: its own index of texts alone. Courses are searched in the language of the original. */
import { sitePath } from '#dom/address.ts';
import { queryWords, stem } from '#text/tokens.ts';
import { kindIds, type KindId } from './kinds.ts';
import { loadPagefind } from './pagefind.ts';
import type { FetchedAnswer } from './site-search.ts';
import { hitOf } from './text-hit.ts';

/** Most pages that are shown: each costs a request. */
const mostShown = 30;

const kindOf = (section: string): KindId => kindIds.find((kind) => section.startsWith(kind)) ?? 'list';

const ask = async (query: string): Promise<FetchedAnswer> => {
  const home = sitePath('/');
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const pagefind = await loadPagefind(home);
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, mostShown).map(({ data }) => data()));
  const hits = pages.map((page) => hitOf(page, page.url.slice(base.length), kindOf(page.url.slice(home.length))));
  return {
    hits,
    stems: queryWords(query).map(stem),
    reading: { filters: [], wishes: '', words: '', topic: '', without: [], unrecorded: [], isQuestion: false },
    translation: undefined,
    filters: [],
    courses: 0,
    corrected: undefined,
    absent: [],
    isElsewhere: false,
    isApart: false,
    mentioned: [],
    complete: hits.length,
    missing: undefined,
  };
};

/**
 * The search over the texts of this edition.
 * @throws {LoadError} where its index cannot be had
 */
export const openSearch = async (): Promise<typeof ask> => {
  await loadPagefind(sitePath('/'));
  return ask;
};
