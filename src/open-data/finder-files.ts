/** The finder's table as a file of the build. */
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { asOf, courses, frameworks } from '../catalogue.ts';
import { countFits, type Fits } from '#finder/count.ts';
import { readQuery } from '#finder/state.ts';
import { encodeTable } from '#finder/table.ts';
import { indexTable } from '#finder/table-index.ts';
import { courseWordLists } from '#finder/course-texts.ts';
import { readTable, type TableFile } from '#finder/table-file.ts';
import type { LanguagesFile, QueryWordsFile, WordShard } from '#query/words-file.ts';
import { recordsOf } from '#content-check/entry.ts';
import type { CollectionName } from '#schemas/index.ts';
import { queryVocabulary } from '#query/query-vocabulary.ts';
import { englishIn } from '#domain/places.ts';
import { coursePath } from '#domain/urls.ts';
import { encodeSite } from '#contribute/site-file.ts';
import { contentOnce } from '#content-check/index.ts';
import { pageWords } from '#search/page-texts.ts';
import { splitLists, type WordLists } from '#text/word-lists.ts';
import { searchRows } from './search-pages.ts';

interface BuiltFile {
  /** Named after its content, so that it may be kept for ever. */
  readonly version: string;
  readonly text: string;
}

const built = (content: unknown): BuiltFile => {
  const text = JSON.stringify(content);
  return { version: createHash('sha256').update(text).digest('hex').slice(0, 10), text };
};

interface FinderFiles {
  readonly files: Readonly<Record<'table' | 'words' | 'languages' | 'contribute', BuiltFile>>;
  /** How many courses a query of the finder's address gives. */
  readonly fits: (query: string) => Fits;
}

let made: Promise<FinderFiles> | undefined;

/** The table of all courses without what only the finder shows: most of its orders, notes and ages. */
export const listedCourses = async (): Promise<TableFile> => {
  const { facets, notes, ages, numbers, ...table } = encodeTable(await courses(), await asOf());
  const none = { values: [''], codes: table.titles.map(() => 0) };
  const unset = table.titles.map(() => null);
  return {
    ...table,
    facets: facets.filter(({ key }) => key !== 'stated'),
    notes: notes.map(() => none),
    ages: { ...ages, ...none },
    whole: [],
    places: none.codes,
    // Queries name amounts, and no search but the finder sorts by the others.
    numbers: { ...numbers, start: unset, 'price-per-credit': unset },
  };
};

/** The words of all courses that are not in the table. */
export const courseLists = async (): Promise<WordLists> => {
  // The same other words as the search of the site: one table of them, content/search-words.json.
  const otherWords = pageWords(contentOnce().entries);
  return courseWordLists(await courses(), (course) => otherWords.get(coursePath(course)));
};

const filePath = (name: string, { version }: BuiltFile): string => `/finder/${name}.${version}.json`;

/** The finder's table of all courses, and what reads a query. */
export const finderFiles = (): Promise<FinderFiles> =>
  (made ??= (async () => {
    const all = await courses();
    const { entries } = contentOnce();
    const rows = <Name extends CollectionName>(name: Name) => [...recordsOf(entries, name).values()];
    const languages = built({
      version: 1,
      languages: rows('queryLanguages').map(({ id, script, small, words }) => ({
        id,
        english: englishIn(id),
        script,
        small,
        words,
      })),
    } satisfies LanguagesFile);
    const encoded = encodeTable(all, await asOf());
    const words: QueryWordsFile = {
      version: 1,
      vocabulary: queryVocabulary(all, await asOf(), await frameworks(), rows('creditSystems'), rows('queryWords')),
      occupations: rows('occupations').map(
        ({ names, also = [], subject, learn }) => [[...names, ...also], subject, learn] as const,
      ),
      languages: filePath('languages', languages),
      shards: await shardPaths(),
    };
    const lists = await courseLists();
    return {
      files: {
        table: built(encoded),
        languages,
        words: built(words),
        // What the form for editors has to know of the site.
        contribute: built(encodeSite(entries)),
      },
      fits: (query) => {
        const table = readTable(encoded);
        return countFits(table, indexTable(table, lists), readQuery(query, table.facets).state, words.vocabulary);
      },
    };
  })());

let shards: Promise<Map<string, BuiltFile>> | undefined;

/** The lists of words of courses and of pages, by what their words begin with. */
export const wordShards = (): Promise<Map<string, BuiltFile>> =>
  (shards ??= (async () => {
    const ofCourses = splitLists(await courseLists());
    const ofPages = splitLists((await searchRows()).lists);
    const names = [...new Set([...ofCourses.keys(), ...ofPages.keys()])].sort();
    return new Map(
      names.map((name) => [
        name,
        built({ version: 1, courses: ofCourses.get(name) ?? [], pages: ofPages.get(name) ?? [] } satisfies WordShard),
      ]),
    );
  })());

/** Addresses of the lists of words, without the base. */
export const shardPaths = async (): Promise<Record<string, string>> =>
  Object.fromEntries(
    [...(await wordShards())].map(([name, { version }]) => [name, `/search/lists/${name}.${version}.json`]),
  );

const pathOf = (name: 'table' | 'words' | 'contribute') => async (): Promise<string> =>
  filePath(name, (await finderFiles()).files[name]);

/** Path of the finder’s table, with its version. */
export const tablePath = pathOf('table');
/** Path of what reads a query, with its version. */
export const wordsPath = pathOf('words');
/** Path of what the form for editors has to know of the site, with its version. */
export const contributePath = pathOf('contribute');

/** Bytes of the text that is largest when compressed well; compressing little, which costs little, tells which may be. */
const mostBytes = (texts: readonly string[]): number =>
  texts
    .map((text) => ({
      text,
      atMost: brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length,
    }))
    .sort((a, b) => b.atMost - a.atMost)
    .reduce((most, { text, atMost }) => (atMost <= most ? most : Math.max(most, brotliCompressSync(text).length)), 0);

/** Bytes of what a list of courses fetches, as they travel: the table, what reads words, and the largest list of words. */
export const listBytes = async (): Promise<{
  readonly table: number;
  readonly words: number;
  readonly word: number;
}> => {
  const bytes = ({ text }: BuiltFile) => brotliCompressSync(text).length;
  const { files } = await finderFiles();
  return {
    table: bytes(files.table),
    words: bytes(files.words) + bytes(files.languages),
    word: mostBytes([...(await wordShards()).values()].map(({ text }) => text)),
  };
};
