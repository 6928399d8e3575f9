import type { Course } from './course.ts';
import { countFacet, facets } from './facets.ts';

/** The courses that have one value of a facet whose values have pages. */
export interface FacetList {
  /** The facet’s name in addresses. */
  readonly key: string;
  readonly value: string;
  /** Words for the value: "Computing and data". */
  readonly name: string;
  /** Path of the page that lists the same. */
  readonly path: string;
  /** In the order of the list that they were taken from. */
  readonly courses: readonly Course[];
}

/** Names, in addresses, of the facets whose values have pages. */
export const listedFacets: readonly string[] = facets.flatMap(({ key, path }) => (path ? [key] : []));

/** All lists that one value of one facet makes of courses, facet by facet, each value in its facet’s order. */
export const facetLists = (courses: readonly Course[]): FacetList[] =>
  facets
    .filter((facet) => facet.path !== undefined)
    .flatMap((facet) => {
      const byValue = Map.groupBy(
        courses.flatMap((course) => facet.values(course).map((value) => ({ value, course }))),
        ({ value }) => value,
      );
      return countFacet(facet, courses).map(({ value, name, path = '' }) => ({
        key: facet.key,
        value,
        name,
        path,
        courses: (byValue.get(value) ?? []).map(({ course }) => course),
      }));
    });
