/** How many courses a state of the finder gives: what the finder itself counts, for a build that knows the words. */
import type { QueryVocabulary } from '#query/read-query.ts';
import type { WordIndex } from '#text/word-index.ts';
import { findCourses } from './find-courses.ts';
import { readingOf, settle } from './reading.ts';
import type { FinderState } from './state.ts';
import type { Table } from './table-file.ts';

export interface Fits {
  /** Courses that fit in all that is asked for. */
  readonly fit: number;
  /** Courses that fit in all that is known of them, where not all that is asked for is known. */
  readonly might: number;
}

/** The numbers of a state; its words are taken as the site's own, in English. */
export const countFits = (
  table: Table,
  index: WordIndex,
  state: FinderState,
  vocabulary: QueryVocabulary | undefined,
): Fits => {
  const reading = readingOf(state, vocabulary);
  const settled = settle(state, reading, table.facets);
  const options = { isForCourses: true, without: reading.without, isExact: state.isExact };
  const { narrowed } = findCourses(table, index, reading, settled, state.chosen, options);
  return { fit: narrowed.rows.length, might: narrowed.silent.length };
};
