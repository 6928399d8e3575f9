/** Words of the lists of the directory as Markdown, for assistants and scripts. */
import { formatNumber } from '../format.ts';
import { courses } from './saved.ts';

/** Of the lists of courses. */
export const linesLead = 'Each line begins with the address of all facts about the course, with their sources.';
export const countsTitle = 'The courses counted, with a list of each';
export const countsLead = (listed: number, over: number, day: string): string =>
  `${courses(listed)} are listed as of ${day}.${over ? ` ${formatNumber(over)} more seem to be over: they stand in the data and in the files of their providers, are named at the end here, and are in none of these numbers but those of age.` : ''} A course may have several values, and one of which a fact is not known has none. Each name leads to a list of the courses, in a line each.`;
export const countsMonths =
  'Whoever asks what starts in a month looks at three lists: the month with its year, “Each year in” that month, and “Any time”.';
export const crossedTitle = (facet: string): string => `Kinds of course by ${facet.toLowerCase()}`;
export const ageTitle = 'How old the facts are';
export const providersTitle = 'The providers by country';
export const providersLead = (count: number, countries: number, day: string): string =>
  `${formatNumber(count)} providers in ${formatNumber(countries)} groups, as of ${day}. Each name leads to the file with all courses of the provider.`;
export const noCountry = 'In no single country';
export const counted =
  'How many courses there are of each kind, subject, country, price, start and more, with a list of each';
export const byCountry = 'Who offers courses in which country';
/** How an entry is corrected, for whoever reads no form. */
export const toCorrect = (form: string): string =>
  `To correct an entry, or to add a course: ${form}, for one that is here with \`?course=\` and the last two parts of the address of its page.`;
export const jobs = 'Courses that teach what an occupation asks for, by group of occupations';
export const elsewhere = 'Other registers and catalogues to look in, by country';
export const releases = 'What came in, changed and went since each release of the data';
