/** Opens the search over this site: fetches what it needs, each part once. */
import { sitePath } from '#dom/address.ts';
import { jsonOf, load, LoadError } from '#dom/load.ts';
import { loadLanguages } from '#query/languages.ts';
import { WordShards } from '#query/word-shards.ts';
import { noQueryWords, type QueryWordsFile } from '#query/words-file.ts';
import { readTable } from '#finder/table-file.ts';
import { partNames } from '#words/search.ts';
import type { PagesFile } from './pages-file.ts';
import { rightWords } from '#query/right-words.ts';
import { SiteSearch, type Answer } from './site-search.ts';

/** An answer to a query, and the name of a part that could not be had, so that it may lack something. */
interface FetchedAnswer extends Answer {
  readonly missing: string | undefined;
}

type Ask = (query: string, isExact?: boolean) => Promise<FetchedAnswer>;

/** Asks a search once the words that a query needs are there. */
const askWith = (search: SiteSearch, words: QueryWordsFile, shards: WordShards): Ask => {
  const need = async (...texts: readonly string[]) => {
    if (await shards.load(texts, partNames.words))
      search.setLists({ courses: shards.lists('courses'), pages: shards.lists('pages') });
  };
  return async (query, isExact) => {
    await need(query);
    const languages = !isExact && search.isForeign(query) ? await loadLanguages(words.languages) : [];
    if (languages?.length) search.setLanguages(languages);
    // What could not be had a moment ago is not asked for again at once.
    await need(...search.textsOf(query).filter((text) => text !== query));
    const unknown = isExact ? [] : search.unknown(query);
    const right = await rightWords(unknown);
    const answer = search.ask(query, { isExact, isRight: (word) => right.words.has(word) });
    const isWhole = words !== noQueryWords && !shards.isLacking(search.textsOf(query).concat(query));
    const missing = [
      ...(isWhole ? [] : [partNames.words]),
      ...(languages ? [] : [partNames.languages]),
      ...(right.isWhole ? [] : [partNames.rightWords]),
    ];
    return { ...answer, missing: missing[0] };
  };
};

/** A search, and whether it has what reads a query. */
const openParts = async (): Promise<{ ask: Ask; isWhole: boolean }> => {
  // Asked for anew: an old list names files that are no longer there.
  const pages = await load({
    path: sitePath('/search/pages.json'),
    name: partNames.pages,
    read: (text) => {
      const { courses, ...file } = jsonOf<PagesFile>(1)(text);
      return { ...file, table: readTable(courses) };
    },
    cache: 'no-cache',
  });
  const words = await load({
    path: sitePath(pages.words),
    name: partNames.words,
    read: jsonOf<QueryWordsFile>(1),
  }).catch((error: unknown) => {
    if (error instanceof LoadError) return undefined;
    throw error;
  });
  const search = new SiteSearch({ table: pages.table, pages, words: words ?? noQueryWords });
  return { ask: askWith(search, words ?? noQueryWords, new WordShards(pages.shards)), isWhole: words !== undefined };
};

let opened: ReturnType<typeof openParts> | undefined;

/**
 * The search over this site; loads what it needs when first called, and again what was missing when called again.
 * @throws {LoadError} where the pages or the courses cannot be had
 */
export const openSearch = async (): Promise<Ask> => {
  const asked = (opened ??= openParts());
  const forget = () => {
    if (opened === asked) opened = undefined;
  };
  asked.then(({ isWhole }) => {
    if (!isWhole) forget();
  }, forget);
  return (await asked).ask;
};
