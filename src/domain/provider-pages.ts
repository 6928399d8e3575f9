import type { Course, Provider } from './course.ts';
import { countFacet, facetOf } from './facets.ts';
import { paginate, type Page } from './listing.ts';
import { countryName } from './places.ts';

/** Providers on one page of the list. */
const pageSize = 200;

interface ProviderRow {
  readonly provider: Provider;
  /** Name of its country. */
  readonly country: string;
  /** Courses that it offers. */
  readonly courses: number;
}

/** A country with providers. */
interface ProviderCountry {
  readonly country: string;
  /** Id of its section. */
  readonly id: string;
  readonly count: number;
  /** The page on which its section begins. */
  readonly page: number;
}

/** A page of the list of providers, with the countries of the whole list. */
export type ProviderPage = Page<ProviderRow> & { readonly countries: readonly ProviderCountry[] };

/** Id of the section of a country in the list of providers. */
export const countryId = ({ country }: Provider): string => country ?? 'international';

/** The providers that have courses, the countries with the most of them first, page by page. */
export const providerPages = (providers: readonly Provider[], courses: readonly Course[]): ProviderPage[] => {
  const counts = new Map(countFacet(facetOf('provider'), courses).map(({ value, count }) => [value, count]));
  const rows = providers.flatMap((provider): ProviderRow[] => {
    const count = counts.get(provider.id);
    const country = provider.country ? countryName(provider.country) : 'International';
    return count ? [{ provider, country, courses: count }] : [];
  });
  const groups = [...Map.groupBy(rows, ({ country }) => country)].sort(
    ([a, first], [b, second]) => second.length - first.length || a.localeCompare(b, 'en'),
  );
  const all = groups.flatMap(([, own]) => own);
  const countries = groups.flatMap(([country, own]): ProviderCountry[] =>
    own[0]
      ? [
          {
            country,
            id: countryId(own[0].provider),
            count: own.length,
            page: 1 + Math.floor(all.indexOf(own[0]) / pageSize),
          },
        ]
      : [],
  );
  return paginate(all, pageSize).map((page) => ({ ...page, countries }));
};
