/** What reads a query and what its words find, as they travel. */
import type { QueryVocabulary } from '#query/read-query.ts';
import type { QueryLanguage } from '#query/translate.ts';
import type { WordLists } from '#text/word-lists.ts';

/**
 * A group of occupations: their names, the subject in which one looks first, and what one learns. Names of a group for
 * which one learns something else stand in a row of their own, with the place of the group.
 */
export type TravellingOccupation = readonly [
  names: readonly string[],
  subject: string,
  learn: readonly string[],
  group?: number,
];

/** What every query needs. */
export interface QueryWordsFile {
  readonly version: 1;
  readonly vocabulary: QueryVocabulary;
  readonly occupations: readonly TravellingOccupation[];
  /** Address of the words of other languages, without the base. */
  readonly languages: string;
  /** Addresses of the lists of words by what their words begin with, without the base. */
  readonly shards: Readonly<Record<string, string>>;
}

/** Words that begin alike, with the courses and the pages that have them. */
export interface WordShard {
  readonly version: 1;
  readonly courses: WordLists['fields'];
  readonly pages: WordLists['fields'];
}

/** What is fetched where a query has words that nothing here has. */
export interface LanguagesFile {
  readonly version: 1;
  readonly languages: readonly QueryLanguage[];
}

/** What stands in where that file cannot be had: titles and names are searched all the same. */
export const noQueryWords: QueryWordsFile = {
  version: 1,
  occupations: [],
  languages: '',
  shards: {},
  vocabulary: { phrases: [], bands: {}, levels: {}, months: [], perEcts: {}, pounds: {} },
};
