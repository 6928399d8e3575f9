/** What the words of a query choose in the finder. */
import {
  plainReading,
  readQuery,
  type QueryReading,
  type QueryVocabulary,
  type ReadFilter,
} from '#query/read-query.ts';
import { notWord } from '#words/query.ts';
import { inOrder, notSign, type FinderState } from './state.ts';
import type { FacetColumn } from './table-file.ts';

/** Filters as choices by facet: those of one facet are alternatives, in the facet's own order. */
export const chosenOf = (
  filters: readonly ReadFilter[],
  facets: readonly FacetColumn[],
  chosen: FinderState['chosen'] = {},
): Record<string, readonly string[]> => {
  const all: Record<string, readonly string[]> = { ...chosen };
  for (const { facet, values, isNot } of filters) {
    const column = facets.find(({ key }) => key === facet);
    const wanted = [...new Set([...(all[facet] ?? []), ...values.map((value) => (isNot ? notSign + value : value))])];
    const ordered = column ? inOrder(column, wanted) : [];
    all[facet] = ordered.length ? ordered : wanted;
  }
  return all;
};

/** How a state's words are read; as words alone where the visitor wants that. */
export const readingOf = ({ text, isExact }: FinderState, vocabulary: QueryVocabulary | undefined): QueryReading =>
  isExact || !vocabulary ? plainReading(text) : readQuery(text, vocabulary);

/** A state with what its words say as choices, and the rest of the words as its text. */
export const settle = (state: FinderState, reading: QueryReading, facets: readonly FacetColumn[]): FinderState => ({
  ...state,
  // What is not wanted is read from the text again.
  text: [reading.words, ...reading.without.map(notWord)].join(' ').trim(),
  chosen: chosenOf(reading.filters, facets, state.chosen),
});
