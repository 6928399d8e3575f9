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
import { SiteSearch, type FetchedAnswer } from './site-search.ts';

type Ask = (query: string, isExact?: boolean) => Promise<FetchedAnswer>;

/** A search with what reads its queries. */
interface Reader {
  readonly search: SiteSearch;
  readonly words: QueryWordsFile;
}

/** Asks a search once it is there, and with it the words that a query needs: neither waits for the other. */
const askWith = (reader: Promise<Reader>, shards: WordShards): Ask => {
  const load = (texts: readonly string[]) => shards.load(texts, partNames.words);
  return async (query, isExact) => {
    const [{ search, words }, hasCome] = await Promise.all([reader, load([query])]);
    const take = (isNew: boolean) => {
      if (isNew) search.setLists({ courses: shards.lists('courses'), pages: shards.lists('pages') });
    };
    take(hasCome);
    const languages = !isExact && search.isForeign(query) ? await loadLanguages(words.languages) : [];
    if (languages?.length) search.setLanguages(languages);
    // What could not be had a moment ago is not asked for again at once.
    take(await load(search.textsOf(query).filter((text) => text !== query)));
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

/** A search, and whether it comes to have what reads a query. */
const openParts = async (): Promise<{ ask: Ask; isWhole: Promise<boolean> }> => {
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
  const reader = load({ path: sitePath(pages.words), name: partNames.words, read: jsonOf<QueryWordsFile>(1) })
    .catch((error: unknown) => {
      if (error instanceof LoadError) return noQueryWords;
      throw error;
    })
    .then((words) => ({ search: new SiteSearch({ table: pages.table, pages, words }), words }));
  const isWhole = reader.then(
    ({ words }) => words !== noQueryWords,
    () => false,
  );
  return { ask: askWith(reader, new WordShards(pages.shards)), isWhole };
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
  void asked
    .then(({ isWhole }) => isWhole)
    .catch(() => false)
    .then((isWhole) => {
      if (!isWhole) forget();
    });
  return (await asked).ask;
};
