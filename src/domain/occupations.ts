/** Occupations by ISCO-08, in the titles of ESCO: https://esco.ec.europa.eu/en/structure-esco-downloadable-datasets */
import type { OccupationRecord } from '#schemas/occupation.ts';
import { slugOf } from '#text/slug.ts';

/** Sub-major groups of ISCO-08 by the first two digits of their codes, as ESCO calls them. */
export const subMajorGroups: Readonly<Record<string, string>> = {
  '01': 'Commissioned armed forces officers',
  '03': 'Armed forces occupations, other ranks',
  '11': 'Chief executives, senior officials and legislators',
  '12': 'Administrative and commercial managers',
  '13': 'Production and specialised services managers',
  '14': 'Hospitality, retail and other services managers',
  '21': 'Science and engineering professionals',
  '22': 'Health professionals',
  '23': 'Teaching professionals',
  '24': 'Business and administration professionals',
  '25': 'Information and communications technology professionals',
  '26': 'Legal, social and cultural professionals',
  '31': 'Science and engineering associate professionals',
  '32': 'Health associate professionals',
  '33': 'Business and administration associate professionals',
  '34': 'Legal, social, cultural and related associate professionals',
  '35': 'Information and communications technicians',
  '41': 'General and keyboard clerks',
  '42': 'Customer services clerks',
  '43': 'Numerical and material recording clerks',
  '44': 'Other clerical support workers',
  '51': 'Personal service workers',
  '52': 'Sales workers',
  '53': 'Personal care workers',
  '54': 'Protective services workers',
  '61': 'Market-oriented skilled agricultural workers',
  '62': 'Market-oriented skilled forestry, fishery and hunting workers',
  '71': 'Building and related trades workers, excluding electricians',
  '72': 'Metal, machinery and related trades workers',
  '73': 'Handicraft and printing workers',
  '74': 'Electrical and electronic trades workers',
  '75': 'Food processing, wood working, garment and other craft and related trades workers',
  '81': 'Stationary plant and machine operators',
  '83': 'Drivers and mobile plant operators',
  '91': 'Cleaners and helpers',
  '93': 'Labourers in mining, construction, manufacturing and transport',
  '94': 'Food preparation assistants',
  '96': 'Refuse workers and other elementary workers',
};

/** Path of the page of a group, from the code of any occupation in it. */
export const jobsPath = (isco: string): string => `/jobs/${slugOf(subMajorGroups[isco.slice(0, 2)] ?? isco)}/`;

/** Path of an occupation on the page of its group. */
export const occupationPath = ({ isco, name }: Pick<OccupationRecord, 'isco' | 'name'>): string =>
  `${jobsPath(isco)}#${slugOf(name)}`;
