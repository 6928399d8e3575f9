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
import type { LanguagesFile, QueryWordsFile, TravellingOccupation, WordShard } from '#query/words-file.ts';
import { recordsOf } from '#content-check/entry.ts';
import type { CollectionName } from '#schemas/index.ts';
import type { OccupationRecord } from '#schemas/occupation.ts';
import { queryVocabulary } from '#query/query-vocabulary.ts';
import { englishIn } from '#domain/places.ts';
import { encodeLetters } from '#domain/letter.ts';
import { coursePath } from '#domain/urls.ts';
import { encodeSite } from '#contribute/site-file.ts';
import { contentOnce } from '#content-check/index.ts';
import { pageWords } from '#search/page-texts.ts';
import { splitLists, type WordLists } from '#text/word-lists.ts';
import { searchRows } from './search-pages.ts';

export interface BuiltFile {
  /** Named after its content, so that it may be kept for ever. */
  readonly version: string;
  readonly text: string;
}

/** A file of the build. */
export const built = (content: unknown): BuiltFile => {
  const text = JSON.stringify(content);
  return { version: createHash('sha256').update(text).digest('hex').slice(0, 10), text };
};

export interface FinderFiles {
  readonly files: Readonly<Record<string, BuiltFile>>;
  /** How many courses a query of the finder's address gives. */
  readonly fits: (query: string) => Promise<Fits>;
}

let encoded: Promise<TableFile> | undefined;

/** The table of all courses. */
export const tableOfAll = (): Promise<TableFile> =>
  (encoded ??= (async () => encodeTable(await courses(), await asOf()))());

/** Groups of occupations in their order, and behind them what is learnt for some names of a group alone. */
const travellingOccupations = (groups: readonly OccupationRecord[]): TravellingOccupation[] => [
  ...groups.map(({ names, also = [], apart = [], subject, learn }): TravellingOccupation => {
    const others = new Set(apart.flatMap((row) => row.names));
    return [[...names, ...also].filter((name) => !others.has(name)), subject, learn];
  }),
  ...groups.flatMap(({ apart = [] }, group) =>
    apart.map(({ names, subject, learn }): TravellingOccupation => [names, subject, learn, group]),
  ),
];

/** What reads queries. @param languages address of the words of other languages, without the base */
export const queryWordsFile = async (languages: string, shards: QueryWordsFile['shards']): Promise<QueryWordsFile> => ({
  version: 1,
  vocabulary: queryVocabulary(
    await courses(),
    await asOf(),
    await frameworks(),
    rowsOf('creditSystems'),
    rowsOf('queryWords'),
  ),
  occupations: travellingOccupations(rowsOf('occupations')),
  languages,
  shards,
});

/** The words of other languages. @param ids those wanted, all where left out */
export const languagesFile = (ids?: readonly string[]): LanguagesFile => ({
  version: 1,
  languages: rowsOf('queryLanguages')
    .filter(({ id }) => ids?.includes(id) ?? true)
    .map(({ id, script, small, words }) => ({ id, english: englishIn(id), script, small, words })),
});

/** What the letters of a list of saved courses ask, by row of the table. */
export const lettersFile = async (): Promise<BuiltFile> => built(encodeLetters(await courses(), await asOf()));

const rowsOf = <Name extends CollectionName>(name: Name) => [...recordsOf(contentOnce().entries, name).values()];

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
    certified: [],
    places: none.codes,
    // Queries name amounts, and no search but the finder sorts by the others.
    numbers: { ...numbers, start: unset, 'price-per-credit': unset },
  };
};

let lists: Promise<WordLists> | undefined;

/** The words of all courses that are not in the table. */
export const courseLists = (): Promise<WordLists> => (lists ??= readLists());

const readLists = async (): Promise<WordLists> => {
  // The same other words as the search of the site: one table of them, content/search-words.json.
  const otherWords = pageWords(contentOnce().entries);
  return courseWordLists(await courses(), (course) => otherWords.get(coursePath(course)));
};

const filePath = (name: string, { version }: BuiltFile): string => `/finder/${name}.${version}.json`;

/** The finder's table of all courses, and what reads a query. */
export const finderFiles = (): Promise<FinderFiles> =>
  (made ??= (async () => {
    const languages = built(languagesFile());
    const table = await tableOfAll();
    const words = await queryWordsFile(filePath('languages', languages), await shardPaths());
    return {
      files: {
        table: built(table),
        languages,
        words: built(words),
        letters: await lettersFile(),
        // What the form for editors has to know of the site.
        contribute: built(encodeSite(contentOnce().entries)),
      },
      fits: async (query) => countIn(table, await courseLists(), words, query),
    };
  })());

/** How many courses of a table a query of the finder's address gives. */
export const countIn = (file: TableFile, lists: WordLists, words: QueryWordsFile, query: string): Fits => {
  const table = readTable(file);
  return countFits(table, indexTable(table, lists), readQuery(query, table.facets).state, words.vocabulary);
};

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

const pathOf = (name: 'table' | 'words' | 'letters' | 'contribute') => async (): Promise<string> => {
  const file = (await finderFiles()).files[name];
  if (!file) throw new Error(`The finder has no file "${name}"`);
  return filePath(name, file);
};

/** Path of the finder’s table, with its version. */
export const tablePath = pathOf('table');
/** Path of what reads a query, with its version. */
export const wordsPath = pathOf('words');
/** Path of what the letters of a list ask, with its version. */
export const lettersPath = pathOf('letters');
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
  const of = (name: string) => (files[name] ? bytes(files[name]) : 0);
  return {
    table: of('table'),
    words: of('words') + of('languages'),
    word: mostBytes([...(await wordShards()).values()].map(({ text }) => text)),
  };
};
