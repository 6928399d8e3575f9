/** Words of the pages that stand in frames of other sites: little, since they are all that a frame loads. */
import { formatList } from '../format.ts';
import { courses } from './saved.ts';

export const listTitle = 'Courses';
/** Of the list that no choice makes. */
export const allTitle = 'Courses · all';
export const listDescription = 'A list of courses of the directory, made to stand in a frame of another site.';
export const listDescriptionOf = (list: string): string => `${list}, made to stand in a frame of another site.`;
export const courseTitle = 'Course';
export const courseDescription = 'The facts of one course of the directory, made to stand in a frame of another site.';
export const provider = 'Provider';
export const figureTitle = (title: string): string => `Figure: ${title}`;
export const needsScript = 'What would stand here needs JavaScript. Without it, look in the directory:';
export const allCoursesIn = (site: string): string => `Courses in the ${site}`;

export const titleOn = (title: string, site: string): string => `${title} – ${site}`;
/** "Computing, free: 12 courses". */
export const listHeading = (names: readonly string[], count: number): string =>
  names.length ? `${names.join(', ')}: ${courses(count)}` : courses(count);
/** The same without its count: others copy the title into their page, where a count would grow old. */
export const listName = (names: readonly string[]): string => [listTitle, ...names].join(' · ');
export const allIn = (count: number, site: string): string =>
  count > 1 ? `All ${courses(count)} in the ${site}` : `More in the ${site}`;
export const lookIn = (site: string): string => `Look in the ${site}`;
export const allFactsIn = (site: string): string => `All facts and their sources in the ${site}`;
export const asOf = (day: string): string => `Directory of ${day}. `;
export const newTab = 'Links open in a new tab.';

export const nothingFits = (names: readonly string[]): string =>
  names.length
    ? `No course in the directory fits ${formatList(names)} at the moment.`
    : 'There is no course in the directory at the moment.';
export const gone = 'What this list is of is not in the directory, or no longer.';
export const onlyNear = 'No course fits all of this. These are near it:';
export const wordsLacking = 'Not all that reads words could be loaded, so courses may be missing here.';
export const notLoaded = 'The courses could not be loaded here. They are in the directory:';
export const ignored = (parts: readonly string[]): string =>
  `Some of the address of this frame was ignored. ${parts.join('. ')}.`;
/** A part of an address that the list of one value has no use for. */
export const noSuchPart = (name: string): string => `This list has no use for “${name}”`;
export const noSuchCount = (most: number): string => `A list has 1 to ${most} courses`;

export const namesNoCourse =
  'The address of this frame names no course: it should end in ?id= with the last two parts of the address of a course.';
export const noSuchCourse = 'This course is not in the directory, or no longer.';

export const lostTitle = 'Not here';
export const lostDescription =
  'What a frame of another site shows where there is no page at its address, or no longer.';
export const lostHeading = 'What stood here is not on the site, or no longer';
export const lost = 'It may have been given another address. Whoever put it on this page can make the frame anew.';
export const figureInGuide = 'Its figures as a table, and its sources';
