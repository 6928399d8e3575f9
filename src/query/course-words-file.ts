/** The words of courses that are not in the finder's table, and the words of the query reader, as they travel. */
import type { QueryVocabulary } from '#query/read-query.ts';
import type { QueryLanguage } from '#query/translate.ts';
import type { WordLists } from '#text/word-lists.ts';

/** A group of occupations: their names, the subject in which one looks first, and what one learns. */
export type TravellingOccupation = readonly [names: readonly string[], subject: string, learn: readonly string[]];

export interface CourseWordsFile extends WordLists {
  readonly vocabulary: QueryVocabulary;
  readonly occupations: readonly TravellingOccupation[];
  readonly languages: readonly QueryLanguage[];
}
