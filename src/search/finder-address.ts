/** Addresses of the finder with what a query names. Pure. */
import { chosenOf } from '#finder/reading.ts';
import { emptyState, writeQuery } from '#finder/state.ts';
import type { FacetColumn } from '#finder/table-file.ts';
import type { ReadFilter } from '#query/read-query.ts';

/** True for an amount that leaves out what is above or below it: no choice of bands says the same. */
export const isLimit = ({ range }: ReadFilter): boolean => range !== undefined && range.kind !== 'exactly';

/**
 * Address of the finder with filters as choices, and with amounts as words, which the finder reads as exactly as the
 * search does; without the base.
 */
export const finderAddress = (
  filters: readonly ReadFilter[],
  words: string,
  facets: readonly FacetColumn[] = [],
): string => {
  const amounts = filters.flatMap(({ range, said }) => (range ? [said] : []));
  const chosen = chosenOf(
    filters.filter(({ range }) => !range),
    facets,
  );
  return `/courses/${writeQuery({ ...emptyState, text: [words, ...amounts].filter(Boolean).join(' '), chosen })}`;
};
