/** Occupations by ISCO-08: https://isco.ilo.org/en/isco-08/ */
import type { OccupationRecord } from '#schemas/occupation.ts';
import { slugOf } from '#text/slug.ts';

/** Sub-major groups of ISCO-08 by the first two digits of their codes. */
export const subMajorGroups: Readonly<Record<string, string>> = {
  '01': 'Armed forces officers',
  '03': 'Armed forces, other ranks',
  '11': 'Chief executives and senior officials',
  '12': 'Administrative and commercial managers',
  '13': 'Production and specialised services managers',
  '14': 'Hospitality, retail and other services managers',
  '21': 'Science and engineering professionals',
  '22': 'Health professionals',
  '23': 'Teaching professionals',
  '24': 'Business and administration professionals',
  '25': 'Computing professionals',
  '26': 'Legal, social and cultural professionals',
  '31': 'Science and engineering technicians',
  '32': 'Health technicians and associates',
  '33': 'Business and administration associates',
  '34': 'Legal, social, cultural and sports associates',
  '35': 'Computing technicians',
  '41': 'Office clerks',
  '42': 'Customer services clerks',
  '43': 'Numerical and stock clerks',
  '44': 'Other clerks',
  '51': 'Personal service workers',
  '52': 'Sales workers',
  '53': 'Personal care workers',
  '54': 'Protective services workers',
  '61': 'Farming and gardening workers',
  '62': 'Forestry and fishery workers',
  '71': 'Building workers',
  '72': 'Metal and machinery workers',
  '73': 'Handicraft and printing workers',
  '74': 'Electrical and electronic workers',
  '75': 'Food, wood, clothing and other craft workers',
  '81': 'Plant and machine operators',
  '83': 'Drivers and mobile plant operators',
  '91': 'Cleaners',
  '93': 'Labourers',
  '94': 'Food preparation assistants',
};

/** Path of the page of a group, from the code of any occupation in it. */
export const jobsPath = (isco: string): string => `/jobs/${slugOf(subMajorGroups[isco.slice(0, 2)] ?? isco)}/`;

/** Path of an occupation on the page of its group. */
export const occupationPath = ({ isco, name }: Pick<OccupationRecord, 'isco' | 'name'>): string =>
  `${jobsPath(isco)}#${slugOf(name)}`;
