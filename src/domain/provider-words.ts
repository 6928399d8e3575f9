import type { Provider } from './course.ts';
import { countryInText, countryName } from './places.ts';

const kinds: Record<Provider['kind'], string> = {
  university: 'University',
  college: 'College',
  school: 'School',
  company: 'Company',
  platform: 'Course platform',
  'professional-body': 'Professional body',
  charity: 'Charity or non-profit',
  government: 'Government body',
};

/** "University in Milton Keynes, United Kingdom", "College in the United Kingdom". */
export const describeProvider = ({ kind, town, country }: Pick<Provider, 'kind' | 'town' | 'country'>): string => {
  const place = town
    ? [town, country && countryName(country)].filter(Boolean).join(', ')
    : country && countryInText(country);
  return place ? `${kinds[kind]} in ${place}` : kinds[kind];
};

/** "University". */
export const providerKindLabel = (kind: Provider['kind']): string => kinds[kind];
