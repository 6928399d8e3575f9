/** Words of the pages of occupations. */
import { formatList } from '../format.ts';
import { courses } from './saved.ts';

export const jobs = 'Jobs';
export const jobsTitle = 'Jobs and what leads to them';
export const jobsDescription =
  'Occupations by group, with what one learns for each, the courses here that lead there, and who regulates it.';
export const jobsLead = 'Find your occupation, or the one that you want, and see what one learns for it.';
export const groupDescription = (group: string): string =>
  `${group}: occupations, what one learns for them, and the courses here that lead there.`;

export const jobDetail = (leads: number): string =>
  leads ? `Job · ${courses(leads)} ${leads === 1 ? 'leads' : 'lead'} there` : 'Job · no course here leads there';
export const whatLeadsThere = (learn: readonly string[]): string => `What leads there: ${formatList(learn)}.`;
export const alsoCalled = (names: readonly string[]): string => `Also called: ${formatList(names, 'disjunction')}.`;
export const noCourse = 'No course here leads there.';
export const coursesHere = 'Courses here: ';
export const nearest = 'The subject that it belongs to: ';
export const more = (count: number): string => `and ${courses(count)} more`;
/** Before and after the name of a regulator. */
export const regulated = (who: string, country: string): string =>
  `In ${country}, ${who} must be on the register of the `;
export const whichCount = ': ask it which courses count.';
export const source = 'source';
export const readOn = (date: string): string => `read ${date}`;

/** Where groups and names come from, and what of them is ours. The second sentence is the one that ESCO asks for. */
export const origin = {
  before: 'Groups and names: ',
  link: 'ESCO',
  after:
    ', version 1.0, whose groups are those of ISCO-08. This service uses the ESCO classification of the European Commission. It is a selection, adapted: what one learns for an occupation, and some of the names by which the search finds it, are our own.',
  url: 'https://esco.ec.europa.eu/en/structure-esco-downloadable-datasets',
};
export const elsewhere = 'Look elsewhere';
