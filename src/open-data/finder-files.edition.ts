/**
 * The files of the finder of an edition: its words for the table of the site, and what reads queries in its language. While
 * an edition is written nobody gives it that table, and it has all files of its own.
 */
import { wordsOfTable } from '#finder/table-words.ts';
import type { LanguagesFile } from '#query/words-file.ts';
import { editionLanguage } from '../deployment.ts';
import {
  built,
  countIn,
  courseLists,
  languagesFile,
  lettersFile,
  queryWordsFile,
  shardPaths as ownShardPaths,
  tableOfAll,
  wordShards as ownWordShards,
  type BuiltFile,
  type FinderFiles,
} from './finder-files.ts';

export { tableOfAll };

const edition = editionLanguage();
const folder = `/${edition ?? ''}`;
const filePath = (name: string, { version }: BuiltFile): string => `${folder}/finder/${name}.${version}.json`;

interface EditionFiles extends FinderFiles {
  /** Addresses of the table and, after a blank, of its words in this language. */
  readonly tablePaths: string;
  readonly wordsPath: string;
  readonly lettersPath: string;
}

/** The words of the language of this edition, which needs no name. */
const ownLanguage = (): LanguagesFile => {
  const file = languagesFile(edition === undefined ? [] : [edition]);
  return { ...file, languages: file.languages.map((language) => ({ ...language, english: '' })) };
};

let made: Promise<EditionFiles> | undefined;

/** The files of the edition. */
export const finderFiles = (): Promise<EditionFiles> =>
  (made ??= (async () => {
    const originals = await globalThis.originals;
    const own = await tableOfAll();
    const table = originals ? built(wordsOfTable(originals.table, own)) : built(own);
    const tableName = originals ? 'table-words' : 'table';
    const path = filePath(tableName, table);
    const languages = built(ownLanguage());
    const words = await queryWordsFile(filePath('languages', languages), await shardPaths());
    const file = built(words);
    const letters = await lettersFile();
    return {
      files: { [tableName]: table, languages, words: file, letters },
      fits: async (query) => countIn(own, await courseLists(), words, query),
      tablePaths: originals ? `${originals.tablePath} ${path}` : path,
      wordsPath: filePath('words', file),
      lettersPath: filePath('letters', letters),
    };
  })());

/** The lists of words that this edition has itself: none where the site has them. */
export const wordShards = async (): Promise<ReadonlyMap<string, BuiltFile>> =>
  (await globalThis.originals) ? new Map() : ownWordShards();

/** Addresses of the lists of words, without the base. */
export const shardPaths = async (): Promise<Readonly<Record<string, string>>> =>
  (await globalThis.originals)?.shards ??
  Object.fromEntries(Object.entries(await ownShardPaths()).map(([name, path]) => [name, folder + path]));

/** Addresses of the table and of its words, with a blank between them. */
export const tablePath = async (): Promise<string> => (await finderFiles()).tablePaths;
/** Address of what reads a query. */
export const wordsPath = async (): Promise<string> => (await finderFiles()).wordsPath;
/** Address of what the letters of a list ask, in the language of this edition. */
export const lettersPath = async (): Promise<string> => (await finderFiles()).lettersPath;
