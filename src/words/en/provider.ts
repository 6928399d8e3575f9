/** What kinds of provider are called. */
import type { ProviderRecord } from '#schemas/provider.ts';

export const kinds: Record<ProviderRecord['kind'], string> = {
  university: 'University',
  college: 'College',
  school: 'School',
  consortium: 'Group of universities',
  company: 'Company',
  platform: 'Course platform',
  'professional-body': 'Professional body',
  charity: 'Charity or non-profit',
  government: 'Government body',
};
/** "University in Milton Keynes, United Kingdom". */
export const kindIn = (kind: string, place: string): string => `${kind} in ${place}`;
