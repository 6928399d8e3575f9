/** Words of the lists of courses and of the pages of providers. */
import { plural, pluralForm } from '../format.ts';

export const coursesListed = (count: number) => plural(count, { one: '# course listed', other: '# courses listed' });

export const coursesOver = (count: number) =>
  plural(count, { one: '# course that seems to be over', other: '# courses that seem to be over' });
export const coursesClosed = (count: number) =>
  plural(count, { one: '# course that is no longer offered', other: '# courses that are no longer offered' });
export const coursesOverMeaning =
  'No start of these is left, and nothing that we read within two years confirms them. They are left out of the other lists.';

/** Under a list: what it is not, with the words of the link to lists that others keep. */
export const notAll = 'These are all that this directory has, and by no means all that there are.';
export const listsElsewhere = 'Official lists of courses by country';

export const inTheDirectory = (courses: number, providers: number) =>
  `${plural(courses, { one: '# course', other: '# courses' })} by ${plural(providers, { one: '# provider', other: '# providers' })}. Each says what is not known of it, and what to ask.`;

/** What is true of where the facts were read, counted. */
export const whereRead = (all: number, withAddress: number) =>
  all === withAddress
    ? 'Each was entered from a page that you can look up.'
    : `${plural(withAddress, { one: '# record links', other: '# records link' })} the page that the facts were read on; for ${plural(all - withAddress, { one: '#', other: '#' })} we have no address.`;

/** What is true of how old the facts are, counted. */
export const howOld = (counts: Readonly<Record<'checked' | 'undated' | 'older' | 'past', number>>) =>
  `${plural(counts.checked, { one: '# rests', other: '# rest' })} on a page dated within the last year, ${plural(counts.undated, { one: '# on one that shows', other: '# on pages that show' })} no date, ${plural(counts.older, { one: '# on one that is or may be older', other: '# on ones that are or may be older' })}; ${plural(counts.past, { one: '# seems', other: '# seem' })} to be over and ${plural(counts.past, { one: 'stands', other: 'stand' })} in no list.`;

export const listOrder =
  'In this order: facts of the last year first, then those of pages without a date, then those that are or may be older; within each the most completely known first, with courses of one provider kept apart.';

export const ownPages = (own: number, all: number) =>
  `For ${own} of ${all} records that page is the provider’s own; for the others it is a course listing, a news item, a list kept by others or a data file.`;

export const priceDates = (dated: number, priced: number) => `${dated} of ${priced}.`;

export const ratesOf = (from: string, to: string, sources: readonly string[]) =>
  `The rates are of ${from === to ? from : `${from} to ${to}`} (${sources.join('; ')}).`;

export const needsScript =
  'Searching and filtering need JavaScript. Without it, this is the complete list, and [the lists by kind, level, subject and country] narrow it.';

/** Label of the box that searches a list. */
export const searchThese = 'Search these courses';

/** The list of all courses: its first page is the finder. */
export const findCourse = 'Find a course';
export const allCourses = 'All courses';
export const pageOfAll = (page: number, pages: number) => `All courses, page ${page} of ${pages}`;
export const onPage = (page: number) => `page ${page}`;
export const directoryDescription = (courses: number, providers: number, offer: string) =>
  `${courses} real courses by ${providers} providers: ${offer}, with what is known of each, and what to ask.`;
export const descriptionOfPage = (page: number) => ` Page ${page}.`;
export const searchAll = 'Search and narrow all courses';
export const byList = 'Browse by list';
export const asOpenData = 'The whole directory as open data';
export const country = 'Country';
/** After a number of courses, for those who hear it. */
export const coursesAfter = (count: number) => pluralForm(count, { one: 'course', other: 'courses' });
