/** Words about courses that might fit a choice, and about those that are left out because they seem to be over. */
import { formatList, formatNumber } from '../format.ts';
import { courses } from './saved.ts';

/** On a card of a course that only might fit. */
export const askAbout = (questions: readonly string[]) =>
  `Not known. Ask the provider: ${questions.map((question) => `“${question}”`).join(' ')}`;

/** What to ask of a course that gives a range which begins within a limit and ends beyond it: "Hours a week: is up to 5 enough?" */
export const enough = (label: string, limit: string): string => `${label}: is ${limit} enough?`;

/**
 * How many courses might fit, those that fit in all that is known of them, and what is not known.
 * @param isMore whether others fit
 */
export const someMightFit = (count: number, about: readonly string[], isMore: boolean) =>
  `${formatNumber(count)} ${isMore ? 'more ' : ''}might fit. Not known: ${formatList(about)}.`;

/** Courses of unknown price that are not counted among those that might fit. */
export const leftOutAsDear = (count: number) =>
  `${courses(count)} of unknown price left out: their kind costs over twice as much.`;

/** Courses of unknown hours a week, or taken at one's own pace, that are not counted among those that might fit. */
export const leftOutAsLong = (count: number) =>
  `${courses(count)} left out: spread over the time they take, or a year, their hours or credit come to more hours a week.`;

export const showSilentBelow = 'Show them';
export const hideSilent = 'Hide them';
export const mightFit = 'These might fit: ask before you decide';

export const pastLeftOut = (count: number) => `Left out: ${courses(count)} that may be over.`;
export const showPastOnes = 'Show only those';
