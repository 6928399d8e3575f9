/** The finder's table as a file of the build. */
import { createHash } from 'node:crypto';
import { asOf, courses, frameworks } from '../catalogue.ts';
import { countFits, type Fits } from '#finder/count.ts';
import { readQuery } from '#finder/state.ts';
import { encodeTable } from '#finder/table.ts';
import { readTable } from '#finder/table-file.ts';
import { indexTable } from '#finder/table-index.ts';
import { courseWordLists } from '#finder/course-texts.ts';
import type { CourseWordsFile } from '#query/course-words-file.ts';
import { recordsOf } from '#content-check/read.ts';
import type { CollectionName } from '#schemas/index.ts';
import { queryVocabulary } from '#query/query-vocabulary.ts';
import { coursePath } from '#domain/urls.ts';
import { contentOnce } from '#content-check/index.ts';
import { pageWords } from '#search/page-texts.ts';

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
  readonly files: { readonly table: BuiltFile; readonly words: BuiltFile };
  /** How many courses a query of the finder's address gives. */
  readonly fits: (query: string) => Fits;
}

let made: Promise<FinderFiles> | undefined;

/** The table of all courses, and the words by which they are found. */
export const finderFiles = (): Promise<FinderFiles> =>
  (made ??= (async () => {
    const all = await courses();
    // The same other words as the search of the site: one table of them, content/search-words.json.
    const { entries } = contentOnce();
    const otherWords = pageWords(entries);
    const rows = <Name extends CollectionName>(name: Name) => [...recordsOf(entries, name).values()];
    const encoded = encodeTable(all, await asOf());
    const words: CourseWordsFile = {
      ...courseWordLists(all, (course) => otherWords.get(coursePath(course))),
      vocabulary: queryVocabulary(all, await asOf(), await frameworks(), rows('queryWords')),
      occupations: rows('occupations').map(({ names, subject, learn }) => [names, subject, learn] as const),
      languages: rows('queryLanguages').map(({ id, says, script, words: own }) => ({ id, says, script, words: own })),
    };
    return {
      files: { table: built(encoded), words: built(words) },
      fits: (query) => {
        const table = readTable(encoded);
        return countFits(table, indexTable(table, words), readQuery(query, table.facets).state, words.vocabulary);
      },
    };
  })());

/** Path of the finder’s table, with its version. */
export const tablePath = async (): Promise<string> => `/finder/table.${(await finderFiles()).files.table.version}.json`;
/** Path of the words of the courses, with their version. */
export const wordsPath = async (): Promise<string> => `/finder/words.${(await finderFiles()).files.words.version}.json`;
