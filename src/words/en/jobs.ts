/** Words of the pages of occupations. */
import { formatList } from '../format.ts';
import { courses } from './saved.ts';

export const jobs = 'Jobs';
export const jobsTitle = 'Jobs and what leads to them';
export const jobsDescription =
  'Occupations by group, with what one learns for each, the courses here that lead there, and who regulates it.';
export const jobsLead =
  'Find your occupation, or the one that you want, and see what one learns for it. The groups are those of ISCO-08, the classification of occupations of the International Labour Organization; the names and what leads to them are ours.';
export const groupDescription = (group: string): string =>
  `${group}: occupations, what one learns for them, and the courses here that lead there.`;

export const jobDetail = (leads: number): string =>
  leads ? `Job · ${courses(leads)} lead there` : 'Job · no course here leads there';
export const whatLeadsThere = (learn: readonly string[]): string => `What leads there: ${formatList(learn)}.`;
export const alsoCalled = (names: readonly string[]): string => `Also called: ${formatList(names, 'disjunction')}.`;
export const noCourse = 'No course here leads there.';
export const coursesHere = 'Courses here: ';
export const nearest = 'The subject that it belongs to: ';
export const more = (count: number): string => `and ${courses(count)} more`;
export const regulated = (country: string): string => `Regulated in ${country}: ask `;
export const whichCount = ' which courses count.';
export const elsewhere = 'Look elsewhere';
