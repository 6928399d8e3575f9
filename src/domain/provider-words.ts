import * as words from '#words/provider.ts';
import type { Provider } from './course.ts';
import { countryInText, countryName } from './places.ts';

/** "University in Milton Keynes, United Kingdom", "College in the United Kingdom". */
export const describeProvider = ({ kind, town, country }: Pick<Provider, 'kind' | 'town' | 'country'>): string => {
  const place = town
    ? [town, country && countryName(country)].filter(Boolean).join(', ')
    : country && countryInText(country);
  return place ? words.kindIn(words.kinds[kind], place) : words.kinds[kind];
};

/** "University". */
export const providerKindLabel = (kind: Provider['kind']): string => words.kinds[kind];
