/** What to ask of courses that only might fit. */
import { enough } from '#words/might-fit.ts';
import { mostOf } from './limit.ts';
import { reachesBelow, silentFacets, wantedCodes } from './narrow.ts';
import type { FinderState } from './state.ts';
import type { FacetColumn, Table } from './table-file.ts';

/**
 * What to ask the provider of a row that might fit: the questions of the facets chosen that are not known of it, and
 * whether the limit is enough where it states a range that only begins within it.
 * @param nameOf the words of a chosen value
 */
export const questionsFor = (
  { facets }: Table,
  { chosen }: Pick<FinderState, 'chosen'>,
  row: number,
  nameOf: (facet: FacetColumn, value: string) => string,
): string[] => {
  const most = facets.map((facet) => mostOf(facet, chosen[facet.key]));
  const asked = facets.map((facet) => wantedCodes(facet, chosen[facet.key]));
  return silentFacets(facets, row, asked, most).flatMap((place) => {
    const facet = facets[place];
    if (!facet) return [];
    const [first = ''] = chosen[facet.key] ?? [];
    return reachesBelow(facet, row, most[place]) ? enough(facet.label, nameOf(facet, first)) : (facet.question ?? []);
  });
};
